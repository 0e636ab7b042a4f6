import { routes } from '../../../routes.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { phrase } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Day } from '../../../ui/times.tsx';
import { RiskTag } from '../../assessments/index.ts';
import { ageBands, ageBandWords, statusWords } from '../../cases/index.ts';
import { crimeWords, parseCrimeCategory } from '../../directory/index.ts';
import { workText } from '../text.ts';
import type { CaseRow } from './case-list.ts';

/** The kind of crime in words; null where none is recorded. */
export function crimeOf(row: CaseRow, language: Language): string | null {
  const crime = row.crime === null ? null : parseCrimeCategory(row.crime);
  return crime === null ? null : phrase(crimeWords[crime], language);
}

/** The age band in words; null where none is recorded. */
export function ageOf(row: CaseRow, language: Language): string | null {
  const band = ageBands.find((known) => known === row.ageBand);
  return band === undefined ? null : phrase(ageBandWords[band], language);
}

/**
 * Cases by their coded columns; nothing in the list identifies anybody. Whoever may not open a case at all
 * sees its number without a link.
 */
export function CaseTable({
  rows,
  language,
  caption,
  opens,
}: {
  rows: readonly CaseRow[];
  language: Language;
  caption: string;
  opens: boolean;
}) {
  return (
    <Table
      caption={caption}
      quietCaption
      queue
      language={language}
      rows={rows}
      mark={(row) => (row.risk === 'critical' ? 'danger' : undefined)}
      empty={<EmptyState title={workText.casesEmpty} body={workText.casesEmptyBody} language={language} />}
      columns={[
        {
          key: 'number',
          head: workText.number,
          names: true,
          cell: (row) =>
            opens ? <RowLink href={routes.cases.show(row.id)}>{row.number}</RowLink> : row.number,
        },
        { key: 'risk', head: workText.risk, cell: (row) => <RiskTag band={row.risk} language={language} /> },
        { key: 'status', head: workText.status, cell: (row) => phrase(statusWords[row.status], language) },
        { key: 'crime', head: workText.crime, cell: (row) => crimeOf(row, language) ?? '–' },
        { key: 'age', head: workText.age, cell: (row) => ageOf(row, language) ?? '–' },
        { key: 'manager', head: workText.manager, cell: (row) => row.manager ?? '–' },
        {
          key: 'opened',
          head: workText.opened,
          cell: (row) => <Day day={dayInSeoul(row.openedAt)} language={language} />,
        },
      ]}
    />
  );
}
