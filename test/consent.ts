// For the model of consent: one statement that answers, as the application's own role, what every desk finds at
// this moment and which wraps there are; and one that tries, as anybody, what nobody gave.

import { expect } from 'vitest';
import type { StaffActor } from '../src/db/access.ts';
import type { CaseId, DataKeyId } from '../src/shared/ids.ts';
import type { TestDatabase } from './database.ts';

type Found = {
  readonly institution: string;
  readonly class: string;
  /** Of a section that is shown; null where only the wrap is there. */
  readonly version: number | null;
  readonly data_key_id: DataKeyId;
  readonly wrapped: Buffer | null;
  readonly kek_version: number | null;
};

/** By institution: the sections it is shown and can open, as `class version`. And the classes of all wraps. */
export type Sight = {
  readonly seen: Readonly<Record<string, readonly string[]>>;
  readonly wrapped: Readonly<Record<string, readonly string[]>>;
};

function contextOf(database: TestDatabase, actor: StaffActor): string {
  const exp = Temporal.Now.instant().add({ hours: 1 }).toString();
  const body = Buffer.from(JSON.stringify({ ...actor, exp })).toString('base64');
  return `${body}.${database.keyring.signContext(body)}`;
}

const look = `
  create function public.wraps(of_case uuid)
  returns table (institution text, class text, version int, data_key_id uuid, wrapped bytea, kek_version int)
  language sql security definer as $$
    select k.institution, d.class, null::int, d.id, k.wrapped, k.kek_version
    from app.key_wrap k join app.data_key d on d.id = k.data_key_id
    where k.case_id = of_case and k.institution <> d.owner_institution $$;
  create function public.sight(of_case uuid, contexts text[], desks text[])
  returns table (institution text, class text, version int, data_key_id uuid, wrapped bytea, kek_version int)
  language plpgsql as $$
  begin
    for n in 1..cardinality(desks) loop
      perform set_config('app.ctx', contexts[n], true);
      return query select desks[n], s.class, s.version, s.data_key_id, null::bytea, null::int
        from app.section s where s.case_id = of_case;
    end loop;
    return query select * from public.wraps(of_case);
  end $$;
  create function public.attempt(context text, of_case uuid, desk text, statement text) returns text
  language plpgsql as $$
  declare
    changed integer;
  begin
    perform set_config('app.ctx', context, true);
    perform sec.record(jsonb_build_array(jsonb_build_object('event', 'consent.forced', 'case', of_case)));
    execute statement using of_case, desk;
    get diagnostics changed = row_count;
    return changed || ' rows';
  exception when others then
    return sqlerrm;
  end $$;
  grant execute on function public.sight, public.wraps, public.attempt to hangot_rt`;

/**
 * Prepares the look: what row security shows to these desks now and they hold a key to, and every wrap there
 * is. A key in use that does not open throws.
 */
export async function lookout(
  database: TestDatabase,
  desks: readonly StaffActor[],
): Promise<(of: CaseId, at: readonly string[]) => Promise<Sight>> {
  await database.admin.query(look);
  const contexts = new Map(desks.map((actor) => [actor.institution, contextOf(database, actor)]));
  const opened = new Set<string>();
  async function opens({ institution, data_key_id, wrapped, kek_version }: Found): Promise<void> {
    if (wrapped === null || kek_version === null) throw new Error('no wrap');
    const name = `${institution} ${wrapped.toString('base64')}`;
    if (opened.has(name)) return;
    await database.keyring.unwrap(institution, { version: kek_version, bytes: wrapped }, data_key_id);
    opened.add(name);
  }
  return async (of, at) => {
    const signed = at.map((institution) => contexts.get(institution));
    const { rows } = await database.pool.query<Found>('select * from public.sight($1, $2, $3)', [
      of,
      signed,
      at,
    ]);
    const wraps = rows.filter((row) => row.version === null);
    const seen: Record<string, string[]> = Object.fromEntries(at.map((institution) => [institution, []]));
    const wrapped: Record<string, Set<string>> = {};
    for (const wrap of wraps) {
      wrapped[wrap.institution] = (wrapped[wrap.institution] ?? new Set()).add(wrap.class);
    }
    for (const row of rows.filter((one) => one.version !== null)) {
      const wrap = wraps.find(
        (one) => one.data_key_id === row.data_key_id && one.institution === row.institution,
      );
      if (wrap === undefined) continue;
      await opens(wrap);
      seen[row.institution]?.push(`${row.class} ${row.version}`);
    }
    return { seen: sorted(Object.entries(seen)), wrapped: sorted(Object.entries(wrapped)) };
  };
}

const sorted = (sets: readonly (readonly [string, Iterable<string>])[]) =>
  Object.fromEntries(sets.map(([to, values]) => [to, [...values].sort()]));

const insert = (until: string) => `
  insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method,
    text_version, text_hash, receipt_id)
  values (gen_random_uuid(), $1, $2, '{identity}', 'support', now() + interval '${until}', 'victim', 'paper',
    '1', '\\x00', gen_random_uuid())`;
const update = (change: string) =>
  `update app.consent set ${change} where case_id = $1 and to_institution = $2`;
const shrinks = 'can only be narrowed or withdrawn';
const policy = 'violates row-level security policy';

/** What nobody gave, past the application: by a desk for itself, and by somebody on the case. */
export const forgeries = {
  'own-consent': { statement: insert('1 day'), refusal: policy },
  'own-wrap': {
    statement: `
      insert into app.key_wrap (data_key_id, case_id, institution, kek_version, wrapped)
      select id, case_id, $2, 1, '\\x00' from app.data_key where case_id = $1`,
    refusal: policy,
  },
  endless: { statement: insert('181 days'), refusal: 'check constraint' },
  longer: { statement: update("valid_until = valid_until + interval '1 day'"), refusal: shrinks },
  wider: { statement: update("classes = classes || '{therapy}'"), refusal: shrinks },
  revived: {
    statement: `${update('revoked_at = null')} and revoked_at is not null`,
    refusal: shrinks,
  },
} as const;

/** Tries it: the database refuses, or there is no row to try it on. */
export async function forge(
  database: TestDatabase,
  by: StaffActor,
  of: CaseId,
  to: string,
  how: keyof typeof forgeries,
): Promise<void> {
  const { statement, refusal } = forgeries[how];
  const tried = await database.pool.query<{ outcome: string }>(
    'select public.attempt($1, $2, $3, $4) as outcome',
    [contextOf(database, by), of, to, statement],
  );
  const outcome = tried.rows[0]?.outcome ?? '';
  expect([how, outcome === '0 rows' || outcome.includes(refusal), outcome]).toEqual([how, true, outcome]);
}
