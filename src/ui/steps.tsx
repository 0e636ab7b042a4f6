import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

export type Task = {
  readonly title: Phrase;
  readonly href?: string | undefined;
  readonly hint?: Phrase | undefined;
  /** Usually a `Tag`. */
  readonly status: Child;
};

/** Tasks with their status; the title is the link. */
export function TaskList({ tasks, language }: Spoken & { tasks: readonly Task[] }) {
  return (
    <ul class="task-list">
      {tasks.map((task) => (
        <li>
          <div>
            {task.href ? (
              <a href={task.href}>{phrase(task.title, language)}</a>
            ) : (
              <span>{phrase(task.title, language)}</span>
            )}
            {task.hint ? <p class="hint">{phrase(task.hint, language)}</p> : null}
          </div>
          <div>{task.status}</div>
        </li>
      ))}
    </ul>
  );
}

export type Step = {
  readonly label: Phrase;
  readonly state: 'done' | 'current' | 'later';
  readonly href?: string | undefined;
};

const stepWords = { done: uiText.stepDone, current: uiText.stepCurrent, later: uiText.stepLater } as const;

/** Where one stands in a short journey. */
export function Stepper({ steps, language }: Spoken & { steps: readonly Step[] }) {
  return (
    <nav aria-label={phrase(uiText.steps, language)}>
      <ol class="stepper">
        {steps.map((step, at) => {
          const label = (
            <>
              <span class="step-mark">{step.state === 'done' ? <Icon name="check" /> : at + 1}</span>
              <span>{phrase(step.label, language)}</span>
              <span class="sr-only"> ({phrase(stepWords[step.state], language)})</span>
            </>
          );
          return (
            <li
              class={`step step-${step.state}`}
              aria-current={step.state === 'current' ? 'step' : undefined}
            >
              {step.href ? <a href={step.href}>{label}</a> : <span class="step-face">{label}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
