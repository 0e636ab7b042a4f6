import type { Child } from 'hono/jsx';
import type { StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Grid, Stack, type Stat, Stats } from '../../../ui/card.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Clock, Moment } from '../../../ui/times.tsx';
import { channels, channelWords, type dueFollowUps } from '../../cases/index.ts';
import { findService } from '../../directory/index.ts';
import { MyTasks, type TaskRow } from '../../plans/index.ts';
import { RiskTag } from '../list/views.tsx';
import { workText } from '../text.ts';
import type { Alarm, DeskReferral, LateReferral, TodayCounts, WaitingIntake } from './today-store.ts';

export type Today = {
  readonly actor: StaffActor;
  readonly now: Temporal.Instant;
  readonly day: Temporal.PlainDate;
  readonly counts: TodayCounts;
  readonly alarms: readonly Alarm[];
  readonly intakes: readonly WaitingIntake[];
  readonly late: readonly LateReferral[];
  readonly referrals: readonly DeskReferral[];
  readonly tasks: readonly TaskRow[];
  readonly followUps: Awaited<ReturnType<typeof dueFollowUps>>;
};

type Props = {
  readonly today: Today;
  readonly language: Language;
  readonly nameOf: (slug: string) => Phrase;
};

const serviceName = (slug: string, language: Language) => {
  const service = findService(slug);
  return service === null ? slug : phrase(service.name, language);
};

function stats({ actor, counts }: Today): Stat[] {
  const can = (permission: Parameters<typeof may>[1]) => may(actor.role, permission);
  const all: (Stat | null)[] = [
    can('intake.manage')
      ? {
          label: workText.newIntakes,
          value: counts.newIntakes,
          href: routes.intakes.index(),
          live: 'intakes',
        }
      : null,
    can('case.manage') ? { label: workText.alarms, value: counts.alarms, tone: 'danger' } : null,
    can('referral.queue')
      ? { label: workText.unclaimed, value: counts.unclaimed, href: routes.queue.index(), live: 'queue' }
      : null,
    can('referral.work') ? { label: workText.myReferrals, value: counts.myReferrals } : null,
    can('case.list') || can('operations.view')
      ? { label: workText.overdue, value: counts.overdue, tone: 'warn' }
      : null,
    can('plan.manage') ? { label: workText.tasks, value: counts.tasks, href: routes.tasks.index() } : null,
    can('plan.manage') ? { label: workText.reassessments, value: counts.reassessments, tone: 'warn' } : null,
    can('case.list') ? { label: workText.myCases, value: counts.myCases, href: routes.cases.index() } : null,
  ];
  return all.filter((stat) => stat !== null);
}

function Alarms({ today, language }: Props) {
  if (today.alarms.length === 0) return null;
  return (
    <Notice tone="danger" title={workText.alarms} language={language}>
      <p>{phrase(workText.alarmsLead, language)}</p>
      <ul>
        {today.alarms.map((alarm) => (
          <li>
            <a href={routes.cases.show(alarm.caseId)}>{alarm.number}</a> · <Moment at={alarm.raisedAt} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Intakes({ today, language }: Props) {
  if (!may(today.actor.role, 'intake.manage')) return null;
  const channel = (code: string) => channels.find((known) => known === code);
  return (
    <Card title={workText.newIntakes} look="flush" language={language}>
      <Table
        caption={workText.newIntakes}
        quietCaption
        queue
        language={language}
        rows={today.intakes}
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
            head: workText.status,
            cell: (row) => {
              const known = channel(row.channel);
              return known === undefined ? row.channel : phrase(channelWords[known], language);
            },
          },
          { key: 'urgency', head: workText.risk, cell: (row) => row.urgency ?? '–' },
          { key: 'at', head: workText.opened, cell: (row) => <Moment at={row.receivedAt} /> },
        ]}
      />
    </Card>
  );
}

function Late({ today, language, nameOf }: Props) {
  if (!may(today.actor.role, 'case.list') && !may(today.actor.role, 'operations.view')) return null;
  if (today.late.length === 0) return null;
  return (
    <Card title={workText.overdue} look="flush" language={language}>
      <Table
        caption={workText.overdue}
        quietCaption
        queue
        language={language}
        rows={today.late}
        mark={() => 'late'}
        columns={[
          {
            key: 'service',
            head: workText.service,
            names: true,
            cell: (row) => (
              <RowLink href={routes.referrals.show(row.id)}>{serviceName(row.service, language)}</RowLink>
            ),
          },
          {
            key: 'who',
            head: workText.institution,
            cell: (row) => phrase(nameOf(row.institution), language),
          },
          { key: 'number', head: workText.number, cell: (row) => <span class="num">{row.number}</span> },
          {
            key: 'due',
            head: workText.due,
            cell: (row) => <Clock at={row.dueAt} now={today.now} language={language} />,
          },
        ]}
      />
    </Card>
  );
}

function DeskWork({ today, language }: Props) {
  if (!may(today.actor.role, 'referral.work')) return null;
  return (
    <Card title={workText.myReferrals} look="flush" language={language}>
      <Table
        caption={workText.myReferrals}
        quietCaption
        queue
        language={language}
        rows={today.referrals}
        empty={
          <EmptyState title={workText.calm} body={workText.calmBody} language={language}>
            <LinkButton href={routes.queue.index()} kind="primary">
              {phrase(workText.unclaimed, language)}
            </LinkButton>
          </EmptyState>
        }
        columns={[
          {
            key: 'service',
            head: workText.service,
            names: true,
            cell: (row) => (
              <RowLink href={routes.referrals.show(row.id)}>{serviceName(row.service, language)}</RowLink>
            ),
          },
          {
            key: 'risk',
            head: workText.risk,
            cell: (row) => <RiskTag risk={row.risk} language={language} />,
          },
          { key: 'number', head: workText.number, cell: (row) => <span class="num">{row.number}</span> },
          {
            key: 'due',
            head: workText.due,
            cell: (row) =>
              row.dueAt === null ? '–' : <Clock at={row.dueAt} now={today.now} language={language} />,
          },
        ]}
      />
    </Card>
  );
}

function Planned({ today, language }: Props) {
  if (!may(today.actor.role, 'plan.manage')) return null;
  return (
    <Grid min="large">
      <Card title={workText.tasks} look="flush" language={language}>
        <MyTasks rows={today.tasks} today={today.day} language={language} />
      </Card>
      {today.followUps.length === 0 ? null : (
        <Card title={workText.followUps} language={language}>
          <ul>
            {today.followUps.map((one) => (
              <li>
                <a href={routes.cases.show(one.caseId)}>{one.number}</a> · {formatDay(one.dueOn)}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Grid>
  );
}

function lead(actor: StaffActor): Phrase | undefined {
  if (actor.role === 'privacy_officer' || actor.role === 'auditor') return workText.reviewLead;
  if (actor.role === 'administrator') return workText.adminLead;
  return actor.role === 'analyst' ? workText.statsLead : undefined;
}

function action(actor: StaffActor, language: Language): Child {
  if (!may(actor.role, 'intake.manage')) return null;
  return (
    <LinkButton href={routes.intakes.new()} kind="primary" shortcut="n">
      {phrase(workText.startIntake, language)}
    </LinkButton>
  );
}

/** A role's first page: its work of today, most urgent first, nothing else. */
export function TodayPage(props: Props) {
  const { today, language } = props;
  return (
    <Stack>
      <PageHead
        title={workText.today}
        over={formatDay(today.day)}
        lead={lead(today.actor)}
        actions={action(today.actor, language)}
        language={language}
      />
      <Alarms {...props} />
      <Stats stats={stats(today)} language={language} />
      <Intakes {...props} />
      <DeskWork {...props} />
      <Late {...props} />
      <Planned {...props} />
    </Stack>
  );
}
