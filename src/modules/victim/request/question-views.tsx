import type { Language } from '../../../shared/text.ts';
import { Checkbox, Checkboxes, Fieldset, Radios, Select } from '../../../ui/choice.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { needDomains, needQuestions } from '../../directory/index.ts';
import { type Answers, type Question, requestChannels, requestDays, requestLanguages } from './request.ts';
import { choiceText as c, questionWords } from './text.ts';

type Props = {
  readonly question: Question;
  readonly answers: Answers;
  readonly state: FormState;
  readonly language: Language;
};

function Reach({ answers, state, language }: Props) {
  const by = (channel: 'call' | 'sms' | 'email') => answers.channels?.includes(channel) === true;
  return (
    <Fieldset
      name="reach"
      label={questionWords.reach.label}
      why={questionWords.reach.why}
      asHeading
      state={state}
      language={language}
    >
      {by('call') || by('sms') ? (
        <TextField name="phone" type="tel" label={c.phone} width="md" state={state} language={language} />
      ) : null}
      {by('email') ? (
        <TextField
          name="email"
          type="email"
          label={c.emailAddress}
          width="lg"
          state={state}
          language={language}
        />
      ) : null}
    </Fieldset>
  );
}

function When({ state, language }: Props) {
  const common = { state, language, hint: c.timeHint, width: 'sm' } as const;
  return (
    <Fieldset
      name="when"
      label={questionWords.when.label}
      why={questionWords.when.why}
      asHeading
      state={state}
      language={language}
    >
      <Radios
        name="days"
        label={c.days}
        choices={requestDays.map((value) => ({ value, label: c[value] }))}
        state={state}
        language={language}
      />
      <TextField name="from" label={c.from} optional {...common} />
      <TextField name="until" label={c.until} optional {...common} />
    </Fieldset>
  );
}

function Who({ state, language }: Props) {
  return (
    <Fieldset
      name="who"
      label={questionWords.who.label}
      why={questionWords.who.why}
      asHeading
      state={state}
      language={language}
    >
      <Radios
        name="answerer"
        label={questionWords.who.label}
        choices={(['self', 'trusted', 'anyone'] as const).map((value) => ({ value, label: c[value] }))}
        state={state}
        language={language}
      />
      <TextField name="trusted" label={c.trustedWho} optional width="md" state={state} language={language} />
      <Radios
        name="voicemail"
        label={c.voicemail}
        choices={[
          { value: 'never', label: c.never },
          { value: 'neutral', label: c.neutral },
          { value: 'allowed', label: c.allowedVoice },
        ]}
        state={state}
        language={language}
      />
    </Fieldset>
  );
}

/** The controls of one question. */
export function QuestionFields(props: Props) {
  const { question, state, language } = props;
  const common = { ...questionWords[question], asHeading: true, state, language } as const;
  switch (question) {
    case 'mode':
      return (
        <Radios
          {...common}
          name="mode"
          choices={[
            { value: 'allowed', label: c.allowed },
            { value: 'none', label: c.none },
          ]}
        />
      );
    case 'channels':
      return (
        <Checkboxes
          {...common}
          name="channels"
          choices={requestChannels.map((value) => ({ value, label: c[value] }))}
        />
      );
    case 'reach':
      return <Reach {...props} />;
    case 'when':
      return <When {...props} />;
    case 'who':
      return <Who {...props} />;
    case 'forbidden':
      return (
        <Fieldset {...common} name="forbid">
          <TextField
            name="forbidden"
            label={c.text}
            width="full"
            maxlength={300}
            state={state}
            language={language}
          />
        </Fieldset>
      );
    case 'danger':
      return (
        <Radios
          {...common}
          name="danger"
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: c[value] }))}
        />
      );
    case 'caller':
      return (
        <Radios
          {...common}
          name="caller"
          choices={(['victim', 'family', 'other'] as const).map((value) => ({ value, label: c[value] }))}
        />
      );
    case 'needs':
      return (
        <Checkboxes
          {...common}
          name="needs"
          choices={needDomains.map((value) => ({ value, label: needQuestions[value] }))}
        />
      );
    case 'talk':
      return (
        <Fieldset {...common} name="talk">
          <Select
            name="language"
            label={questionWords.talk.label}
            options={requestLanguages.map((value) => ({
              value,
              label: value === 'other' ? c.otherLanguage : c[value],
            }))}
            state={state}
            language={language}
          />
          <Checkbox name="interpreter" label={c.interpreter} state={state} language={language} />
        </Fieldset>
      );
    case 'words':
      return (
        <Fieldset {...common} name="tell">
          <TextArea name="words" label={c.text} rows={6} maxlength={2000} state={state} language={language} />
        </Fieldset>
      );
    case 'name':
      return (
        <Fieldset {...common} name="call">
          <TextField name="name" label={c.nameField} optional width="md" state={state} language={language} />
          <TextField
            name="birthYear"
            inputmode="numeric"
            label={c.birthYear}
            optional
            width="sm"
            state={state}
            language={language}
          />
        </Fieldset>
      );
  }
}
