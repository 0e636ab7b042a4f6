import { type Deps, NotFound, type StaffActor, writeOnce } from '../../db/access.ts';
import type { CaseId, TaskId } from '../../shared/ids.ts';
import { addToTimeline, caseHead } from '../cases/index.ts';
import type { GoalState, NewGoal } from './plan.ts';
import { completeTask, insertGoal, insertTask, type TaskGiven, taskExists, updateGoal } from './store.ts';

/** Writes a goal in the person's words. */
export function addGoal(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  goal: NewGoal,
): Promise<{ id: string }> {
  return writeOnce(deps, actor, { key, action: `goal.add/${of}` }, async (w) => {
    await caseHead(w, of);
    const id = await insertGoal(w, of, goal);
    await addToTimeline(w, of, { kind: 'goal.added', class: 'service_use', detail: { domain: goal.domain } });
    w.record({
      event: 'goal.added',
      case: of,
      classes: ['service_use'],
      detail: { goal: id, domain: goal.domain },
    });
    return { id };
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
    await caseHead(w, of);
    if (!(await updateGoal(w, of, goal, state))) throw new NotFound('goal');
    await addToTimeline(w, of, { kind: `goal.${state}`, class: 'service_use' });
    w.record({ event: `goal.${state}`, case: of, detail: { goal } });
    return { state };
  });
}

/** Makes a task on a case. */
export function addTask(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  task: TaskGiven,
): Promise<{ id: TaskId }> {
  return writeOnce(deps, actor, { key, action: `task.add/${of}` }, async (w) => {
    await caseHead(w, of);
    const id = await insertTask(w, of, task);
    w.record({ event: 'task.added', case: of, detail: { task: id, kind: task.kind } });
    return { id };
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
    const caseId = (await completeTask(w, id)) ?? (await taskExists(w, id));
    if (caseId === null) throw new NotFound('task');
    await addToTimeline(w, caseId, { kind: 'task.done', class: 'service_use' });
    w.record({ event: 'task.done', case: caseId, detail: { task: id } });
    return { caseId };
  });
}
