import { contributeToClosure } from '../cases/index.ts';
import { openTasks } from './open-ends.ts';

export { addGoal, addTask, finishTask, settleGoal } from './actions.ts';
export { planPages } from './pages.tsx';
export { isLate, type TaskKind, type TaskRow } from './plan.ts';
export { countTasks, insertTask, myTasks, openTasksOf, type TaskGiven } from './store.ts';
export { taskKindWords } from './text.ts';
export { MyTasks } from './views.tsx';

contributeToClosure(openTasks);
