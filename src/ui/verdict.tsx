import type { Child } from 'hono/jsx';
import { fill } from '../shared/text.ts';
import { Icon } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

/** One clause of a rule and whether the facts meet it; `unknown` when a fact is missing. */
export type Clause = {
  readonly words: Phrase;
  readonly state: 'met' | 'unmet' | 'unknown';
  /** The statute and article. */
  readonly law?: string | undefined;
  /** Where the missing fact is answered. */
  readonly answerHref?: string | undefined;
};

const states = {
  met: { icon: 'check', words: uiText.met },
  unmet: { icon: 'minus', words: uiText.unmet },
  unknown: { icon: 'question', words: uiText.notKnown },
} as const;

/** A verdict's grounds, each with its law: met, not met, not known yet. */
export function Clauses({ clauses, language }: Spoken & { clauses: readonly Clause[] }) {
  return (
    <ul class="clauses">
      {clauses.map((clause) => (
        <li class={`clause clause-${clause.state}`}>
          <Icon name={states[clause.state].icon} />
          <span>
            <span class="clause-state">{phrase(states[clause.state].words, language)}</span>{' '}
            {clause.answerHref ? (
              <a href={clause.answerHref}>{phrase(clause.words, language)}</a>
            ) : (
              phrase(clause.words, language)
            )}
            {clause.law ? <cite class="law">{clause.law}</cite> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A service and its verdict, folded; opens clause by clause. `head` holds tags, deadline, amount. */
export function Verdict(
  props: Spoken & {
    readonly title: Phrase;
    readonly head?: Child;
    readonly clauses: readonly Clause[];
    readonly open?: boolean | undefined;
    readonly children?: Child;
  },
) {
  const count = fill(phrase(uiText.clauses, props.language), { count: props.clauses.length });
  return (
    <details class="details verdict" open={props.open === true}>
      <summary>
        <span class="verdict-title">{phrase(props.title, props.language)}</span>
        <span class="verdict-head">{props.head}</span>
        <span class="verdict-count">{count}</span>
      </summary>
      <div class="details-body">
        {props.children}
        <Clauses clauses={props.clauses} language={props.language} />
      </div>
    </details>
  );
}

/** Something folded under one line. */
export function Details(props: Spoken & { summary: Phrase; open?: boolean | undefined; children?: Child }) {
  return (
    <details class="details" open={props.open === true}>
      <summary>{phrase(props.summary, props.language)}</summary>
      <div class="details-body">{props.children}</div>
    </details>
  );
}
