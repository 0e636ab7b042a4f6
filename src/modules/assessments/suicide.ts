// What follows when a screen or a person speaks of suicide. The words for staff and for the person stand here
// as steps in order; a screen can be half empty and the steps still apply.

import type { Words } from '../../shared/text.ts';
import type { Alarm } from './instruments/instrument.ts';
import { type Needs, raiseNeed } from './needs.ts';
import { suicideWords } from './safety-text.ts';

/** Telephone numbers that are the same everywhere in Korea. */
export const crisisLines = {
  police: '112',
  ambulance: '119',
  suicidePrevention: '109',
  mentalHealthCrisis: '1577-0199',
} as const;

export type SuicideGuidance = {
  readonly heading: Words;
  /** In the order in which they are done. */
  readonly staffSteps: readonly Words[];
  readonly toThePerson: readonly Words[];
};

const gravity: readonly Alarm[] = ['suicide_check', 'suicide_acuity_open', 'suicide_acute'];

/** The gravest of several alarms; null when there is none. */
export function gravestAlarm(alarms: readonly Alarm[]): Alarm | null {
  return alarms.reduce<Alarm | null>(
    (worst, alarm) => (worst === null || gravity.indexOf(alarm) > gravity.indexOf(worst) ? alarm : worst),
    null,
  );
}

/** What staff do and what the person reads, for one alarm. */
export function suicideGuidance(alarm: Alarm): SuicideGuidance {
  const { headings, steps, toThePerson } = suicideWords;
  switch (alarm) {
    case 'suicide_acute':
      return { heading: headings.acute, staffSteps: [steps.stay, steps.rescue, ...steps.after], toThePerson };
    case 'suicide_acuity_open':
      return { heading: headings.open, staffSteps: [steps.stay, steps.askNow, ...steps.check], toThePerson };
    case 'suicide_check':
      return { heading: headings.check, staffSteps: [steps.askDirectly, ...steps.check], toThePerson };
  }
}

/** Any alarm makes the need for psychological help urgent, so that the way on is a case and not a leaflet. */
export function needsAfterAlarms(needs: Needs, alarms: readonly Alarm[]): Needs {
  return alarms.length > 0 ? raiseNeed(needs, 'psych', 'urgent') : needs;
}
