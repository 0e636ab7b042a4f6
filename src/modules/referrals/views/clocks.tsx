import { routes } from '../../../routes.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Table } from '../../../ui/table.tsx';
import { type Urgency, urgencies, urgencyWords } from '../../directory/index.ts';
import {
  type ClockCell,
  type ClockRules,
  type ClockSpan,
  clockCells,
  clockUnits,
  defaultClocks,
  longestClock,
} from '../clock.ts';
import { amountName, unitName } from '../clock-form.ts';
import { spanWords, clockText as t, unitWords } from '../clock-text.ts';
import { statusWords } from '../text.ts';

type Shown = {
  /** What holds now. */
  readonly rules: ClockRules;
  readonly state: FormState;
  readonly language: Language;
};

const span = ({ amount, unit }: ClockSpan, language: Language) =>
  fill(say(spanWords[unit], language), { n: amount });

function range(urgency: Urgency, language: Language): string {
  const { hours, working_days: days } = longestClock[urgency];
  return fill(say(t.rangeOf, language), { hours, days });
}

function SpanFields({ cell, state, language }: Omit<Shown, 'rules'> & { readonly cell: ClockCell }) {
  const names = {
    urgency: say(urgencyWords[cell.urgency], language),
    state: say(statusWords[cell.status], language),
  };
  return (
    <div class="span-fields">
      <TextField
        name={amountName(cell)}
        label={fill(say(t.amountOf, language), names)}
        quietLabel
        inputmode="numeric"
        width="xs"
        state={state}
        language={language}
      />
      <Select
        name={unitName(cell)}
        label={fill(say(t.unitOf, language), names)}
        quietLabel
        blank={false}
        width="sm"
        options={clockUnits.map((unit) => ({ value: unit, label: unitWords[unit] }))}
        state={state}
        language={language}
      />
    </div>
  );
}

function UrgencyTable({ urgency, rules, state, language }: Shown & { readonly urgency: Urgency }) {
  const title = fill(say(t.urgency, language), { urgency: say(urgencyWords[urgency], language) });
  return (
    <Card title={title} look="flush" language={language}>
      <Table
        caption={title}
        quietCaption
        language={language}
        rows={clockCells.filter((cell) => cell.urgency === urgency)}
        columns={[
          {
            key: 'state',
            head: t.state,
            names: true,
            cell: ({ status }) => phrase(statusWords[status], language),
          },
          { key: 'now', head: t.now, cell: ({ status }) => span(rules[urgency][status], language) },
          {
            key: 'default',
            head: t.byDefault,
            cell: ({ status }) => span(defaultClocks[urgency][status], language),
          },
          { key: 'range', head: t.range, cell: () => range(urgency, language) },
          {
            key: 'new',
            head: t.fresh,
            cell: (cell) => <SpanFields cell={cell} state={state} language={language} />,
          },
        ]}
      />
    </Card>
  );
}

/** Every clock of the centre in one form. */
export function ClocksView({ secrets, ...shown }: Shown & { readonly secrets: FormSecrets }) {
  const { state, language } = shown;
  return (
    <Stack>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <Notice title={t.fromNow} language={language}>
        <p>{phrase(t.fromNowBody, language)}</p>
        <p>{phrase(t.units, language)}</p>
      </Notice>
      <PostForm action={routes.clocks()} secrets={secrets}>
        {urgencies.map((urgency) => (
          <UrgencyTable urgency={urgency} {...shown} />
        ))}
        <ButtonRow>
          <Button kind="primary">{phrase(t.save, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Stack>
  );
}
