import { countWaiting } from '../referrals/index.ts';
import type { Counter } from './pages.ts';
import { countNewIntakes } from './store.ts';

/** The numbers of the console's menu. */
export const consoleCounters: readonly Counter[] = [
  { key: 'queue', needs: 'referral.queue', count: countWaiting },
  { key: 'intakes', needs: 'intake.manage', count: countNewIntakes },
];
