import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { parseId } from '../../../shared/ids.ts';
import { institutionName } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseFrame, caseIdOf, casePage } from '../page.tsx';
import { readAccessLog, readTimeline } from './timeline-store.ts';
import { AccessLog, CaseTimeline } from './views.tsx';

export const timelinePages = new Hono<Env>();

const before = (c: Ctx) => parseId<'line'>(c.req.query('before') ?? '');

timelinePages.get('/cases/:id/timeline', requires('case.view', 'read'), async (c) => {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, page } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    page: await readTimeline(r, of, before(c)),
  }));
  const nextHref = page.next === null ? undefined : `${routes.cases.tab(of, 'timeline')}?before=${page.next}`;
  const body = <CaseTimeline page={page} nextHref={nextHref} nameOf={institutionName} language={language} />;
  return casePage(c, frame, 'timeline', body);
});

timelinePages.get('/cases/:id/access-log', requires('case.manage', 'read'), async (c) => {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, page } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    page: await readAccessLog(r, of, before(c)),
  }));
  const nextHref =
    page.next === null ? undefined : `${routes.cases.tab(of, 'access-log')}?before=${page.next}`;
  const body = <AccessLog page={page} nextHref={nextHref} nameOf={institutionName} language={language} />;
  return casePage(c, frame, 'access-log', body);
});
