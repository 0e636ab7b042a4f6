import { fill, type Language, say } from '../../../shared/text.ts';
import { Fieldset, Radios, Select } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { phrase } from '../../../ui/say.ts';
import { uiText } from '../../../ui/text.ts';
import type { FactEntry } from '../facts/fact.ts';
import { exits, noneAtAll } from '../facts/form.ts';
import { type ListField, listFields } from '../facts/list-fields.ts';
import { isListPath, type ListPath, type Question } from '../facts/question.ts';
import { factText as text } from '../step-text.ts';
import { answerWords, knownWords, wordsOf } from './fact-answer.ts';

type Props = {
  readonly question: Question;
  readonly entry: FactEntry | undefined;
  readonly state: FormState;
  readonly language: Language;
};

function whyWords({ question, language }: Props): string {
  const clause = fill(say(text.clause, language), { source: question.note.source });
  return `${say(question.note.why, language)} ${clause}`;
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

/**
 * One question of the fact sheet with its two ways out. What has its answer is folded under it, so that the open
 * questions stand out; nothing is folded while something on the page is to be mended.
 */
export function FactField(props: Props) {
  const { question, entry, state, language } = props;
  if (entry === undefined || state.errors.length > 0) return <Control {...props} />;
  return (
    <details class="fact-known">
      <summary>
        <span>{say(question.note.label, language)}</span>
        <strong>{answerWords(question.path, entry, language)}</strong>
        <span class="hint">{knownWords(entry, language)}</span>
        <span class="fact-change">{phrase(uiText.change, language)}</span>
      </summary>
      <Control {...props} />
    </details>
  );
}

/** The control follows from the fact's type. */
function Control(props: Props) {
  const { question, state, language } = props;
  const { path, note, choices } = question;
  const common = {
    state,
    language,
    name: path,
    label: note.label,
    why: whyWords(props),
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
        <div class="fact-pair">
          <DayField {...common} hint="" />
          <OpenAnswer {...props} />
        </div>
      );
    case 'number':
    case 'text':
      return (
        <div class="fact-pair">
          <TextField {...common} inputmode={question.kind === 'number' ? 'numeric' : 'text'} width="sm" />
          <OpenAnswer {...props} />
        </div>
      );
  }
}
