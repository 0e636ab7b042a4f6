import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';
import { attack, changed, crimeChanged } from './pros-sheet.ts';

const asOf = '2026-11-23';
const X = 'ineligible';
const E = 'eligible';
const R = 'needs_review';

const mover = changed(attack, {
  safety: { reprisalFear: true, fear: true, crimeAtHome: false, homeExposed: false, dangerNow: false },
  wishes: { moveHome: true, moved: false, mediation: false },
  household: { ownsHome: false },
});
const calm = changed(mover, { safety: { reprisalFear: false, fear: false } });
const moved = changed(mover, { wishes: { moved: true }, procedure: { movedOn: '2025-11-24' } });
const fraud = changed(crimeChanged(calm, { code: 'fraud', stage: 'prosecution' }), {
  wishes: { mediation: true },
});

const single: readonly (readonly [string, string, unknown, Verdict])[] = [
  ['relocation: fear of reprisal, wants to move', 'pros-relocation', mover, E],
  ['relocation: no reason to move', 'pros-relocation', calm, X],
  ['relocation: does not move', 'pros-relocation', changed(mover, { wishes: { moveHome: false } }), X],
  ['relocation: moved almost a year ago', 'pros-relocation', moved, E],
  [
    'relocation: moved more than a year ago',
    'pros-relocation',
    changed(moved, { procedure: { movedOn: '2025-11-22' } }),
    X,
  ],
  [
    'relocation: stalking enters through the last limb',
    'pros-relocation',
    crimeChanged(mover, { code: 'stalking' }),
    R,
  ],
  ['relocation: a threat is not listed', 'pros-relocation', crimeChanged(mover, { code: 'threat' }), X],
  ['relocation: traffic', 'pros-relocation', crimeChanged(mover, { code: 'traffic-injury' }), R],
  ['relocation: abroad', 'pros-relocation', crimeChanged(mover, { place: 'abroad' }), X],
  [
    'relocation: a distant relative',
    'pros-relocation',
    changed(mover, { applicant: { role: 'other-relative' } }),
    X,
  ],
  [
    'relocation: no lawful stay',
    'pros-relocation',
    changed(mover, { victim: { nationality: 'foreign' }, stay: { lawful: false } }),
    X,
  ],
  [
    'relocation: fully compensated',
    'pros-relocation',
    changed(mover, { money: { fullyCompensated: true } }),
    X,
  ],
  [
    'relocation: grave responsibility',
    'pros-relocation',
    changed(mover, { victim: { graveFault: true } }),
    R,
  ],
  [
    'relocation: to the offender',
    'pros-relocation',
    changed(mover, { relation: { kind: 'work', offenderCouldBenefit: true } }),
    R,
  ],
  [
    'relocation: too late',
    'pros-relocation',
    changed(crimeChanged(mover, { on: '2022-01-03' }), {
      harm: { on: '2022-01-03' },
      knowledge: { harmKnownOn: '2022-01-03', offenderKnownOn: '2022-01-03' },
    }),
    X,
  ],
  ['public housing: always certified and checked', 'pros-housing', mover, R],
  [
    'public housing: three weeks of treatment',
    'pros-housing',
    changed(mover, { harm: { treatmentDays: 21 } }),
    X,
  ],
  [
    'public housing: rape without five weeks',
    'pros-housing',
    changed(crimeChanged(mover, { code: 'rape' }), { harm: { treatmentDays: 7 } }),
    R,
  ],
  [
    'public housing: a cousin',
    'pros-housing',
    changed(mover, { applicant: { role: 'relative-within-4' } }),
    X,
  ],
  ['public housing: the home is fit', 'pros-housing', changed(mover, { wishes: { moveHome: false } }), X],
  ['public housing: owns a home', 'pros-housing', changed(mover, { household: { ownsHome: true } }), X],
  [
    'public housing: grave responsibility',
    'pros-housing',
    changed(mover, { victim: { graveFault: true } }),
    R,
  ],
  ['pager: fear after a violent crime', 'pros-emergency-pager', mover, E],
  ['pager: no fear', 'pros-emergency-pager', calm, X],
  ['pager: fraud', 'pros-emergency-pager', crimeChanged(mover, { code: 'fraud' }), X],
  [
    'pager: a witness of fraud',
    'pros-emergency-pager',
    changed(crimeChanged(mover, { code: 'fraud' }), { victim: { witness: true } }),
    E,
  ],
  ['notices: a case under way', 'pros-case-notice', mover, E],
  [
    'notices: nothing reported',
    'pros-case-notice',
    crimeChanged(mover, { reported: false, stage: 'none' }),
    X,
  ],
  ['notices: a friend asks', 'pros-case-notice', changed(mover, { applicant: { role: 'other' } }), X],
  ['mediation: fraud with the prosecutor', 'pros-criminal-mediation', fraud, R],
  [
    'mediation: still with the police',
    'pros-criminal-mediation',
    crimeChanged(fraud, { stage: 'police' }),
    X,
  ],
  ['mediation: injury', 'pros-criminal-mediation', crimeChanged(fraud, { code: 'injury' }), X],
  ['mediation: insult', 'pros-criminal-mediation', crimeChanged(fraud, { code: 'insult' }), R],
  ['mediation: not wanted', 'pros-criminal-mediation', changed(fraud, { wishes: { mediation: false } }), X],
  [
    'mediation: fear of the offender',
    'pros-criminal-mediation',
    changed(fraud, { safety: { fear: true } }),
    X,
  ],
  ['interview: case with the prosecutor', 'pros-interview', fraud, E],
  ['interview: case with the police', 'pros-interview', mover, X],
  ['interview: a friend', 'pros-interview', changed(fraud, { applicant: { role: 'other' } }), X],
];

export const prosecutionRightsCases: readonly RuleCase[] = [
  ...single.map(([name, slug, facts, verdict]) => ({ name, asOf, facts, expect: { [slug]: verdict } })),
  {
    name: 'interview: before 2026-10-02 the right did not exist',
    asOf: '2026-10-01',
    facts: changed(crimeChanged(fraud, { on: '2026-03-02' }), {
      harm: { on: '2026-03-02' },
      knowledge: { harmKnownOn: '2026-03-02', offenderKnownOn: '2026-03-02' },
    }),
    expect: { 'pros-interview': X },
  },
];
