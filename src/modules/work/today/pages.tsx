import { Hono } from 'hono';
import { type Reader, read, type StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { consolePage, institutionName } from '../../../web/console.tsx';
import type { Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { dueFollowUps, leftBehind } from '../../cases/index.ts';
import { maskedNames } from '../../people/index.ts';
import { myTasks } from '../../plans/index.ts';
import { openEscalations } from '../../referrals/index.ts';
import { nearDeadlinesOf, newlyEntitled } from '../../rights/index.ts';
import { countOpenComplaints, openDuressAlarms, unreadCases } from '../../victim/index.ts';
import { parseCaseFilter } from '../list/case-list.ts';
import { listCases } from '../list/case-list-store.ts';
import { workText } from '../text.ts';
import type { OwnCase } from './case-views.tsx';
import type { Today } from './list-views.tsx';
import { type Pressing, pressing } from './pressing.ts';
import {
  countToday,
  lateReferrals,
  myReferrals,
  nextClocks,
  openAlarms,
  unclaimedReferrals,
  waitingIntakes,
} from './today-store.ts';
import { TodayPage } from './views.tsx';

export const todayPages = new Hono<Env>();

const ownFirst = parseCaseFilter({ status: 'open', sort: 'risk' });

async function ownCases(r: Reader): Promise<readonly OwnCase[]> {
  const { rows } = await listCases(r, ownFirst, 8);
  const ids = rows.map((row) => row.id);
  const names = await maskedNames(r, ids);
  const clocks = await nextClocks(r, ids);
  return rows.map((row) => ({
    ...row,
    masked: names.get(row.id) ?? null,
    dueAt: clocks.get(row.id) ?? null,
  }));
}

/** A desk worker sees the late ones in the queue and among the own; the rest see all that are late. */
async function pressingFor(r: Reader, { role }: StaffActor): Promise<readonly Pressing[]> {
  if (role === 'institution_worker') return [];
  if (!may(role, 'case.list') && !may(role, 'operations.view')) return [];
  return pressing(await lateReferrals(r), await openEscalations(r, 50));
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
    pressing: await pressingFor(r, actor),
    unclaimed: can('referral.queue') ? await unclaimedReferrals(r) : [],
    referrals: can('referral.work') ? await myReferrals(r) : [],
    tasks: can('plan.manage') ? (await myTasks(r, actor.id, null, 10)).rows : [],
    followUps: can('plan.manage') ? await dueFollowUps(r, r.today) : [],
    entitled: can('plan.manage') ? await newlyEntitled(r) : [],
    near: can('plan.manage') ? await nearDeadlinesOf(r) : [],
    coerced: can('case.manage')
      ? (await openDuressAlarms(r)).map((one) => ({ ...one, since: one.raisedAt }))
      : [],
    leftBehind: can('case.hand-over') ? await leftBehind(r) : [],
    complaints: can('complaint.answer') ? await countOpenComplaints(r) : 0,
    letters: can('case.manage') ? await unreadCases(r) : [],
    cases: can('plan.manage') ? await ownCases(r) : [],
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
