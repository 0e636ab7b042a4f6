import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import { fill } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import { DefinitionGrid, SummaryList } from '../../../ui/summary-list.tsx';
import { Tags } from '../../../ui/tag.tsx';
import { Day, Moment } from '../../../ui/times.tsx';
import { RiskTag } from '../../assessments/index.ts';
import { urgencyWords } from '../../directory/index.ts';
import type { Booking } from '../content-store.ts';
import type { ClassPayload } from '../payload.ts';
import type { ReferralDetail } from '../store.ts';
import { queueText, referralText } from '../text.ts';
import {
  CaseNumber,
  endText,
  type NameOf,
  ownerText,
  ReferralClock,
  reasonText,
  referralHref,
  StatusTag,
  serviceName,
} from './parts.tsx';

/** What the claimant opened: the sender's words, the booking, the fields by class. */
export type OpenedContent = {
  readonly message: string | null;
  readonly booking: Booking | null;
  readonly classes: readonly ClassPayload[];
};

type ReferralViewProps = Spoken & {
  readonly referral: ReferralDetail;
  readonly now: Temporal.Instant;
  readonly nameOf: NameOf;
  /** `none`: the sender, who has the case itself; `closed`: not this reader's to open; `ready`: one press away; or what was opened. */
  readonly content: 'none' | 'closed' | 'ready' | OpenedContent;
  /** May this reader open the case itself? */
  readonly onCase: boolean;
  readonly notice?: Phrase | undefined;
  readonly forms?: Child;
};

function Facts({ referral, now, nameOf, language }: ReferralViewProps) {
  const reason = reasonText(referral, language) ?? endText(referral, language);
  const rows = [
    { key: referralText.owner, value: ownerText(referral, nameOf, language) },
    {
      key: queueText.clock,
      value: (
        <ReferralClock due={referral.clockDue} level={referral.clockLevel} now={now} language={language} />
      ),
    },
    { key: queueText.urgency, value: phrase(urgencyWords[referral.urgency], language) },
    { key: referralText.institution, value: phrase(nameOf(referral.to), language) },
    { key: referralText.from, value: phrase(nameOf(referral.from), language) },
    ...(referral.sentAt === null
      ? []
      : [{ key: referralText.sentAt, value: <Moment at={referral.sentAt} language={language} /> }]),
    ...(referral.bookedOn === null
      ? []
      : [{ key: referralText.bookedOn, value: <Day day={referral.bookedOn} language={language} /> }]),
    ...(reason === null ? [] : [{ key: referralText.reason, value: reason }]),
    ...(referral.insteadOf === null
      ? []
      : [
          {
            key: referralText.insteadOf,
            value: <a href={referralHref(referral.insteadOf)}>{phrase(referralText.earlier, language)}</a>,
          },
        ]),
    {
      key: referralText.deliveries,
      value: (
        <a href={routes.referrals.deliveries(referral.id)}>
          {fill(phrase(referralText.deliveriesCount, language), { n: referral.deliveries })}
        </a>
      ),
    },
  ];
  return <DefinitionGrid rows={rows} language={language} />;
}

function Classes({ classes, language }: Spoken & { classes: readonly ClassPayload[] }) {
  const some = classes.filter((one) => one.fields.length > 0);
  if (some.length === 0) return <p>{phrase(referralText.contentNone, language)}</p>;
  return (
    <>
      {some.map((one) => (
        <section>
          <h3>{phrase(one.label, language)}</h3>
          <SummaryList
            language={language}
            rows={one.fields.map((field) => ({ key: field.label, value: field.value }))}
          />
        </section>
      ))}
    </>
  );
}

function Content({ referral, content, language }: ReferralViewProps) {
  if (content === 'none') return null;
  if (content === 'closed') return <p>{phrase(referralText.contentClosed, language)}</p>;
  if (content === 'ready') {
    return (
      <>
        <p>{phrase(referralText.openContentNote, language)}</p>
        <LinkButton kind="secondary" icon="lock" href={`${referralHref(referral.id)}?open=content`}>
          {phrase(referralText.openContent, language)}
        </LinkButton>
      </>
    );
  }
  return (
    <Stack>
      {content.message === null ? null : (
        <Notice title={referralText.message} level={3} language={language}>
          <p>{content.message}</p>
        </Notice>
      )}
      {content.booking === null ? null : (
        <p>
          {phrase(referralText.bookTitle, language)}: <Day day={content.booking.day} language={language} />{' '}
          <span class="num">{content.booking.time}</span> {content.booking.place}
        </p>
      )}
      <Classes classes={content.classes} language={language} />
    </Stack>
  );
}

/** One referral: coded to everybody who sees it, content to the one who claimed it. */
export function ReferralView(props: ReferralViewProps) {
  const { referral, language } = props;
  return (
    <>
      <PageHead
        over={<CaseNumber number={referral.caseNumber} language={language} />}
        title={serviceName(referral.service, language)}
        language={language}
        actions={
          props.onCase ? (
            <LinkButton kind="tertiary" href={routes.cases.show(referral.caseId)}>
              {phrase(referralText.openCase, language)}
            </LinkButton>
          ) : null
        }
      >
        <Tags>
          <StatusTag status={referral.status} language={language} />
          <RiskTag band={referral.riskBand} language={language} />
        </Tags>
      </PageHead>
      {props.notice === undefined ? null : (
        <Notice tone="warn" language={language}>
          <p>{phrase(props.notice, language)}</p>
        </Notice>
      )}
      <Stack gap="large">
        <Card language={language}>
          <Facts {...props} />
        </Card>
        {props.forms}
        {props.content === 'none' ? null : (
          <Card title={referralText.contentTitle} language={language}>
            <Content {...props} />
          </Card>
        )}
      </Stack>
    </>
  );
}
