import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import { formatInstant } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Tabs } from '../../../ui/navigation.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { instruments } from '../instruments/score.ts';
import { pageText as text } from '../page-text.ts';
import type { OpenAlarm } from '../screening-store.ts';
import { gravestAlarm, suicideGuidance } from '../suicide.ts';

export type AssessmentKey = 'needs' | 'risk' | 'screens' | 'grades';

type Shared = { readonly case: CaseId; readonly language: Language };

/** What staff do and say while an alarm is open; it leaves the screen when somebody has answered it. */
export function AlarmGuidance(
  props: Shared & { readonly alarms: readonly OpenAlarm[]; readonly secrets: FormSecrets },
) {
  const { alarms, language } = props;
  const gravest = gravestAlarm(alarms.map((alarm) => alarm.kind));
  const first = alarms[0];
  if (gravest === null || first === undefined) return null;
  const guidance = suicideGuidance(gravest);
  return (
    <Notice tone="danger" title={guidance.heading} language={language}>
      <p class="num">
        {fill(say(text.alarmSince, language), { at: formatInstant(first.raisedAt, language) })}
      </p>
      <h3>{phrase(text.openAlarm, language)}</h3>
      <ol>
        {guidance.staffSteps.map((step) => (
          <li>{say(step, language)}</li>
        ))}
      </ol>
      <h3>{phrase(text.toThePerson, language)}</h3>
      <ul>
        {guidance.toThePerson.map((sentence) => (
          <li>{say(sentence, language)}</li>
        ))}
      </ul>
      <PostForm action={routes.cases.instrument(props.case, 'asq')} secrets={props.secrets}>
        <input type="hidden" name="alarm" value="answered" />
        <Button kind="secondary">{phrase(text.alarmAnswered, language)}</Button>
      </PostForm>
    </Notice>
  );
}

/** The four assessments of a case beside each other, and an open alarm above them all. */
export function AssessmentFrame(
  props: Shared & {
    readonly tab: AssessmentKey;
    readonly alarms: readonly OpenAlarm[];
    readonly alarmSecrets: FormSecrets;
    readonly state: FormState;
    readonly children?: Child;
  },
) {
  const { language, tab } = props;
  const first = instruments[0]?.id ?? 'phq9';
  const tabs = [
    { key: 'needs', label: text.needsTitle, href: routes.cases.needs(props.case) },
    { key: 'risk', label: text.riskTitle, href: routes.cases.risk(props.case) },
    { key: 'screens', label: text.screensTitle, href: routes.cases.instrument(props.case, first) },
    { key: 'grades', label: text.gradesTitle, href: routes.cases.recordedGrade(props.case) },
  ];
  return (
    <>
      <ErrorSummary state={props.state} language={language} />
      <AlarmGuidance
        case={props.case}
        alarms={props.alarms}
        secrets={props.alarmSecrets}
        language={language}
      />
      <Tabs
        label={text.steps}
        language={language}
        tabs={tabs.map(({ key, label, href }) => ({ label, href, current: key === tab }))}
      />
      {props.children}
    </>
  );
}
