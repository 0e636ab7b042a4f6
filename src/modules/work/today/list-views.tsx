import type { StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Grid, Stack } from '../../../ui/card.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Deadline, Moment, Since } from '../../../ui/times.tsx';
import { channels, channelWords, type dueFollowUps, type LeftBehind } from '../../cases/index.ts';
import { UrgencyTag } from '../../intake/index.ts';
import { MyTasks, type TaskRow } from '../../plans/index.ts';
import { serviceName } from '../../referrals/index.ts';
import type { NearRight, NewlyEntitled } from '../../rights/index.ts';
import { workText } from '../text.ts';
import type { OwnCase } from './case-views.tsx';
import type { Pressing } from './pressing.ts';
import type { Alarm, DeskReferral, TodayCounts, WaitingIntake } from './today-store.ts';
import { Letters } from './victim-views.tsx';

export type Today = {
  readonly actor: StaffActor;
  readonly now: Temporal.Instant;
  readonly day: Temporal.PlainDate;
  readonly counts: TodayCounts;
  readonly alarms: readonly Alarm[];
  readonly intakes: readonly WaitingIntake[];
  readonly pressing: readonly Pressing[];
  readonly unclaimed: readonly DeskReferral[];
  readonly referrals: readonly DeskReferral[];
  readonly tasks: readonly TaskRow[];
  readonly followUps: Awaited<ReturnType<typeof dueFollowUps>>;
  readonly entitled: readonly NewlyEntitled[];
  readonly near: readonly NearRight[];
  readonly coerced: readonly { caseId: CaseId; number: string; since: Temporal.Instant }[];
  readonly leftBehind: readonly LeftBehind[];
  readonly cases: readonly OwnCase[];
  /** How many wait for this reader's answer. */
  readonly complaints: number;
  readonly letters: readonly { caseId: CaseId; number: string; since: Temporal.Instant }[];
};

export type TodayProps = {
  readonly today: Today;
  readonly language: Language;
  readonly nameOf: (slug: string) => Phrase;
};

/** Who spoke of suicide and has not been answered; before everything else. */
export function Alarms({ today, language }: TodayProps) {
  if (today.alarms.length === 0) return null;
  return (
    <Notice tone="danger" title={workText.alarms} language={language}>
      <p>{phrase(workText.alarmsLead, language)}</p>
      <ul>
        {today.alarms.map((alarm) => (
          <li>
            <a href={routes.cases.show(alarm.caseId)}>{alarm.number}</a> ·{' '}
            <Moment at={alarm.raisedAt} language={language} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Intakes nobody has taken, and the own unfinished ones. */
export function Intakes({ today, language }: TodayProps) {
  if (!may(today.actor.role, 'intake.manage')) return null;
  const channel = (code: string) => channels.find((known) => known === code);
  return (
    <Card title={workText.intakesNow} look="flush" language={language}>
      <Table
        caption={workText.intakesNow}
        quietCaption
        queue
        language={language}
        rows={today.intakes}
        mark={(row) => (row.urgency === 'U0' ? 'danger' : undefined)}
        empty={
          <EmptyState title={workText.calm} body={workText.calmBody} language={language}>
            <LinkButton href={routes.intakes.new()} kind="primary">
              {phrase(workText.startIntake, language)}
            </LinkButton>
          </EmptyState>
        }
        columns={[
          {
            key: 'number',
            head: workText.number,
            names: true,
            cell: (row) => <RowLink href={routes.intakes.show(row.id)}>{row.number}</RowLink>,
          },
          {
            key: 'channel',
            head: workText.channel,
            cell: (row) => {
              const known = channel(row.channel);
              return known === undefined ? row.channel : phrase(channelWords[known], language);
            },
          },
          {
            key: 'urgency',
            head: workText.urgency,
            cell: (row) =>
              row.urgency === null ? '–' : <UrgencyTag urgency={row.urgency} language={language} />,
          },
          {
            key: 'at',
            head: workText.received,
            cell: (row) => <Since at={row.receivedAt} now={today.now} language={language} />,
          },
        ]}
      />
    </Card>
  );
}

/** Rights that end soon, the nearest first. */
function NearRights({ today, language }: TodayProps) {
  if (today.near.length === 0) return null;
  return (
    <Card title={workText.nearRights} look="flush" language={language}>
      <Table
        caption={workText.nearRights}
        quietCaption
        language={language}
        rows={today.near}
        columns={[
          {
            key: 'service',
            head: workText.service,
            names: true,
            cell: (row) => (
              <>
                <RowLink href={routes.cases.eligibility(row.caseId)}>
                  {serviceName(row.service, language)}
                </RowLink>
                <span class="sub num">{row.number}</span>
              </>
            ),
          },
          {
            key: 'due',
            head: workText.due,
            cell: (row) => <Deadline day={row.advised} today={today.day} staff language={language} />,
          },
        ]}
      />
    </Card>
  );
}

/** What a person has newly become entitled to. */
function NewlyOpen({ today, language }: TodayProps) {
  if (today.entitled.length === 0) return null;
  return (
    <Card title={workText.newlyEntitled} language={language}>
      <ul class="days">
        {today.entitled.map((row) => (
          <li>
            <a href={routes.cases.eligibility(row.caseId)}>{serviceName(row.service, language)}</a>
            <span class="sub num">{row.number}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FollowUps({ today, language }: TodayProps) {
  if (today.followUps.length === 0) return null;
  return (
    <Card title={workText.followUps} language={language}>
      <ul class="days">
        {today.followUps.map((one) => (
          <li>
            <a href={routes.cases.followUp(one.caseId, one.id)}>{one.number}</a>
            <span class="sub num">{formatDay(one.dueOn, language)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The own tasks, and beside them the days, letters and contacts that are due. */
export function Planned(props: TodayProps) {
  const { today, language } = props;
  if (!may(today.actor.role, 'plan.manage')) return null;
  const beside = [today.near, today.entitled, today.letters, today.followUps];
  return (
    <Grid min="large">
      <Card title={workText.tasks} look="flush" language={language}>
        <MyTasks rows={today.tasks} today={today.day} language={language} />
      </Card>
      {beside.every((rows) => rows.length === 0) ? null : (
        <Stack gap="small">
          <NearRights {...props} />
          <Letters rows={today.letters} language={language} />
          <NewlyOpen {...props} />
          <FollowUps {...props} />
        </Stack>
      )}
    </Grid>
  );
}
