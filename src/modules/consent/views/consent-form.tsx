import { routes } from '../../../routes.ts';
import { type CalendarDay, formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId, StaffId } from '../../../shared/ids.ts';
import { fill, type Language, languages, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox, Radios, Select } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FieldErrorMessage, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { SignaturePad } from '../../../ui/signature-pad.tsx';
import { type InstitutionSlug, institutionSlugs } from '../../directory/index.ts';
import { givers, type InstitutionConsent, longestUntil } from '../consent.ts';
import { consentText, sensitiveSentence } from '../consent-text.ts';
import { giverWords, languageWords, methodWords, consentFormText as text } from '../text.ts';
import { InstitutionChoice } from './institution-choice.tsx';

export type ConsentFormData = {
  readonly case: CaseId;
  readonly ageBand: string | null;
  readonly suggested: readonly InstitutionSlug[];
  readonly live: readonly InstitutionConsent[];
  readonly witnesses: readonly { readonly id: StaffId; readonly name: string }[];
  readonly today: CalendarDay;
};

type Props = ConsentFormData & {
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly language: Language;
};

function ReadAloud({ language }: { language: Language }) {
  return (
    <Card title={text.words} language={language}>
      {consentText().paragraphs.map((paragraph) => (
        <p>{say(paragraph, language)}</p>
      ))}
    </Card>
  );
}

function Institutions(props: Props) {
  const { language, suggested, state } = props;
  const others = institutionSlugs.filter((slug) => !suggested.includes(slug));
  const live = new Map(props.live.map((one) => [one.institution, one]));
  const first = suggested[0] ?? others[0];
  const choice = (slug: InstitutionSlug) => (
    <InstitutionChoice
      institution={slug}
      first={slug === first}
      live={live.get(slug)}
      state={state}
      language={language}
      today={props.today}
    />
  );
  return (
    <Card title={text.institutions} language={language}>
      <p class="hint">{phrase(text.institutionsHint, language)}</p>
      <FieldErrorMessage state={state} name="to" language={language} />
      {suggested.length > 0 ? <h3>{phrase(text.recommended, language)}</h3> : null}
      {suggested.map(choice)}
      {suggested.length > 0 ? <h3>{phrase(text.others, language)}</h3> : null}
      {others.map(choice)}
    </Card>
  );
}

function Who(props: Props) {
  const { language, state, ageBand } = props;
  const young = ageBand === 'under14';
  const unknown = ageBand === null || ageBand === 'unknown';
  const shared = { state, language };
  return (
    <Card language={language}>
      {young ? (
        <Notice tone="warn" language={language}>
          {phrase(text.giverUnder14, language)}
        </Notice>
      ) : null}
      <Radios
        name="given-by"
        label={text.giver}
        choices={givers
          .filter((giver) => !(young && giver === 'victim'))
          .map((value) => ({ value, label: giverWords[value] }))}
        {...shared}
      />
      {unknown ? <Checkbox name="over-14" label={text.over14} {...shared} /> : null}
      <TextField name="giver-name" label={text.giverName} optional width="lg" maxlength={100} {...shared} />
      <Checkbox name="guardian-offender" label={text.guardianOffender} {...shared} />
    </Card>
  );
}

function How(props: Props) {
  const { language, state } = props;
  const shared = { state, language };
  return (
    <Card language={language}>
      <Radios
        name="method"
        label={text.method}
        choices={[
          {
            value: 'signature',
            label: methodWords.signature,
            reveal: <SignaturePad name="signature" label={text.signature} {...shared} />,
          },
          {
            value: 'paper',
            label: methodWords.paper,
            reveal: (
              <>
                <TextField
                  name="paper-reference"
                  label={text.paperReference}
                  optional
                  maxlength={100}
                  {...shared}
                />
                <TextField name="paper-kept" label={text.paperKept} width="lg" maxlength={200} {...shared} />
              </>
            ),
          },
          {
            value: 'spoken',
            label: methodWords.spoken,
            reveal: (
              <>
                <Select
                  name="witness"
                  label={text.witness}
                  blank={text.noWitness}
                  options={props.witnesses.map(({ id, name }) => ({ value: id, label: name }))}
                  {...shared}
                />
                <TextField name="witness-name" label={text.witnessName} optional maxlength={80} {...shared} />
              </>
            ),
          },
        ]}
        {...shared}
      />
      <Radios
        name="consent-language"
        label={text.language}
        inline
        choices={languages.map((value) => ({ value, label: languageWords[value] }))}
        {...shared}
      />
      <Checkbox name="told" label={text.told} {...shared} />
    </Card>
  );
}

/** The consent form: words first, then institutions and classes, until when, who and how. */
export function ConsentForm(props: Props) {
  const { language, state } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <h2>{phrase(text.title, language)}</h2>
      <p class="lead">{phrase(text.lead, language)}</p>
      <ReadAloud language={language} />
      <PostForm action={routes.cases.newConsent(props.case)} secrets={props.secrets}>
        <input type="hidden" name="text-version" value={consentText().version} />
        <Institutions {...props} />
        <Card title={text.sensitive} language={language}>
          <p class="hint">{phrase(text.sensitiveWhy, language)}</p>
          <Checkbox name="sensitive" label={sensitiveSentence} state={state} language={language} />
        </Card>
        <Card language={language}>
          <DayField
            name="until"
            label={text.until}
            hint={fill(say(text.untilHint, language), {
              day: formatDay(longestUntil(props.today), language),
            })}
            state={state}
            language={language}
          />
        </Card>
        <Who {...props} />
        <How {...props} />
        <ButtonRow>
          <Button kind="primary">{phrase(text.save, language)}</Button>
          <LinkButton kind="tertiary" href={routes.cases.show(props.case)}>
            {phrase(text.refuse, language)}
          </LinkButton>
        </ButtonRow>
      </PostForm>
    </>
  );
}
