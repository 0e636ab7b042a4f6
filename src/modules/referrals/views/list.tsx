import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { bundleStatus } from '../bundle.ts';
import type { ReferralDetail } from '../store.ts';
import { bundleText, bundleTone, bundleWords, referralText } from '../text.ts';
import {
  endText,
  type NameOf,
  ownerText,
  ReferralClock,
  reasonText,
  referralHref,
  StatusTag,
  serviceName,
} from './parts.tsx';

type ListProps = Spoken & {
  readonly referrals: readonly ReferralDetail[];
  readonly now: Temporal.Instant;
  readonly nameOf: NameOf;
  /** Where to begin when there is none yet; left out for those who may not refer. */
  readonly case?: CaseId | undefined;
};

/** Has the clock of a referral run out? */
export function isLate(referral: Pick<ReferralDetail, 'clockDue'>, now: Temporal.Instant): boolean {
  return referral.clockDue !== null && Temporal.Instant.compare(referral.clockDue, now) < 0;
}

/** The referrals of a case or a bundle: what, where it stands, who has the ball, until when. */
export function ReferralList({ referrals, now, nameOf, language, case: of }: ListProps) {
  return (
    <Table
      caption={bundleText.caption}
      quietCaption
      language={language}
      rows={referrals}
      mark={(row) =>
        isLate(row, now)
          ? 'late'
          : row.status === 'closed' || row.status === 'withdrawn'
            ? 'quiet'
            : undefined
      }
      empty={
        <EmptyState title={bundleText.listEmpty} body={bundleText.listEmptyBody} language={language}>
          {of === undefined ? null : (
            <LinkButton href={routes.cases.newBundle(of)}>{phrase(bundleText.start, language)}</LinkButton>
          )}
        </EmptyState>
      }
      columns={[
        {
          key: 'service',
          head: bundleText.service,
          names: true,
          cell: (row) => (
            <span>
              <RowLink href={referralHref(row.id)}>{serviceName(row.service, language)}</RowLink>
              <small> {phrase(nameOf(row.to), language)}</small>
            </span>
          ),
        },
        {
          key: 'status',
          head: bundleText.status,
          cell: (row) => <StatusTag status={row.status} language={language} />,
        },
        { key: 'who', head: bundleText.who, cell: (row) => ownerText(row, nameOf, language) },
        {
          key: 'clock',
          head: bundleText.clockHead,
          cell: (row) => (
            <ReferralClock due={row.clockDue} level={row.clockLevel} now={now} language={language} />
          ),
        },
        { key: 'note', head: bundleText.note, cell: (row) => <Remark row={row} language={language} /> },
      ]}
    />
  );
}

function Remark({ row, language }: Spoken & { row: ReferralDetail }) {
  const parts = [
    reasonText(row, language),
    endText(row, language),
    row.insteadOf === null ? null : phrase(referralText.insteadOf, language),
    row.bookedOn === null ? null : `${phrase(referralText.bookedOn, language)} ${formatDay(row.bookedOn)}`,
    row.deliveries === 0 ? null : fill(phrase(referralText.deliveriesCount, language), { n: row.deliveries }),
  ];
  return <span>{parts.filter((part) => part !== null).join(' · ')}</span>;
}

/** One line over a bundle: the derived status. */
export function BundleLine({ referrals, now, language }: Omit<ListProps, 'nameOf' | 'case'>) {
  const status = bundleStatus(referrals.map((one) => ({ status: one.status, late: isLate(one, now) })));
  return <Tag label={bundleWords[status.state]} tone={bundleTone[status.state]} language={language} />;
}
