import { routes } from '../../../routes.ts';
import type { IntakeId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Checkboxes, Radios } from '../../../ui/choice.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { AutosaveStatus, type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { contactText as text } from '../step-text.ts';
import { intakeText } from '../text.ts';

type Spoken = { readonly state: FormState; readonly language: Language };

function Ways(spoken: Spoken) {
  return (
    <>
      <Checkboxes
        {...spoken}
        name="channels"
        label={text.channels}
        inline
        choices={[
          { value: 'call', label: text.call },
          { value: 'sms', label: text.sms },
          { value: 'messenger', label: text.messenger },
          { value: 'email', label: text.email },
          { value: 'post', label: text.post },
        ]}
      />
      <TextField {...spoken} name="phone" label={text.phone} type="tel" inputmode="tel" optional />
      <TextField
        {...spoken}
        name="email"
        label={text.emailAddress}
        type="email"
        inputmode="email"
        width="lg"
        optional
      />
      <TextField
        {...spoken}
        name="address"
        label={text.address}
        hint={text.addressHint}
        width="full"
        optional
      />
    </>
  );
}

function When(spoken: Spoken) {
  return (
    <>
      <Radios
        {...spoken}
        name="days"
        label={text.days}
        inline
        choices={[
          { value: 'any', label: text.any },
          { value: 'weekdays', label: text.weekdays },
          { value: 'weekends', label: text.weekends },
        ]}
      />
      <TextField {...spoken} name="from" label={text.from} hint={text.timeHint} width="sm" optional />
      <TextField {...spoken} name="until" label={text.until} hint={text.timeHint} width="sm" optional />
    </>
  );
}

function Who(spoken: Spoken) {
  return (
    <>
      <Radios
        {...spoken}
        name="answerer"
        label={text.answerer}
        inline
        choices={[
          { value: 'self', label: text.self },
          { value: 'trusted', label: text.trusted },
          { value: 'anyone', label: text.anyone },
        ]}
      />
      <TextField {...spoken} name="trusted" label={text.trustedName} optional />
      <Radios
        {...spoken}
        name="voicemail"
        label={text.voicemail}
        inline
        choices={[
          { value: 'never', label: text.never },
          { value: 'neutral', label: text.neutral },
          { value: 'allowed', label: text.voicemailAllowed },
        ]}
      />
      <TextField
        {...spoken}
        name="forbidden"
        label={text.forbidden}
        hint={text.forbiddenHint}
        width="full"
        optional
      />
      <TextArea {...spoken} name="note" label={text.note} rows={2} optional />
    </>
  );
}

/** How the person may be reached; nothing leaves the house before this stands. */
export function ContactForm(props: Spoken & { id: IntakeId; secrets: FormSecrets }) {
  const { id, state, language } = props;
  const spoken = { state, language };
  return (
    <PostForm
      action={routes.intakes.step(id, 'contact')}
      secrets={props.secrets}
      autosave={routes.intakes.draft(id)}
    >
      <input type="hidden" name="step" value="contact" />
      <p>{phrase(text.lead, language)}</p>
      <Radios
        {...spoken}
        name="mode"
        label={text.mode}
        choices={[
          { value: 'allowed', label: text.allowed },
          { value: 'none', label: text.none },
        ]}
      />
      <Ways {...spoken} />
      <When {...spoken} />
      <Who {...spoken} />
      <ButtonRow>
        <Button>{phrase(intakeText.save, language)}</Button>
        <AutosaveStatus language={language} />
      </ButtonRow>
    </PostForm>
  );
}
