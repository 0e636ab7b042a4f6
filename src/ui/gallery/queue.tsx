import { words } from '../../shared/text.ts';
import { Button } from '../button.tsx';
import { MaskedName } from '../masked-name.tsx';
import { PostForm } from '../post-form.tsx';
import type { Spoken } from '../say.ts';
import { type Column, RowLink, Table } from '../table.tsx';
import { Tag, type Tone } from '../tag.tsx';
import { Clock, Money } from '../times.tsx';
import { hoursFromNow, now } from './sample.ts';

type Row = {
  readonly number: string;
  readonly service: string;
  readonly masked: string;
  readonly status: { readonly tone: Tone; readonly label: string };
  readonly due: number;
  readonly won: number;
};

const rows: readonly Row[] = [
  {
    number: '2026-000131',
    service: '스마트워치 지급',
    masked: '홍○동',
    status: { tone: 'danger', label: '신변 위험' },
    due: -26,
    won: 0,
  },
  {
    number: '2026-000130',
    service: '심리상담',
    masked: '김○',
    status: { tone: 'warn', label: '응답 지연' },
    due: -3,
    won: 350000,
  },
  {
    number: '2026-000128',
    service: '긴급 생계비',
    masked: '남○○수',
    status: { tone: 'progress', label: '진행 중' },
    due: 3,
    won: 1234000,
  },
  {
    number: '2026-000123',
    service: '국선변호사 선정',
    masked: '이○민',
    status: { tone: 'ok', label: '제공' },
    due: 49,
    won: 12000000,
  },
  {
    number: '2026-000119',
    service: '삭제 지원',
    masked: '박○희',
    status: { tone: 'neutral', label: '받음' },
    due: 120,
    won: 0,
  },
];

function queueColumns(language: Spoken['language']): readonly Column<Row>[] {
  return [
    {
      key: 'number',
      head: words('접수번호', 'Number'),
      names: true,
      sort: { href: '?sort=number', direction: 'down' },
      cell: (row) => <RowLink href="/gallery">{row.number}</RowLink>,
    },
    { key: 'service', head: words('도움', 'Service'), cell: (row) => row.service },
    {
      key: 'name',
      head: words('이름', 'Name'),
      cell: (row) => <MaskedName masked={row.masked} language={language} openHref="/gallery" />,
    },
    {
      key: 'status',
      head: words('상태', 'Status'),
      cell: (row) => <Tag {...row.status} language={language} />,
    },
    {
      key: 'due',
      head: words('시계', 'Clock'),
      sort: { href: '?sort=due' },
      cell: (row) => <Clock at={hoursFromNow(row.due)} now={now} language={language} />,
    },
    {
      key: 'won',
      head: words('금액', 'Amount'),
      align: 'end',
      cell: (row) => <Money won={row.won} language={language} />,
    },
    {
      key: 'claim',
      head: words('일', 'Action'),
      bare: true,
      cell: (row) => (
        <PostForm action="/gallery" secrets={{ csrf: 'sample' }} inline>
          <Button kind="tertiary" size="small" shortcut="c" label={`담당하기 ${row.number}`}>
            담당하기
          </Button>
        </PostForm>
      ),
    },
  ];
}

/** A queue with every tone and clock. */
export function QueueGallery({ language }: Spoken) {
  return (
    <Table
      language={language}
      caption={words('의뢰 목록', 'Referrals')}
      quietCaption
      queue
      columns={queueColumns(language)}
      rows={rows}
      mark={(row) => (row.status.tone === 'danger' ? 'danger' : row.due < 0 ? 'late' : undefined)}
    />
  );
}
