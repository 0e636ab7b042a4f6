// The plan: goals in the person's words, tasks with an owner and a day. Refuses a task without a kind
// and a day that does not exist; a goal belongs to one of the nine need domains.
import { z } from 'zod';
import { choiceField, dayField, idField, message, textField } from '../../shared/form.ts';
import type { CaseId, StaffId, TaskId } from '../../shared/ids.ts';
import { needDomains } from '../directory/index.ts';
import { planText } from './text.ts';

export const taskKinds = [
  'call',
  'accompany',
  'document',
  'application',
  'referral_check',
  'safety_check',
  'deadline',
  'escalation',
  'newly_entitled',
  'other',
] as const;
export type TaskKind = (typeof taskKinds)[number];

export function isTaskKind(text: string): text is TaskKind {
  return taskKinds.some((known) => known === text);
}

export const goalStates = ['open', 'met', 'dropped'] as const;
export type GoalState = (typeof goalStates)[number];

export const newGoal = z.object({
  domain: choiceField(needDomains, message(planText.domainMissing)),
  text: textField(500, message(planText.goalMissing)),
  agreed: dayField(),
});
export type NewGoal = z.infer<typeof newGoal>;

/** Its words are called `what` on the form: the goal beside it on the page has a `text` already. */
export const newTask = z
  .object({
    kind: choiceField(taskKinds, message(planText.kindMissing)),
    what: textField(500),
    due: dayField(message(planText.dueMissing)),
    assignee: idField<'staff'>(),
  })
  .transform(({ what, ...task }) => ({ ...task, text: what }));
export type NewTask = z.infer<typeof newTask>;

export type Goal = {
  readonly id: string;
  readonly domain: string;
  readonly state: string;
  readonly agreedOn: Temporal.PlainDate | null;
  readonly text: string;
};

/** A task as lists show it: nothing in it identifies anybody. */
export type TaskRow = {
  readonly id: TaskId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly kind: TaskKind;
  readonly dueOn: Temporal.PlainDate | null;
  readonly assigneeId: StaffId | null;
  readonly assignee: string | null;
  readonly doneAt: Temporal.Instant | null;
};

export type Task = TaskRow & { readonly text: string };

/** Late means: its day is over and it is not done. */
export function isLate(task: TaskRow, today: Temporal.PlainDate): boolean {
  return task.doneAt === null && task.dueOn !== null && Temporal.PlainDate.compare(task.dueOn, today) < 0;
}
