// Who asks: staff of the population with a session of today, and what lies before them. Sessions are made
// through the administrator's connection; the passwords of a synthetic population are nobody's.
import crypto from 'node:crypto';
import type pg from 'pg';
import { isRole } from '../../src/db/decision.ts';
import type { Keyring } from '../../src/db/keys/keyring.ts';
import { purposeOfRole } from '../../src/modules/identity/sessions.ts';
import { maskToken } from '../../src/web/form-token.ts';

export type Asker = {
  readonly id: string;
  readonly institution: string;
  readonly cookie: string;
  readonly csrf: string;
  /** Cases or referrals that are hers. */
  readonly items: readonly string[];
};

type Row = { id: string; institution: string; role: string; items: string[] };

async function signIn(client: Pick<pg.Client, 'query'>, keyring: Keyring, row: Row): Promise<Asker> {
  const token = crypto.randomBytes(32).toString('base64url');
  const session = crypto.randomUUID();
  const purpose = isRole(row.role) ? purposeOfRole[row.role] : 'support';
  await client.query(
    `insert into auth.session (id, token_hash, staff_id, purpose, created_at, seen_at, expires_at)
     values ($1, sha256(convert_to($2, 'utf8')), $3, $4, now(), now(), now() + interval '8 hours')`,
    [session, token, row.id, purpose],
  );
  const csrf = maskToken({}, keyring.signContext(`csrf|${session}`));
  return { id: row.id, institution: row.institution, cookie: `hangot=${token}`, csrf, items: row.items };
}

const asked = {
  managers: `select s.id, s.institution, s.role, array_agg(f.id::text) filter (where f.status = 'open') as items
    from auth.staff s join app.case_file f on f.manager_id = s.id where s.role = 'case_manager' and s.active
    group by s.id having count(*) filter (where f.status = 'open') > 0 order by count(*) desc limit 24`,
  counsellors: `select s.id, s.institution, s.role, array[]::text[] as items from auth.staff s
    where s.role = 'intake_counsellor' and s.active order by s.id limit 12`,
  workers: `select s.id, s.institution, s.role, array_agg(r.id::text) as items
    from auth.staff s join app.referral r on r.claimed_by = s.id and r.status in ('accepted', 'in_progress')
    where s.role = 'institution_worker' and s.active group by s.id order by count(*) desc limit 40`,
  leaders: `select s.id, s.institution, s.role, array[]::text[] as items from auth.staff s
    where s.role = 'centre_manager' and s.active`,
} as const;

export type People = { readonly [K in keyof typeof asked | 'victims']: readonly Asker[] };

/** People behind a receipt code, with a session that outlasts a run; their codes and PINs are nobody's. */
async function openPortals(client: Pick<pg.Client, 'query'>, cases: readonly string[]): Promise<Asker[]> {
  const list: Asker[] = [];
  for (const of of cases) {
    const token = crypto.randomBytes(32).toString('base64url');
    const found = await client.query<{ id: string }>(
      `with own as (
         insert into app.victim_access (id, center_id, case_id, kind, code, pin_hash, issued_at, issued_through, checked_by)
         values (gen_random_uuid(), 'seoul', $1, 'victim', $2, 'none', now(), 'staff', 'in_person') returning id)
       insert into auth.victim_session (id, token_hash, access_id, bland, created_at, seen_at, expires_at)
       select gen_random_uuid(), sha256(convert_to($3, 'utf8')), id, false, now(), now() + interval '8 hours', now() + interval '8 hours'
       from own returning access_id as id`,
      [of, crypto.randomBytes(32), token],
    );
    const id = found.rows[0]?.id ?? '';
    list.push({ id, institution: 'center', cookie: `tab=${token}`, csrf: '', items: [of] });
  }
  return list;
}

/** Cases a run may open the portal of: one of each manager, and nobody's portal is open there yet. */
async function portalCases(client: Pick<pg.Client, 'query'>, managers: readonly Asker[]): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    `select c::text as id from unnest($1::uuid[]) c where not exists (
       select 1 from app.victim_access a where a.case_id = c and a.kind = 'victim' and a.revoked_at is null)`,
    [managers.flatMap((manager) => manager.items.slice(0, 3))],
  );
  return found.rows.map((row) => row.id);
}

export async function signInPeople(client: Pick<pg.Client, 'query'>, keyring: Keyring): Promise<People> {
  async function of(name: keyof typeof asked): Promise<Asker[]> {
    const found = await client.query<Row>(asked[name]);
    const list: Asker[] = [];
    for (const row of found.rows) list.push(await signIn(client, keyring, row));
    if (list.length === 0) throw new Error(`The population has no ${name}.`);
    return list;
  }
  const managers = await of('managers');
  await client.query('set session_replication_role = replica');
  const victims = await openPortals(client, (await portalCases(client, managers)).slice(0, 40));
  await client.query('set session_replication_role = origin');
  return {
    victims,
    managers,
    counsellors: await of('counsellors'),
    workers: await of('workers'),
    leaders: await of('leaders'),
  };
}
