import { describe, expect, it } from 'vitest';
import { noNeeds } from './needs.ts';
import { gravestAlarm, needsAfterAlarms, suicideGuidance } from './suicide.ts';

const alarms = ['suicide_check', 'suicide_acuity_open', 'suicide_acute'] as const;

describe('the suicide alarm', () => {
  it.each(alarms)('%s names 109 and 1577-0199 to staff and to the person', (alarm) => {
    const { staffSteps, toThePerson } = suicideGuidance(alarm);
    for (const steps of [staffSteps, toThePerson]) {
      for (const language of ['ko', 'en'] as const) {
        const all = steps.map((step) => step[language]).join(' ');
        expect(all).toContain('109');
        expect(all).toContain('1577-0199');
        expect(all).toContain('112');
      }
    }
  });

  it('begins with staying when it is acute or open', () => {
    expect(suicideGuidance('suicide_acute').staffSteps[0]?.ko).toContain('혼자 두지 않고');
    expect(suicideGuidance('suicide_acuity_open').staffSteps[0]?.ko).toContain('혼자 두지 않고');
  });

  it('lets the gravest speak', () => {
    expect(gravestAlarm([])).toBeNull();
    expect(gravestAlarm(['suicide_acute', 'suicide_check'])).toBe('suicide_acute');
    expect(gravestAlarm(['suicide_check', 'suicide_acuity_open'])).toBe('suicide_acuity_open');
  });

  it('makes psychological help urgent', () => {
    expect(needsAfterAlarms(noNeeds(), []).psych).toBe('none');
    expect(needsAfterAlarms(noNeeds(), ['suicide_check']).psych).toBe('urgent');
  });
});
