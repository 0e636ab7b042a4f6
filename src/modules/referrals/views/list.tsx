import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language } from '../../../shared/text.ts';
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
  ownerShort,
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

/** Nobody has anything left to do on it. */
export function isOver({ status }: Pick<ReferralDetail, 'status'>): boolean {
  return status === 'closed' || status === 'withdrawn';
}

const clockOf = ({ clockDue }: ReferralDetail) => clockDue?.epochMilliseconds ?? Number.POSITIVE_INFINITY;

/** What is under way by its clock, the most pressing first; what is over last. */
export function byClock(referrals: readonly ReferralDetail[]): readonly ReferralDetail[] {
  return referrals.toSorted(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || compare(clockOf(a), clockOf(b)),
  );
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The referrals of a case or a bundle: what, where it stands, who has the ball, until when. */
export function ReferralList({ referrals, now, nameOf, language, case: of }: ListProps) {
  return (
    <Table
      caption={bundleText.caption}
      quietCaption
      language={language}
      rows={byClock(referrals)}
      mark={(row) => (isLate(row, now) ? 'late' : isOver(row) ? 'quiet' : undefined)}
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
            <>
              <RowLink href={referralHref(row.id)}>{serviceName(row.service, language)}</RowLink>
              <span class="sub">
                {[phrase(nameOf(row.to), language), ...remarks(row, language)].join(' · ')}
              </span>
            </>
          ),
        },
        {
          key: 'status',
          head: bundleText.status,
          cell: (row) => <StatusTag status={row.status} language={language} />,
        },
        { key: 'who', head: bundleText.who, cell: (row) => ownerShort(row, language) },
        {
          key: 'clock',
          head: bundleText.clockHead,
          cell: (row) => (
            <ReferralClock due={row.clockDue} level={row.clockLevel} now={now} language={language} />
          ),
        },
      ]}
    />
  );
}

function remarks(row: ReferralDetail, language: Language): readonly string[] {
  const parts = [
    reasonText(row, language),
    endText(row, language),
    row.insteadOf === null ? null : phrase(referralText.insteadOf, language),
    row.bookedOn === null
      ? null
      : `${phrase(referralText.bookedOn, language)} ${formatDay(row.bookedOn, language)}`,
    row.deliveries === 0 ? null : fill(phrase(referralText.deliveriesCount, language), { n: row.deliveries }),
  ];
  return parts.filter((part) => part !== null);
}

/** One line over a bundle: the derived status. */
export function BundleLine({ referrals, now, language }: Omit<ListProps, 'nameOf' | 'case'>) {
  const status = bundleStatus(referrals.map((one) => ({ status: one.status, late: isLate(one, now) })));
  return <Tag label={bundleWords[status.state]} tone={bundleTone[status.state]} language={language} />;
}
