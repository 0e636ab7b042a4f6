import type { Child } from 'hono/jsx';
import type { StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Stack, type Stat, Stats } from '../../../ui/card.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { LeftBehindNotice } from '../../cases/index.ts';
import { workText } from '../text.ts';
import { MyCases } from './case-views.tsx';
import { Doors } from './doors.tsx';
import { Alarms, Intakes, Planned, type Today, type TodayProps } from './list-views.tsx';
import { DeskQueue, DeskWork, PressingReferrals } from './referral-views.tsx';
import { Coerced, Complaints } from './victim-views.tsx';

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

function lead(actor: StaffActor): Phrase | undefined {
  if (actor.role === 'privacy_officer' || actor.role === 'auditor') return workText.reviewLead;
  if (actor.role === 'administrator') return workText.adminLead;
  return actor.role === 'analyst' ? workText.statsLead : undefined;
}

function action(actor: StaffActor, language: Language): Child {
  return (
    <>
      {may(actor.role, 'person.find') ? (
        <LinkButton href={routes.intakes.candidates()} kind="tertiary">
          {phrase(workText.findPerson, language)}
        </LinkButton>
      ) : null}
      {may(actor.role, 'intake.manage') ? (
        <LinkButton href={routes.intakes.new()} kind="primary" shortcut="n">
          {phrase(workText.startIntake, language)}
        </LinkButton>
      ) : null}
    </>
  );
}

/** A role's first page: its work of today, most urgent first, nothing else. */
export function TodayPage(props: TodayProps) {
  const { today, language } = props;
  return (
    <Stack>
      <PageHead
        title={workText.today}
        over={formatDay(today.day, language)}
        lead={lead(today.actor)}
        actions={action(today.actor, language)}
        language={language}
      />
      <Coerced rows={today.coerced} language={language} />
      <Alarms {...props} />
      <LeftBehindNotice rows={today.leftBehind} language={language} />
      <Complaints count={today.complaints} language={language} />
      <Stats stats={stats(today)} language={language} />
      <Doors {...props} />
      <Intakes {...props} />
      <PressingReferrals {...props} />
      <DeskQueue {...props} />
      <DeskWork {...props} />
      <Planned {...props} />
      <MyCases {...props} />
    </Stack>
  );
}
