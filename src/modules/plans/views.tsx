import { routes } from '../../routes.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { Language } from '../../shared/text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card, Grid, Stack } from '../../ui/card.tsx';
import { Select } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { type FormState, formState } from '../../ui/form-state.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../ui/post-form.tsx';
import { phrase } from '../../ui/say.ts';
import { type Column, RowLink, Table } from '../../ui/table.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Day } from '../../ui/times.tsx';
import { type CaseHead, NewWork } from '../cases/index.ts';
import { needDomains, needLabels, parseNeedDomain } from '../directory/index.ts';
import { type Goal, isLate, type Task, type TaskRow, taskKinds } from './plan.ts';
import { planText, taskKindWords } from './text.ts';

type Spoken = { readonly language: Language };
type Secrets = () => FormSecrets;

const goalTone = { open: 'progress', met: 'ok', dropped: 'neutral' } as const satisfies Record<string, Tone>;
const goalWords = { open: planText.open, met: planText.met, dropped: planText.dropped } as const;
const stateOf = (goal: Goal) => (goal.state === 'met' || goal.state === 'dropped' ? goal.state : 'open');

function GoalItem({ goal, of, secrets, language }: Spoken & { goal: Goal; of: CaseId; secrets: Secrets }) {
  const domain = parseNeedDomain(goal.domain);
  const state = stateOf(goal);
  return (
    <Card
      level={3}
      title={domain === null ? goal.domain : needLabels[domain]}
      language={language}
      aside={<Tag label={goalWords[state]} tone={goalTone[state]} language={language} />}
    >
      <p class="prewrap">{goal.text}</p>
      {goal.agreedOn === null ? null : (
        <p class="quiet">
          {phrase(planText.agreed, language)} <Day day={goal.agreedOn} language={language} />
        </p>
      )}
      {state === 'open' ? (
        <ButtonRow>
          {(['met', 'dropped'] as const).map((to) => (
            <PostForm inline action={`${routes.cases.goals(of)}/${goal.id}/state`} secrets={secrets()}>
              <Button size="small" kind="tertiary" name="state" value={to}>
                {phrase(to === 'met' ? planText.markMet : planText.markDropped, language)}
              </Button>
            </PostForm>
          ))}
        </ButtonRow>
      ) : null}
    </Card>
  );
}

function GoalForm({
  of,
  state,
  secrets,
  language,
}: Spoken & { of: CaseId; state: FormState; secrets: Secrets }) {
  return (
    <Card title={planText.newGoal} language={language}>
      <PostForm action={routes.cases.goals(of)} secrets={secrets()}>
        <Select
          name="domain"
          label={planText.domain}
          options={needDomains.map((value) => ({ value, label: needLabels[value] }))}
          state={state}
          language={language}
        />
        <TextArea
          name="text"
          label={planText.goal}
          rows={3}
          maxlength={500}
          state={state}
          language={language}
        />
        <DayField name="agreed" label={planText.agreed} optional state={state} language={language} />
        <ButtonRow>
          <Button kind="primary">{phrase(planText.addGoal, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

export type Assignee = { readonly id: string; readonly name: string };

function TaskForm(
  props: Spoken & { of: CaseId; state: FormState; secrets: Secrets; assignees: readonly Assignee[] },
) {
  const { of, state, language } = props;
  return (
    <Card title={planText.newTask} language={language}>
      <PostForm action={routes.cases.tasks(of)} secrets={props.secrets()}>
        <Select
          name="kind"
          label={planText.kind}
          options={taskKinds.map((value) => ({ value, label: taskKindWords[value] }))}
          state={state}
          language={language}
        />
        <TextField
          name="what"
          label={planText.text}
          optional
          width="full"
          maxlength={500}
          state={state}
          language={language}
        />
        <DayField name="due" label={planText.due} state={state} language={language} />
        <Select
          name="assignee"
          label={planText.assignee}
          options={props.assignees.map((one) => ({ value: one.id, label: one.name }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(planText.addTask, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function DueTag({ task, today, language }: Spoken & { task: TaskRow; today: Temporal.PlainDate }) {
  if (task.doneAt !== null) return <Tag label={planText.done} tone="ok" language={language} />;
  return (
    <>
      {task.dueOn === null ? '–' : <Day day={task.dueOn} language={language} />}{' '}
      {isLate(task, today) ? <Tag label={planText.late} tone="warn" language={language} /> : null}
    </>
  );
}

type TaskTableProps = Spoken & {
  readonly tasks: readonly Task[];
  readonly today: Temporal.PlainDate;
  readonly secrets: Secrets;
};

/** The tasks of one case, with their words. */
export function CaseTasks({ tasks, today, secrets, language }: TaskTableProps) {
  return (
    <Table
      caption={planText.tasks}
      language={language}
      rows={tasks}
      mark={(task) => (isLate(task, today) ? 'late' : task.doneAt === null ? undefined : 'quiet')}
      empty={<EmptyState title={planText.tasksEmpty} body={planText.tasksEmptyBody} language={language} />}
      columns={[
        {
          key: 'kind',
          head: planText.kind,
          names: true,
          cell: (task) => phrase(taskKindWords[task.kind], language),
        },
        { key: 'text', head: planText.text, cell: (task) => task.text },
        {
          key: 'due',
          head: planText.due,
          cell: (task) => <DueTag task={task} today={today} language={language} />,
        },
        { key: 'who', head: planText.assignee, cell: (task) => task.assignee ?? '–' },
        {
          key: 'act',
          head: planText.done,
          bare: true,
          cell: (task) =>
            task.doneAt === null ? (
              <PostForm inline action={routes.tasks.completion(task.id)} secrets={secrets()}>
                <Button
                  size="small"
                  kind="tertiary"
                  label={`${phrase(planText.complete, language)}: ${phrase(taskKindWords[task.kind], language)}`}
                >
                  {phrase(planText.complete, language)}
                </Button>
              </PostForm>
            ) : null,
        },
      ]}
    />
  );
}

const caseColumn: Column<TaskRow> = {
  key: 'case',
  head: planText.case,
  cell: (task) => <span class="num">{task.caseNumber}</span>,
};

/**
 * A person's open tasks over all cases: kind, day and case number, nothing that identifies. On the page of
 * a case its own number is left out.
 */
export function MyTasks({
  rows,
  today,
  ofOneCase,
  language,
}: Spoken & {
  rows: readonly TaskRow[];
  today: Temporal.PlainDate;
  ofOneCase?: boolean | undefined;
}) {
  return (
    <Table
      caption={planText.tasks}
      quietCaption
      queue
      language={language}
      rows={rows}
      mark={(task) => (isLate(task, today) ? 'late' : undefined)}
      empty={<EmptyState title={planText.tasksEmpty} body={planText.myTasksEmptyBody} language={language} />}
      columns={[
        {
          key: 'kind',
          head: planText.kind,
          names: true,
          cell: (task) => (
            <RowLink href={routes.cases.tab(task.caseId, 'plan')}>
              {phrase(taskKindWords[task.kind], language)}
            </RowLink>
          ),
        },
        ...(ofOneCase === true ? [] : [caseColumn]),
        {
          key: 'due',
          head: planText.due,
          cell: (task) => <DueTag task={task} today={today} language={language} />,
        },
      ]}
    />
  );
}

export type PlanProps = Spoken & {
  readonly head: CaseHead;
  readonly goals: readonly Goal[];
  readonly tasks: readonly Task[];
  readonly assignees: readonly Assignee[];
  readonly today: Temporal.PlainDate;
  readonly goalState: FormState;
  readonly taskState: FormState;
  /** A fresh set for every form on the page. */
  readonly secrets: Secrets;
};

/** Goals, tasks and the two forms; the plan of a case on one page. */
export function Plan(props: PlanProps) {
  const { language, secrets, head } = props;
  const of = head.id;
  const tried = formState({}, [...props.goalState.errors, ...props.taskState.errors]);
  return (
    <Stack>
      <h2>{phrase(planText.goals, language)}</h2>
      {props.goals.length === 0 ? (
        <EmptyState title={planText.goalsEmpty} body={planText.goalsEmptyBody} language={language} />
      ) : (
        <Grid min="large">
          {props.goals.map((goal) => (
            <GoalItem goal={goal} of={of} secrets={secrets} language={language} />
          ))}
        </Grid>
      )}
      <CaseTasks tasks={props.tasks} today={props.today} secrets={secrets} language={language} />
      <NewWork head={head} state={tried} language={language}>
        <Grid min="large">
          <TaskForm
            of={of}
            state={props.taskState}
            secrets={secrets}
            assignees={props.assignees}
            language={language}
          />
          <GoalForm of={of} state={props.goalState} secrets={secrets} language={language} />
        </Grid>
      </NewWork>
    </Stack>
  );
}
