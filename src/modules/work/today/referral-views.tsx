import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { type Language, say } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { phrase } from '../../../ui/say.ts';
import { type Column, RowLink, Table } from '../../../ui/table.tsx';
import { Clock, Since } from '../../../ui/times.tsx';
import { RiskTag } from '../../assessments/index.ts';
import { CaseNumber, escalationWords, serviceName } from '../../referrals/index.ts';
import { workText } from '../text.ts';
import type { TodayProps } from './list-views.tsx';
import type { Pressing } from './pressing.ts';
import type { DeskReferral } from './today-store.ts';

/** What has been set off by silence or a decline, and since when. */
function Step({ row, now, language }: { row: Pressing; now: Temporal.Instant; language: Language }) {
  if (row.step === null) return null;
  return (
    <span class="sub">
      {say(escalationWords(row.step), language)} ·{' '}
      <Since at={row.step.raisedAt} now={now} language={language} />
    </span>
  );
}

/** Referrals that need somebody: late or come back, with what has been set off already. */
export function PressingReferrals({ today, language, nameOf }: TodayProps) {
  if (today.pressing.length === 0) return null;
  return (
    <Card title={workText.escalations} look="flush" language={language}>
      <Table
        caption={workText.escalations}
        quietCaption
        queue
        language={language}
        rows={today.pressing}
        mark={() => 'late'}
        columns={[
          {
            key: 'service',
            head: workText.service,
            names: true,
            cell: (row) => (
              <>
                <RowLink href={routes.referrals.show(row.id)}>{serviceName(row.service, language)}</RowLink>
                <span class="sub">{phrase(nameOf(row.institution), language)}</span>
              </>
            ),
          },
          {
            key: 'number',
            head: workText.number,
            cell: (row) => <CaseNumber number={row.number} language={language} />,
          },
          {
            key: 'due',
            head: workText.due,
            cell: (row) => (
              <>
                {row.dueAt === null ? null : <Clock at={row.dueAt} now={today.now} language={language} />}
                <Step row={row} now={today.now} language={language} />
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

function deskColumns({ today, language }: TodayProps): readonly Column<DeskReferral>[] {
  return [
    {
      key: 'service',
      head: workText.service,
      names: true,
      cell: (row) => (
        <RowLink href={routes.referrals.show(row.id)}>{serviceName(row.service, language)}</RowLink>
      ),
    },
    { key: 'risk', head: workText.risk, cell: (row) => <RiskTag band={row.risk} language={language} /> },
    {
      key: 'number',
      head: workText.number,
      cell: (row) => <CaseNumber number={row.number} language={language} />,
    },
    {
      key: 'due',
      head: workText.due,
      cell: (row) =>
        row.dueAt === null ? '–' : <Clock at={row.dueAt} now={today.now} language={language} />,
    },
  ];
}

const isLate = (row: DeskReferral, now: Temporal.Instant) =>
  row.dueAt !== null && Temporal.Instant.compare(row.dueAt, now) < 0;

/** What nobody at the desk has taken yet; the queue itself is one link away. */
export function DeskQueue(props: TodayProps) {
  const { today, language } = props;
  if (!may(today.actor.role, 'referral.queue') || today.unclaimed.length === 0) return null;
  return (
    <Card
      title={workText.unclaimed}
      look="flush"
      language={language}
      aside={<a href={routes.queue.index()}>{phrase(workText.toQueue, language)}</a>}
    >
      <Table
        caption={workText.unclaimed}
        quietCaption
        queue
        language={language}
        rows={today.unclaimed}
        mark={(row) => (isLate(row, today.now) ? 'late' : undefined)}
        columns={deskColumns(props)}
      />
    </Card>
  );
}

/** What a desk worker has taken on, by clock. */
export function DeskWork(props: TodayProps) {
  const { today, language } = props;
  if (!may(today.actor.role, 'referral.work')) return null;
  return (
    <Card title={workText.myReferrals} look="flush" language={language}>
      <Table
        caption={workText.myReferrals}
        quietCaption
        queue
        language={language}
        rows={today.referrals}
        mark={(row) => (isLate(row, today.now) ? 'late' : undefined)}
        empty={
          <EmptyState title={workText.noReferrals} body={workText.noReferralsBody} language={language}>
            <LinkButton href={routes.queue.index()} kind="tertiary">
              {phrase(workText.toQueue, language)}
            </LinkButton>
          </EmptyState>
        }
        columns={deskColumns(props)}
      />
    </Card>
  );
}
