// What the database itself would have done, row by row, had the cases come one at a time.
import type pg from 'pg';
import type { World } from './world.ts';

/** The next case gets a number that none of them has. */
export async function setNumbers(client: pg.Client, world: World): Promise<void> {
  await client.query(
    `select setval('app.case_number_taken', greatest($1, (select last_value from app.case_number_taken)))`,
    [Math.max(...[...world.lastNumbers].map(([, last]) => last))],
  );
}

/** The offender of one case is the victim of another (sec.index_party): a mark on both. */
export async function markConflicts(client: pg.Client, center: string): Promise<void> {
  await client.query(
    `with pair as (
       select o.case_id as theirs, split_part(o.subject, '/', 2)::uuid as offender,
              v.case_id as hers, split_part(v.subject, '/', 2)::uuid as victim
       from app.person_index o join app.person_index v on v.token = o.token and v.kind = o.kind and v.center_id = o.center_id
       where o.center_id = $1 and o.kind = 'name-year' and o.subject like 'offender/%' and v.subject like 'victim/%'
         and o.case_id <> v.case_id)
     insert into app.conflict_mark (case_id, kind, party_id, other_case_id)
     select theirs, 'offender_is_victim', offender, hers from pair
     union all select hers, 'victim_is_offender', victim, theirs from pair
     on conflict do nothing`,
    [center],
  );
}
