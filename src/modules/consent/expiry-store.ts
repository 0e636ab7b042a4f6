import { sql } from 'kysely';
import type { Writer } from '../../db/access.ts';
import { holdKeysOf } from '../../db/sections.ts';
import type { CaseId, ConsentId } from '../../shared/ids.ts';

export type EndedConsent = {
  readonly id: ConsentId;
  readonly case_id: CaseId;
  readonly to_institution: string;
};

async function casesWithExpired(w: Writer, most: number): Promise<CaseId[]> {
  const found = await sql<{ case_id: CaseId }>`
    select case_id from app.consent
    where revoked_at is null and keys_withdrawn_at is null and valid_until <= now()
    order by valid_until limit ${most}`.execute(w.db);
  return found.rows.map((row) => row.case_id);
}

/**
 * Removes, in one statement, the wraps of up to `most` consents that have run out, unless another live consent
 * of the same institution still covers the class; retires those data keys. Returns the consents it closed.
 */
export async function withdrawExpiredKeys(w: Writer, most: number): Promise<readonly EndedConsent[]> {
  const cases = await casesWithExpired(w, most);
  if (cases.length === 0) return [];
  await holdKeysOf(w, cases);
  const result = await sql<EndedConsent>`
    with ended as (
      update app.consent set keys_withdrawn_at = now()
      where id in (
        select id from app.consent
        where revoked_at is null and keys_withdrawn_at is null and valid_until <= now()
          and case_id = any(${cases}::uuid[])
        order by valid_until limit ${most} for update skip locked)
      returning id, case_id, to_institution, classes),
    closing as (
      select distinct d.id as data_key_id, e.to_institution
      from ended e join app.data_key d on d.case_id = e.case_id and d.class = any(e.classes)
        and d.owner_institution <> e.to_institution
      where not exists (
        select 1 from app.consent n where n.case_id = e.case_id and n.to_institution = e.to_institution
          and d.class = any(n.classes) and n.revoked_at is null and n.valid_until > now())),
    removed as (
      delete from app.key_wrap k using closing c
      where k.data_key_id = c.data_key_id and k.institution = c.to_institution
      returning k.data_key_id),
    retired as (
      update app.data_key d set retired_at = now()
      where d.retired_at is null and d.id in (select data_key_id from removed)
      returning d.id)
    select id, case_id, to_institution from ended`.execute(w.db);
  return result.rows;
}

export type EndingConsent = EndedConsent & { readonly valid_until: Temporal.Instant };

/**
 * Marks and returns consents that end within seven days and have no longer one beside them; those given for a
 * week or less are not warned of, because their end was near from the start.
 */
export async function markEnding(w: Writer, most: number): Promise<readonly EndingConsent[]> {
  const result = await sql<EndingConsent>`
    update app.consent set warned_at = now()
    where id in (
      select c.id from app.consent c
      where c.revoked_at is null and c.keys_withdrawn_at is null and c.warned_at is null
        and c.valid_until > now() and c.valid_until <= now() + interval '7 days'
        and c.valid_until - c.valid_from > interval '7 days'
        and not exists (
          select 1 from app.consent n where n.case_id = c.case_id and n.to_institution = c.to_institution
            and n.classes @> c.classes and n.revoked_at is null and n.valid_until > now() + interval '7 days')
      order by c.valid_until limit ${most} for update skip locked)
    returning id, case_id, to_institution, valid_until`.execute(w.db);
  return result.rows;
}
