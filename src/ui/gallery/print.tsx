import { words } from '../../shared/text.ts';
import { PrintOnly } from '../card.tsx';
import type { Spoken } from '../say.ts';
import { PrintShell } from '../shell/print-shell.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Table } from '../table.tsx';
import { Day, Money } from '../times.tsx';
import { now, today } from './sample.ts';

/** A receipt and a list of help on paper. */
export function PrintGallery({ language }: Spoken) {
  return (
    <PrintShell
      language={language}
      heading={words('받을 수 있는 도움', 'Help you may get')}
      printedAt={now}
      backHref="/gallery"
    >
      <SummaryList
        language={language}
        rows={[
          { key: words('접수 번호', 'Receipt'), value: '7F3K-92QD' },
          {
            key: words('다음 날짜', 'Next date'),
            value: <Day day={today.add({ days: 2 })} language={language} />,
          },
        ]}
      />
      <Table
        language={language}
        scroll
        caption={words('도움 목록', 'List of help')}
        columns={[
          {
            key: 'what',
            head: words('도움', 'Help'),
            names: true,
            cell: (row: { what: string; won: number }) => row.what,
          },
          {
            key: 'won',
            head: words('금액', 'Amount'),
            align: 'end',
            cell: (row) => <Money won={row.won} language={language} />,
          },
        ]}
        rows={[
          { what: '심리상담', won: 0 },
          { what: '긴급 생계비', won: 1234000 },
        ]}
      />
      <PrintOnly>
        <p>종이에만 나오는 줄</p>
      </PrintOnly>
    </PrintShell>
  );
}
