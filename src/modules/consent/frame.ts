import type { Reader } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { byInstitution } from './consent.ts';
import { liveConsents } from './store.ts';

/** The number beside the tab of a case: institutions that may see something now. */
export async function consentCount(r: Reader, of: CaseId) {
  return { counts: { consents: byInstitution(await liveConsents(r, of)).length } };
}
