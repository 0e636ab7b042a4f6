import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { choiceField, message, onceKey, parseForm, versionField } from '../../../shared/form.ts';
import { words } from '../../../shared/text.ts';
import { Notice } from '../../../ui/notice.tsx';
import { phrase } from '../../../ui/say.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { webText } from '../../../web/text.ts';
import { caseFrame, caseIdOf, casePage, requireWork } from '../../cases/index.ts';
import { assess } from '../../eligibility/index.ts';
import { readFacts, saidToday, saveFacts } from '../../intake/index.ts';
import { publishedVersion } from '../release/release-store.ts';
import { rightsText } from '../text.ts';
import { Entitlements } from './case-views.tsx';
import { factLink, questionsFor } from './questions.ts';

export const entitlementPages = new Hono<Env>();

const questionsShown = 4;

async function entitlementPage(c: Ctx, status: 200 | 409) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const data = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    known: await readFacts(r, of),
    published: await publishedVersion(r),
    today: r.today,
  }));
  const { known, today } = data;
  const day = today.toString();
  const body = (
    <>
      {status === 409 ? (
        <Notice tone="warn" title={webText.staleTitle} language={language}>
          <p>{phrase(webText.staleBody, language)}</p>
        </Notice>
      ) : null}
      <Entitlements
        of={of}
        today={today}
        assessment={assess(known.facts, day)}
        asked={questionsFor(known, actor.role, day, questionsShown).map((question) => ({
          question,
          link: factLink(of, question.path, known, actor.role),
        }))}
        known={Object.keys(known.entries).length > 0}
        published={data.published}
        all={c.req.query('open') === 'all'}
        linkOf={(path) => factLink(of, path, known, actor.role)}
        secrets={formSecrets(c, known.version, 'fresh')}
        language={language}
      />
    </>
  );
  const saved = c.req.query('saved') === undefined ? undefined : rightsText.exitSaved;
  return casePage(c, data.frame, 'eligibility', body, { status, flash: saved });
}

entitlementPages.get('/cases/:id/eligibility', requires('eligibility.view', 'read'), (c) =>
  entitlementPage(c, 200),
);

const chooseExit = message(words('모름 또는 말하고 싶지 않음을 골라 주세요.', 'Choose one of the two.'));
const openAnswer = z.object({
  fact: z.string().max(80),
  answer: choiceField(['unknown', 'declined'], chooseExit),
  version: versionField,
});

/** "모름" and "말하고 싶지 않음" are answers: kept, dated, and not asked again. */
entitlementPages.post('/cases/:id/open-answers', requires('case.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(openAnswer, form);
  if (!given.ok) throw new NotFound('fact');
  const { fact, answer, version } = given.value;
  const { offered, entry } = await read(deps, actor, async (r) => {
    await requireWork(r, of);
    const known = await readFacts(r, of);
    const asked = questionsFor(known, actor.role, r.today.toString(), questionsShown);
    return {
      offered: asked.some(({ path }) => factLink(of, path, known, actor.role).path === fact),
      entry: { ...saidToday(r, undefined), open: answer },
    };
  });
  // Only a question that was asked is answered here; a second arrival finds it answered already.
  if (!offered) return c.redirect(routes.cases.eligibility(of), 303);
  const saved = await saveFacts(deps, actor, onceKey(form), of, {
    changes: { [fact]: entry },
    expected: version,
  });
  if (saved.kind !== 'saved') return entitlementPage(c, 409);
  return c.redirect(`${routes.cases.eligibility(of)}?saved=1`, 303);
});
