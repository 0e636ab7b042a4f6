import { routes } from '../../../routes.ts';
import { Card } from '../../../ui/card.tsx';
import { phrase } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Clock } from '../../../ui/times.tsx';
import { RiskTag } from '../../assessments/index.ts';
import { crimeWords, parseCrimeCategory } from '../../directory/index.ts';
import type { CaseRow } from '../list/case-list.ts';
import { workText } from '../text.ts';
import type { TodayProps } from './list-views.tsx';

/** An own case as the first page shows it: the masked name where this reader may see even that. */
export type OwnCase = CaseRow & {
  readonly masked: string | null;
  /** The nearest clock of its referrals. */
  readonly dueAt: Temporal.Instant | null;
};

/** The own open cases, the most dangerous first. */
export function MyCases({ today, language }: TodayProps) {
  if (today.cases.length === 0) return null;
  return (
    <Card
      title={workText.myCases}
      look="flush"
      language={language}
      aside={<a href={routes.cases.index()}>{phrase(workText.allMyCases, language)}</a>}
    >
      <Table
        caption={workText.myCases}
        quietCaption
        queue
        language={language}
        rows={today.cases}
        mark={(row) => (row.risk === 'critical' ? 'danger' : undefined)}
        columns={[
          {
            key: 'number',
            head: workText.number,
            names: true,
            cell: (row) => <RowLink href={routes.cases.show(row.id)}>{row.number}</RowLink>,
          },
          { key: 'name', head: workText.name, cell: (row) => row.masked ?? '–' },
          {
            key: 'risk',
            head: workText.risk,
            cell: (row) => <RiskTag band={row.risk} language={language} />,
          },
          {
            key: 'crime',
            head: workText.crime,
            cell: (row) => {
              const crime = parseCrimeCategory(row.crime);
              return crime === null ? '–' : phrase(crimeWords[crime], language);
            },
          },
          {
            key: 'due',
            head: workText.nearestClock,
            cell: (row) =>
              row.dueAt === null ? '–' : <Clock at={row.dueAt} now={today.now} language={language} />,
          },
        ]}
      />
    </Card>
  );
}
