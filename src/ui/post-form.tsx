import type { Child } from 'hono/jsx';
import { VisitField } from './kiosk.tsx';
import { phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

/** The hidden fields of a form: `csrf` token, `once` (idempotency key), `version` of what is changed. */
export type FormSecrets = {
  readonly csrf: string;
  readonly once?: string | undefined;
  readonly version?: string | number | undefined;
};

/** The hidden fields alone, for a form of your own. */
export function FormHidden({ secrets }: { secrets: FormSecrets }) {
  return (
    <>
      <VisitField />
      <input type="hidden" name="csrf" value={secrets.csrf} />
      {secrets.once === undefined ? null : <input type="hidden" name="once" value={secrets.once} />}
      {secrets.version === undefined ? null : (
        <input type="hidden" name="version" value={String(secrets.version)} />
      )}
    </>
  );
}

type PostFormProps = {
  readonly action: string;
  readonly secrets: FormSecrets;
  readonly id?: string | undefined;
  /** A form that carries files. */
  readonly files?: boolean | undefined;
  /** Its answer is a file that the browser keeps. */
  readonly download?: boolean | undefined;
  /** Where drafts are posted while writing; put an `AutosaveStatus` inside. */
  readonly autosave?: string | undefined;
  /** Sits in a line (a one-button form in a row). */
  readonly inline?: boolean | undefined;
  readonly children?: Child;
};

/** A form that changes something. The server checks; the browser's own bubbles stay off. */
export function PostForm(props: PostFormProps) {
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      class={props.inline ? 'form form-inline' : 'form'}
      enctype={props.files ? 'multipart/form-data' : undefined}
      data-autosave={props.autosave}
      data-once
      data-file={props.download ? '' : undefined}
      novalidate
      autocomplete="off"
    >
      <FormHidden secrets={props.secrets} />
      {props.children}
    </form>
  );
}

/** Where "저장됨 14:05" appears; says nothing when scripts are off. */
export function AutosaveStatus({ language, savedAt }: Spoken & { savedAt?: string | undefined }) {
  const saved = phrase(uiText.saved, language);
  return (
    <output
      class="autosave"
      data-autosave-status
      data-saved={saved}
      data-not-saved={phrase(uiText.notSaved, language)}
    >
      {savedAt ? saved.replace('{time}', savedAt) : ''}
    </output>
  );
}
