import { Hono } from 'hono';
import { type Reader, read, type StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { consolePage, institutionName } from '../../../web/console.tsx';
import type { Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { dueFollowUps, leftBehind } from '../../cases/index.ts';
import { myTasks } from '../../plans/index.ts';
import { type Escalation, openEscalations } from '../../referrals/index.ts';
import { nearDeadlinesOf, newlyEntitled } from '../../rights/index.ts';
import { openDuressAlarms, unreadCases } from '../../victim/index.ts';
import { workText } from '../text.ts';
import type { Today } from './list-views.tsx';
import { countToday, lateReferrals, myReferrals, openAlarms, waitingIntakes } from './today-store.ts';
import { TodayPage } from './views.tsx';

export const todayPages = new Hono<Env>();

/** One line per referral: the highest step silence has reached. */
function highest(all: readonly Escalation[]): readonly Escalation[] {
  const top = new Map<string, Escalation>();
  for (const one of all) {
    const known = top.get(one.referral);
    if (known === undefined || known.level < one.level) top.set(one.referral, one);
  }
  return [...top.values()].slice(0, 10);
}

async function readToday(r: Reader, actor: StaffActor): Promise<Today> {
  const can = (permission: Parameters<typeof may>[1]) => may(actor.role, permission);
  return {
    actor,
    now: r.now,
    day: r.today,
    counts: await countToday(r),
    alarms: can('case.manage') ? await openAlarms(r) : [],
    intakes: can('intake.manage') ? await waitingIntakes(r) : [],
    late: await lateReferrals(r),
    referrals: can('referral.work') ? await myReferrals(r) : [],
    tasks: can('plan.manage') ? (await myTasks(r, actor.id, null, 10)).rows : [],
    followUps: can('plan.manage') ? await dueFollowUps(r, r.today) : [],
    escalations: can('case.list') || can('operations.view') ? highest(await openEscalations(r, 50)) : [],
    entitled: can('plan.manage') ? await newlyEntitled(r) : [],
    near: can('plan.manage') ? await nearDeadlinesOf(r) : [],
    coerced: can('case.manage')
      ? (await openDuressAlarms(r)).map((one) => ({ ...one, since: one.raisedAt }))
      : [],
    leftBehind: can('case.hand-over') ? await leftBehind(r) : [],
    letters: can('case.manage') ? await unreadCases(r) : [],
  };
}

todayPages.get('/work', requires('work.view', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const today = await read(deps, actor, (r) => readToday(r, actor));
  return consolePage(c, {
    title: workText.today,
    section: 'work',
    body: <TodayPage today={today} nameOf={institutionName} language={language} />,
  });
});
