import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';
import { attack, changed, crimeChanged } from './pros-sheet.ts';

const asOf = '2026-11-23';
const slugs = ['pros-medical', 'pros-psych-cost', 'pros-living-aid', 'pros-tuition', 'pros-funeral'] as const;
const X = 'ineligible';
const E = 'eligible';
const R = 'needs_review';

/** A death in a family with a pupil: every kind of support is open. */
const open = changed(attack, {
  victim: { deceased: true },
  applicant: { role: 'spouse' },
  household: { childInSchool: true, breadwinnerLost: true, members: 3 },
});

const everyKind = (verdict: Verdict) => Object.fromEntries(slugs.map((slug) => [slug, verdict]));

const abused = crimeChanged(changed(open, { victim: { birthDate: '2000-05-10' } }), {
  code: 'rape',
  on: '2014-06-01',
});

/** What shuts or opens all five kinds alike. */
const gate = [
  ['a death, with a pupil at home', open, E],
  ['a threat is no listed crime', crimeChanged(open, { code: 'threat' }), X],
  ['stalking enters through the last limb only', crimeChanged(open, { code: 'stalking' }), R],
  ['negligence is listed', crimeChanged(open, { code: 'occupational-negligence' }), E],
  ['a traffic accident goes to the committee', crimeChanged(open, { code: 'traffic-injury' }), R],
  ['abroad', crimeChanged(open, { place: 'abroad' }), X],
  ['a cousin applies', changed(open, { applicant: { role: 'relative-within-4' } }), E],
  ['a distant relative applies', changed(open, { applicant: { role: 'other-relative' } }), X],
  ['the offender was under fourteen', crimeChanged(open, { excuse: 'minor' }), E],
  [
    'a foreigner in lawful stay',
    changed(open, { victim: { nationality: 'foreign' }, stay: { lawful: true } }),
    E,
  ],
  [
    'a foreigner without lawful stay',
    changed(open, { victim: { nationality: 'foreign' }, stay: { lawful: false } }),
    X,
  ],
  [
    'both foreign and the victim not registered',
    changed(open, {
      victim: { nationality: 'foreign' },
      stay: { lawful: true, registered: false },
      offender: { foreign: true },
    }),
    X,
  ],
  [
    'both foreign and the victim registered',
    changed(open, {
      victim: { nationality: 'foreign' },
      stay: { lawful: true, registered: true },
      offender: { foreign: true },
    }),
    E,
  ],
  ['fully compensated', changed(open, { money: { fullyCompensated: true } }), X],
  ['grave responsibility of the victim', changed(open, { victim: { graveFault: true } }), R],
  [
    'the money would reach an acquaintance who did it',
    changed(open, { relation: { kind: 'acquaintance', offenderCouldBenefit: true } }),
    R,
  ],
] as const;

/** The clocks, asked of 심리치료비, which has no clock of its own beside them. */
const clocks = [
  [
    'three years are over once harm and offender were known',
    changed(crimeChanged(open, { on: '2022-01-03' }), {
      harm: { on: '2022-01-03' },
      knowledge: { harmKnownOn: '2022-01-03', offenderKnownOn: '2022-02-01' },
    }),
    X,
  ],
  [
    'the clock waits for the offender to be known',
    changed(crimeChanged(open, { on: '2022-01-03' }), {
      harm: { on: '2022-01-03' },
      knowledge: { harmKnownOn: '2022-01-03', offenderKnownOn: '2026-03-02' },
    }),
    E,
  ],
  [
    'an offender who is not identified starts no clock',
    changed(crimeChanged(open, { on: '2022-01-03' }), {
      harm: { on: '2022-01-03' },
      knowledge: { offenderKnownOn: undefined },
      offender: { identified: false },
    }),
    E,
  ],
  [
    'sexual abuse at fourteen: the clock started with the nineteenth birthday in 2019 and is over',
    changed(abused, {
      harm: { on: '2014-06-01' },
      knowledge: { harmKnownOn: '2014-06-01', offenderKnownOn: '2014-06-01' },
    }),
    X,
  ],
  [
    'the same, but the nineteenth birthday was in 2024',
    changed(abused, {
      victim: { birthDate: '2005-05-10' },
      harm: { on: '2014-06-01' },
      knowledge: { harmKnownOn: '2014-06-01', offenderKnownOn: '2014-06-01' },
    }),
    E,
  ],
] as const;

/** What one kind alone asks. */
const kinds = [
  ['medical cost: no treatment', 'pros-medical', changed(open, { harm: { treatmentDays: 0 } }), X],
  [
    'medical cost: 34 days need a special resolution',
    'pros-medical',
    changed(open, { harm: { treatmentDays: 34 } }),
    R,
  ],
  ['medical cost: 35 days are five weeks', 'pros-medical', changed(open, { harm: { treatmentDays: 35 } }), E],
  [
    'medical cost: treatment six years after the crime',
    'pros-medical',
    changed(crimeChanged(open, { on: '2020-11-02' }), {
      harm: { on: '2020-11-02' },
      knowledge: { harmKnownOn: '2020-11-02', offenderKnownOn: '2026-01-05' },
    }),
    R,
  ],
  ['psychotherapy: no harm of the mind', 'pros-psych-cost', changed(open, { harm: { mental: false } }), X],
  [
    'living aid: able to work, income kept, no breadwinner lost, no hardship',
    'pros-living-aid',
    changed(open, {
      income: { lost: false, hardship: false },
      work: { canWork: true },
      household: { breadwinnerLost: false },
    }),
    X,
  ],
  [
    'tuition: a pupil, but no hardship',
    'pros-tuition',
    changed(open, {
      income: { lost: false, hardship: false },
      work: { canWork: true },
      household: { breadwinnerLost: false },
    }),
    X,
  ],
  [
    'living aid: family could support',
    'pros-living-aid',
    changed(open, { household: { familyCanSupport: true } }),
    R,
  ],
  ['living aid: the husband did it', 'pros-living-aid', changed(open, { relation: { kind: 'spouse' } }), R],
  [
    'medical cost: the husband did it, the hospital is paid',
    'pros-medical',
    changed(open, { relation: { kind: 'spouse' } }),
    E,
  ],
  ['tuition: nobody at school', 'pros-tuition', changed(open, { household: { childInSchool: false } }), X],
  ['tuition: the victim is at school', 'pros-tuition', changed(open, { victim: { enrolled: 'high' } }), E],
  ['funeral cost: the victim lives', 'pros-funeral', changed(open, { victim: { deceased: false } }), X],
] as const;

export const prosecutionEconomicCases: readonly RuleCase[] = [
  ...gate.map(([name, facts, verdict]) => ({
    name: `economic support: ${name}`,
    asOf,
    facts,
    expect: everyKind(verdict),
  })),
  ...clocks.map(
    ([name, facts, verdict]): RuleCase => ({
      name: `economic support: ${name}`,
      asOf,
      facts,
      expect: {
        'pros-psych-cost': verdict,
        'pros-living-aid': verdict,
        'pros-tuition': verdict,
        'pros-funeral': verdict,
        ...(verdict === X ? { 'pros-medical': X } : {}),
      },
    }),
  ),
  ...kinds.map(([name, slug, facts, verdict]) => ({ name, asOf, facts, expect: { [slug]: verdict } })),
];
