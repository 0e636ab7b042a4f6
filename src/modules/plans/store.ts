import { z } from 'zod';
import type { Reader, Writer } from '../../db/access.ts';
import { countUpTo } from '../../db/counting.ts';
import { isDataClass } from '../../db/data-class.ts';
import { seal, unseal } from '../../db/sections.ts';
import { type CaseId, newId, type StaffId, type TaskId } from '../../shared/ids.ts';
import {
  type Goal,
  type GoalState,
  isTaskKind,
  type NewGoal,
  type Task,
  type TaskKind,
  type TaskRow,
} from './plan.ts';

const content = z.object({ text: z.string() });

export async function insertGoal(w: Writer, of: CaseId, goal: NewGoal): Promise<string> {
  const id = newId<'goal'>();
  const owner = w.actor.institution;
  const sealed = await seal(
    w,
    { case: of, owner, class: 'service_use', row: `goal/${id}` },
    { text: goal.text },
  );
  await w.db
    .insertInto('app.goal')
    .values({
      id,
      case_id: of,
      institution: owner,
      domain: goal.domain,
      agreed_on: goal.agreed,
      made_at: w.now,
      ...sealed,
    })
    .execute();
  return id;
}

export async function updateGoal(w: Writer, of: CaseId, id: string, state: GoalState): Promise<boolean> {
  const row = await w.db
    .updateTable('app.goal')
    .set({ state })
    .where('id', '=', id)
    .where('case_id', '=', of)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function readGoals(r: Reader, of: CaseId): Promise<readonly Goal[]> {
  const rows = await r.db
    .selectFrom('app.goal as g')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'g.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .selectAll('g')
    .select(['k.wrapped', 'k.kek_version'])
    .where('g.case_id', '=', of)
    .orderBy('g.made_at')
    .execute();
  const goals: Goal[] = [];
  for (const row of rows) {
    if (!isDataClass(row.class)) continue;
    const place = { case: of, owner: row.institution, class: row.class, row: `goal/${row.id}` };
    const opened = content.parse(await unseal(r, place, row));
    goals.push({
      id: row.id,
      domain: row.domain,
      state: row.state,
      agreedOn: row.agreed_on,
      text: opened.text,
    });
  }
  return goals;
}

export type TaskGiven = {
  readonly kind: TaskKind;
  readonly text: string;
  readonly due: Temporal.PlainDate | null;
  readonly assignee: StaffId | null;
  /** Whose task it is; the writer's own institution unless a job says otherwise. */
  readonly institution?: string;
};

/** Makes a task; the caller records the event. Words are sealed, and only when there are any. */
export async function insertTask(w: Writer, of: CaseId, task: TaskGiven): Promise<TaskId> {
  const id = newId<'task'>();
  const owner = task.institution ?? w.actor.institution;
  const place = { case: of, owner, class: 'service_use', row: `task/${id}` } as const;
  const sealed = task.text === '' ? {} : await seal(w, place, { text: task.text });
  await w.db
    .insertInto('app.task')
    .values({
      id,
      center_id: w.actor.center,
      case_id: of,
      institution: owner,
      kind: task.kind,
      assignee_id: task.assignee,
      due_on: task.due,
      made_at: w.now,
      ...sealed,
    })
    .execute();
  return id;
}

export async function completeTask(w: Writer, id: TaskId): Promise<CaseId | null> {
  const row = await w.db
    .updateTable('app.task')
    .set({ done_at: w.now, done_by: w.actor.kind === 'staff' ? w.actor.id : null })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning('case_id')
    .executeTakeFirst();
  return row?.case_id ?? null;
}

/** Is there such a task on a case of this person's? (A finished one answers a double submit.) */
export async function taskExists(r: Reader, id: TaskId): Promise<CaseId | null> {
  const row = await r.db.selectFrom('app.task').select('case_id').where('id', '=', id).executeTakeFirst();
  return row?.case_id ?? null;
}

function asRow(row: {
  id: TaskId;
  case_id: CaseId;
  number: string;
  kind: string;
  due_on: Temporal.PlainDate | null;
  assignee_id: StaffId | null;
  display_name: string | null;
  done_at: Temporal.Instant | null;
}): TaskRow {
  return {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.number,
    kind: isTaskKind(row.kind) ? row.kind : 'other',
    dueOn: row.due_on,
    assigneeId: row.assignee_id,
    assignee: row.display_name,
    doneAt: row.done_at,
  };
}

const tasks = (r: Reader) =>
  r.db
    .selectFrom('app.task as t')
    .innerJoin('app.case_file as f', 'f.id', 't.case_id')
    .leftJoin('auth.staff as s', 's.id', 't.assignee_id')
    .select([
      't.id',
      't.case_id',
      't.kind',
      't.due_on',
      't.assignee_id',
      't.done_at',
      'f.number',
      's.display_name',
    ]);

/** The tasks of one case with their words, open ones first. */
export async function readTasks(r: Reader, of: CaseId): Promise<readonly Task[]> {
  const rows = await tasks(r)
    .leftJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 't.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .select(['t.institution', 't.data_key_id', 't.sealed', 'k.wrapped', 'k.kek_version'])
    .where('t.case_id', '=', of)
    .orderBy('t.done_at', (order) => order.asc().nullsFirst())
    .orderBy('t.due_on')
    .limit(200)
    .execute();
  const opened: Task[] = [];
  for (const row of rows) {
    const { data_key_id, sealed, wrapped, kek_version } = row;
    let text = '';
    if (data_key_id !== null && sealed !== null && wrapped !== null && kek_version !== null) {
      const place = {
        case: of,
        owner: row.institution,
        class: 'service_use',
        row: `task/${row.id}`,
      } as const;
      text = content.parse(await unseal(r, place, { data_key_id, sealed, wrapped, kek_version })).text;
    }
    opened.push({ ...asRow(row), text });
  }
  return opened;
}

export type TaskPage = {
  readonly rows: readonly TaskRow[];
  readonly next: TaskId | null;
  readonly total: number;
};

/** A person's open tasks, earliest first, by key. */
export async function myTasks(r: Reader, of: StaffId, after: TaskId | null, size = 30): Promise<TaskPage> {
  let query = tasks(r).where('t.assignee_id', '=', of).where('t.done_at', 'is', null);
  if (after !== null) {
    query = query.where((e) =>
      e(e.refTuple('t.due_on', 't.id'), '>', (inner) =>
        inner
          .selectFrom('app.task as b')
          .select(['b.due_on', 'b.id'])
          .where('b.id', '=', after)
          .$asTuple('due_on', 'id'),
      ),
    );
  }
  const rows = await query
    .orderBy('t.due_on')
    .orderBy('t.id')
    .limit(size + 1)
    .execute();
  const total = await countTasks(r, of);
  const shown = rows.slice(0, size).map(asRow);
  return { rows: shown, next: rows.length > size ? (shown.at(-1)?.id ?? null) : null, total };
}

/** A person's open tasks; exact up to `countCap`. */
export async function countTasks(r: Reader, of: StaffId): Promise<number> {
  const rows = r.db
    .selectFrom('app.task as t')
    .select('t.id')
    .where('t.assignee_id', '=', of)
    .where('t.done_at', 'is', null);
  return await countUpTo(r, rows);
}

/** The open tasks of one case as rows without words, earliest first. */
export async function openTasksOf(r: Reader, of: CaseId, limit = 10): Promise<readonly TaskRow[]> {
  const rows = await tasks(r)
    .where('t.case_id', '=', of)
    .where('t.done_at', 'is', null)
    .orderBy('t.due_on')
    .orderBy('t.id')
    .limit(limit)
    .execute();
  return rows.map(asRow);
}
