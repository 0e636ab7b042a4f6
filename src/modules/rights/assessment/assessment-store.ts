import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/access.ts';
import { type CaseId, newId, type TaskId } from '../../../shared/ids.ts';
import type { VerdictChange } from '../../eligibility/index.ts';
import { type Because, type StoredAssessment, storedDeadlines, storedVerdicts } from './stored.ts';

/** One assessment of a case at a time: the second waits and then sees what the first wrote. */
export async function lockCase(w: Writer, of: CaseId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${of}::text, 70))`.execute(w.db);
}

/** What was last worked out; null when nothing was, or for somebody who is not on the case. */
export async function storedAssessment(r: Reader, of: CaseId): Promise<StoredAssessment | null> {
  const row = await r.db
    .selectFrom('app.assessment')
    .select(['as_of', 'rule_version', 'facts_hash', 'verdicts', 'deadlines', 'recheck_on'])
    .where('case_id', '=', of)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    asOf: row.as_of.toString(),
    ruleVersion: row.rule_version,
    factsHash: row.facts_hash,
    verdicts: storedVerdicts.parse(row.verdicts),
    deadlines: storedDeadlines.parse(row.deadlines),
    recheckOn: row.recheck_on.toString(),
  };
}

export async function putAssessment(w: Writer, of: CaseId, given: StoredAssessment): Promise<void> {
  const value = {
    at: w.now,
    as_of: given.asOf,
    rule_version: given.ruleVersion,
    facts_hash: given.factsHash,
    verdicts: JSON.stringify(given.verdicts),
    deadlines: JSON.stringify(given.deadlines),
    recheck_on: given.recheckOn,
  };
  await w.db
    .insertInto('app.assessment')
    .values({ case_id: of, center_id: w.actor.center, ...value })
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(value))
    .execute();
}

export type Change = VerdictChange & {
  readonly kind: 'gained' | 'lost' | 'changed';
  readonly task: TaskId | null;
};

export async function insertChanges(
  w: Writer,
  of: CaseId,
  under: { readonly version: string; readonly because: Because },
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  await w.db
    .insertInto('app.assessment_change')
    .values(
      changes.map((change) => ({
        id: newId(),
        center_id: w.actor.center,
        case_id: of,
        at: w.now,
        kind: change.kind,
        service: change.slug,
        from_verdict: change.before,
        to_verdict: change.after,
        because: under.because,
        rule_version: under.version,
        task_id: change.task,
      })),
    )
    .execute();
}

/** The days already told, as `service/day`. */
export async function toldDeadlines(r: Reader, of: CaseId): Promise<ReadonlySet<string>> {
  const rows = await r.db
    .selectFrom('app.assessment_change')
    .select(['service', 'advised_on'])
    .where('case_id', '=', of)
    .where('kind', '=', 'deadline')
    .execute();
  return new Set(rows.map((row) => `${row.service}/${row.advised_on?.toString() ?? ''}`));
}

export async function insertDeadline(
  w: Writer,
  of: CaseId,
  version: string,
  told: { readonly service: string; readonly advised: string; readonly task: TaskId },
): Promise<void> {
  await w.db
    .insertInto('app.assessment_change')
    .values({
      id: newId(),
      center_id: w.actor.center,
      case_id: of,
      at: w.now,
      kind: 'deadline',
      because: 'day',
      service: told.service,
      advised_on: told.advised,
      rule_version: version,
      task_id: told.task,
    })
    .execute();
}

/** The unfinished task of this kind that this module made for a case. */
export async function openTask(r: Reader, of: CaseId, kind: 'newly_entitled'): Promise<TaskId | null> {
  const row = await r.db
    .selectFrom('app.task')
    .select('id')
    .where('case_id', '=', of)
    .where('kind', '=', kind)
    .where('institution', '=', 'center')
    .where('done_at', 'is', null)
    .orderBy('made_at')
    .executeTakeFirst();
  return row?.id ?? null;
}
