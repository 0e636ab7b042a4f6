import { formatDay, parseDay } from '../../../shared/calendar-day.ts';
import { fill, type Language, say, type Words } from '../../../shared/text.ts';
import { Fieldset, Radios, Select } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { findService } from '../../directory/index.ts';
import { choiceWords } from '../../eligibility/index.ts';
import type { FactEntry } from '../facts/fact.ts';
import { exits, noneAtAll } from '../facts/form.ts';
import { type ListField, listFields } from '../facts/list-fields.ts';
import { listChoiceWords } from '../facts/list-text.ts';
import { isListPath, type ListPath, type Question } from '../facts/question.ts';
import { factText as text } from '../step-text.ts';

type Props = {
  readonly question: Question;
  readonly entry: FactEntry | undefined;
  readonly state: FormState;
  readonly language: Language;
};

/** Who said it and when, under a question that has its answer. */
function knownWords(entry: FactEntry | undefined, language: Language): string | undefined {
  if (entry === undefined) return undefined;
  const day = parseDay(entry.on);
  return fill(say(text.known, language), {
    source: say(text[entry.source], language),
    on: day === null ? entry.on : formatDay(day, language),
  });
}

function whyWords({ question, language }: Props): string {
  const clause = fill(say(text.clause, language), { source: question.note.source });
  return `${say(question.note.why, language)} ${clause}`;
}

function wordsOf(path: string, value: string): Words | string {
  return choiceWords(path, value) ?? listChoiceWords(value) ?? findService(value)?.name ?? value;
}

const yesNo = [
  { value: 'yes', label: text.yes },
  { value: 'no', label: text.no },
] as const;

/** "I do not know" and "would rather not say" beside a box that has no room for them. */
function OpenAnswer({ question, state, language, none }: Props & { none?: boolean }) {
  return (
    <Select
      state={state}
      name={`${question.path}~open`}
      label={`${say(question.note.label, language)} – ${say(text.noAnswer, language)}`}
      quietLabel
      blank={text.answered}
      options={[
        ...(none ? [{ value: noneAtAll, label: text.noneAtAll }] : []),
        { value: exits.unknown, label: text.unknown },
        { value: exits.declined, label: text.declined },
      ]}
      language={language}
    />
  );
}

function ListControl(props: {
  path: ListPath;
  at: number;
  field: ListField;
  state: FormState;
  language: Language;
}) {
  const { field, state, language } = props;
  const common = { state, language, name: `${props.path}.${props.at}.${field.name}`, label: field.label };
  switch (field.kind) {
    case 'yes-no':
      return <Select {...common} options={yesNo} />;
    case 'choice':
      return (
        <Select {...common} options={field.choices.map((value) => ({ value, label: wordsOf('', value) }))} />
      );
    case 'day':
      return <DayField {...common} />;
    case 'number':
      return <TextField {...common} inputmode="numeric" width="sm" />;
    case 'text':
    case 'list':
      return <TextField {...common} width="sm" />;
  }
}

function rowsShown(entry: FactEntry | undefined): number {
  return (Array.isArray(entry?.value) ? entry.value.length : 0) + 1;
}

function ListControls(props: Props & { path: ListPath }) {
  const { path, state, language } = props;
  const fields = listFields(path);
  return (
    <Fieldset
      state={state}
      name={path}
      label={props.question.note.label}
      why={whyWords(props)}
      hint={knownWords(props.entry, language)}
      language={language}
    >
      {Array.from({ length: rowsShown(props.entry) }, (_, at) => (
        <fieldset class="field group">
          <legend class="label">{fill(say(text.row, language), { n: at + 1 })}</legend>
          {fields.map((field) => (
            <ListControl path={path} at={at} field={field} state={state} language={language} />
          ))}
        </fieldset>
      ))}
      <OpenAnswer {...props} none />
    </Fieldset>
  );
}

/** One question of the fact sheet with its two ways out; the control follows from the fact's type. */
export function FactField(props: Props) {
  const { question, state, language } = props;
  const { path, note, choices } = question;
  const common = {
    state,
    language,
    name: path,
    label: note.label,
    why: whyWords(props),
    hint: knownWords(props.entry, language),
  };
  switch (question.kind) {
    case 'yes-no':
      return <Radios {...common} choices={yesNo} inline exits={exits} />;
    case 'choice':
      return choices.length > 8 ? (
        <Select
          {...common}
          width="lg"
          options={[
            ...choices.map((value) => ({ value, label: wordsOf(path, value) })),
            { value: exits.unknown, label: text.unknown },
            { value: exits.declined, label: text.declined },
          ]}
        />
      ) : (
        <Radios
          {...common}
          inline
          exits={exits}
          choices={choices.map((value) => ({ value, label: wordsOf(path, value) }))}
        />
      );
    case 'list':
      return isListPath(path) ? <ListControls {...props} path={path} /> : null;
    case 'day':
      return (
        <>
          <DayField {...common} />
          <OpenAnswer {...props} />
        </>
      );
    case 'number':
    case 'text':
      return (
        <>
          <TextField {...common} inputmode={question.kind === 'number' ? 'numeric' : 'text'} width="sm" />
          <OpenAnswer {...props} />
        </>
      );
  }
}
