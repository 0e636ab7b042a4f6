import { routes } from '../../../routes.ts';
import { type CalendarDay, formatDay, formatInstant } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Questions, Radios, Select } from '../../../ui/choice.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { type FormState, typedOne } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Table } from '../../../ui/table.tsx';
import { Tag, type Tone } from '../../../ui/tag.tsx';
import { caseText } from '../../cases/index.ts';
import { pageText as text } from '../page-text.ts';
import {
  factorAnswers,
  type RiskBand,
  type RiskFactor,
  type RiskResult,
  reassessmentEvents,
  riskBands,
  riskFactors,
  riskQuestionCount,
} from '../risk.ts';
import type { RiskLine } from '../risk-store.ts';
import { riskFactorWords } from '../risk-text.ts';
import { bandWords, factorAnswerWords, notValidated, reassessmentWords, riskRuleWords } from '../text.ts';

/** Red is for danger to a person: only the two bands that say so. */
export const bandTone = {
  standard: 'neutral',
  elevated: 'warn',
  high: 'danger',
  critical: 'danger',
} as const satisfies Record<RiskBand, Tone>;

/** The band as icon and word; "not assessed" when nobody has looked or the code is not known. */
export function RiskTag({ band, language }: { band: string | null; language: Language }) {
  const known = riskBands.find((one) => one === band);
  return known === undefined ? (
    <Tag label={caseText.riskUnknown} language={language} />
  ) : (
    <Tag label={bandWords[known]} tone={bandTone[known]} language={language} />
  );
}

const answerChoices = factorAnswers.map((value) => ({ value, label: factorAnswerWords[value] }));

function Factor({ factor, state, language }: { factor: RiskFactor; state: FormState; language: Language }) {
  const { label, question } = riskFactorWords[factor];
  const noted = typedOne(state, `note-${factor}`) !== '';
  return (
    <>
      <Radios
        name={`factor-${factor}`}
        label={label}
        hint={question}
        inline
        choices={answerChoices}
        state={state}
        language={language}
      />
      {factor === 'order_violated' ? (
        <Radios
          name="order-violated-7-days"
          label={text.recentOrder}
          inline
          choices={answerChoices}
          state={state}
          language={language}
        />
      ) : null}
      <details class="why" open={noted}>
        <summary>
          {phrase(text.note, language)}
          <span class="sr-only"> – {say(label, language)}</span>
        </summary>
        <TextArea
          name={`note-${factor}`}
          label={fill(say(text.noteOf, language), { factor: say(label, language) })}
          optional
          rows={2}
          maxlength={1000}
          state={state}
          language={language}
        />
      </details>
    </>
  );
}

/** The band by the answers as they stand, with what decided it. Not validated, and it says so. */
export function RiskResultCard(props: {
  readonly result: RiskResult;
  readonly band: RiskBand;
  readonly language: Language;
}) {
  const { result, language } = props;
  return (
    <Card title={text.result} language={language}>
      <p>
        <Tag label={bandWords[props.band]} tone={bandTone[props.band]} language={language} />
      </p>
      <p>
        {fill(say(text.yesCount, language), {
          yes: result.yes,
          unknown: result.unknown,
          all: riskQuestionCount,
        })}
      </p>
      <p>
        {phrase(text.decidedBy, language)}: {say(riskRuleWords[result.decidedBy], language)}
      </p>
    </Card>
  );
}

/** The checklist. Two buttons: see the band first, or save; both work without scripts. */
export function RiskForm(props: {
  readonly case: CaseId;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly language: Language;
}) {
  const { state, language } = props;
  const shared = { state, language };
  return (
    <Card title={text.riskTitle} language={language}>
      <Notice language={language}>
        <p>{say(notValidated, language)}</p>
      </Notice>
      <p class="hint">{phrase(text.riskLead, language)}</p>
      <PostForm action={routes.cases.risk(props.case)} secrets={props.secrets}>
        <Questions>
          {riskFactors.map((factor) => (
            <Factor factor={factor} {...shared} />
          ))}
        </Questions>
        <TextField
          name="fear"
          label={text.fear}
          hint={text.fearHint}
          width="xs"
          inputmode="numeric"
          {...shared}
        />
        <Select
          name="judgement-band"
          label={text.judgement}
          hint={text.judgementHint}
          blank={text.noJudgement}
          options={riskBands.map((value) => ({ value, label: bandWords[value] }))}
          {...shared}
        />
        <TextArea
          name="judgement-reason"
          label={text.judgementReason}
          optional
          rows={2}
          maxlength={1000}
          {...shared}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(text.save, language)}</Button>
          <Button kind="secondary" name="do" value="check">
            {phrase(text.check, language)}
          </Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

/** Earlier passes, and when the next one is due. */
export function RiskHistory(props: {
  readonly lines: readonly RiskLine[];
  readonly next: CalendarDay | null;
  readonly language: Language;
}) {
  const { language, next } = props;
  return (
    <Card title={text.history} language={language}>
      {next === null ? null : (
        <p>
          <strong>{fill(say(text.nextLook, language), { day: formatDay(next, language) })}</strong>
        </p>
      )}
      <p>
        {phrase(text.nextEvents, language)}:{' '}
        {reassessmentEvents.map((event) => say(reassessmentWords[event], language)).join(' · ')}
      </p>
      <Table
        caption={text.history}
        quietCaption
        language={language}
        rows={props.lines}
        empty={<p>{phrase(text.none, language)}</p>}
        columns={[
          {
            key: 'at',
            head: text.when,
            names: true,
            cell: (line) => <span class="num">{formatInstant(line.at, language)}</span>,
          },
          {
            key: 'band',
            head: text.band,
            cell: (line) => (
              <Tag label={bandWords[line.band]} tone={bandTone[line.band]} language={language} />
            ),
          },
          {
            key: 'counts',
            head: text.counts,
            cell: (line) => <span class="num">{`${line.yes} / ${line.unknown}`}</span>,
          },
          { key: 'by', head: text.who, cell: (line) => line.by },
        ]}
      />
    </Card>
  );
}
