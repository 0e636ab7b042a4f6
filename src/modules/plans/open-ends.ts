// The open tasks of a case that is being closed.
import { formatDay } from '../../shared/calendar-day.ts';
import { parseId } from '../../shared/ids.ts';
import { words } from '../../shared/text.ts';
import type { EndsOf } from '../cases/index.ts';
import type { TaskRow } from './plan.ts';
import { completeTask, openTasksOf } from './store.ts';
import { taskKindWords } from './text.ts';

const most = 200;

function labelOf(task: TaskRow) {
  const label = (language: 'ko' | 'en') => {
    const due = task.dueOn === null ? '' : formatDay(task.dueOn, language);
    const parts = [taskKindWords[task.kind][language], due, task.assignee ?? ''];
    return parts.filter((part) => part !== '').join(' · ');
  };
  return words(label('ko'), label('en'));
}

export const openTasks: EndsOf = {
  kind: 'tasks',
  async read(r, of) {
    return (await openTasksOf(r, of, most)).map((task) => ({ id: task.id, label: labelOf(task) }));
  },
  async end(w, of, id) {
    const task = parseId<'task'>(id);
    if (task !== null && (await completeTask(w, task)) !== null)
      w.record({ event: 'task.done', case: of, detail: { task, because: 'case-closed' } });
  },
};
