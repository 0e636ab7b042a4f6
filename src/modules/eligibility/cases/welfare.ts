import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';
import { changed } from './pros-sheet.ts';

const asOf = '2026-11-23';
const X = 'ineligible';
const E = 'eligible';
const R = 'needs_review';

const living = 'welfare-emergency-living';
const medical = 'welfare-emergency-medical';
const housing = 'welfare-emergency-housing';
const seoul = 'seoul-emergency-welfare';
const rrn = 'resident-id-change';

/** A Korean mother, beaten by her husband, in hospital, without income. */
const crisis = {
  crimes: [{ code: 'injury' }],
  relation: { kind: 'spouse' },
  victim: {
    birthDate: '1990-01-01',
    nationality: 'korean',
    graveFault: false,
    disabilityRegistered: false,
    pregnant: false,
  },
  stay: {},
  harm: { heavy: true, inpatientDays: 10, selfHarmRisk: false },
  safety: { safePlace: false, homeExposed: true, fear: true },
  household: { members: 2, vulnerable: false, breadwinnerLost: false },
  income: { householdMonthly: 0, lost: true, hardship: true },
  assets: { total: 5_000_000, financial: 1_000_000 },
  aid: { livelihoodBenefit: false, shelterCare: false, emergencyWelfare: false, nearPoor: false },
  digital: { rrnLeaked: false },
  region: { seoulHome: true },
  wishes: { moveHome: false },
};

const calm = changed(
  { ...crisis, crimes: [{ code: 'fraud' }] },
  {
    relation: { kind: 'none' },
    harm: { heavy: false, inpatientDays: 0 },
    safety: { safePlace: true, homeExposed: false, fear: false, reprisalFear: false },
    income: { lost: false, hardship: false },
  },
);
const foreigner = changed(crisis, {
  victim: { nationality: 'foreign' },
  stay: { koreanSpouse: false, raisesKoreanChild: false, refugee: false },
});
const rich = changed(crisis, { income: { householdMonthly: 6_000_000 } });
const owner = changed(crisis, { assets: { total: 500_000_000 } });

const emergency = (name: string, facts: unknown, verdict: Verdict): RuleCase => ({
  name: `emergency welfare: ${name}`,
  asOf,
  facts,
  expect: { [living]: verdict, [medical]: verdict, [housing]: verdict },
});

const single: readonly (readonly [string, string, unknown, Verdict])[] = [
  [
    'emergency living: already on livelihood benefit',
    living,
    changed(crisis, { aid: { livelihoodBenefit: true } }),
    X,
  ],
  ['emergency living: cared for in a shelter', living, changed(crisis, { aid: { shelterCare: true } }), X],
  [
    'emergency medical: already on livelihood benefit',
    medical,
    changed(crisis, { aid: { livelihoodBenefit: true } }),
    R,
  ],
  ['emergency housing: cared for in a shelter', housing, changed(crisis, { aid: { shelterCare: true } }), X],
  ['Seoul emergency welfare: in crisis', seoul, crisis, E],
  ['Seoul emergency welfare: no crisis', seoul, calm, X],
  ['Seoul emergency welfare: a foreigner without Korean family', seoul, foreigner, R],
  ['Seoul emergency welfare: living elsewhere', seoul, changed(crisis, { region: { seoulHome: false } }), X],
  ['Seoul emergency welfare: income above the median', seoul, rich, R],
  ['Seoul emergency welfare: assets above the limit', seoul, owner, R],
  [
    'Seoul emergency welfare: the state pays already',
    seoul,
    changed(crisis, { aid: { emergencyWelfare: true } }),
    X,
  ],
  ['basic security: no income', 'welfare-basic-security', crisis, E],
  ['basic security: income above half the median', 'welfare-basic-security', rich, X],
  [
    'basic security: a household of seven is beyond the table',
    'welfare-basic-security',
    changed(crisis, { household: { members: 7 } }),
    R,
  ],
  ['basic security: a foreigner without Korean family', 'welfare-basic-security', foreigner, X],
  [
    'basic security: the same foreigner raising a Korean child',
    'welfare-basic-security',
    changed(foreigner, { stay: { raisesKoreanChild: true } }),
    E,
  ],
  [
    'basic security: a pregnant marriage migrant',
    'welfare-basic-security',
    changed(foreigner, { stay: { koreanSpouse: true }, victim: { pregnant: true } }),
    E,
  ],
  ['care link: an adult in no particular need', 'welfare-vulnerable-link', crisis, X],
  [
    'care link: at risk of self-harm',
    'welfare-vulnerable-link',
    changed(crisis, { harm: { selfHarmRisk: true } }),
    E,
  ],
  [
    'care link: a child',
    'welfare-vulnerable-link',
    changed(crisis, { victim: { birthDate: '2012-05-05' } }),
    E,
  ],
  ['resident register: domestic violence opens the block', rrn, crisis, E],
  [
    'resident register: a stalker who is no relative, no leak',
    rrn,
    changed({ ...crisis, crimes: [{ code: 'stalking' }] }, { relation: { kind: 'former-intimate' } }),
    X,
  ],
  [
    'resident register: the same, but the number leaked',
    rrn,
    changed(
      { ...crisis, crimes: [{ code: 'stalking' }] },
      { relation: { kind: 'former-intimate' }, digital: { rrnLeaked: true } },
    ),
    R,
  ],
];

/** City welfare: emergency help, basic security, the resident register. */
export const welfareCases: readonly RuleCase[] = [
  emergency('beaten by the husband, without income', crisis, E),
  emergency('no crisis', calm, X),
  emergency('income above 75 %: help first, checks later', rich, R),
  emergency('assets above the limit: help first, checks later', owner, R),
  emergency('a foreigner harmed by a crime without own fault', foreigner, R),
  emergency('a foreigner who is blamed for it', changed(foreigner, { victim: { graveFault: true } }), R),
  emergency('a foreign wife of a Korean', changed(foreigner, { stay: { koreanSpouse: true } }), E),
  ...single.map(([name, slug, facts, verdict]) => ({ name, asOf, facts, expect: { [slug]: verdict } })),
];
