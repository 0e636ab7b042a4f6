import type { StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Grid } from '../../../ui/card.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Clock, Deadline, Moment } from '../../../ui/times.tsx';
import { RiskTag } from '../../assessments/index.ts';
import { channels, channelWords, type dueFollowUps, type LeftBehind } from '../../cases/index.ts';
import { findService } from '../../directory/index.ts';
import { urgencyWords } from '../../intake/index.ts';
import { MyTasks, type TaskRow } from '../../plans/index.ts';
import type { Escalation } from '../../referrals/index.ts';
import { EscalationList } from '../../referrals/index.ts';
import type { NearRight, NewlyEntitled } from '../../rights/index.ts';
import { workText } from '../text.ts';
import type { Alarm, DeskReferral, LateReferral, TodayCounts, WaitingIntake } from './today-store.ts';

const serviceName = (slug: string, language: Language) => {
  const service = findService(slug);
  return service === null ? slug : phrase(service.name, language);
};

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
  readonly escalations: readonly Escalation[];
  readonly entitled: readonly NewlyEntitled[];
  readonly near: readonly NearRight[];
  readonly coerced: readonly { caseId: CaseId; number: string; since: Temporal.Instant }[];
  readonly leftBehind: readonly LeftBehind[];
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
            <a href={routes.cases.show(alarm.caseId)}>{alarm.number}</a> · <Moment at={alarm.raisedAt} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function urgencyOf(code: string | null, language: Language): string {
  const known = (['U0', 'U1', 'U2', 'U3'] as const).find((one) => one === code);
  return known === undefined ? '–' : phrase(urgencyWords[known], language);
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
          { key: 'urgency', head: workText.urgency, cell: (row) => urgencyOf(row.urgency, language) },
          { key: 'at', head: workText.opened, cell: (row) => <Moment at={row.receivedAt} /> },
        ]}
      />
    </Card>
  );
}

/** Referrals whose clock has run out. */
export function Late({ today, language, nameOf }: TodayProps) {
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

/** What a desk worker has taken on, by clock. */
export function DeskWork({ today, language }: TodayProps) {
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
            cell: (row) => <RiskTag band={row.risk} language={language} />,
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

/** What silence has brought; the manager and the lead decide what follows. */
export function Escalated({ today, language, nameOf }: TodayProps) {
  if (today.escalations.length === 0) return null;
  return (
    <Card title={workText.escalations} look="flush" language={language}>
      <EscalationList escalations={today.escalations} now={today.now} nameOf={nameOf} language={language} />
    </Card>
  );
}

/** Rights that end soon and what a person has newly become entitled to. */
export function Rights({ today, language }: TodayProps) {
  if (today.near.length + today.entitled.length === 0) return null;
  return (
    <Grid min="large">
      {today.near.length === 0 ? null : (
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
                  <RowLink href={routes.cases.eligibility(row.caseId)}>
                    {serviceName(row.service, language)}
                  </RowLink>
                ),
              },
              { key: 'number', head: workText.number, cell: (row) => <span class="num">{row.number}</span> },
              {
                key: 'due',
                head: workText.due,
                cell: (row) => <Deadline day={row.advised} today={today.day} staff language={language} />,
              },
            ]}
          />
        </Card>
      )}
      {today.entitled.length === 0 ? null : (
        <Card title={workText.newlyEntitled} look="flush" language={language}>
          <Table
            caption={workText.newlyEntitled}
            quietCaption
            language={language}
            rows={today.entitled}
            columns={[
              {
                key: 'service',
                head: workText.service,
                names: true,
                cell: (row) => (
                  <RowLink href={routes.cases.eligibility(row.caseId)}>
                    {serviceName(row.service, language)}
                  </RowLink>
                ),
              },
              { key: 'number', head: workText.number, cell: (row) => <span class="num">{row.number}</span> },
            ]}
          />
        </Card>
      )}
    </Grid>
  );
}

/** The own tasks and the contacts after closure that are due. */
export function Planned({ today, language }: TodayProps) {
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
