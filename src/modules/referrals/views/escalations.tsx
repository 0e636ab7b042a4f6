import { EmptyState } from '../../../ui/notice.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Since } from '../../../ui/times.tsx';
import type { Escalation } from '../clock-store.ts';
import { escalationText, levelWords, queueText } from '../text.ts';
import { type NameOf, referralHref, serviceName } from './parts.tsx';

/** What silence or a decline has brought to this reader: open until the referral moves on. */
export function EscalationList(
  props: Spoken & {
    readonly escalations: readonly Escalation[];
    readonly now: Temporal.Instant;
    readonly nameOf: NameOf;
  },
) {
  const { escalations, now, nameOf, language } = props;
  return (
    <Table
      caption={escalationText.title}
      quietCaption
      queue
      language={language}
      rows={escalations}
      mark={() => 'late'}
      empty={<EmptyState title={escalationText.empty} language={language} />}
      columns={[
        {
          key: 'number',
          head: queueText.number,
          names: true,
          cell: (row) => (
            <RowLink href={referralHref(row.referral)}>
              <span class="num">{row.caseNumber}</span>
            </RowLink>
          ),
        },
        {
          key: 'service',
          head: queueText.service,
          cell: (row) => (
            <span>
              {serviceName(row.service, language)}
              <small> {phrase(nameOf(row.institution), language)}</small>
            </span>
          ),
        },
        {
          key: 'ground',
          head: escalationText.ground,
          cell: (row) =>
            phrase(row.ground === 'returned' ? escalationText.returned : levelWords[row.level], language),
        },
        {
          key: 'raised',
          head: escalationText.raised,
          cell: (row) => <Since at={row.raisedAt} now={now} language={language} />,
        },
      ]}
    />
  );
}
