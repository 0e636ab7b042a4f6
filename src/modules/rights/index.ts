/**
 * Rights: eligibility meets the case. Works out what a person may have from the facts of her case, keeps the
 * codes, notices what changes by a fact, a day or a release, and tells the case manager. Keeps no fact and no
 * sum, and shows nobody more than the facts she may read.
 */
import { nameEvents } from '../cases/index.ts';
import { showBesideFacts } from '../intake/index.ts';
import { recommendBy } from '../referrals/index.ts';
import { eligibilityPanel } from './panel/panel.tsx';
import { recommendByRights } from './recommending.ts';
import { rightsEvents } from './text.ts';

export { type Assessed, assessCase, assessor } from './assessment/actions.ts';
export { storedAssessment } from './assessment/assessment-store.ts';
export type { StoredAssessment } from './assessment/stored.ts';
export { assessRelease, followDays, rightsJobNames, rightsJobs } from './jobs.ts';
export {
  type NearRight,
  type NewlyEntitled,
  nearDeadlinesIn,
  nearDeadlinesOf,
  newlyEntitled,
} from './lists/list-store.ts';
export { rightsPages } from './pages.ts';
export { eligibilityPanel } from './panel/panel.tsx';
export { type Entitled, recommendByRights, recommendedFromEligibility } from './recommending.ts';
export { askEffect, countEffect, type Published, publishRules } from './release/actions.ts';
export { rightsEvents, rightsText } from './text.ts';

/** Brings entitlements to the places of other modules: beside the fact sheet, and into the bundle. */
export function contributeRights(): void {
  nameEvents(rightsEvents);
  showBesideFacts(eligibilityPanel);
  recommendBy(recommendByRights);
}
