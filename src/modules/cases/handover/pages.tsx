import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId, type StaffId } from '../../../shared/ids.ts';
import { type Language, type Words, words } from '../../../shared/text.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { phrase } from '../../../ui/say.ts';
import { consolePage, formSecrets, institutionName } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { successorRolesFor } from '../transfer/actions.ts';
import { colleaguesFor } from '../transfer/transfer-store.ts';
import { handOver } from './actions.ts';
import { byLeaver, type HandedOver, newHandover } from './handover.ts';
import { leftBehind, walledFrom } from './handover-store.ts';
import { handoverText } from './text.ts';
import { LeaverList, LeaverPage } from './views.tsx';

export const handoverPages = new Hono<Env>();

/** What the address says just happened: "3건을 넘겼습니다. 1건은 …". */
function flashOf(c: Ctx): Words | undefined {
  const said = (['moved', 'walled', 'gone'] as const).flatMap((what) => {
    const n = Number(c.req.query(what) ?? 0);
    return Number.isInteger(n) && n > 0 ? [{ sentence: handoverText[what], n: String(n) }] : [];
  });
  if (said.length === 0) return undefined;
  const all = (language: Language) =>
    said.map(({ sentence, n }) => phrase(sentence, language).replace('{n}', n)).join(' ');
  return words(all('ko'), all('en'));
}

handoverPages.get('/handovers', requires('case.hand-over', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const { leavers, now } = await read(deps, actor, async (r) => ({
    leavers: byLeaver(await leftBehind(r)),
    now: r.now,
  }));
  return consolePage(c, {
    title: handoverText.title,
    section: 'work',
    flash: flashOf(c),
    body: <LeaverList leavers={leavers} now={now} nameOf={institutionName} language={language} />,
  });
});

function holderOf(c: Ctx): StaffId {
  const id = parseId<'staff'>(c.req.param('id'));
  if (id === null) throw new NotFound('staff');
  return id;
}

async function showLeaver(c: Ctx, state: FormState, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const holder = holderOf(c);
  const to = parseId<'staff'>(state.values.to);
  const { leaver, colleagues, walled, now } = await read(deps, actor, async (r) => {
    const rows = await leftBehind(r, holder);
    const [found] = byLeaver(rows);
    if (found === undefined) return { leaver: null, colleagues: [], walled: new Set<never>(), now: r.now };
    const roles = [...new Set(rows.flatMap((row) => successorRolesFor(row.capacity)))];
    return {
      leaver: found,
      colleagues: await colleaguesFor(r, found.institution, roles, holder),
      walled:
        to === null
          ? new Set<never>()
          : await walledFrom(
              r,
              to,
              rows.map((row) => row.caseId),
            ),
      now: r.now,
    };
  });
  if (leaver === null) throw new NotFound('nothing left behind');
  return consolePage(c, {
    title: handoverText.title,
    section: 'work',
    status,
    flash: flashOf(c),
    body: (
      <LeaverPage
        leaver={leaver}
        colleagues={colleagues}
        walled={walled}
        now={now}
        state={state}
        secrets={formSecrets(c)}
        nameOf={institutionName}
        language={language}
      />
    ),
  });
}

handoverPages.get('/handovers/:id', requires('case.hand-over', 'none'), (c) => {
  const to = parseId<'staff'>(c.req.query('to'));
  return showLeaver(c, formState(to === null ? {} : { to }), 200);
});

const refusalWords = {
  walled: handoverText.refusedWall,
  not_here: handoverText.refusedPlace,
  gone: handoverText.refusedGone,
} as const satisfies Record<Extract<HandedOver, { kind: 'refused' }>['why'], Words>;

handoverPages.post('/handovers/:id', requires('case.hand-over', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const holder = holderOf(c);
  const given = parseForm(newHandover, form);
  const typed = typedValues(form);
  if (!given.ok) return showLeaver(c, formState(typed, given.errors), 422);
  const outcome = await handOver(deps, actor, onceKey(form), holder, given.value);
  if (outcome.kind === 'refused') {
    const field = outcome.why === 'gone' ? 'case' : 'to';
    return showLeaver(c, formState(typed, [{ field, message: refusalWords[outcome.why] }]), 409);
  }
  const { moved, walled, gone } = outcome;
  const said = new URLSearchParams({ moved: `${moved}`, walled: `${walled}`, gone: `${gone}` });
  const rest = await read(deps, actor, (r) => leftBehind(r, holder));
  if (rest.length === 0) return c.redirect(`${routes.handovers.index()}?${said}`, 303);
  if (walled > 0) said.set('to', given.value.to);
  return c.redirect(`${routes.handovers.show(holder)}?${said}`, 303);
});
