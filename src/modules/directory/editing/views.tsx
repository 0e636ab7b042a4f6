import { z } from 'zod';
import { type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox, Checkboxes, Select } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import type { Phrase } from '../../../ui/say.ts';
import { Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/times.tsx';
import { webText } from '../../../web/text.ts';
import type { ChangeRow } from '../store.ts';
import { type Difference, differences, type EditField, type EditValues } from './fields.ts';
import { editText as t } from './text.ts';

function EditControl({ field, state, language }: { field: EditField; state: FormState; language: Language }) {
  const { name, label, hint, optional, options = [] } = field;
  const common = { state, language, name, label, hint, optional };
  switch (field.kind) {
    case 'line':
      return <TextField {...common} width="full" />;
    case 'time':
      return <TextField {...common} width="xs" maxlength={5} />;
    case 'text':
      return <TextArea {...common} rows={3} />;
    case 'choice':
      return <Select {...common} options={options} />;
    case 'choices':
      return <Checkboxes {...common} choices={options} inline />;
    case 'day':
      return <DayField {...common} />;
    case 'tick':
      return <Checkbox {...common} />;
  }
}

type Compared = { readonly language: Language; readonly rows: readonly Difference[] };

function shown(field: EditField, values: readonly string[], language: Language): string {
  if (values.length === 0) return say(t.nothing, language);
  if (field.kind === 'tick') return '✓';
  return values
    .map((value) => {
      const option = field.options?.find((one) => one.value === value);
      return option === undefined ? value : say(option.label, language);
    })
    .join(', ');
}

/** What is stored beside what was typed, only where they differ. */
function Comparison({ language, rows }: Compared) {
  return (
    <Notice tone="warn" title={webText.staleTitle} language={language}>
      <p>{say(webText.staleBody, language)}</p>
      <Table
        language={language}
        caption={webText.staleTitle}
        quietCaption
        rows={rows}
        columns={[
          { key: 'field', head: t.field, names: true, cell: (row) => say(row.field.label, language) },
          { key: 'stored', head: t.stored, cell: (row) => shown(row.field, row.left, language) },
          { key: 'typed', head: t.typed, cell: (row) => shown(row.field, row.right, language) },
        ]}
      />
    </Notice>
  );
}

export type EditPageProps = {
  readonly language: Language;
  readonly title: Phrase;
  readonly lead?: Phrase | undefined;
  readonly over: { readonly href: string; readonly label: Phrase };
  readonly action: string;
  readonly fields: readonly EditField[];
  readonly state: FormState;
  readonly secrets: FormSecrets;
  /** What somebody else stored meanwhile, against what was typed. */
  readonly stale?: { readonly stored: EditValues; readonly typed: EditValues } | undefined;
};

/** A form over a list of fields. */
export function EditPage(props: EditPageProps) {
  const { language, state, stale, over } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead
        title={props.title}
        lead={props.lead}
        over={
          <a href={over.href}>{typeof over.label === 'string' ? over.label : say(over.label, language)}</a>
        }
        language={language}
      />
      {stale ? (
        <Comparison language={language} rows={differences(props.fields, stale.stored, stale.typed)} />
      ) : null}
      <PostForm action={props.action} secrets={props.secrets}>
        {props.fields.map((field) => (
          <EditControl field={field} state={state} language={language} />
        ))}
        <ButtonRow>
          <Button>{say(t.save, language)}</Button>
        </ButtonRow>
      </PostForm>
    </>
  );
}

const stored = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({});

function Changed({
  fields,
  row,
  language,
}: {
  fields: readonly EditField[];
  row: ChangeRow;
  language: Language;
}) {
  if (row.before === null) return <>{say(t.added, language)}</>;
  const rows = differences(fields, stored.parse(row.before), stored.parse(row.after));
  return (
    <ul>
      {rows.map(({ field, left, right }) => (
        <li>
          {say(field.label, language)}: {shown(field, left, language)} → {shown(field, right, language)}
        </li>
      ))}
    </ul>
  );
}

/** Who changed what here, and when. */
export function History(props: {
  readonly language: Language;
  readonly fields: readonly EditField[];
  readonly rows: readonly ChangeRow[];
}) {
  const { language, fields } = props;
  return (
    <Card title={t.history} language={language}>
      <Table
        language={language}
        caption={t.history}
        quietCaption
        rows={props.rows}
        empty={<p>{say(t.noHistory, language)}</p>}
        columns={[
          { key: 'at', head: t.when, names: true, cell: (row) => <Moment at={row.at} language={language} /> },
          { key: 'by', head: t.who, cell: (row) => row.by },
          {
            key: 'what',
            head: t.what,
            cell: (row) => <Changed fields={fields} row={row} language={language} />,
          },
        ]}
      />
    </Card>
  );
}
