import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';
import { changed } from './pros-sheet.ts';

const asOf = '2026-11-23';
const X = 'ineligible';
const E = 'eligible';
const R = 'needs_review';

const one = 'moel-employment-support-1';
const two = 'moel-employment-support-2';
const benefit = 'moel-unemployment-benefit';
const training = 'moel-training';

const seeker = {
  crimes: [{ code: 'stalking' }],
  victim: { birthDate: '1986-01-01', nationality: 'korean' },
  stay: {},
  household: { members: 1 },
  income: { householdMonthly: 1_500_000 },
  assets: { total: 100_000_000 },
  aid: { received: [], livelihoodBenefit: false, unemploymentBenefit: false },
  work: {
    seeking: true,
    training: false,
    canWork: true,
    workedDays2Years: 120,
    insuredDays: 200,
    leftOn: '2026-11-18',
    leftBecauseOfCrime: true,
    publicOfficial: false,
  },
};

const ended = (on: string) =>
  changed(seeker, {
    aid: { received: [{ kind: benefit }], unemploymentBenefit: false, unemploymentBenefitEndedOn: on },
  });
const foreign = changed(seeker, {
  victim: { nationality: 'foreign' },
  stay: { lawful: true, koreanSpouse: false, raisesKoreanChild: false, refugee: false },
});

const single: readonly (readonly [string, string, unknown, Verdict])[] = [
  ['job support I: within every limit', one, seeker, E],
  ['job support I: seventy years old', one, changed(seeker, { victim: { birthDate: '1956-11-23' } }), X],
  ['job support I: sixty-nine years old', one, changed(seeker, { victim: { birthDate: '1956-11-24' } }), E],
  ['job support I: not looking for work', one, changed(seeker, { work: { seeking: false } }), X],
  ['job support I: unable to work now', one, changed(seeker, { work: { canWork: false } }), X],
  ['job support I: no lawful stay', one, changed(foreign, { stay: { lawful: false } }), X],
  ['job support I: another lawful stay', one, foreign, R],
  ['job support I: marriage migrant', one, changed(foreign, { stay: { koreanSpouse: true } }), E],
  ['job support I: income above 60 %', one, changed(seeker, { income: { householdMonthly: 1_540_000 } }), X],
  [
    'job support I: a household of seven is beyond the table',
    one,
    changed(seeker, { household: { members: 7 } }),
    R,
  ],
  ['job support I: assets above the limit', one, changed(seeker, { assets: { total: 400_000_001 } }), X],
  [
    'job support I: the same assets of a young person',
    one,
    changed(seeker, { assets: { total: 400_000_001 }, victim: { birthDate: '2000-01-01' } }),
    R,
  ],
  ['job support I: worked 99 days', one, changed(seeker, { work: { workedDays2Years: 99 } }), R],
  ['job support I: on livelihood benefit', one, changed(seeker, { aid: { livelihoodBenefit: true } }), X],
  ['job support I: on unemployment benefit', one, changed(seeker, { aid: { unemploymentBenefit: true } }), X],
  ['job support I: unemployment benefit ended half a year ago', one, ended('2026-05-23'), X],
  ['job support I: it ended a day earlier', one, ended('2026-05-22'), E],
  [
    'job support I: when it ended must be known',
    one,
    changed(seeker, { aid: { received: undefined } }),
    'needs_info',
  ],
  ['job support II: within the median', two, seeker, E],
  [
    'job support II: above the median',
    two,
    changed(seeker, { income: { householdMonthly: 2_600_000 }, stay: { koreanSpouse: false } }),
    R,
  ],
  ['job support II: a child of fourteen', two, changed(seeker, { victim: { birthDate: '2012-01-01' } }), X],
  ['job support II: not looking for work', two, changed(seeker, { work: { seeking: false } }), X],
  ['job support II: unable to work now', two, changed(seeker, { work: { canWork: false } }), X],
  ['job support II: no lawful stay', two, changed(foreign, { stay: { lawful: false } }), X],
  ['job support II: another lawful stay', two, foreign, R],
  ['unemployment benefit: left because of stalking', benefit, seeker, E],
  ['unemployment benefit: insured 179 days', benefit, changed(seeker, { work: { insuredDays: 179 } }), X],
  [
    'unemployment benefit: left for another reason',
    benefit,
    changed(seeker, { work: { leftBecauseOfCrime: false } }),
    X,
  ],
  [
    'unemployment benefit: left because of fraud',
    benefit,
    changed({ ...seeker, crimes: [{ code: 'fraud' }] }, { relation: { kind: 'none' } }),
    R,
  ],
  [
    'unemployment benefit: left more than a year ago',
    benefit,
    changed(seeker, { work: { leftOn: '2025-11-20' } }),
    X,
  ],
  [
    'unemployment benefit: the year ended on a Sunday, so today is the last day',
    benefit,
    changed(seeker, { work: { leftOn: '2025-11-22' } }),
    E,
  ],
  ['unemployment benefit: still unable to work', benefit, changed(seeker, { work: { canWork: false } }), R],
  ['training: looking for work', training, seeker, E],
  ['training: neither work nor training wanted', training, changed(seeker, { work: { seeking: false } }), X],
  ['training: no lawful stay', training, changed(foreign, { stay: { lawful: false } }), X],
  ['training: a public official', training, changed(seeker, { work: { publicOfficial: true } }), X],
  ['city job centre: looking for work', 'seoul-job-counsel', seeker, E],
  ['city job centre: not looking', 'seoul-job-counsel', changed(seeker, { work: { seeking: false } }), X],
  [
    'city job matching: consent',
    'seoul-job-matching',
    changed(seeker, { wishes: { shareConsent: true } }),
    E,
  ],
  [
    'city job matching: no consent',
    'seoul-job-matching',
    changed(seeker, { wishes: { shareConsent: false } }),
    X,
  ],
  [
    'city job matching: not looking',
    'seoul-job-matching',
    changed(seeker, { work: { seeking: false }, wishes: { shareConsent: true } }),
    X,
  ],
];

/** Job centres of the ministry and of the city. */
export const employmentCases: readonly RuleCase[] = single.map(([name, slug, facts, verdict]) => ({
  name,
  asOf,
  facts,
  expect: { [slug]: verdict },
}));
