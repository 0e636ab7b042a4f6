import { describe, expect, it } from 'vitest';
import { assess, compareAssessments, judge } from '../../eligibility/index.ts';
import { strangerAttack } from '../../eligibility/scenarios/sheets.ts';
import { becauseOf, codesOf, comparable, nearOnes, recheckDay, type StoredAssessment } from './stored.ts';
import { deadlineTask, entitlementTask } from './tasks.ts';

const day = '2026-11-23';
const today = Temporal.PlainDate.from(day);

function storedOf(over: Partial<StoredAssessment> = {}): StoredAssessment {
  const assessment = assess(strangerAttack, day);
  return {
    asOf: day,
    ruleVersion: assessment.ruleVersion,
    factsHash: Buffer.from('a'),
    recheckOn: day,
    ...codesOf(assessment),
    ...over,
  };
}

describe('what is kept of an assessment', () => {
  it('compares with the assessment it came from as equal, near days included', () => {
    const assessment = assess(strangerAttack, day);
    const difference = compareAssessments(comparable(storedOf()), assessment, 2000);
    expect([difference.newlyEntitled, difference.lost, difference.changed]).toEqual([[], [], []]);
    const again = compareAssessments(assessment, comparable(storedOf()), 2000);
    expect(again.deadlineNear).toEqual(difference.deadlineNear);
    expect(again.deadlineNear.length).toBeGreaterThan(0);
  });

  it('holds codes and days and nothing else', () => {
    const { verdicts, deadlines } = codesOf(assess(strangerAttack, day));
    for (const value of Object.values(verdicts)) {
      expect(value).toMatch(/^(eligible|ineligible|needs_info|needs_review)$/);
    }
    for (const { advised, last } of Object.values(deadlines)) {
      expect(`${advised} ${last ?? advised}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
    }
  });

  it('says whether facts, rules, both or the day alone moved', () => {
    const before = storedOf();
    const facts = { factsHash: Buffer.from('b') };
    const rules = { ruleVersion: 'other' };
    expect(becauseOf(before, storedOf())).toBe('day');
    expect(becauseOf(before, storedOf(facts))).toBe('facts');
    expect(becauseOf(before, storedOf(rules))).toBe('rules');
    expect(becauseOf(before, storedOf({ ...facts, ...rules }))).toBe('both');
  });
});

describe('the day to look again', () => {
  it('is the first day on which a verdict changes by itself', () => {
    const { procedure: _, ...rest } = strangerAttack;
    const facts = { ...rest, harm: { ...rest.harm, on: '2016-12-05' }, knowledge: {} };
    const { verdicts } = judge(facts, day);
    const found = recheckDay(facts, day, verdicts);
    expect(found > day).toBe(true);
    const eve = Temporal.PlainDate.from(found).subtract({ days: 1 }).toString();
    expect(judge(facts, eve).verdicts).toEqual(verdicts);
    if (found < '2026-12-23') expect(judge(facts, found).verdicts).not.toEqual(verdicts);
  });

  it('is a month ahead when nothing will change', () => {
    expect(recheckDay({}, day, judge({}, day).verdicts)).toBe('2026-12-23');
  });
});

describe('days that come near', () => {
  const deadlines = {
    far: { advised: '2026-12-08', last: '2026-12-08' },
    edge: { advised: '2026-12-07', last: '2026-12-07' },
    late: { advised: '2026-11-20', last: '2026-11-23' },
    over: { advised: '2026-11-20', last: '2026-11-22' },
    open: { advised: '2026-11-24', last: null },
  };

  it('count from the advised day to the last day of the law, both included', () => {
    expect(nearOnes(deadlines, today, 14).map(({ service }) => service)).toEqual(['late', 'open', 'edge']);
  });

  it('are due on the advised day, or today when only the last day of the law is left', () => {
    const late = deadlineTask({ service: 'pros-medical', ...deadlines.late }, today);
    expect(late.due.toString()).toBe(day);
    expect(late.text).toBe('치료비: 신청 권장일 2026. 11. 20.(금), 법정 마지막 날 2026. 11. 23.(월)');
    const open = deadlineTask({ service: 'nobody-knows', ...deadlines.open }, today);
    expect([open.due.toString(), open.text]).toEqual([
      '2026-11-24',
      'nobody-knows: 신청 권장일 2026. 11. 24.(화)',
    ]);
  });
});

describe('news for the manager', () => {
  it('is due by the most urgent service, in working days', () => {
    expect(entitlementTask(['pros-medical', 'police-smartwatch'], today).due.toString()).toBe(day);
    expect(entitlementTask(['pros-medical', 'smile-psych'], today).due.toString()).toBe('2026-11-26');
    expect(entitlementTask(['pros-medical'], today).due.toString()).toBe('2026-12-07');
  });

  it('names five services and counts the others', () => {
    const six = [
      'pros-medical',
      'pros-living-aid',
      'smile-psych',
      'klac-advice',
      'pros-housing',
      'pros-interview',
    ];
    const { text } = entitlementTask(six, today);
    expect(text).toContain('치료비, 생계비');
    expect(text).toContain('외 1가지');
  });
});
