import type { TestDatabase } from '../../../test/database.ts';
import { type StaffActor, write } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { insertCase } from '../cases/index.ts';
import { nameYearToken } from '../identity/index.ts';
import { type PartySaved, partyForm, putParty, type SearchQuery } from './index.ts';

/** A search as the form would give it. */
export function query(more: Partial<SearchQuery> = {}): SearchQuery {
  return {
    name: '',
    birthYear: null,
    phone: '',
    reason: 'new_intake',
    reasonText: '방문 접수 확인',
    ...more,
  };
}

/** Acts on the cases of one test database, for tests about the people on them. */
export function casesOf(database: TestDatabase) {
  function openCase(by: StaffActor): Promise<CaseId> {
    return write(database.deps, by, async (w) => {
      const made = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
      w.record({ event: 'case.opened', case: made.id });
      return made.id;
    });
  }

  function put(
    by: StaffActor,
    of: CaseId,
    fields: Record<string, string>,
    existing: Parameters<typeof putParty>[3] = null,
  ): Promise<PartySaved> {
    return write(database.deps, by, async (w) => {
      const saved = await putParty(w, of, partyForm.parse(fields), existing);
      w.record({ event: 'test.saved', case: of });
      return saved;
    });
  }

  async function caseWith(by: StaffActor, fields: Record<string, string>): Promise<CaseId> {
    const of = await openCase(by);
    await put(by, of, fields);
    return of;
  }

  async function declareRelation(of: StaffActor, name: string, year: number): Promise<void> {
    const token = nameYearToken(database.keyring, 'seoul', name, year);
    await database.admin.query(
      `with l as (insert into audit.leaf (center_id, actor_kind, actor_id, event)
                  values ('seoul', 'system', 'test', 'test.declared') returning 1)
       insert into auth.staff_relation (id, center_id, staff_id, kind, token, declared_at)
       select gen_random_uuid(), 'seoul', $1, 'sibling', $2, now() from l`,
      [of.id, token],
    );
  }

  /** A wall as somebody declared it; the guard wants a leaf even from the administrator. */
  async function wall(of: CaseId, before: StaffActor): Promise<void> {
    await database.admin.query(
      `with l as (insert into audit.leaf (center_id, actor_kind, actor_id, event)
                  values ('seoul', 'system', 'test', 'test.walled') returning 1)
       insert into app.access_block (case_id, staff_id, ground) select $1, $2, 'declared' from l`,
      [of, before.id],
    );
  }

  return { openCase, put, caseWith, declareRelation, wall };
}
