import { routes } from '../../../routes.ts';
import { formatDay, formatInstant } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Questions, Radios, Select } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Tabs } from '../../../ui/navigation.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Table } from '../../../ui/table.tsx';
import type { Instrument } from '../instruments/instrument.ts';
import { instruments } from '../instruments/score.ts';
import { pageText as text } from '../page-text.ts';
import { recordedGrades, recordedToolNames } from '../recorded.ts';
import type { GradeLine, ScreenLine } from '../screening-store.ts';
import { koreanUnverified, notADiagnosis, recordedGradeWords, recordedToolWords } from '../text.ts';

type Shared = {
  readonly case: CaseId;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly language: Language;
};

/** One symptom screen: its own words, its source, and that it is no diagnosis. */
export function ScreenForm(props: Shared & { readonly instrument: Instrument }) {
  const { instrument, language, state } = props;
  const choices = instrument.options.map((option) => ({ value: String(option.value), label: option.label }));
  return (
    <>
      <Tabs
        label={text.screensTitle}
        language={language}
        tabs={instruments.map((one) => ({
          href: routes.cases.instrument(props.case, one.id),
          label: one.name,
          current: one.id === instrument.id,
        }))}
      />
      <Card title={instrument.name} language={language}>
        <Notice language={language}>
          <p>{say(notADiagnosis, language)}</p>
          {instrument.korean === 'unverified' ? <p>{say(koreanUnverified, language)}</p> : null}
        </Notice>
        <p>
          <strong>{say(instrument.lead, language)}</strong>
        </p>
        <PostForm action={routes.cases.instrument(props.case, instrument.id)} secrets={props.secrets}>
          <Questions>
            {instrument.items.map((item, at) => (
              <Radios
                name={item.id}
                label={`${at + 1}. ${say(item.text, language)}`}
                inline
                choices={choices}
                state={state}
                language={language}
              />
            ))}
          </Questions>
          <ButtonRow>
            <Button kind="primary">{phrase(text.save, language)}</Button>
          </ButtonRow>
        </PostForm>
        <p class="hint">
          {phrase(text.source, language)}: {instrument.source} · {phrase(text.licence, language)}:{' '}
          {say(instrument.licence, language)}
        </p>
      </Card>
    </>
  );
}

/** Results this reader may see, newest first. */
export function ScreenHistory(props: {
  readonly lines: readonly ScreenLine[];
  readonly instrument: Instrument;
  readonly language: Language;
}) {
  const { language, instrument } = props;
  const bandOf = (line: ScreenLine) => {
    const band = instrument.bands.find((one) => one.code === line.band);
    return band === undefined ? phrase(text.incomplete, language) : say(band.label, language);
  };
  return (
    <Card title={text.history} language={language}>
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
            key: 'total',
            head: text.total,
            cell: (line) => (
              <span class="num">{line.total === null ? '–' : `${line.total} / ${instrument.maximum}`}</span>
            ),
          },
          { key: 'band', head: text.band, cell: bandOf },
          { key: 'by', head: text.who, cell: (line) => line.by },
        ]}
      />
    </Card>
  );
}

/** A grade or points given elsewhere, copied as it stands on the paper. */
export function GradeForm(props: Shared) {
  const { state, language } = props;
  const shared = { state, language };
  return (
    <Card title={text.gradesTitle} language={language}>
      <p class="hint">{phrase(text.gradesLead, language)}</p>
      <PostForm action={routes.cases.recordedGrade(props.case)} secrets={props.secrets}>
        <Select
          name="tool"
          label={text.tool}
          width="lg"
          options={recordedToolNames.map((value) => ({ value, label: recordedToolWords[value] }))}
          {...shared}
        />
        <Select
          name="grade"
          label={text.grade}
          hint={text.gradeHint}
          options={recordedGrades.map((value) => ({ value, label: recordedGradeWords[value] }))}
          {...shared}
        />
        <TextField
          name="points"
          label={text.points}
          hint={text.pointsHint}
          width="xs"
          inputmode="numeric"
          {...shared}
        />
        <TextField name="by" label={text.by} width="lg" maxlength={100} {...shared} />
        <DayField name="on" label={text.on} {...shared} />
        <ButtonRow>
          <Button kind="primary">{phrase(text.save, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

/** Grades of others, newest day first. */
export function GradeList({ lines, language }: { lines: readonly GradeLine[]; language: Language }) {
  const result = (line: GradeLine) => {
    const grade = recordedGrades.find((known) => known === line.grade);
    if (grade !== undefined) return say(recordedGradeWords[grade], language);
    return line.points === null ? '–' : String(line.points);
  };
  return (
    <Card title={text.history} language={language}>
      <Table
        caption={text.history}
        quietCaption
        language={language}
        rows={lines}
        empty={<p>{phrase(text.none, language)}</p>}
        columns={[
          {
            key: 'tool',
            head: text.tool,
            names: true,
            cell: (line) => say(recordedToolWords[line.tool], language),
          },
          { key: 'grade', head: text.grade, cell: (line) => <span class="num">{result(line)}</span> },
          { key: 'by', head: text.by, cell: (line) => line.by },
          {
            key: 'on',
            head: text.on,
            cell: (line) => <span class="num">{formatDay(line.on, language)}</span>,
          },
        ]}
      />
    </Card>
  );
}
