import type { Deps } from '../db/access.ts';
import { seoulCenter } from '../db/installation.ts';
import { sealLeaves } from '../modules/audit/index.ts';
import { consentsJob } from '../modules/consent/index.ts';
import { type Gateways, noticesJob, tomorrowJob } from '../modules/notifications/index.ts';
import { runClocks, settleFromJob } from '../modules/referrals/index.ts';
import { rightsJobNames, rightsJobs } from '../modules/rights/index.ts';
import { draftsJob, grownUpJob } from '../modules/victim/index.ts';
import type { JobKind } from './start.ts';

/** Every queue of the house; a job sent to another name is a bug. */
export const queueNames: readonly string[] = [
  'clocks',
  'referral-fallback',
  'consents',
  'seal-leaves',
  'notices',
  'tomorrow',
  'request-drafts',
  'grown-up',
  ...rightsJobNames,
];

/** Name → handler. Bodies are tiny: a job calls one action. */
export function jobKinds(
  deps: Deps,
  gateways: Gateways = {},
  center: string = seoulCenter,
): readonly JobKind[] {
  return [
    {
      name: 'clocks',
      cron: '* * * * *',
      handle: async () => void (await runClocks(deps, center)),
    },
    { name: 'referral-fallback', handle: (data) => settleFromJob(deps, data) },
    consentsJob(deps, center),
    { name: 'seal-leaves', cron: '* * * * *', handle: async () => void (await sealLeaves(deps)) },
    noticesJob(deps, center, gateways),
    tomorrowJob(deps, center),
    draftsJob(deps),
    grownUpJob(deps),
    ...rightsJobs(deps, center),
  ];
}
