import { type Deps, NotFound, type StaffActor, writeOnce } from '../../db/access.ts';
import type { CaseId, TaskId } from '../../shared/ids.ts';
import { addToTimeline, type CaseOver, colleaguesFor, requireWork, startWork } from '../cases/index.ts';
import type { GoalState, NewGoal } from './plan.ts';
import { completeTask, insertGoal, insertTask, type TaskGiven, taskExists, updateGoal } from './store.ts';

export type GoalAdded = { readonly kind: 'added'; readonly id: string } | CaseOver;

/** Writes a goal in the person's words. */
export function addGoal(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  goal: NewGoal,
): Promise<GoalAdded> {
  return startWork<GoalAdded>(deps, actor, { key, action: 'goal.add', case: of }, async (w) => {
    const id = await insertGoal(w, of, goal);
    await addToTimeline(w, of, { kind: 'goal.added', class: 'service_use', detail: { domain: goal.domain } });
    w.record({
      event: 'goal.added',
      case: of,
      classes: ['service_use'],
      detail: { goal: id, domain: goal.domain },
    });
    return { kind: 'added', id };
  });
}

/** A goal is met or dropped; twice is once. Throws `NotFound` for a goal of another case. */
export function settleGoal(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  goal: string,
  state: GoalState,
): Promise<{ state: GoalState }> {
  return writeOnce(deps, actor, { key, action: `goal.settle/${goal}` }, async (w) => {
    await requireWork(w, of);
    if (!(await updateGoal(w, of, goal, state))) throw new NotFound('goal');
    await addToTimeline(w, of, { kind: `goal.${state}`, class: 'service_use' });
    w.record({ event: `goal.${state}`, case: of, detail: { goal } });
    return { state };
  });
}

export type TaskAdded =
  | { readonly kind: 'added'; readonly id: TaskId }
  | { readonly kind: 'refused' }
  | CaseOver;

/** Makes a task on a case, for a colleague in the same office; refused for anybody else. */
export function addTask(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  task: TaskGiven,
): Promise<TaskAdded> {
  return startWork<TaskAdded>(deps, actor, { key, action: 'task.add', case: of }, async (w) => {
    const colleagues = await colleaguesFor(w, actor.institution, [actor.role], null);
    if (!colleagues.some((one) => one.id === task.assignee)) {
      w.record({ event: 'task.refused', case: of, detail: { why: 'assignee' } });
      return { kind: 'refused' };
    }
    const id = await insertTask(w, of, task);
    w.record({ event: 'task.added', case: of, detail: { task: id, kind: task.kind } });
    return { kind: 'added', id };
  });
}

/** Marks a task done. Throws `NotFound` when it is not on a case of this person's. */
export function finishTask(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: TaskId,
): Promise<{ caseId: CaseId }> {
  return writeOnce(deps, actor, { key, action: `task.finish/${id}` }, async (w) => {
    const caseId = await completeTask(w, id);
    if (caseId === null) {
      // A colleague was faster: nothing is done twice.
      const before = await taskExists(w, id);
      if (before === null) throw new NotFound('task');
      w.record({ event: 'task.unchanged', case: before, detail: { task: id } });
      return { caseId: before };
    }
    await addToTimeline(w, caseId, { kind: 'task.done', class: 'service_use' });
    w.record({ event: 'task.done', case: caseId, detail: { task: id } });
    return { caseId };
  });
}
