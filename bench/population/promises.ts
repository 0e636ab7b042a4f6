// What the house promises of real data, as statements that name what breaks a promise: none may answer a row.
// The test of the population asks them of a small one, `npm run simulate -- --check` of any.
import type pg from 'pg';
import { referralTransitions } from '../../src/modules/referrals/index.ts';

export type Promised = { readonly promise: string; readonly broken: string };

type Client = Pick<pg.Client, 'query'>;

const states = Object.keys(referralTransitions)
  .map((state) => `'${state}'`)
  .join(', ');
const without = (table: string) =>
  `not exists (select 1 from app.referral_${table} x where x.referral_id = r.id)`;
const referrals = (where: string) => `select r.id::text from app.referral r where ${where}`;

const ofCases: readonly Promised[] = [
  {
    promise: 'every case left a leaf in the log',
    broken:
      'select f.id::text from app.case_file f where not exists (select 1 from audit.leaf l where l.case_id = f.id)',
  },
  {
    promise: 'the next case gets a number that no case has',
    broken: `select f.number from app.case_file f
      where split_part(f.number, '-', 2)::bigint > (select last_value from app.case_number_taken)`,
  },
  {
    promise: 'an assignment stands in the centre of its case',
    broken:
      'select f.number from app.assignment a join app.case_file f on f.id = a.case_id where a.center_id <> f.center_id',
  },
  {
    promise: 'an open case under management has a manager who works on it',
    broken: `select f.number from app.case_file f where f.status = 'open' and not exists (select 1 from app.assignment a
      where a.case_id = f.id and a.staff_id = f.manager_id)`,
  },
  {
    promise: 'every leaf stands in the tree',
    broken:
      'select l.id::text from audit.leaf l where not exists (select 1 from audit.sealed s where s.leaf_id = l.id)',
  },
  {
    promise: 'the tree is numbered without a gap up to its newest checkpoint',
    broken: `select 'size' where (select count(*) from audit.sealed) <> (select coalesce(max(size), 0) from audit.checkpoint)
      or (select coalesce(max(seq) + 1, 0) from audit.sealed) <> (select count(*) from audit.sealed)`,
  },
];

/** Keys as of the moment the population is looked at: a consent that ended later was live then. */
const ofKeys = (moment: string): readonly Promised[] => {
  const live = `n.revoked_at is null and n.valid_until > '${moment}'`;
  const entitled = `exists (select 1 from app.consent n where n.case_id = d.case_id and n.to_institution = k.institution
    and d.class = any(n.classes) and ${live})`;
  return [
    {
      promise: 'an owner can open what it wrote',
      broken: `select d.id::text from app.data_key d where not exists (select 1 from app.key_wrap k
        where k.data_key_id = d.id and k.institution = d.owner_institution)`,
    },
    {
      promise: 'nobody holds a key without a consent that is live',
      broken: `select k.data_key_id::text from app.key_wrap k join app.data_key d on d.id = k.data_key_id
        where k.institution <> d.owner_institution and not ${entitled}`,
    },
    {
      promise: 'a consent that is live opens what it allows',
      broken: `select n.id::text from app.consent n join app.data_key d on d.case_id = n.case_id and d.class = any(n.classes)
        where ${live} and not exists (select 1 from app.key_wrap k
          where k.data_key_id = d.id and k.institution = n.to_institution)`,
    },
  ];
};

const ofReferrals: readonly Promised[] = [
  { promise: 'a referral is in a known state', broken: referrals(`r.status not in (${states})`) },
  {
    promise: 'who works on a referral accepted it',
    broken: referrals(
      `r.status in ('accepted', 'in_progress', 'provided', 'not_provided') and ${without('acceptance')}`,
    ),
  },
  {
    promise: 'a closed referral says why',
    broken: referrals(`r.status = 'closed' and ${without('closure')}`),
  },
  {
    promise: 'only a closed referral has a closure',
    broken: referrals(`r.status <> 'closed' and not ${without('closure')}`),
  },
  {
    promise: 'a withdrawn referral says why',
    broken: referrals(`r.status = 'withdrawn' and ${without('withdrawal')}`),
  },
  {
    promise: 'only a withdrawn referral has a withdrawal',
    broken: referrals(`r.status <> 'withdrawn' and not ${without('withdrawal')}`),
  },
  {
    promise: 'what was provided or not has an outcome',
    broken: referrals(`r.status in ('provided', 'not_provided') and ${without('outcome')}`),
  },
  {
    promise: 'a closed case has no open referral',
    broken: referrals(`r.status not in ('closed', 'withdrawn')
      and exists (select 1 from app.case_file f where f.id = r.case_id and f.status = 'closed')`),
  },
  {
    promise: 'a clock runs as long as a referral does',
    broken: referrals(`(r.clock_due is null) <> (r.status in ('closed', 'withdrawn'))`),
  },
  {
    promise: 'a raised clock was escalated',
    broken: referrals(`r.clock_level > 0
      and not exists (select 1 from app.escalation e where e.referral_id = r.id and e.level = r.clock_level)`),
  },
  {
    promise: 'who claimed a referral works on the case',
    broken: referrals(`r.status in ('received', 'accepted', 'in_progress') and not exists (
      select 1 from app.assignment a where a.case_id = r.case_id and a.staff_id = r.claimed_by)`),
  },
];

const ofCatalogue: readonly Promised[] = [
  {
    promise: 'every index is whole',
    broken: 'select indexrelid::regclass::text from pg_index where not indisvalid or not indisready',
  },
  {
    promise: 'nothing of the load is left',
    broken: `select tablename::text from pg_tables where tablename like 'simulat%'`,
  },
];

/** Every foreign key of case data and log, asked as a statement: COPY under replica never checked them. */
async function ofForeignKeys(client: Client): Promise<Promised[]> {
  const keys = await client.query<{ child: string; mine: string; parent: string; theirs: string }>(
    `select c.conrelid::regclass::text as child, a.attname as mine, c.confrelid::regclass::text as parent, b.attname as theirs
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
     where c.contype = 'f' and c.connamespace in ('app'::regnamespace, 'audit'::regnamespace)`,
  );
  return keys.rows.map(({ child, mine, parent, theirs }) => ({
    promise: `${child}.${mine} points at ${parent}`,
    broken: `select x.${mine}::text from ${child} x where x.${mine} is not null
      and not exists (select 1 from ${parent} y where y.${theirs} = x.${mine})`,
  }));
}

/** All of them, for a population looked at in this moment (ISO 8601). */
export async function promisesOf(client: Client, moment: string): Promise<readonly Promised[]> {
  return [...ofCatalogue, ...ofCases, ...ofKeys(moment), ...ofReferrals, ...(await ofForeignKeys(client))];
}

/** Up to five examples of what breaks it; empty when it holds. */
export async function brokenBy(client: Client, { broken }: Promised): Promise<string[]> {
  const found = await client.query<{ it: string }>(`select it from (${broken} limit 5) found(it)`);
  return found.rows.map((row) => row.it);
}
