import { routes } from '../../../routes.ts';
import { saidCount } from '../../../shared/count.ts';
import { fill, type Words } from '../../../shared/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { formState } from '../../../ui/form-state.ts';
import { Tabs } from '../../../ui/navigation.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { FormHidden, type FormSecrets } from '../../../ui/post-form.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { Pagination, RowLink, Table } from '../../../ui/table.tsx';
import { Since } from '../../../ui/times.tsx';
import { bandWords, RiskTag, riskBands } from '../../assessments/index.ts';
import { caseText } from '../../cases/index.ts';
import { type Service, urgencies, urgencyWords } from '../../directory/index.ts';
import type { QueueCounts, QueueFilter, QueueRow, QueueTab } from '../queue-store.ts';
import { deskStatuses } from '../referral.ts';
import { queueText } from '../text.ts';
import { CaseNumber, ReferralClock, referralHref, serviceName } from './parts.tsx';

export const queueTabs: readonly QueueTab[] = [
  'sent',
  'mine',
  ...deskStatuses.filter((one) => one !== 'sent'),
];

const tabWords: Readonly<Record<QueueTab, Words>> = {
  sent: queueText.sent,
  mine: queueText.mine,
  received: queueText.received,
  accepted: queueText.accepted,
  in_progress: queueText.in_progress,
};

type QueueProps = Spoken & {
  readonly filter: QueueFilter;
  readonly rows: readonly QueueRow[];
  readonly counts: QueueCounts;
  readonly total: number;
  readonly services: readonly Service[];
  readonly firstHref: string | undefined;
  readonly nextHref: string | undefined;
  readonly now: Temporal.Instant;
  readonly secrets: (row: QueueRow) => FormSecrets;
};

function Filters({ filter, services, language }: QueueProps) {
  const state = formState({
    service: filter.service ?? '',
    risk: filter.risk ?? '',
    urgency: filter.urgency ?? '',
  });
  const shared = { state, language, blank: queueText.all, width: 'md' } as const;
  const some = filter.service !== null || filter.risk !== null || filter.urgency !== null;
  return (
    <FilterBar
      action={routes.queue.index()}
      language={language}
      clearHref={some ? `${routes.queue.index()}?tab=${filter.tab}` : undefined}
    >
      <input type="hidden" name="tab" value={filter.tab} />
      <Select
        {...shared}
        name="service"
        label={queueText.service}
        options={services.map((service) => ({ value: service.slug, label: service.name }))}
      />
      <Select
        {...shared}
        name="risk"
        label={queueText.risk}
        options={riskBands.map((value) => ({ value, label: bandWords[value] }))}
      />
      <Select
        {...shared}
        name="urgency"
        label={queueText.urgency}
        options={urgencies.map((value) => ({ value, label: urgencyWords[value] }))}
      />
    </FilterBar>
  );
}

function ClaimButton({ row, secrets, language }: Spoken & { row: QueueRow; secrets: FormSecrets }) {
  return (
    <form class="form-inline" method="post" action={routes.referrals.claim(row.id)} data-once>
      <FormHidden secrets={secrets} />
      <Button
        kind="secondary"
        size="small"
        shortcut="c"
        label={fill(phrase(queueText.claimOf, language), {
          number: row.caseNumber === '' ? phrase(caseText.restricted, language) : row.caseNumber,
        })}
      >
        {phrase(queueText.claim, language)}
      </Button>
    </form>
  );
}

/** The queue of an institution. Nothing in it identifies anybody. */
export function Queue(props: QueueProps) {
  const { filter, rows, counts, language, now } = props;
  const filtered = filter.service !== null || filter.risk !== null || filter.urgency !== null;
  return (
    <>
      <PageHead title={queueText.title} lead={queueText.lead} language={language} />
      {counts.late === 0 ? null : (
        <Notice tone="warn" language={language}>
          <p>{fill(phrase(queueText.late, language), { n: saidCount(counts.late) })}</p>
        </Notice>
      )}
      <Tabs
        label={queueText.tabs}
        language={language}
        tabs={queueTabs.map((tab) => ({
          href: `${routes.queue.index()}?tab=${tab}`,
          label: tabWords[tab],
          current: tab === filter.tab,
          count: counts[tab],
          live: tab === 'sent' ? 'queue' : undefined,
        }))}
      />
      <Filters {...props} />
      <Table
        caption={queueText.caption}
        quietCaption
        queue
        language={language}
        rows={rows}
        mark={(row) => (Temporal.Instant.compare(row.clockDue, now) < 0 ? 'late' : undefined)}
        empty={
          <EmptyState
            title={filtered || filter.tab !== 'sent' ? queueText.empty : queueText.emptySent}
            body={filter.tab === 'sent' && !filtered ? queueText.emptyBody : undefined}
            language={language}
          />
        }
        columns={[
          {
            key: 'number',
            head: queueText.number,
            names: true,
            cell: (row) => (
              <RowLink href={referralHref(row.id)}>
                <CaseNumber number={row.caseNumber} language={language} />
              </RowLink>
            ),
          },
          { key: 'service', head: queueText.service, cell: (row) => serviceName(row.service, language) },
          {
            key: 'risk',
            head: queueText.risk,
            cell: (row) => <RiskTag band={row.riskBand} language={language} />,
          },
          {
            key: 'clock',
            head: queueText.clock,
            sort: { href: `${routes.queue.index()}?tab=${filter.tab}`, direction: 'up' },
            cell: (row) => (
              <ReferralClock due={row.clockDue} level={row.clockLevel} now={now} language={language} />
            ),
          },
          {
            key: 'received',
            head: queueText.received_at,
            cell: (row) =>
              row.sentAt === null ? null : <Since at={row.sentAt} now={now} language={language} />,
          },
          {
            key: 'act',
            head: queueText.act,
            bare: true,
            cell: (row) =>
              row.status === 'sent' ? (
                <ClaimButton row={row} secrets={props.secrets(row)} language={language} />
              ) : null,
          },
        ]}
      />
      <Pagination language={language} total={props.total} nextHref={props.nextHref} />
      {props.firstHref === undefined ? null : (
        <p>
          <a href={props.firstHref}>{phrase(queueText.first, language)}</a>
        </p>
      )}
    </>
  );
}
