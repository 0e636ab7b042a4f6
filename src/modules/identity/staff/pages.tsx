import { Hono } from 'hono';
import { NotFound } from '../../../db/access.ts';
import { isRole, roleText } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId, type StaffId } from '../../../shared/ids.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { say, type Words } from '../../../shared/text.ts';
import { formState, typedValues } from '../../../ui/form-state.ts';
import { consolePage } from '../../../web/console.tsx';
import { csrfToken } from '../../../web/csrf.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { directoryToday } from '../../directory/index.ts';
import { declareRelation, withdrawRelation } from '../relations/actions.ts';
import {
  changeRole,
  endSessionsOf,
  resumeStaff,
  type StaffRefusal,
  staffFile,
  staffPage,
  suspendStaff,
} from './actions.ts';
import { leavingForm, parseStaffKey, relationForm, resumptionForm, roleForm, staffFilter } from './form.ts';
import { StaffListPage } from './list.tsx';
import { refusalText, staffText } from './text.ts';
import { type StaffFormName, type StaffPageProps, StaffShowPage } from './views.tsx';

export const staffPages = new Hono<Env>();

const manage = () => requires('staff.manage', 'write');

staffPages.get(routes.staff.index(), requires('staff.manage', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const filter = staffFilter((name) => c.req.query(name));
  const after = parseStaffKey(c.req.query('after'));
  const directory = await directoryToday(deps);
  const institutions = directory.institutions.map(({ slug }) => ({
    value: slug,
    label: directory.nameOf(slug),
  }));
  const page = await staffPage(deps, actor, filter, after);
  return consolePage(c, {
    title: staffText.title,
    section: 'staff',
    body: (
      <StaffListPage
        language={language}
        page={page}
        filter={filter}
        first={after === null}
        institutions={institutions}
        nameOf={directory.nameOf}
      />
    ),
  });
});

function staffId(c: Ctx): StaffId {
  const id = parseId<'staff'>(c.req.param('id'));
  if (id === null) throw new NotFound('not an id');
  return id;
}

const flashes: Readonly<Record<string, Words>> = {
  role: staffText.doneRole,
  closed: staffText.doneClosed,
  resumed: staffText.doneResumed,
  sessions: staffText.doneSessions,
  relation: staffText.doneRelation,
};

type Shown = {
  readonly status: 200 | 409 | 422;
  readonly refused: StaffPageProps['refused'];
  readonly stale: StaffPageProps['stale'];
};

async function show(c: Ctx, id: StaffId, shown: Shown) {
  const { deps, actor, language } = c.var;
  const file = await staffFile(deps, actor, id);
  const directory = await directoryToday(deps);
  return await consolePage(c, {
    title: staffText.title,
    section: 'staff',
    status: shown.status,
    flash: flashes[c.req.query('done') ?? ''],
    body: (
      <StaffShowPage
        language={language}
        file={file}
        own={actor.id === id}
        institution={directory.nameOf(file.person.institution)}
        refused={shown.refused}
        stale={shown.stale}
        // Several forms on one page: each carries a key of its own.
        secrets={(version) => ({
          csrf: csrfToken(c),
          once: crypto.randomUUID(),
          ...(version === undefined ? {} : { version }),
        })}
      />
    ),
  });
}

const done = (c: Ctx, id: StaffId, what: string) => c.redirect(`${routes.staff.show(id)}?done=${what}`, 303);

function again(c: Ctx, id: StaffId, form: StaffFormName, errors: readonly FieldError[]) {
  const refused = { form, state: formState(typedValues(c.var.form), errors) };
  return show(c, id, { status: 422, refused, stale: null });
}

/** The answer to a change of an account: done, refused with words, or stale with both values. */
function answer(
  c: Ctx,
  id: StaffId,
  form: StaffFormName,
  what: string,
  outcome: { readonly done: object } | { readonly refusal: StaffRefusal },
) {
  if (!('refusal' in outcome)) return done(c, id, what);
  const { refusal } = outcome;
  if (refusal.kind === 'refused') {
    return again(c, id, form, [{ field: form === 'role' ? 'role' : '', message: refusalText[refusal.code] }]);
  }
  const { language } = c.var;
  const place = (role: Words, active: boolean) =>
    `${say(role, language)} · ${say(active ? staffText.active : staffText.inactive, language)}`;
  const typedRole = String(c.var.form.get('role') ?? '');
  const { current } = refusal;
  const wanted = isRole(typedRole) ? roleText[typedRole] : roleText[current.role];
  return show(c, id, {
    status: 409,
    refused: { form, state: formState(typedValues(c.var.form)) },
    stale: {
      stored: place(roleText[current.role], current.active),
      typed: place(wanted, form !== 'leaving'),
    },
  });
}

staffPages.get('/staff/:id', requires('staff.manage', 'none'), (c) =>
  show(c, staffId(c), { status: 200, refused: null, stale: null }),
);

staffPages.post('/staff/:id/grant', manage(), async (c) => {
  const id = staffId(c);
  const parsed = parseForm(roleForm, c.var.form);
  if (!parsed.ok) return await again(c, id, 'role', parsed.errors);
  const change = { ...parsed.value, id, key: onceKey(c.var.form) };
  return await answer(c, id, 'role', 'role', await changeRole(c.var.deps, c.var.actor, change));
});

staffPages.post('/staff/:id/leaving', manage(), async (c) => {
  const id = staffId(c);
  const parsed = parseForm(leavingForm, c.var.form);
  if (!parsed.ok) return await again(c, id, 'leaving', parsed.errors);
  const change = { ...parsed.value, id, key: onceKey(c.var.form) };
  return await answer(c, id, 'leaving', 'closed', await suspendStaff(c.var.deps, c.var.actor, change));
});

staffPages.post('/staff/:id/resumption', manage(), async (c) => {
  const id = staffId(c);
  const parsed = parseForm(resumptionForm, c.var.form);
  if (!parsed.ok) return await again(c, id, 'resumption', parsed.errors);
  const change = { ...parsed.value, id, key: onceKey(c.var.form) };
  return await answer(c, id, 'resumption', 'resumed', await resumeStaff(c.var.deps, c.var.actor, change));
});

staffPages.post('/staff/:id/sessions-ending', manage(), async (c) => {
  const id = staffId(c);
  const given = c.var.form.get('session');
  const session = given === null ? null : parseId<'session'>(given);
  if (given !== null && session === null) throw new NotFound('not an id');
  await endSessionsOf(c.var.deps, c.var.actor, id, session, onceKey(c.var.form));
  return done(c, id, 'sessions');
});

staffPages.post('/staff/:id/relations', manage(), async (c) => {
  const id = staffId(c);
  const parsed = parseForm(relationForm(dayInSeoul(c.var.deps.now())), c.var.form);
  if (!parsed.ok) return await again(c, id, 'relation', parsed.errors);
  await declareRelation(c.var.deps, c.var.actor, { ...parsed.value, staff: id }, onceKey(c.var.form));
  return done(c, id, 'relation');
});

staffPages.post('/staff/:id/relations/:relation/ending', manage(), async (c) => {
  const id = staffId(c);
  await withdrawRelation(c.var.deps, c.var.actor, id, c.req.param('relation'), onceKey(c.var.form));
  return done(c, id, 'relation');
});
