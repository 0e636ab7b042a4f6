import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Questions, Radios, Select } from '../../../ui/choice.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { needDomains, needLabels } from '../../directory/index.ts';
import { needLevels, type TrackDecision } from '../needs.ts';
import type { ManagerChoice } from '../needs-store.ts';
import { pageText as text } from '../page-text.ts';
import { needAsked, needLevelWords, trackReasonWords, trackWords } from '../text.ts';

type Shared = {
  readonly case: CaseId;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly language: Language;
};

/** The nine needs, one question each. */
export function NeedsForm(props: Shared) {
  const { state, language } = props;
  return (
    <Card title={text.needsTitle} language={language}>
      <p class="hint">{phrase(text.needsLead, language)}</p>
      <PostForm action={routes.cases.needs(props.case)} secrets={props.secrets}>
        <Questions>
          {needDomains.map((domain) => (
            <Radios
              name={`need-${domain}`}
              label={needLabels[domain]}
              hint={needAsked[domain]}
              inline
              choices={needLevels.map((value) => ({ value, label: needLevelWords[value] }))}
              state={state}
              language={language}
            />
          ))}
        </Questions>
        <ButtonRow>
          <Button kind="primary">{phrase(text.save, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

/** The proposal and the two ways on; only the person decides, and a case may always be opened. */
export function TrackChooser(
  props: Shared & {
    readonly decision: TrackDecision | null;
    readonly managers: readonly ManagerChoice[];
    readonly decided: string | null;
  },
) {
  const { decision, language, state } = props;
  if (props.decided !== null) {
    return (
      <Notice title={text.trackTitle} language={language}>
        <p>{fill(say(text.decided, language), { track: props.decided })}</p>
        <a href={`${routes.cases.needs(props.case)}?list=print`}>{phrase(text.printList, language)}</a>
      </Notice>
    );
  }
  if (decision === null) {
    return (
      <Notice title={text.trackTitle} language={language}>
        <p>{phrase(text.needsFirst, language)}</p>
      </Notice>
    );
  }
  return (
    <Card title={text.trackTitle} language={language}>
      <p>
        {phrase(text.trackNow, language)}: <strong>{say(trackWords[decision.track], language)}</strong> (
        {decision.reasons.map((reason) => say(trackReasonWords[reason], language)).join(' · ')})
      </p>
      <PostForm action={routes.cases.needs(props.case)} secrets={props.secrets}>
        <Select
          name="manager"
          label={text.manager}
          options={props.managers.map((one) => ({
            value: one.id,
            label: fill(say(text.managerLine, language), { name: one.name, count: one.openCases }),
          }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary" name="decide" value="manage">
            {phrase(text.manage, language)}
          </Button>
          {decision.track === 'simple_guidance' ? (
            <Button kind="secondary" name="decide" value="guide">
              {phrase(text.guide, language)}
            </Button>
          ) : null}
          <LinkButton kind="text" href={`${routes.cases.needs(props.case)}?list=print`}>
            {phrase(text.printList, language)}
          </LinkButton>
        </ButtonRow>
        <p class="hint">{phrase(text.guideHint, language)}</p>
      </PostForm>
    </Card>
  );
}
