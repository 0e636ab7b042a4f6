import { routes } from '../../../routes.ts';
import { dayInSeoul, formatTime } from '../../../shared/calendar-day.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Radios } from '../../../ui/choice.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { bandWords, riskBands } from '../../assessments/index.ts';
import { statusWords } from '../../cases/index.ts';
import { type CaseFilter, filterQuery } from '../list/case-list.ts';
import { ageOf, crimeOf } from '../list/views.tsx';
import { workText } from '../text.ts';
import type { ExportedCase } from './actions.ts';
import { listReasons } from './case-export.ts';
import { exportText, listReasonWords } from './text.ts';

const columns = [
  workText.number,
  workText.status,
  workText.risk,
  workText.crime,
  workText.age,
  workText.opened,
  workText.changed,
  exportText.clock,
] as const;

/** The names of the columns. */
export function listHead(language: Language): readonly string[] {
  return columns.map((name) => phrase(name, language));
}

/** One case as cells, in the order of `listHead`; what is not recorded is an empty cell. */
export function listCells(row: ExportedCase, language: Language): readonly string[] {
  const band = riskBands.find((known) => known === row.risk);
  return [
    row.number,
    phrase(statusWords[row.status], language),
    band === undefined ? '' : phrase(bandWords[band], language),
    crimeOf(row, language) ?? '',
    ageOf(row, language) ?? '',
    String(dayInSeoul(row.openedAt)),
    String(dayInSeoul(row.changedAt)),
    row.dueAt === null ? '' : `${dayInSeoul(row.dueAt)} ${formatTime(row.dueAt)}`,
  ];
}

/** The act of taking the list out of the house: how much, and why. */
export function ExportForm(props: {
  filter: CaseFilter;
  rows: number;
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { filter, state, language } = props;
  const query = filterQuery(filter, { after: null });
  return (
    <Card language={language}>
      <PageHead
        title={exportText.title}
        lead={fill(phrase(exportText.lead, language), { n: props.rows.toLocaleString('en-US') })}
        language={language}
      />
      <p>{phrase(exportText.logged, language)}</p>
      <PostForm action={`${routes.cases.export()}?${query}`} secrets={props.secrets}>
        <Radios
          name="reason"
          label={exportText.reason}
          choices={listReasons.map((value) => ({ value, label: listReasonWords[value] }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(exportText.submit, language)}</Button>
          <LinkButton kind="text" href={`${routes.cases.index()}?${query}`}>
            {phrase(exportText.back, language)}
          </LinkButton>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}
