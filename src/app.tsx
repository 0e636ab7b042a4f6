// createApp: one visible list of middleware and mounted modules. Refuses to be built when a route
// declares no permission.
import { Hono } from 'hono';
import { appointmentPages } from './modules/appointments/index.ts';
import { needsPages, riskPages, screenPages } from './modules/assessments/index.ts';
import { auditPages } from './modules/audit/index.ts';
import {
  closurePages,
  followUpPages,
  handoverPages,
  notePages,
  sealPages,
  timelinePages,
} from './modules/cases/index.ts';
import { consentPages } from './modules/consent/index.ts';
import { deskPages } from './modules/desks/index.ts';
import { directoryPages, institutionNamer } from './modules/directory/index.ts';
import { documentPages } from './modules/documents/index.ts';
import { eligibilityApi, finderPages } from './modules/eligibility/index.ts';
import { identityPages } from './modules/identity/index.ts';
import { contributeIntake, intakePages } from './modules/intake/index.ts';
import { consoleCounters, livePages } from './modules/live/index.ts';
import { planPages } from './modules/plans/index.ts';
import {
  answerPages,
  bundlePage,
  bundlePages,
  clockPages,
  queuePages,
  referralPages,
} from './modules/referrals/index.ts';
import { contributeRights, rightsPages } from './modules/rights/index.ts';
import { publicPage, readingPages, sitePages } from './modules/site/index.ts';
import { takedownPages } from './modules/takedown/index.ts';
import {
  complaintPages,
  doorPages,
  everythingPages,
  helperPages,
  kioskMode,
  kioskPages,
  kioskStaffPages,
  messagePages,
  myCasePages,
  opinionPages,
  paperPages,
  passkeyPages,
  portalDeskPages,
  requestPages,
  settingsPages,
  sharingPages,
  toldPages,
} from './modules/victim/index.ts';
import {
  caseExportPages,
  caseListPages,
  casePages,
  operationsPages,
  todayPages,
} from './modules/work/index.ts';
import { languages } from './shared/text.ts';
import { assetResponse } from './ui/assets.ts';
import { bodyLimits } from './web/body.ts';
import { compressed } from './web/compress.ts';
import { nameInstitutions } from './web/console.tsx';
import { languageCookie } from './web/cookies.ts';
import type { Env, WebDeps } from './web/env.ts';
import { answerError, answerNotFound, answerTooLarge } from './web/errors.tsx';
import { securityHeaders } from './web/headers.ts';
import { healthPages, measured } from './web/health.ts';
import { oneEntry } from './web/one-entry.ts';
import { declaredRoutes, isPublic, type RouteRow } from './web/requires.ts';
import { shed } from './web/shed.ts';

export type App = { readonly hono: Hono<Env>; readonly routes: readonly RouteRow[] };

/** Builds the application over its dependencies. Throws when a route row is silent. */
export function createApp(deps: WebDeps): App {
  nameInstitutions(institutionNamer(deps));
  contributeIntake();
  contributeRights();
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('deps', deps);
    c.set('requestId', crypto.randomUUID());
    c.set('language', languages.find((known) => known === languageCookie(c)) ?? 'ko');
    await next();
  });
  app.use(measured);
  app.use(compressed);
  app.use(securityHeaders);
  app.use(oneEntry);
  app.use(shed());
  app.use(bodyLimits(answerTooLarge));
  app.use(kioskMode);
  app.get(
    '/assets/*',
    isPublic(),
    (c) => assetResponse(c.req.path, c.req.header('accept-encoding')) ?? answerNotFound(c),
  );
  app.route('/', healthPages);
  // Which pages answer is known when all are mounted; the public site links to no other.
  const open = new Set<string>();
  const isOpen = (path: string) => open.has(path);
  const showPublic = publicPage(isOpen);
  app.route('/', sitePages);
  app.route('/', readingPages(showPublic, isOpen));
  app.route('/', takedownPages(showPublic));
  app.route('/', finderPages);
  app.route('/', eligibilityApi);
  app.route('/', identityPages);
  app.route('/', requestPages);
  app.route('/', kioskPages);
  app.route('/', kioskStaffPages);
  app.route('/', complaintPages);
  app.route('/', doorPages);
  app.route('/', passkeyPages);
  app.route('/', myCasePages);
  app.route('/', paperPages);
  app.route('/', messagePages);
  app.route('/', toldPages);
  app.route('/', sharingPages);
  app.route('/', helperPages);
  app.route('/', settingsPages);
  app.route('/', everythingPages);
  app.route('/', portalDeskPages);
  app.route('/', opinionPages);
  app.route('/', directoryPages);
  app.route('/', notePages);
  app.route('/', timelinePages);
  app.route('/', closurePages);
  app.route('/', followUpPages);
  app.route('/', handoverPages);
  app.route('/', sealPages);
  app.route('/', consentPages);
  app.route('/', intakePages);
  app.route('/', needsPages);
  app.route('/', riskPages);
  app.route('/', screenPages);
  app.route('/', queuePages);
  app.route('/', bundlePages);
  app.route('/', bundlePage);
  app.route('/', referralPages);
  app.route('/', answerPages);
  app.route('/', deskPages);
  app.route('/', livePages(consoleCounters));
  app.route('/', planPages);
  app.route('/', rightsPages);
  app.route('/', appointmentPages);
  app.route('/', documentPages);
  app.route('/', auditPages);
  app.route('/', todayPages);
  app.route('/', caseListPages);
  app.route('/', caseExportPages);
  app.route('/', casePages);
  app.route('/', operationsPages);
  app.route('/', clockPages);
  app.notFound(answerNotFound);
  app.onError(answerError);
  const declared = declaredRoutes(app);
  for (const row of declared) if (row.method === 'GET') open.add(row.path);
  return { hono: app, routes: declared };
}
