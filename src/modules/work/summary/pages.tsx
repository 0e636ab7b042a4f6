import { Hono } from 'hono';
import { type Reader, read, type StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { institutionName } from '../../../web/console.tsx';
import type { Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { nextMeetings } from '../../appointments/index.ts';
import { caseAssessments } from '../../assessments/index.ts';
import { caseFrame, caseHead, caseIdOf, casePage } from '../../cases/index.ts';
import { liveConsents } from '../../consent/index.ts';
import { caseParties } from '../../people/index.ts';
import { openTasksOf } from '../../plans/index.ts';
import { caseReferrals } from '../../referrals/index.ts';
import { nearDeadlinesIn } from '../../rights/index.ts';
import { PartiesView } from './parties-views.tsx';
import { CaseSummary, type CaseSummaryData } from './views.tsx';

export const casePages = new Hono<Env>();

async function readSummary(r: Reader, actor: StaffActor, of: CaseId): Promise<CaseSummaryData> {
  const can = (permission: Parameters<typeof may>[1]) => may(actor.role, permission);
  return {
    head: await caseHead(r, of),
    now: r.now,
    today: r.today,
    referrals: await caseReferrals(r, of),
    consents: can('consent.record') ? await liveConsents(r, of) : null,
    assessments: can('assessment.record') ? await caseAssessments(r, of) : null,
    tasks: can('plan.manage') ? await openTasksOf(r, of) : [],
    rights: can('eligibility.view') ? await nearDeadlinesIn(r, of) : [],
    meetings: can('appointment.manage') ? await nextMeetings(r, of) : [],
  };
}

casePages.get('/cases/:id', requires('case.view', 'read'), async (c) => {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, data } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    data: await readSummary(r, actor, of),
  }));
  return casePage(
    c,
    frame,
    'summary',
    <CaseSummary role={actor.role} data={data} nameOf={institutionName} language={language} />,
  );
});

/** Opening the names: an act of its own, and its leaf says so. */
casePages.get('/cases/:id/identity', requires('case.view', 'read'), async (c) => {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const places = c.req.query('open') === 'where';
  const { frame, parties } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    parties: await caseParties(
      r,
      of,
      places ? ['identity', 'contact', 'whereabouts'] : ['identity', 'contact'],
    ),
  }));
  const body = <PartiesView of={of} parties={parties} places={places} language={language} />;
  return casePage(c, frame, 'summary', body);
});
