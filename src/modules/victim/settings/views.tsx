import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, LinkCard, Stack } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { type FormState, untouched } from '../../../ui/form-state.ts';
import { onKiosk } from '../../../ui/kiosk.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { passkeyText } from '../passkey/text.ts';
import { portalText } from '../text.ts';
import { settingsText as t } from './text.ts';

type Spoken = { readonly language: Language };
type Secrets = { readonly csrf: string; readonly once: string };

function SecondPin({ state, secrets, language }: Spoken & { state: FormState; secrets: Secrets }) {
  const pin = { type: 'secret', inputmode: 'numeric', width: 'sm', maxlength: 10 } as const;
  const common = { state: { ...untouched, errors: state.errors }, language };
  return (
    <Card title={t.second} look="quiet" language={language}>
      <p>{phrase(t.secondLead, language)}</p>
      <PostForm action={routes.my.secondPin()} secrets={secrets}>
        <TextField name="code" label={portalText.code} width="md" maxlength={20} {...common} />
        <TextField name="pin" label={t.pinNow} {...pin} {...common} />
        <TextField name="second" label={t.secondPin} {...pin} {...common} />
        <ButtonRow>
          <Button kind="secondary">{phrase(t.save, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

/** A passkey is saved; or may be, where a script finds that the browser can at this name; or neither. */
export type PasskeyCard = 'saved' | { readonly at: string } | null;

function PasskeyLink({ passkey, language }: Spoken & { passkey: PasskeyCard }) {
  if (passkey === null) return null;
  const link = (
    <LinkCard
      href={routes.my.ownKey()}
      title={passkeyText.title}
      body={passkey === 'saved' ? passkeyText.madeLead : passkeyText.settingLead}
      language={language}
    />
  );
  if (passkey === 'saved') return link;
  return (
    <div data-passkey-at={passkey.at} hidden>
      {link}
    </div>
  );
}

export function SettingsView({
  hidden,
  passkey,
  state,
  secrets,
  language,
}: Spoken & { hidden: boolean; passkey: PasskeyCard; state: FormState; secrets: () => Secrets }) {
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} language={language} />
      <Stack>
        <LinkCard href={routes.my.helpers()} title={t.people} body={t.peopleLead} language={language} />
        {onKiosk() ? null : (
          <LinkCard
            href={routes.my.everything()}
            title={t.everything}
            body={t.everythingLead}
            language={language}
          />
        )}
        <PasskeyLink passkey={passkey} language={language} />
        <SecondPin state={state} secrets={secrets()} language={language} />
        <Card title={t.names} look="quiet" language={language}>
          <p>{phrase(hidden ? t.namesAre : t.namesLead, language)}</p>
          {hidden ? null : (
            <PostForm action={routes.my.hiddenNames()} secrets={secrets()}>
              <Button kind="secondary">{phrase(t.namesPress, language)}</Button>
            </PostForm>
          )}
        </Card>
        <Card title={t.paper} look="quiet" language={language}>
          <p>{phrase(t.paperLead, language)}</p>
          <PostForm action={routes.my.noTrace()} secrets={secrets()}>
            <Button kind="secondary">{phrase(t.paperPress, language)}</Button>
          </PostForm>
        </Card>
        <Card title={t.stop} look="quiet" language={language}>
          <p>{phrase(t.stopLead, language)}</p>
          <PostForm action={`${routes.my.settings()}/stop`} secrets={secrets()}>
            <TextArea
              name="text"
              label={t.stopWords}
              optional
              rows={3}
              maxlength={2000}
              state={state}
              language={language}
            />
            <Button kind="secondary">{phrase(t.stopPress, language)}</Button>
          </PostForm>
        </Card>
      </Stack>
    </>
  );
}
