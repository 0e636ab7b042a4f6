import type { Role } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { TaskList } from '../../../ui/steps.tsx';
import { DefinitionGrid } from '../../../ui/summary-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Moment } from '../../../ui/times.tsx';
import { triageOutcomeWords } from '../../assessments/index.ts';
import { type CaseHead, channelWords } from '../../cases/index.ts';
import type { ConflictMark } from '../../people/index.ts';
import type { Facts } from '../facts/fact.ts';
import { groups, progressOf } from '../facts/question.ts';
import {
  type Intake,
  isOpen,
  mayOpen,
  nextStep,
  type SpokenLanguage,
  type Step,
  stepsOf,
} from '../intake.ts';
import { partyText } from '../step-text.ts';
import { callerWords, intakeStatusWords, intakeText, languageWords, stepHints, stepWords } from '../text.ts';
import { ConflictNotice, DangerNotice } from './step-frame.tsx';

type Props = {
  readonly intake: Intake;
  readonly mine: boolean;
  readonly head: CaseHead;
  readonly masked: string | null;
  readonly marks: readonly ConflictMark[];
  readonly links: readonly { other: CaseId; kind: string; number: string | null }[];
  readonly entries: Facts;
  readonly role: Role;
  readonly secrets: FormSecrets;
  readonly language: Language;
};

function StepStatus({ step, props }: { step: Step; props: Props }) {
  const { intake, language } = props;
  if (step === 'facts') {
    const sums = groups.map((group) => progressOf(group, props.entries, props.role));
    const answered = sums.reduce((sum, one) => sum + one.answered, 0);
    const asked = sums.reduce((sum, one) => sum + one.asked, 0);
    const label = fill(say(intakeText.partly, language), { answered, asked });
    return <Tag label={label} tone={answered > 0 ? 'progress' : 'neutral'} language={language} />;
  }
  if (intake.done.includes(step)) return <Tag label={intakeText.done} tone="ok" language={language} />;
  if (!mayOpen(intake, step)) return <Tag label={intakeText.locked} icon="lock" language={language} />;
  if (nextStep(intake) === step) return <Tag label={intakeText.due} tone="info" language={language} />;
  return <Tag label={intakeText.later} language={language} />;
}

function Tasks({ props }: { props: Props }) {
  const { intake, language } = props;
  const next = nextStep(intake);
  const unconfirmed = props.masked !== null && !intake.done.includes('people');
  return (
    <>
      <TaskList
        language={language}
        tasks={stepsOf(intake).map((step) => ({
          title: stepWords[step],
          hint: step === 'people' && unconfirmed ? partyText.unconfirmed : stepHints[step],
          href: mayOpen(intake, step) ? routes.intakes.step(intake.id, step) : undefined,
          status: <StepStatus step={step} props={props} />,
        }))}
      />
      <ButtonRow>
        {next === null ? null : (
          <LinkButton href={routes.intakes.step(intake.id, next)} iconAfter="right">
            {fill(say(intakeText.taskLead, language), { step: say(stepWords[next], language) })}
          </LinkButton>
        )}
        {intake.anonymous ? (
          <PostForm action={routes.intakes.step(intake.id, 'name')} secrets={props.secrets} inline>
            <Button kind="tertiary">{phrase(intakeText.takeName, language)}</Button>
          </PostForm>
        ) : null}
      </ButtonRow>
    </>
  );
}

function isSpoken(text: string): text is SpokenLanguage {
  return text in languageWords;
}

function Summary({ props }: { props: Props }) {
  const { intake, language } = props;
  const spoken = isSpoken(intake.language) ? say(languageWords[intake.language], language) : intake.language;
  return (
    <DefinitionGrid
      language={language}
      rows={[
        {
          key: intakeText.status,
          value: <Tag label={intakeStatusWords[intake.status]} language={language} />,
        },
        { key: intakeText.channel, value: say(channelWords[intake.channel], language) },
        { key: intakeText.caller, value: say(callerWords[intake.caller], language) },
        {
          key: intakeText.language,
          value: intake.interpreter ? `${spoken} · ${say(intakeText.interpreter, language)}` : spoken,
        },
        { key: intakeText.received, value: <Moment at={intake.receivedAt} language={language} /> },
        { key: intakeText.owner, value: intake.claimedName ?? say(intakeText.nobody, language) },
        ...(intake.triage === null
          ? []
          : [{ key: stepWords.safety, value: say(triageOutcomeWords[intake.triage], language) }]),
      ]}
    />
  );
}

/** An intake as a list of what is done and what comes next. */
export function TaskPage(props: Props) {
  const { intake, head, language } = props;
  const name = props.masked ?? phrase(intake.anonymous ? intakeText.anonymous : intakeText.unnamed, language);
  return (
    <>
      <PageHead
        title={`${head.number} · ${name}`}
        over={phrase(intakeText.title, language)}
        language={language}
      />
      <DangerNotice intake={intake} mayAsk={props.mine} language={language} />
      <ConflictNotice marks={props.marks} language={language} />
      <Summary props={props} />
      {isOpen(intake.status) && props.mine ? <Tasks props={props} /> : null}
      {intake.status === 'new' && !props.mine ? (
        <PostForm action={routes.intakes.claim(intake.id)} secrets={props.secrets}>
          <Button shortcut="c">{phrase(intakeText.claim, language)}</Button>
        </PostForm>
      ) : null}
      {props.mine || intake.status === 'new' ? null : (
        <Notice language={language}>
          <p>{phrase(intakeText.othersIntake, language)}</p>
        </Notice>
      )}
      {!isOpen(intake.status) && props.mine ? (
        <LinkButton href={routes.cases.show(intake.case)}>{phrase(intakeText.toCase, language)}</LinkButton>
      ) : null}
      {props.links.length === 0 ? null : (
        <Card title={partyText.linked} language={language}>
          <ul>
            {props.links.map((link) => (
              <li>
                {link.number ?? '–'} · {say(linkWords(link.kind), language)}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** How two cases belong together. */
export function linkWords(kind: string) {
  if (kind === 'same_incident') return partyText.sameIncident;
  return kind === 'family' ? partyText.family : partyText.samePerson;
}
