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

export type People = { readonly [K in keyof typeof asked]: readonly Asker[] };

export async function signInPeople(client: Pick<pg.Client, 'query'>, keyring: Keyring): Promise<People> {
  async function of(name: keyof typeof asked): Promise<Asker[]> {
    const found = await client.query<Row>(asked[name]);
    const list: Asker[] = [];
    for (const row of found.rows) list.push(await signIn(client, keyring, row));
    if (list.length === 0) throw new Error(`The population has no ${name}.`);
    return list;
  }
  return {
    managers: await of('managers'),
    counsellors: await of('counsellors'),
    workers: await of('workers'),
    leaders: await of('leaders'),
  };
}
