import type { SystemActor, Writer } from '../../../db/access.ts';
import type { CaseId, TaskId } from '../../../shared/ids.ts';
import { addToTimeline, type CaseHead, caseHead } from '../../cases/index.ts';
import {
  assess,
  compareAssessments,
  type Difference,
  type FactSheet,
  ruleVersion,
} from '../../eligibility/index.ts';
import { readFacts } from '../../intake/index.ts';
import { insertTask } from '../../plans/index.ts';
import {
  insertChanges,
  insertDeadline,
  lockCase,
  openTask,
  putAssessment,
  storedAssessment,
  toldDeadlines,
} from './assessment-store.ts';
import {
  assessedStatuses,
  type Because,
  becauseOf,
  codesOf,
  comparable,
  nearOnes,
  recheckDay,
  type StoredAssessment,
} from './stored.ts';
import { deadlineTask, entitlementTask } from './tasks.ts';

/** Deadlines come up as tasks so many days before the advised day. */
export const deadlineLead = 14;

/** The named job that reads every fact the centre holds, with leaves of its own. */
export function assessor(center: string): SystemActor {
  return {
    kind: 'system',
    id: 'assessor',
    center,
    institution: 'center',
    role: 'system',
    purpose: 'support',
  };
}

export type Assessed =
  /** Over, or not to be worked out: nothing was kept. */
  | { readonly kind: 'skipped' }
  /** The first time: everything is new, so nothing is newly so. */
  | { readonly kind: 'first' }
  | { readonly kind: 'compared'; readonly difference: Difference };

/**
 * Works out a case anew under the present rules, keeps the codes, records what changed, and makes the case
 * manager's tasks. Twice is once. Only the assessor may: anybody else sees a part of the facts.
 */
export async function assessCase(w: Writer, of: CaseId): Promise<Assessed> {
  await lockCase(w, of);
  const head = await caseHead(w, of);
  if (!assessedStatuses.some((status) => status === head.status)) {
    w.record({ event: 'assessment.skipped', case: of, detail: { status: head.status } });
    return { kind: 'skipped' };
  }
  const { facts } = await readFacts(w, of);
  const before = await storedAssessment(w, of);
  const after = workOut(w, facts);
  await putAssessment(w, of, after);
  const difference = before === null ? null : compareAssessments(comparable(before), comparable(after), 0);
  const because = before === null ? 'facts' : becauseOf(before, after);
  if (difference !== null) await recordDifference(w, head, difference, because);
  await tellDeadlines(w, head, after);
  w.record({
    event: 'case.assessed',
    case: of,
    detail: {
      version: ruleVersion,
      because,
      gained: difference?.newlyEntitled.length ?? 0,
      lost: difference?.lost.length ?? 0,
      changed: difference?.changed.length ?? 0,
    },
  });
  return difference === null ? { kind: 'first' } : { kind: 'compared', difference };
}

function workOut(w: Writer, facts: FactSheet): StoredAssessment {
  const asOf = w.today.toString();
  const assessment = assess(facts, asOf);
  return {
    asOf,
    ruleVersion,
    // Keyed: a plain hash of so few possible facts could be guessed.
    factsHash: w.keyring.index(w.actor.center, 'facts', JSON.stringify(facts)),
    ...codesOf(assessment),
    recheckOn: recheckDay(
      facts,
      asOf,
      assessment.services.map(({ verdict }) => verdict),
    ),
  };
}

async function recordDifference(
  w: Writer,
  head: CaseHead,
  difference: Difference,
  because: Because,
): Promise<void> {
  const gained = difference.newlyEntitled;
  const task = gained.length === 0 ? null : await tellEntitlement(w, head, difference);
  await insertChanges(w, head.id, { version: ruleVersion, because }, [
    ...gained.map((change) => ({ ...change, kind: 'gained' as const, task })),
    ...difference.lost.map((change) => ({ ...change, kind: 'lost' as const, task: null })),
    ...difference.changed.map((change) => ({ ...change, kind: 'changed' as const, task: null })),
  ]);
}

/** A task for the manager; while one is unfinished, the news joins it. Without a manager nobody is told yet. */
async function tellEntitlement(w: Writer, head: CaseHead, difference: Difference): Promise<TaskId | null> {
  if (head.managerId === null) return null;
  const known = await openTask(w, head.id, 'newly_entitled');
  if (known !== null) return known;
  const services = difference.newlyEntitled.map(({ slug }) => slug);
  const { text, due } = entitlementTask(services, w.today);
  await addToTimeline(w, head.id, {
    kind: 'entitlement.gained',
    class: 'service_use',
    detail: { services: services.length },
  });
  return await insertTask(w, head.id, { kind: 'newly_entitled', text, due, assignee: head.managerId });
}

async function tellDeadlines(w: Writer, head: CaseHead, stored: StoredAssessment): Promise<number> {
  if (head.managerId === null) return 0;
  const near = nearOnes(stored.deadlines, w.today, deadlineLead);
  if (near.length === 0) return 0;
  const told = await toldDeadlines(w, head.id);
  const fresh = near.filter(({ service, advised }) => !told.has(`${service}/${advised}`));
  for (const deadline of fresh) {
    const { text, due } = deadlineTask(deadline, w.today);
    const task = await insertTask(w, head.id, { kind: 'deadline', text, due, assignee: head.managerId });
    const { service, advised } = deadline;
    await insertDeadline(w, head.id, stored.ruleVersion, { service, advised, task });
  }
  return fresh.length;
}

/** Tells the manager of days that have come near, from what is kept: no fact is opened for it. */
export async function tellNearDeadlines(w: Writer, of: CaseId): Promise<number> {
  await lockCase(w, of);
  const stored = await storedAssessment(w, of);
  const told = stored === null ? 0 : await tellDeadlines(w, await caseHead(w, of), stored);
  w.record({ event: 'deadlines.told', case: of, detail: { tasks: told } });
  return told;
}
