import { may, type Role } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Grid, Stack } from '../../../ui/card.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { DefinitionGrid } from '../../../ui/summary-list.tsx';
import { Day, Deadline, Moment } from '../../../ui/times.tsx';
import { meetingWords, type NextMeeting } from '../../appointments/index.ts';
import { type CaseAssessments, needLevelWords, wantedDomains } from '../../assessments/index.ts';
import { type CaseHead, channels, channelWords } from '../../cases/index.ts';
import { ConsentSummary, type LiveConsent } from '../../consent/index.ts';
import { crimeWords, needLabels, parseCrimeCategory } from '../../directory/index.ts';
import type { TaskRow } from '../../plans/index.ts';
import { MyTasks } from '../../plans/index.ts';
import { isOver, type ReferralDetail, ReferralList, serviceName } from '../../referrals/index.ts';
import type { NearRight } from '../../rights/index.ts';
import { workText } from '../text.ts';
import { Acts } from './acts.tsx';

type Spoken = { readonly language: Language };

export type CaseSummaryData = {
  readonly head: CaseHead;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly referrals: readonly ReferralDetail[];
  readonly consents: readonly LiveConsent[] | null;
  readonly assessments: CaseAssessments | null;
  readonly tasks: readonly TaskRow[];
  readonly rights: readonly NearRight[];
  readonly meetings: readonly NextMeeting[];
};

type Props = Spoken & {
  readonly role: Role;
  readonly data: CaseSummaryData;
  readonly nameOf: (slug: string) => Phrase;
};

function Alarm({ data, language }: Props) {
  const open = data.assessments?.alarms.length ?? 0;
  if (open === 0) return null;
  return (
    <Notice tone="danger" title={workText.alarms} language={language}>
      <p>{phrase(workText.alarmsLead, language)}</p>
      <p>
        <a href={routes.cases.instrument(data.head.id, 'phq9')}>{phrase(workText.answerAlarm, language)}</a>
      </p>
    </Notice>
  );
}

/** What the case is, and what was allowed. */
function Facts({ data, language }: Props) {
  const { head, assessments } = data;
  const channel = channels.find((known) => known === head.channel);
  const crime = head.crimeCategory === null ? null : parseCrimeCategory(head.crimeCategory);
  const needs = assessments?.needs;
  const wanted =
    needs == null
      ? []
      : wantedDomains(needs).map((domain) =>
          fill(phrase(workText.needWithLevel, language), {
            need: phrase(needLabels[domain], language),
            level: phrase(needLevelWords[needs[domain]], language),
          }),
        );
  const rows = [
    { key: workText.crime, value: crime === null ? '–' : phrase(crimeWords[crime], language) },
    {
      key: workText.needs,
      value: wanted.length === 0 ? phrase(workText.notYet, language) : wanted.join(', '),
    },
    {
      key: workText.nextLook,
      value: assessments?.nextLook == null ? '–' : <Day day={assessments.nextLook} language={language} />,
    },
    ...(data.consents === null
      ? []
      : [
          {
            key: workText.consents,
            value: <ConsentSummary case={head.id} consents={data.consents} language={language} />,
          },
        ]),
    {
      key: workText.channel,
      value: channel === undefined ? head.channel : phrase(channelWords[channel], language),
    },
    { key: workText.opened, value: <Moment at={head.openedAt} language={language} /> },
  ];
  return (
    <Card title={workText.case} language={language}>
      <DefinitionGrid rows={rows} lines language={language} />
    </Card>
  );
}

/** What is under way, the most pressing first; what is over is one line to the whole list. */
function WhoDoesWhat({ data, nameOf, role, language }: Props) {
  const { head, referrals } = data;
  const over = referrals.filter(isOver).length;
  const onlyOver = over > 0 && over === referrals.length;
  return (
    <Card title={workText.whoDoesWhat} look="flush" language={language}>
      {onlyOver ? null : (
        <ReferralList
          referrals={referrals.filter((one) => !isOver(one))}
          now={data.now}
          nameOf={nameOf}
          language={language}
          case={may(role, 'referral.send') ? head.id : undefined}
        />
      )}
      {over === 0 ? null : (
        <p class="card-more">
          <a href={routes.cases.tab(head.id, 'referrals')}>
            {fill(phrase(workText.over, language), { n: over })}
          </a>
        </p>
      )}
    </Card>
  );
}

function NextTasks({ data, language }: Props) {
  return (
    <Card title={workText.next} look="flush" language={language}>
      {data.tasks.length === 0 ? (
        <EmptyState title={workText.noTasks} language={language}>
          {data.head.status === 'open' ? (
            <LinkButton href={routes.cases.tab(data.head.id, 'plan')} kind="tertiary">
              {phrase(workText.makePlan, language)}
            </LinkButton>
          ) : null}
        </EmptyState>
      ) : (
        <MyTasks rows={data.tasks} today={data.today} ofOneCase language={language} />
      )}
    </Card>
  );
}

/** The days that come: rights that end, and meetings. */
function Days({ data, nameOf, language }: Props) {
  const { rights, meetings } = data;
  if (rights.length + meetings.length === 0) return null;
  return (
    <Card title={workText.days} language={language}>
      <ul class="days">
        {rights.map((right) => (
          <li>
            <Deadline day={right.advised} today={data.today} staff language={language} />{' '}
            <a href={routes.cases.eligibility(data.head.id)}>{serviceName(right.service, language)}</a>
            <span class="sub">
              {fill(phrase(workText.advisedBy, language), { day: formatDay(right.advised, language) })}
              {right.last === null
                ? null
                : ` · ${fill(phrase(workText.lastDay, language), { day: formatDay(right.last, language) })}`}
            </span>
          </li>
        ))}
        {meetings.map((meeting) => (
          <li>
            <a href={routes.cases.tab(data.head.id, 'schedule')}>
              {phrase(meetingWords[meeting.kind], language)}
            </a>
            <span class="sub">
              <Moment at={meeting.startsAt} language={language} /> ·{' '}
              {phrase(nameOf(meeting.institution), language)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The case in one minute: who does what now, what comes next, which days press, what was found out. */
export function CaseSummary(props: Props) {
  const { data, language, role } = props;
  return (
    <Stack>
      <Alarm {...props} />
      <Acts role={role} data={data} language={language} />
      <WhoDoesWhat {...props} />
      <Grid>
        {may(role, 'plan.manage') ? <NextTasks {...props} /> : null}
        <Days {...props} />
        <Facts {...props} />
      </Grid>
    </Stack>
  );
}
