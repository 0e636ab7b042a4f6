import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorAnswers } from './risk.ts';
import { triageSteps } from './safety-text.ts';
import {
  dangerNowQuestions,
  dangerTodayQuestions,
  parseTriage,
  type TriageAnswers,
  triage,
  triageOutcomes,
  triageQuestions,
} from './triage.ts';

const allNo: TriageAnswers = Object.fromEntries(triageQuestions.map((question) => [question, 'no' as const]));
const anyTriage = fc.record(
  Object.fromEntries(triageQuestions.map((question) => [question, fc.constantFrom(...factorAnswers)])),
  { requiredKeys: [] },
);

describe('safety triage', () => {
  it('lets the counselling go on only when danger now was ruled out', () => {
    expect(triage(allNo)).toEqual({ outcome: 'continue', because: [], suicideCheck: false });
    expect(triage({}).outcome).toBe('same_day_safety');
    expect(triage({}).because).toEqual(dangerNowQuestions);
  });

  it.each(dangerNowQuestions)('calls 112 for one yes to %s', (question) => {
    expect(triage({ ...allNo, [question]: 'yes' })).toMatchObject({
      outcome: 'call_112_now',
      because: [question],
    });
  });

  it.each(dangerNowQuestions)('keeps an open %s for today', (question) => {
    expect(triage({ ...allNo, [question]: 'unknown' })).toMatchObject({
      outcome: 'same_day_safety',
      because: [question],
    });
  });

  it.each(dangerTodayQuestions)('asks for safety today for one yes to %s', (question) => {
    expect(triage({ ...allNo, [question]: 'yes' }).outcome).toBe('same_day_safety');
  });

  it('marks thoughts of self-harm whatever the outcome', () => {
    expect(triage({ ...allNo, self_harm_thoughts: 'yes' }).suicideCheck).toBe(true);
    expect(triage({ ...allNo, self_harm_thoughts: 'yes', attack_now: 'yes' }).suicideCheck).toBe(true);
  });

  it('never becomes calmer when one more answer is yes', () => {
    fc.assert(
      fc.property(anyTriage, fc.constantFrom(...triageQuestions), (given, question) => {
        const before = triageOutcomes.indexOf(triage(given).outcome);
        const after = triageOutcomes.indexOf(triage({ ...given, [question]: 'yes' }).outcome);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('reads a form, leaves the empty open and refuses what is no answer', () => {
    expect(parseTriage({ 'triage-attack_now': 'no', 'triage-offender_near': '' })).toEqual({
      ok: true,
      value: { attack_now: 'no' },
    });
    const result = parseTriage({ 'triage-attack_now': 'perhaps', 'triage-injury_untreated': ['yes'] });
    expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual([
      'triage-attack_now',
      'triage-injury_untreated',
    ]);
  });

  it('has steps for every outcome, and 112 first of all in danger', () => {
    for (const outcome of triageOutcomes) expect(triageSteps[outcome].length).toBeGreaterThan(0);
    expect(triageSteps.call_112_now[0]?.ko).toContain('112');
  });
});
