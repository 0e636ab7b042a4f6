// A random world of cases, staff and consents for the differential tests: inserted by the administrator,
// known to the oracle as plain facts.
import type { Purpose, StaffActor } from '../../src/db/access.ts';
import { type DataClass, dataClasses } from '../../src/db/data-class.ts';
import { type ReadFacts, roles } from '../../src/db/decision.ts';
import { type CaseId, newId, type SessionId, type StaffId } from '../../src/shared/ids.ts';
import type { TestDatabase } from '../database.ts';

export const institutions = ['center', 'police', 'cvsc', 'klac'] as const;
const consentPurposes = ['support', 'safety'] as const;

/** A small fast generator (mulberry32): the same seed gives the same world. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Person = {
  readonly actor: StaffActor;
  readonly active: boolean;
  readonly session: 'live' | 'revoked' | 'expired';
};

type Window = 'live' | 'past' | 'future';
type Consent = {
  readonly to: string;
  readonly classes: readonly DataClass[];
  readonly purpose: Purpose;
  readonly window: Window;
  readonly revoked: boolean;
};

export type Case = {
  readonly id: CaseId;
  readonly center: string;
  readonly assigned: ReadonlyMap<StaffId, Window>;
  readonly blocked: ReadonlySet<StaffId>;
  readonly consents: readonly Consent[];
};

export type World = { readonly people: readonly Person[]; readonly cases: readonly Case[] };

export function makeWorld(seed: number, size: { people: number; cases: number }): World {
  const random = makeRandom(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const chance = (p: number) => random() < p;
  const people = Array.from({ length: size.people }, (_, index): Person => {
    const staffId: StaffId = newId();
    const session: SessionId = newId();
    return {
      actor: {
        kind: 'staff',
        id: staffId,
        session,
        center: chance(0.9) ? 'seoul' : 'busan',
        institution: pick(institutions),
        // Half of them hold a role that reads content at all; the rest must never.
        role: chance(0.7) ? pick(roles.slice(0, 4)) : pick(roles),
        purpose: pick(['support', 'support', 'safety']),
        name: `직원${index}`,
      },
      active: chance(0.9),
      session: chance(0.85) ? 'live' : pick(['revoked', 'expired']),
    };
  });
  const someWindow = (): Window => (chance(0.7) ? 'live' : pick(['past', 'future']));
  const cases = Array.from({ length: size.cases }, (): Case => {
    const consents = Array.from({ length: Math.floor(random() * 5) }, (): Consent => {
      const classes = dataClasses.filter(() => chance(0.4));
      return {
        to: pick(institutions),
        classes: classes.length > 0 ? classes : ['contact'],
        purpose: pick(consentPurposes),
        window: someWindow(),
        revoked: chance(0.2),
      };
    });
    return {
      id: newId(),
      center: 'seoul',
      assigned: new Map(people.filter(() => chance(0.6)).map(({ actor }) => [actor.id, someWindow()])),
      blocked: new Set(people.filter(() => chance(0.1)).map(({ actor }) => actor.id)),
      consents,
    };
  });
  return { people, cases };
}

/** What the oracle needs to know; another centre counts as not assigned. */
export function factsOf(person: Person, of: Case, owner: string, known: DataClass): ReadFacts {
  return {
    role: person.actor.role,
    institution: person.actor.institution,
    purpose: person.actor.purpose,
    sessionLive: person.session === 'live',
    staffActive: person.active,
    assigned: of.assigned.get(person.actor.id) === 'live' && person.actor.center === of.center,
    blocked: of.blocked.has(person.actor.id),
    owner,
    class: known,
    consents: of.consents.map((consent) => ({
      to: consent.to,
      classes: consent.classes,
      purpose: consent.purpose,
      live: consent.window === 'live' && !consent.revoked,
    })),
  };
}

const windowSql = `case w when 'live' then now() - interval '1 hour' when 'past' then now() - interval '3 days'
  else now() + interval '1 day' end as since,
  case w when 'live' then now() + interval '1 day' when 'past' then now() - interval '1 day'
  else now() + interval '3 days' end as until`;

/** Inserts the world past every policy; sections hold one junk byte for each owner and class. */
export async function insertWorld(database: TestDatabase, world: World): Promise<void> {
  const run = (sql: string, rows: unknown) => database.admin.query(sql, [JSON.stringify(rows)]);
  await run(
    `insert into auth.staff (id, center_id, institution, role, email, display_name, active)
     select id, center, institution, role, id || '@example.test', name, active
     from jsonb_to_recordset($1) r(id uuid, center text, institution text, role text, name text, active boolean)`,
    world.people.map(({ actor, active }) => ({ ...actor, active })),
  );
  await run(
    `insert into auth.session (id, token_hash, staff_id, purpose, expires_at, revoked_at)
     select session, decode(md5(session::text), 'hex'), id, purpose,
       now() + case state when 'expired' then interval '-1 minute' else interval '8 hours' end,
       case state when 'revoked' then now() end
     from jsonb_to_recordset($1) r(session uuid, id uuid, purpose text, state text)`,
    world.people.map(({ actor, session }) => ({ ...actor, state: session })),
  );
  const client = await database.admin.connect();
  try {
    // The leaf guard is for the application; this world has no actor.
    await client.query('begin; set local session_replication_role = replica');
    const put = (sql: string, rows: unknown) => client.query(sql, [JSON.stringify(rows)]);
    await put(
      `insert into app.case_file (id, center_id, number, status, channel)
       select id, center, id::text, 'open', 'visit' from jsonb_to_recordset($1) r(id uuid, center text)`,
      world.cases.map(({ id, center }) => ({ id, center })),
    );
    await put(
      `insert into app.assignment (case_id, center_id, staff_id, capacity, since, until)
       select c, center, s, 'desk', since, until from (select c, center, s, ${windowSql}
         from jsonb_to_recordset($1) r(c uuid, center text, s uuid, w text)) x`,
      world.cases.flatMap(({ id, center, assigned }) =>
        [...assigned].map(([s, w]) => ({ c: id, center, s, w })),
      ),
    );
    await put(
      `insert into app.access_block (case_id, staff_id, ground)
       select c, s, 'family' from jsonb_to_recordset($1) r(c uuid, s uuid)`,
      world.cases.flatMap(({ id, blocked }) => [...blocked].map((s) => ({ c: id, s }))),
    );
    await put(
      `insert into app.consent (id, case_id, to_institution, classes, purpose, valid_from, valid_until, revoked_at,
         given_by, method, text_version, text_hash, receipt_id)
       select gen_random_uuid(), c, "to", array(select jsonb_array_elements_text(classes)), purpose, since, until,
         case when revoked then now() end, 'victim', 'paper', '1', ''::bytea, gen_random_uuid()
       from (select *, ${windowSql}
         from jsonb_to_recordset($1) r(c uuid, "to" text, classes jsonb, purpose text, w text, revoked boolean)) x`,
      world.cases.flatMap(({ id, consents }) =>
        consents.map(({ window, ...consent }) => ({ ...consent, c: id, w: window })),
      ),
    );
    await put(
      `with k as (insert into app.data_key (id, case_id, owner_institution, class)
         select gen_random_uuid(), c.id, o, d from jsonb_to_recordset($1) r(classes jsonb, owners jsonb),
           app.case_file c, jsonb_array_elements_text(owners) o, jsonb_array_elements_text(classes) d returning *)
       insert into app.section (case_id, owner_institution, class, name, data_key_id, sealed)
       select case_id, owner_institution, class, 'probe', id, '\\x01' from k`,
      [{ classes: dataClasses, owners: institutions }],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}
