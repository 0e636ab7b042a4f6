import type { Child } from 'hono/jsx';
import { describedBy, errorOf, type FormState, fieldId, typedOne } from './form-state.ts';
import { Icon } from './icon.tsx';
import { type Phrase, phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

/** What every field has. `label` stands outside the control; there are no placeholders. */
export type FieldProps = Spoken & {
  readonly state: FormState;
  readonly name: string;
  readonly label: Phrase;
  readonly hint?: Phrase | undefined;
  /** Why this is asked; folded under the label. */
  readonly why?: Phrase | undefined;
  /** Adds "(선택)". Leave out when the form says once that everything may be skipped. */
  readonly optional?: boolean | undefined;
  /** Hides the label from the eye only (a single search box with a button beside it). */
  readonly quietLabel?: boolean | undefined;
};

export type FieldWidth = 'xs' | 'sm' | 'md' | 'lg' | 'full';

/** A sentence under a label. */
export function Hint({ id, children }: { id?: string | undefined; children?: Child }) {
  return (
    <p class="hint" id={id}>
      {children}
    </p>
  );
}

/** The field's own message, heard with the control. */
export function FieldErrorMessage({ state, name, language }: Spoken & { state: FormState; name: string }) {
  const error = errorOf(state, name);
  if (!error) return null;
  return (
    <p class="field-error" id={`${fieldId(name, state.of)}-error`}>
      <Icon name="alert" />
      <span>
        <span class="sr-only">{phrase(uiText.errorPrefix, language)}</span>
        {phrase(error.message, language)}
      </span>
    </p>
  );
}

/** The folded reason beside a question. */
export function Why({ why, language }: Spoken & { why: Phrase | undefined }) {
  if (!why) return null;
  return (
    <details class="why">
      <summary>{phrase(uiText.whyAsked, language)}</summary>
      <p>{phrase(why, language)}</p>
    </details>
  );
}

/** The label's words with "(선택)". */
export function LabelWords({
  label,
  optional,
  language,
}: Pick<FieldProps, 'label' | 'optional' | 'language'>) {
  return (
    <>
      {phrase(label, language)}
      {optional ? <span class="optional"> ({phrase(uiText.optional, language)})</span> : null}
    </>
  );
}

/** Label, hint, error and control in reading order. For controls of your own; the parts below use it. */
export function FieldFrame(props: FieldProps & { readonly children?: Child; readonly controlId?: string }) {
  const { state, name, language, hint } = props;
  const id = props.controlId ?? fieldId(name, state.of);
  return (
    <div class={errorOf(state, name) ? 'field field-wrong' : 'field'}>
      <label class={props.quietLabel ? 'label sr-only' : 'label'} for={id}>
        <LabelWords label={props.label} optional={props.optional} language={language} />
      </label>
      {hint ? <Hint id={`${id}-hint`}>{phrase(hint, language)}</Hint> : null}
      <Why why={props.why} language={language} />
      <FieldErrorMessage state={state} name={name} language={language} />
      {props.children}
    </div>
  );
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(props: FieldProps) {
  const id = fieldId(props.name, props.state.of);
  const wrong = errorOf(props.state, props.name) !== undefined;
  return {
    id,
    name: props.name,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': describedBy(id, { hint: props.hint !== undefined, error: wrong }),
  };
}

type TextFieldProps = FieldProps & {
  /** `secret` is a password that no browser offers to keep: on a shared telephone the offer alone tells. */
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'secret' | 'search' | 'time' | 'url' | undefined;
  readonly width?: FieldWidth | undefined;
  /** `numeric` brings the number keys without a spinner. */
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  /** Off unless named: nothing of a victim's is left in the browser. */
  readonly autocomplete?: string | undefined;
  /** What stands after the box: "원", "회". */
  readonly suffix?: Phrase | undefined;
  readonly maxlength?: number | undefined;
  /** A key that brings the focus here (`/` for a search); the console script reads it. */
  readonly shortcut?: string | undefined;
};

/** One line of text. A password is never shown again after a refusal. */
export function TextField(props: TextFieldProps) {
  const secret = props.type === 'secret';
  const hidden = secret || props.type === 'password';
  const input = (
    <input
      {...controlAttributes(props)}
      class={`input w-${props.width ?? 'md'}${secret ? ' input-secret' : ''}`}
      type={secret ? 'text' : (props.type ?? 'text')}
      value={hidden ? '' : typedOne(props.state, props.name)}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete ?? 'off'}
      maxlength={props.maxlength}
      spellcheck={false}
      data-key={props.shortcut}
      aria-keyshortcuts={props.shortcut}
    />
  );
  return (
    <FieldFrame {...props}>
      {props.suffix ? (
        <span class="with-suffix">
          {input}
          <span class="suffix">{phrase(props.suffix, props.language)}</span>
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  );
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: FieldProps & { readonly rows?: number; readonly maxlength?: number }) {
  return (
    <FieldFrame {...props}>
      <textarea
        {...controlAttributes(props)}
        class="input textarea"
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
        autocomplete="off"
      >
        {typedOne(props.state, props.name)}
      </textarea>
    </FieldFrame>
  );
}

/** A file to hand in. The server sniffs the type; `accept` only helps the picker. */
export function FileField(props: FieldProps & { readonly accept?: string; readonly multiple?: boolean }) {
  return (
    <FieldFrame {...props}>
      <input
        {...controlAttributes(props)}
        class="input file"
        type="file"
        accept={props.accept}
        multiple={props.multiple === true}
      />
    </FieldFrame>
  );
}
