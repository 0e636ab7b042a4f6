import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { channels } from '../../cases/index.ts';
import { maskedNames } from '../../people/index.ts';
import { claimIntake } from '../actions.ts';
import { intakeStatuses } from '../intake.ts';
import { countIntakes, type ListFilter, listIntakes, views } from '../list-store.ts';
import { intakeText } from '../text.ts';
import { IntakeList } from '../views/list.tsx';
import { intakeIdOf } from './step.tsx';

export const listPages = new Hono<Env>();

function instantOf(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

/** Conditions of the address; whatever is unknown is no condition. */
function filterOf(c: Ctx): ListFilter {
  const [at, id] = (c.req.query('after') ?? '').split('~');
  const moment = instantOf(at ?? '');
  const last = parseId<'intake'>(id);
  return {
    view: views.find((view) => view === c.req.query('view')) ?? 'new',
    channel: channels.find((known) => known === c.req.query('channel')) ?? null,
    status: intakeStatuses.find((known) => known === c.req.query('status')) ?? null,
    after: moment !== null && last !== null ? { at: moment, id: last } : null,
  };
}

const notices = {
  taken: intakeText.taken,
  walled: intakeText.walled,
  finished: intakeText.finished,
} as const;
const isNotice = (text: string): text is keyof typeof notices => text in notices;

listPages.get('/intakes', requires('intake.manage', 'read'), async (c) => {
  const { deps, actor, language } = c.var;
  const filter = filterOf(c);
  const data = await read(deps, actor, async (r) => {
    const page = await listIntakes(r, filter);
    const names = await maskedNames(
      r,
      page.rows.map((row) => row.case),
    );
    return { page, names, counts: await countIntakes(r), now: r.now };
  });
  const said = c.req.query('said') ?? '';
  return consolePage(c, {
    title: intakeText.title,
    section: 'intakes',
    flash: isNotice(said) ? notices[said] : undefined,
    body: (
      <IntakeList
        {...data}
        filter={filter}
        secrets={() => ({ ...formSecrets(c), once: crypto.randomUUID() })}
        language={language}
      />
    ),
  });
});

listPages.post('/intakes/:id/claim', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const claimed = await claimIntake(deps, actor, onceKey(form), id);
  if (claimed.kind === 'taken') return c.redirect(`${routes.intakes.index()}?said=taken`, 303);
  return c.redirect(routes.intakes.show(id), 303);
});
