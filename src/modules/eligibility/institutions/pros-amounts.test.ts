import { describe, expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { attack, changed, crimeChanged } from '../cases/pros-sheet.ts';
import { parseFacts } from '../facts/parse.ts';
import type { Amount, ServiceResult } from '../rule.ts';

const today = '2026-11-23';

function result(slug: string, facts: unknown, asOf = today): ServiceResult {
  const sheet = parseFacts(facts, asOf);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.errors));
  const found = assess(sheet.value, asOf).services.find((service) => service.slug === slug);
  if (found === undefined) throw new Error(slug);
  return found;
}

function amount(slug: string, facts: unknown, asOf = today): Amount {
  const found = result(slug, facts, asOf).amount;
  if (found === null) throw new Error(`${slug} has no amount`);
  return found;
}

const serious = 'pros-relief-fund-serious-injury';
const death = changed(attack, {
  victim: { deceased: true, deathDate: '2026-11-05' },
  applicant: { role: 'spouse' },
});

describe('relief fund', () => {
  test('the stranger’s attack: 70/30 months of the average wage, dropped to 10 won', () => {
    expect(amount(serious, attack)).toMatchObject({
      kind: 'exact',
      min: 8_026_660,
      max: 8_026_660,
      missing: [],
    });
    expect(amount('pros-relief-fund-emergency', attack)).toMatchObject({ kind: 'ceiling', max: 4_013_330 });
  });

  test('the trace carries a clause on each line and ends in the payment', () => {
    const { trace } = amount(serious, attack);
    expect(trace.every(({ law }) => law.length > 0)).toBe(true);
    expect(trace.at(-1)).toMatchObject({ won: 8_026_660, law: '국고금 관리법 §47①' });
  });

  test('without a known average wage there is no figure, and it is named as missing', () => {
    const facts = changed(attack, { parameters: { averageWage: undefined } });
    expect(amount(serious, facts)).toMatchObject({
      kind: 'unknown',
      min: null,
      max: null,
      missing: ['parameters.averageWage'],
    });
  });

  test('an average wage that was only reported is marked as assumed', () => {
    const spring = changed(crimeChanged(attack, { on: '2026-04-02' }), {
      harm: { on: '2026-04-02' },
      knowledge: { harmKnownOn: '2026-04-02', offenderKnownOn: '2026-04-02' },
      parameters: { averageWage: undefined },
    });
    expect(amount(serious, spring)).toMatchObject({ kind: 'exact', max: 8_026_660, assumed: true });
  });

  test('before 2026-03-10 the earlier table decides and no figure is shown', () => {
    const winter = changed(crimeChanged(attack, { on: '2025-12-02' }), {
      harm: { on: '2025-12-02' },
      knowledge: { harmKnownOn: '2025-12-02', offenderKnownOn: '2025-12-02' },
    });
    expect(amount(serious, winter, '2026-03-09')).toMatchObject({ kind: 'decided-by-body', max: null });
    expect(amount(serious, winter, '2026-03-10')).toMatchObject({ kind: 'exact', max: 8_026_660 });
  });

  test('proof of pay that is still open gives a range', () => {
    const paid = changed(attack, { income: { monthlyBefore: 4_000_000, proven: undefined } });
    expect(amount(serious, paid)).toMatchObject({ kind: 'range', min: 8_026_660, max: 9_333_330 });
    const proven = changed(paid, { income: { proven: true } });
    expect(amount(serious, proven)).toMatchObject({ kind: 'exact', max: 9_333_330 });
    const unproven = changed(paid, { income: { proven: false } });
    expect(amount(serious, unproven)).toMatchObject({ kind: 'exact', max: 8_026_660 });
  });

  test('a family ground leaves the board the whole range', () => {
    const wife = changed(attack, { relation: { kind: 'spouse' } });
    expect(result(serious, wife).verdict).toBe('needs_review');
    expect(amount(serious, wife)).toMatchObject({ kind: 'range', min: 0, max: 8_026_660 });
  });

  test('treatment and leave benefits of industrial accidents are not deducted, disability benefit is', () => {
    const leave = changed(attack, {
      money: { otherLaw: [{ kind: 'industrial-leave', receivable: 3_000_000 }] },
    });
    expect(amount(serious, leave).max).toBe(8_026_660);
    const disability = changed(attack, {
      money: { otherLaw: [{ kind: 'industrial-disability', receivable: 3_000_000 }] },
    });
    expect(amount(serious, disability).max).toBe(5_026_660);
  });

  test('a spouse and a child share the fund of a death', () => {
    const family = changed(death, {
      household: {
        survivors: [
          {
            relation: 'spouse',
            birthDate: '1990-01-01',
            disabled: false,
            livedOnVictimIncome: true,
            excluded: false,
          },
          {
            relation: 'child',
            birthDate: '2012-01-01',
            disabled: false,
            livedOnVictimIncome: true,
            excluded: false,
          },
        ],
      },
      income: { monthlyBefore: 3_000_000 },
    });
    const found = amount('pros-relief-fund-bereaved', family);
    expect(found).toMatchObject({ kind: 'exact', max: 165_120_000 });
    expect(found.note?.ko).toContain('2명');
  });

  test('an award paid earlier for the same crime leaves the difference', () => {
    const impaired = changed(attack, {
      harm: { disabilityLeft: true, disabilityGrade: 10 },
      aid: { received: [{ kind: serious, amount: 8_026_660 }] },
    });
    expect(amount('pros-relief-fund-disability', impaired).max).toBe(17_200_000 - 8_026_660);
  });
});

describe('economic support', () => {
  const family = changed(death, {
    household: {
      members: 3,
      childInSchool: true,
      breadwinnerLost: true,
      dependants: [
        { relation: 'child', enrolled: 'middle' },
        { relation: 'child', enrolled: 'kindergarten' },
      ],
    },
  });
  const older = changed(crimeChanged(family, { on: '2023-11-02' }), {
    victim: { deathDate: '2023-11-05' },
    harm: { on: '2023-11-02', treatmentDays: 40, inpatientDays: 3 },
    knowledge: { harmKnownOn: '2023-11-02', offenderKnownOn: '2023-11-02' },
  });

  test('living aid rose on 2023-12-29: 130 instead of 100 for three people', () => {
    expect(amount('pros-living-aid', older, '2023-12-28').max).toBe(1_000_000);
    expect(amount('pros-living-aid', older, '2023-12-29').max).toBe(1_300_000);
    expect(amount('pros-living-aid', changed(older, { household: { members: 1 } }), '2023-12-29').max).toBe(
      600_000,
    );
    expect(amount('pros-living-aid', changed(older, { household: { members: 2 } }), '2023-12-28').max).toBe(
      800_000,
    );
  });

  test('the funeral ceiling rose from 400 to 500 on the same day', () => {
    expect(amount('pros-funeral', older, '2023-12-28').max).toBe(4_000_000);
    expect(amount('pros-funeral', older, '2023-12-29').max).toBe(5_000_000);
    const cheap = changed(family, {
      harm: { funeralCost: 3_000_000 },
      money: { funeralAidReceived: 1_000_000 },
    });
    expect(amount('pros-funeral', cheap).max).toBe(2_000_000);
  });

  test('tuition adds up the pupils by school', () => {
    expect(amount('pros-tuition', family)).toMatchObject({ max: 1_100_000, per: 'semester' });
  });

  test('medical cost is what the person bears, up to the ceiling of a year, relief fund or not', () => {
    const bills = changed(attack, {
      harm: { medicalCost: 9_000_000 },
      money: { insuranceForTreatment: 2_000_000, offenderPaidTreatment: 500_000 },
    });
    expect(amount('pros-medical', bills).max).toBe(6_500_000);
    const helped = changed(bills, { aid: { received: [{ kind: serious, amount: 8_026_660 }] } });
    expect(amount('pros-medical', helped).max).toBe(6_500_000);
    expect(amount('pros-medical', changed(bills, { harm: { medicalCost: 40_000_000 } })).max).toBe(
      15_000_000,
    );
    expect(amount('pros-medical', attack)).toMatchObject({ max: 15_000_000, missing: ['harm.medicalCost'] });
  });

  test('unknown household size gives no figure for living aid', () => {
    const facts = changed(family, { household: { members: undefined } });
    expect(amount('pros-living-aid', facts)).toMatchObject({
      kind: 'unknown',
      missing: ['household.members'],
    });
  });
});

describe('deadlines', () => {
  test('three years from knowing, on the ordinary working day itself', () => {
    expect(result(serious, attack).deadline).toMatchObject({
      statutoryLastDay: '2029-11-02',
      advisedDay: '2029-11-02',
      passed: false,
      missing: [],
    });
  });

  test('while the day of knowing is open, only a safe day is advised', () => {
    const facts = changed(attack, { knowledge: { harmKnownOn: undefined } });
    expect(result(serious, facts).deadline).toMatchObject({
      statutoryLastDay: null,
      advisedDay: '2029-11-02',
      missing: ['knowledge.harmKnownOn'],
    });
  });

  test('a minor’s sexual abuse: the days of economic support run from the nineteenth birthday', () => {
    const child = crimeChanged(changed(attack, { victim: { birthDate: '2012-05-10' } }), { code: 'rape' });
    expect(result('pros-psych-cost', child).deadline).toMatchObject({ statutoryLastDay: '2034-05-09' });
    expect(result(serious, child).deadline).toMatchObject({ statutoryLastDay: '2029-11-02' });
  });
});
