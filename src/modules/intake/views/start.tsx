import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Checkbox, Radios, Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { uiText } from '../../../ui/text.ts';
import { channels, channelWords } from '../../cases/index.ts';
import { institutions, outsideInstitutions } from '../../directory/index.ts';
import { callers, spokenLanguages } from '../intake.ts';
import { callerWords, intakeText, languageWords } from '../text.ts';

/** Who may refer: the institutions of the centre and those outside it. */
function referrers() {
  const nameOf = (names: readonly { ko: string; en: string }[]) => {
    const last = names.at(-1);
    return last === undefined ? '' : { ko: last.ko, en: last.en };
  };
  return [
    ...institutions.map((one) => ({ value: one.slug, label: nameOf(one.names) })),
    ...outsideInstitutions.map((one) => ({ value: one.slug, label: one.name })),
  ];
}

/** The first half minute: how somebody came, who speaks, in which language. */
export function StartForm(props: { state: FormState; secrets: FormSecrets; language: Language }) {
  const { state, language } = props;
  const spoken = { state, language };
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={intakeText.start} lead={intakeText.startLead} language={language} />
      <PostForm action={routes.intakes.index()} secrets={props.secrets}>
        <Radios
          {...spoken}
          name="channel"
          label={intakeText.channel}
          inline
          choices={channels.map((value) => ({ value, label: channelWords[value] }))}
        />
        <Select
          {...spoken}
          name="referrer"
          label={intakeText.referrer}
          hint={intakeText.referrerHint}
          width="lg"
          options={referrers()}
        />
        <Radios
          {...spoken}
          name="caller"
          label={intakeText.caller}
          inline
          choices={callers.map((value) => ({ value, label: callerWords[value] }))}
        />
        <Select
          {...spoken}
          name="language"
          label={intakeText.language}
          blank={false}
          options={spokenLanguages.map((value) => ({ value, label: languageWords[value] }))}
        />
        <Checkbox {...spoken} name="interpreter" label={intakeText.needsInterpreter} />
        <Checkbox
          {...spoken}
          name="anonymous"
          label={intakeText.asAnonymous}
          hint={intakeText.asAnonymousHint}
        />
        <ButtonRow>
          <Button>{phrase(intakeText.startGo, language)}</Button>
          <LinkButton kind="text" href={routes.intakes.index()}>
            {phrase(uiText.previous, language)}
          </LinkButton>
        </ButtonRow>
      </PostForm>
    </>
  );
}
