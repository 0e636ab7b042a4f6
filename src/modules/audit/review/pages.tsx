import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { choiceField, message, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { words } from '../../../shared/text.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { consolePage, formSecrets, institutionName } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { nameEvents } from '../../cases/index.ts';
import { exportLog, exportReasons, readCheckpoint } from '../actions.ts';
import { leafKinds, reviewablePeople, reviewLeaves } from './review-store.ts';
import { reviewText } from './text.ts';
import { Review } from './views.tsx';

nameEvents({
  'audit.exported': words('접근 기록 내보내기', 'Access log exported'),
  'access.refused': words('거부된 시도', 'Refused attempt'),
  'session.refused': words('로그인 거부', 'Sign-in refused'),
  'session.started': words('로그인', 'Signed in'),
  'session.ended': words('로그아웃', 'Signed out'),
});

export const auditPages = new Hono<Env>();

async function showReview(c: Ctx, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const kind = leafKinds.find((known) => known === c.req.query('kind')) ?? 'all';
  const person = parseId<'staff'>(c.req.query('actor') ?? '');
  const before = parseId<'leaf'>(c.req.query('before') ?? '');
  const { page, people } = await read(deps, actor, async (r) => ({
    page: await reviewLeaves(r, { kind, actor: person, before }),
    people: await reviewablePeople(r),
  }));
  const checkpoint = await readCheckpoint(deps, actor);
  const query = new URLSearchParams({
    kind,
    ...(person === null ? {} : { actor: person }),
    before: page.next ?? '',
  });
  return consolePage(c, {
    title: reviewText.title,
    section: 'audit',
    status,
    body: (
      <>
        <ErrorSummary state={state} language={language} />
        <Review
          page={page}
          nextHref={page.next === null ? undefined : `${routes.audit.index()}?${query}`}
          filter={{ kind, actor: person }}
          people={people}
          checkpoint={checkpoint}
          state={state}
          secrets={formSecrets(c)}
          nameOf={institutionName}
          language={language}
        />
      </>
    ),
  });
}

auditPages.get('/audit', requires('audit.view', 'none'), (c) => showReview(c, untouched, 200));

const exporting = z.object({ reason: choiceField(exportReasons, message(reviewText.reasonMissing)) });

/** Streamed page by page: memory stays flat however long the log is. */
auditPages.post('/audit/export', requires('audit.view', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(exporting, form);
  if (!given.ok) return showReview(c, formState(typedValues(form), given.errors), 422);
  c.header('content-type', 'application/jsonl; charset=utf-8');
  c.header('content-disposition', `attachment; filename="log-${deps.now().toString().slice(0, 10)}.jsonl"`);
  return stream(c, async (out) => {
    for await (const lines of exportLog(deps, actor, given.value.reason)) await out.write(lines);
  });
});
