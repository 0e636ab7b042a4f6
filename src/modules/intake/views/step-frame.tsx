import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import { formatInstant } from '../../../shared/calendar-day.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Stepper } from '../../../ui/steps.tsx';
import { webText } from '../../../web/text.ts';
import { dangerNowForThePerson, triageOutcomeWords } from '../../assessments/index.ts';
import { type ConflictMark, conflictWords, peopleText } from '../../people/index.ts';
import type { Draft } from '../drafts/actions.ts';
import { type Intake, mayOpen, type Step, stepsOf } from '../intake.ts';
import { intakeText, stepWords } from '../text.ts';

export type StepFrameData = {
  readonly intake: Intake;
  readonly step: Step;
  readonly number: string;
  readonly marks: readonly ConflictMark[];
};

/** Danger now stays on the screen until the question is answered otherwise, by those who `mayAsk` it. */
export function DangerNotice(props: { intake: Intake; mayAsk: boolean; language: Language }) {
  const { intake, language } = props;
  if (intake.triage !== 'call_112_now') return null;
  return (
    <Notice tone="danger" language={language} title={triageOutcomeWords.call_112_now}>
      <p>{phrase(dangerNowForThePerson, language)}</p>
      {props.mayAsk ? (
        <p>
          <a href={routes.intakes.step(intake.id, 'safety')}>{phrase(intakeText.askAgain, language)}</a>
        </p>
      ) : null}
    </Notice>
  );
}

/** Adverse interests on this case: coded, without a name. */
export function ConflictNotice({ marks, language }: { marks: readonly ConflictMark[]; language: Language }) {
  if (marks.length === 0) return null;
  return (
    <Notice tone="warn" language={language} title={peopleText.conflictTitle}>
      <ul>
        {marks.map((mark) => (
          <li>
            {phrase(conflictWords[mark.kind], language)}
            {mark.other === null
              ? null
              : ` – ${
                  mark.number === null
                    ? phrase(peopleText.otherHidden, language)
                    : fill(phrase(peopleText.otherCase, language), { number: mark.number })
                }`}
          </li>
        ))}
      </ul>
      <p>{phrase(peopleText.conflictWhat, language)}</p>
    </Notice>
  );
}

function DraftNotice(props: {
  draft: Draft;
  frame: StepFrameData;
  secrets: FormSecrets;
  language: Language;
}) {
  const { draft, frame, language } = props;
  return (
    <Notice language={language} title={intakeText.draftTitle}>
      <p>{fill(say(intakeText.draftBody, language), { at: formatInstant(draft.savedAt, language) })}</p>
      <PostForm action={routes.intakes.draft(frame.intake.id)} secrets={{ csrf: props.secrets.csrf }} inline>
        <input type="hidden" name="step" value={frame.step} />
        <Button kind="tertiary" name="discard" value="yes">
          {phrase(intakeText.draftDiscard, language)}
        </Button>
      </PostForm>
    </Notice>
  );
}

/** One step: where one stands, what must be seen first, then the form. */
export function StepFrame(
  props: StepFrameData & {
    readonly draft?: Draft | null | undefined;
    readonly state?: FormState | undefined;
    readonly stale?: boolean | undefined;
    readonly secrets: FormSecrets;
    readonly language: Language;
    readonly children?: Child;
  },
) {
  const { intake, step, language, draft } = props;
  return (
    <>
      {props.state === undefined ? null : <ErrorSummary state={props.state} language={language} />}
      <PageHead
        title={stepWords[step]}
        over={<a href={routes.intakes.show(intake.id)}>{props.number}</a>}
        language={language}
      />
      <Stepper
        language={language}
        steps={stepsOf(intake).map((one) => ({
          label: stepWords[one],
          state: one === step ? 'current' : intake.done.includes(one) ? 'done' : 'later',
          href: mayOpen(intake, one) ? routes.intakes.step(intake.id, one) : undefined,
        }))}
      />
      {props.stale ? (
        <Notice tone="warn" title={webText.staleTitle} language={language}>
          <p>{phrase(webText.staleBody, language)}</p>
        </Notice>
      ) : null}
      {step === 'safety' ? null : <DangerNotice intake={intake} mayAsk language={language} />}
      <ConflictNotice marks={props.marks} language={language} />
      {draft && props.state?.errors.length === 0 ? (
        <DraftNotice draft={draft} frame={props} secrets={props.secrets} language={language} />
      ) : null}
      {props.children}
    </>
  );
}
