import type { Child } from 'hono/jsx';
import {
  controlAttributes,
  FieldErrorMessage,
  FieldFrame,
  type FieldProps,
  Hint,
  LabelWords,
  Why,
} from './field.tsx';
import { describedBy, errorOf, fieldId, typedAll, typedOne } from './form-state.ts';
import { type Phrase, phrase } from './say.ts';
import { uiText } from './text.ts';

export type Choice = {
  readonly value: string;
  readonly label: Phrase;
  readonly hint?: Phrase | undefined;
  /** Shown only while this choice is taken (with CSS; without it, always). */
  readonly reveal?: Child;
};

/** The two ways out of a question, with the value each sends. */
export type Exits = { readonly unknown?: string | undefined; readonly declined?: string | undefined };

type GroupProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly inline?: boolean | undefined;
  /** The question is the page's heading (one question a page). */
  readonly asHeading?: boolean | undefined;
};

/** A group of controls under one legend. */
export function Fieldset(
  props: Omit<FieldProps, 'quietLabel'> & {
    readonly asHeading?: boolean | undefined;
    readonly children?: Child;
  },
) {
  const { state, name, language, hint } = props;
  const id = fieldId(name, state.of);
  const wrong = errorOf(state, name) !== undefined;
  const legend = <LabelWords label={props.label} optional={props.optional} language={language} />;
  return (
    <fieldset
      class={wrong ? 'field group field-wrong' : 'field group'}
      aria-describedby={describedBy(id, { hint: hint !== undefined, error: wrong })}
    >
      <legend class={props.asHeading ? 'label label-heading' : 'label'}>
        {props.asHeading ? <h1>{legend}</h1> : legend}
      </legend>
      {hint ? <Hint id={`${id}-hint`}>{phrase(hint, language)}</Hint> : null}
      <Why why={props.why} language={language} />
      <FieldErrorMessage state={state} name={name} language={language} />
      {props.children}
    </fieldset>
  );
}

function ChoiceRow(
  props: GroupProps & { choice: Choice; at: number; type: 'radio' | 'checkbox'; checked: boolean },
) {
  const { choice, at, language } = props;
  const first = fieldId(props.name, props.state.of);
  const id = at === 0 ? first : `${first}-${at}`;
  return (
    <>
      <div class="choice">
        <input
          id={id}
          type={props.type}
          name={props.name}
          value={choice.value}
          checked={props.checked}
          aria-describedby={choice.hint ? `${id}-note` : undefined}
        />
        <label for={id}>
          {phrase(choice.label, language)}
          {choice.hint ? (
            <span class="choice-hint" id={`${id}-note`}>
              {phrase(choice.hint, language)}
            </span>
          ) : null}
        </label>
      </div>
      {choice.reveal ? <div class="reveal">{choice.reveal}</div> : null}
    </>
  );
}

function exitChoices(exits: Exits | undefined): readonly Choice[] {
  const rows: Choice[] = [];
  if (exits?.unknown !== undefined) rows.push({ value: exits.unknown, label: uiText.unknown });
  if (exits?.declined !== undefined) rows.push({ value: exits.declined, label: uiText.declined });
  return rows;
}

/** Many short questions that share their answers: rows on a wide console, one under the other on a phone. */
export function Questions({ children }: { children?: Child }) {
  return <div class="questions">{children}</div>;
}

/** One of several. `exits` adds "모르겠어요" and "말하고 싶지 않아요" below a line. */
export function Radios(props: GroupProps & { readonly exits?: Exits | undefined }) {
  const typed = typedOne(props.state, props.name);
  const ways = exitChoices(props.exits);
  return (
    <Fieldset {...props}>
      <div class={props.inline ? 'choices choices-inline' : 'choices'}>
        {props.choices.map((choice, at) => (
          <ChoiceRow {...props} choice={choice} at={at} type="radio" checked={typed === choice.value} />
        ))}
        {ways.length > 0 ? <p class="choices-or">{phrase(uiText.or, props.language)}</p> : null}
        {ways.map((choice, at) => (
          <ChoiceRow
            {...props}
            choice={choice}
            at={at + props.choices.length}
            type="radio"
            checked={typed === choice.value}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** Any of several; the form sends the name once for each. */
export function Checkboxes(props: GroupProps) {
  const typed = typedAll(props.state, props.name);
  return (
    <Fieldset {...props}>
      <div class={props.inline ? 'choices choices-inline' : 'choices'}>
        {props.choices.map((choice, at) => (
          <ChoiceRow
            {...props}
            choice={choice}
            at={at}
            type="checkbox"
            checked={typed.includes(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** One yes: a single box with its sentence. Sends `yes` (or `value`) when ticked. */
export function Checkbox(props: FieldProps & { readonly value?: string | undefined }) {
  const value = props.value ?? 'yes';
  const id = fieldId(props.name, props.state.of);
  return (
    <div class={errorOf(props.state, props.name) ? 'field field-wrong' : 'field'}>
      <FieldErrorMessage state={props.state} name={props.name} language={props.language} />
      <div class="choice">
        <input
          {...controlAttributes(props)}
          type="checkbox"
          value={value}
          checked={typedOne(props.state, props.name) === value}
        />
        <label for={id}>
          {phrase(props.label, props.language)}
          {props.hint ? (
            <span class="choice-hint" id={`${id}-hint`}>
              {phrase(props.hint, props.language)}
            </span>
          ) : null}
        </label>
      </div>
    </div>
  );
}

export type Option = { readonly value: string; readonly label: Phrase };
export type OptionGroup = { readonly group: Phrase; readonly options: readonly Option[] };

/** One of many. `blank` names the empty first line (default "선택하세요"); `false` leaves it out. */
export function Select(
  props: FieldProps & {
    readonly options: readonly (Option | OptionGroup)[];
    readonly blank?: Phrase | false | undefined;
    readonly width?: 'sm' | 'md' | 'lg' | 'full' | undefined;
  },
) {
  const typed = typedOne(props.state, props.name);
  const line = (option: Option) => (
    <option value={option.value} selected={option.value === typed}>
      {phrase(option.label, props.language)}
    </option>
  );
  return (
    <FieldFrame {...props}>
      <select {...controlAttributes(props)} class={`input select w-${props.width ?? 'md'}`}>
        {props.blank === false ? null : (
          <option value="">{phrase(props.blank ?? uiText.choose, props.language)}</option>
        )}
        {props.options.map((entry) =>
          'group' in entry ? (
            <optgroup label={phrase(entry.group, props.language)}>{entry.options.map(line)}</optgroup>
          ) : (
            line(entry)
          ),
        )}
      </select>
    </FieldFrame>
  );
}
