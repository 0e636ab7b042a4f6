import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { FactSheet } from '../facts/sheet.ts';
import type { ServiceResult, Verdict } from '../rule.ts';
import { imagesAndStalking } from './images-sheet.ts';
import { leaseFraud, migrantWife, youngWitness } from './more-sheets.ts';
import { asOf, foreignWorker, strangerAttack } from './sheets.ts';

/** The scenarios, verdict by verdict, for money, law, work, welfare, finance and places outside. */

const economic = ['pros-medical', 'pros-psych-cost', 'pros-living-aid', 'pros-tuition', 'pros-funeral'];
const relief = [
  'pros-relief-fund-bereaved',
  'pros-relief-fund-disability',
  'pros-relief-fund-serious-injury',
  'pros-relief-fund-emergency',
];
const homeDoctor = ['homedoctor-advice', 'homedoctor-drafting', 'homedoctor-welfare-link'];
const finance = [
  'fin-haessal-general',
  'fin-haessal-special',
  'fin-illegal-lending-prevention',
  'fin-microcredit',
  'fin-debt-adjustment',
  'fin-rehab-bankruptcy-link',
  'fin-illegal-lending-report',
];

function verdicts(facts: FactSheet, expected: Partial<Record<Verdict, readonly string[]>>, day = asOf): void {
  const found = new Map(assess(facts, day).services.map(({ slug, verdict }) => [slug, verdict]));
  for (const [verdict, slugs] of Object.entries(expected)) {
    expect(Object.fromEntries(slugs.map((slug) => [slug, found.get(slug)]))).toEqual(
      Object.fromEntries(slugs.map((slug) => [slug, verdict])),
    );
  }
}

function result(facts: FactSheet, slug: string, day = asOf): ServiceResult {
  const found = assess(facts, day).services.find((service) => service.slug === slug);
  if (found === undefined) throw new Error(`no service ${slug}`);
  return found;
}

describe('scenarios', () => {
  it('a stranger’s attack', () => {
    verdicts(strangerAttack, {
      eligible: [
        'pros-medical',
        'pros-psych-cost',
        'pros-living-aid',
        'pros-relief-fund-serious-injury',
        'pros-relief-fund-emergency',
        'pros-case-notice',
        'klac-advice',
        ...homeDoctor,
      ],
      needs_review: [
        'klac-representation',
        'welfare-emergency-medical',
        'pros-housing',
        'klac-compensation-order',
      ],
      ineligible: ['pros-funeral', ...finance],
    });
  });

  it('a stranger’s attack in won and days', () => {
    expect(result(strangerAttack, 'pros-relief-fund-serious-injury')).toMatchObject({
      amount: { kind: 'exact', max: 8_026_660 },
      deadline: { statutoryLastDay: '2029-11-02', advisedDay: '2029-11-02' },
    });
    expect(result(strangerAttack, 'pros-relief-fund-emergency').amount?.max).toBe(4_013_330);
    expect(result(strangerAttack, 'pros-living-aid').amount).toMatchObject({ max: 600_000, per: 'month' });
  });

  it('without a wage in force on the day of the harm no figure is guessed', () => {
    const { parameters: _override, ...unaided } = strangerAttack;
    const { verdict, amount } = result(unaided, 'pros-relief-fund-serious-injury');
    expect(verdict).toBe('eligible');
    expect(amount?.kind).toBe('unknown');
  });

  it('a foreign worker without registration', () => {
    verdicts(foreignWorker, {
      eligible: ['sunflower', 'klac-representation', 'danuri'],
      needs_review: ['welfare-emergency-living', 'welfare-emergency-medical', 'welfare-emergency-housing'],
      ineligible: [
        ...economic,
        'welfare-basic-security',
        'moel-employment-support-1',
        'moel-employment-support-2',
        ...finance.slice(0, 6),
      ],
    });
  });

  it('images and stalking', () => {
    verdicts(imagesAndStalking, {
      eligible: ['moel-unemployment-benefit'],
      needs_review: ['pros-psych-cost', 'pros-living-aid', 'pros-relocation'],
      needs_info: ['resident-id-change'],
      ineligible: [...relief, 'pros-medical', 'court-stalking-protection-order'],
    });
    expect(result(imagesAndStalking, 'resident-id-change').missing).toEqual(['digital.rrnLeaked']);
    const leaked = (rrnLeaked: boolean): FactSheet => ({
      ...imagesAndStalking,
      digital: { ...imagesAndStalking.digital, rrnLeaked },
    });
    verdicts(leaked(true), { needs_review: ['resident-id-change'] });
    verdicts(leaked(false), { ineligible: ['resident-id-change'] });
    expect(result(imagesAndStalking, 'pros-relocation').conflicts).toContainEqual(
      expect.objectContaining({ with: 'seoul-stalking-moving', rule: 'one-only', active: true }),
    );
  });

  it('images and stalking, half a year later: she may ask the court herself', () => {
    const later: FactSheet = { ...imagesAndStalking, procedure: { noMeasuresNoticeOn: '2027-05-03' } };
    verdicts(later, { eligible: ['court-stalking-protection-order'] }, '2027-05-10');
    verdicts(later, { ineligible: ['court-stalking-protection-order'] }, '2027-08-03');
  });

  it('a wife who migrated', () => {
    verdicts(migrantWife, {
      eligible: [
        'womens-hotline-1366',
        'welfare-emergency-living',
        'klac-representation',
        'court-dv-protection-order',
        'resident-id-change',
        'pros-medical',
      ],
      needs_review: ['pros-relief-fund-serious-injury', 'pros-living-aid'],
    });
  });

  it('the wife’s relief is argued, not refused', () => {
    const { reasons } = result(migrantWife, 'pros-relief-fund-serious-injury');
    const weighed = reasons.filter(({ decisive }) => decisive);
    expect(weighed.map(({ law }) => law).join(' ')).toContain('§19');
    for (const { argument } of weighed) expect(argument).not.toBeNull();
  });

  it('a lease deposit lost to fraud', () => {
    verdicts(leaseFraud, {
      eligible: [
        'klac-advice',
        ...homeDoctor,
        'klac-compensation-order',
        'fin-debt-adjustment',
        'fin-haessal-general',
        'fin-haessal-special',
        'suicide-prevention-109',
        'mental-health-center',
        'lease-fraud-support',
      ],
      ineligible: [...relief, ...economic],
    });
  });

  it('a young witness beaten in revenge', () => {
    verdicts(youngWitness, {
      eligible: ['pros-emergency-pager', 'pros-relocation', 'pros-psych-cost', 'pros-case-notice'],
      needs_review: ['pros-medical'],
      ineligible: relief,
    });
  });
});
