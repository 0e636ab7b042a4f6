import { routes } from '../../../routes.ts';
import type { Language, Words } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import { type FormState, untouched } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { portalText } from '../text.ts';
import type { CreationOptions, RequestOptions } from './actions.ts';
import { passkeyText as t } from './text.ts';

type Spoken = { readonly language: Language };
type Secrets = { readonly secrets: FormSecrets };

/** The field that the script fills with the device's answer, and the line it shows when there is none. */
function DeviceAnswer(
  props: Spoken & { verb: 'create' | 'get'; options: CreationOptions | RequestOptions; failed: Words },
) {
  return (
    <>
      <input
        type="hidden"
        name="passkey"
        autocomplete="off"
        data-passkey={props.verb}
        data-options={JSON.stringify(props.options)}
      />
      <p role="alert" data-passkey-failed hidden>
        {phrase(props.failed, props.language)}
      </p>
    </>
  );
}

const pin = { name: 'pin', type: 'secret', inputmode: 'numeric', width: 'sm', maxlength: 10 } as const;

/** What a passkey is and what others may see of it; then code and PIN again. */
export function OfferView({ state, secrets, language }: Spoken & Secrets & { state: FormState }) {
  const common = { state: { ...untouched, errors: state.errors }, language };
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <Notice tone="warn" title={t.sharedTitle} language={language}>
        <p>{phrase(t.shared, language)}</p>
      </Notice>
      <p>{phrase(t.again, language)}</p>
      <PostForm action={routes.my.ownKey()} secrets={secrets}>
        <TextField name="code" label={portalText.code} width="md" maxlength={20} {...common} />
        <TextField {...pin} label={portalText.pin} {...common} />
        <ButtonRow>
          <Button kind="primary">{phrase(t.next, language)}</Button>
        </ButtonRow>
      </PostForm>
    </>
  );
}

/** The device is asked now. */
export function SaveView({ options, secrets, language }: Spoken & Secrets & { options: CreationOptions }) {
  return (
    <>
      <PageHead title={t.title} lead={t.ready} language={language} />
      <PostForm action={routes.my.ownKey()} secrets={secrets}>
        <DeviceAnswer verb="create" options={options} failed={t.failed} language={language} />
        <ButtonRow>
          <Button kind="primary">{phrase(t.save, language)}</Button>
        </ButtonRow>
      </PostForm>
      <p>
        <a href={routes.my.settings()}>{phrase(t.back, language)}</a>
      </p>
    </>
  );
}

/** One is saved: it can be removed. */
export function MadeView({ secrets, language }: Spoken & Secrets) {
  return (
    <>
      <PageHead title={t.title} lead={t.madeLead} language={language} />
      <p>{phrase(t.removeLead, language)}</p>
      <PostForm action={routes.my.ownKeyEnding()} secrets={secrets}>
        <Button kind="secondary">{phrase(t.remove, language)}</Button>
      </PostForm>
    </>
  );
}

/** The door for a saved device: the PIN is asked as always. */
export function DeviceDoor({
  options,
  notice,
  language,
}: Spoken & { options: RequestOptions; notice?: Words | undefined }) {
  return (
    <>
      {notice === undefined ? null : (
        <Notice tone="warn" language={language}>
          <p role="alert">{phrase(notice, language)}</p>
        </Notice>
      )}
      <PageHead title={t.offer} lead={t.doorLead} language={language} />
      <form method="post" action={routes.my.key()} class="form" autocomplete="off" novalidate>
        <TextField {...pin} label={portalText.pin} state={untouched} language={language} />
        <DeviceAnswer verb="get" options={options} failed={t.wrong} language={language} />
        <ButtonRow>
          <Button kind="primary">{phrase(portalText.open, language)}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href={routes.my.door()}>{phrase(t.byCode, language)}</a>
      </p>
    </>
  );
}
