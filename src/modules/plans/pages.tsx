import { Hono } from 'hono';
import { NotFound, read } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import { onceKey, parseForm } from '../../shared/form.ts';
import { parseId } from '../../shared/ids.ts';
import { words } from '../../shared/text.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../ui/form-state.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Pagination } from '../../ui/table.tsx';
import { consolePage, formSecrets } from '../../web/console.tsx';
import type { Ctx, Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { caseFrame, caseIdOf, casePage, caseText, colleaguesFor, nameEvents } from '../cases/index.ts';
import { addGoal, addTask, finishTask, settleGoal } from './actions.ts';
import { goalStates, newGoal, newTask } from './plan.ts';
import { myTasks, readGoals, readTasks } from './store.ts';
import { planText } from './text.ts';
import { MyTasks, Plan } from './views.tsx';

nameEvents({
  'goal.added': words('목표 추가', 'Goal added'),
  'goal.met': words('목표 이룸', 'Goal met'),
  'goal.dropped': words('목표 그만둠', 'Goal dropped'),
  'task.added': words('할 일 추가', 'Task added'),
  'task.done': words('할 일 완료', 'Task done'),
});

export const planPages = new Hono<Env>();

const over = [{ field: '', message: caseText.over }];

async function showPlan(c: Ctx, forms: { goal?: FormState; task?: FormState }, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const data = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    goals: await readGoals(r, of),
    tasks: await readTasks(r, of),
    colleagues: await colleaguesFor(r, actor.institution, [actor.role], null),
    today: r.today,
  }));
  const goalState = forms.goal ?? untouched;
  const taskState = forms.task ?? untouched;
  const body = (
    <>
      <ErrorSummary state={formState({}, [...goalState.errors, ...taskState.errors])} language={language} />
      <Plan
        head={data.frame.head}
        goals={data.goals}
        tasks={data.tasks}
        assignees={data.colleagues}
        today={data.today}
        goalState={goalState}
        taskState={taskState}
        secrets={() => formSecrets(c, undefined, 'fresh')}
        language={language}
      />
    </>
  );
  return casePage(c, data.frame, 'plan', body, { status });
}

planPages.get('/cases/:id/plan', requires('plan.manage', 'read'), (c) => showPlan(c, {}, 200));

planPages.post('/cases/:id/goals', requires('plan.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const goal = parseForm(newGoal, form);
  if (!goal.ok) return showPlan(c, { goal: formState(typedValues(form), goal.errors) }, 422);
  const added = await addGoal(deps, actor, onceKey(form), of, goal.value);
  if (added.kind === 'over') return showPlan(c, { goal: formState(typedValues(form), over) }, 409);
  return c.redirect(routes.cases.tab(of, 'plan'), 303);
});

planPages.post('/cases/:id/goals/:goal/state', requires('plan.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const goal = parseId<'goal'>(c.req.param('goal'));
  const state = goalStates.find((known) => known !== 'open' && known === form.get('state'));
  if (goal === null || state === undefined) throw new NotFound('goal');
  await settleGoal(deps, actor, onceKey(form), of, goal, state);
  return c.redirect(routes.cases.tab(of, 'plan'), 303);
});

planPages.post('/cases/:id/tasks', requires('plan.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const task = parseForm(newTask, form);
  if (!task.ok) return showPlan(c, { task: formState(typedValues(form), task.errors) }, 422);
  const added = await addTask(deps, actor, onceKey(form), of, task.value);
  if (added.kind === 'over') return showPlan(c, { task: formState(typedValues(form), over) }, 409);
  if (added.kind === 'refused') {
    const errors = [{ field: 'assignee', message: planText.assigneeUnknown }];
    return showPlan(c, { task: formState(typedValues(form), errors) }, 422);
  }
  return c.redirect(routes.cases.tab(of, 'plan'), 303);
});

planPages.post('/tasks/:id/completion', requires('plan.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = parseId<'task'>(c.req.param('id'));
  if (id === null) throw new NotFound('task');
  const { caseId } = await finishTask(deps, actor, onceKey(form), id);
  return c.redirect(routes.cases.tab(caseId, 'plan'), 303);
});

planPages.get('/tasks', requires('plan.manage', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const after = parseId<'task'>(c.req.query('after') ?? '');
  const { page, today } = await read(deps, actor, async (r) => ({
    page: await myTasks(r, actor.id, after),
    today: r.today,
  }));
  const nextHref = page.next === null ? undefined : `${routes.tasks.index()}?after=${page.next}`;
  return consolePage(c, {
    title: planText.tasks,
    section: 'tasks',
    body: (
      <>
        <PageHead title={planText.tasks} language={language} />
        <MyTasks rows={page.rows} today={today} language={language} />
        <Pagination nextHref={nextHref} total={page.total} language={language} />
      </>
    ),
  });
});
