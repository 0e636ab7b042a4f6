import type { FramePart } from '../cases/index.ts';
import { countUnderWay } from './sender-store.ts';

/** How many referrals are under way, beside the tab of the case. */
export const referralsOfFrame: FramePart = async (r, of) => ({
  counts: { referrals: await countUnderWay(r, of) },
});
