import { routes } from '../../../routes.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Questions, Radios } from '../../../ui/choice.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { AutosaveStatus, type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import {
  dangerNowForThePerson,
  dangerNowQuestions,
  dangerTodayQuestions,
  suicideWords,
  type TriageQuestion,
  type TriageResult,
  triageOutcomeWords,
  triageQuestionWords,
  triageSteps,
} from '../../assessments/index.ts';
import { type Intake, nextStep } from '../intake.ts';
import { intakeText } from '../text.ts';

const answers = [
  { value: 'yes', label: intakeText.yes },
  { value: 'no', label: intakeText.no },
  { value: 'unknown', label: intakeText.open },
] as const;

function Asked(props: { of: readonly TriageQuestion[]; state: FormState; language: Language }) {
  return (
    <Questions>
      {props.of.map((question) => (
        <Radios
          state={props.state}
          name={`triage-${question}`}
          label={triageQuestionWords[question]}
          choices={answers}
          inline
          language={props.language}
        />
      ))}
    </Questions>
  );
}

/** The first questions of any contact; one yes decides. */
export function SafetyForm(props: {
  intake: Intake;
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { intake, state, language } = props;
  return (
    <PostForm
      action={routes.intakes.step(intake.id, 'safety')}
      secrets={props.secrets}
      autosave={routes.intakes.draft(intake.id)}
    >
      <input type="hidden" name="step" value="safety" />
      <Notice tone="danger" language={language}>
        <p>{phrase(dangerNowForThePerson, language)}</p>
      </Notice>
      <p>{phrase(intakeText.triageLead, language)}</p>
      <Card title={intakeText.triageNow} language={language}>
        <Asked of={dangerNowQuestions} state={state} language={language} />
      </Card>
      <Card title={intakeText.triageToday} language={language}>
        <Asked of={dangerTodayQuestions} state={state} language={language} />
      </Card>
      <ButtonRow>
        <Button>{phrase(intakeText.save, language)}</Button>
        <AutosaveStatus language={language} />
      </ButtonRow>
    </PostForm>
  );
}

/** What to do now, in the order in which it is done. */
export function SafetyResult(props: { intake: Intake; result: TriageResult; language: Language }) {
  const { intake, result, language } = props;
  const tone = result.outcome === 'call_112_now' ? 'danger' : result.outcome === 'continue' ? 'ok' : 'warn';
  const next = nextStep(intake);
  return (
    <>
      <Notice
        tone={tone}
        language={language}
        title={fill(say(intakeText.safetyOutcome, language), {
          outcome: say(triageOutcomeWords[result.outcome], language),
        })}
      >
        <ol>
          {triageSteps[result.outcome].map((step) => (
            <li>{phrase(step, language)}</li>
          ))}
        </ol>
        {result.because.length === 0 ? null : (
          <>
            <p>
              <strong>{phrase(intakeText.triageBecause, language)}</strong>
            </p>
            <ul>
              {result.because.map((question) => (
                <li>{phrase(triageQuestionWords[question], language)}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      {result.suicideCheck ? (
        <Notice tone="danger" title={suicideWords.headings.open} language={language}>
          <ol>
            {suicideWords.steps.check.map((step) => (
              <li>{phrase(step, language)}</li>
            ))}
          </ol>
        </Notice>
      ) : null}
      <ButtonRow>
        <LinkButton
          href={next === null ? routes.intakes.show(intake.id) : routes.intakes.step(intake.id, next)}
          kind={result.outcome === 'call_112_now' ? 'secondary' : 'primary'}
        >
          {phrase(intakeText.goOn, language)}
        </LinkButton>
        <LinkButton href={`${routes.intakes.step(intake.id, 'safety')}?again=1`} kind="tertiary">
          {phrase(intakeText.askAgain, language)}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
