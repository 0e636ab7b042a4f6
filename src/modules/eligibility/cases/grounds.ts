import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';
import { attack, changed } from './pros-sheet.ts';

const asOf = '2026-11-23';
const X = 'ineligible';
const E = 'eligible';
const R = 'needs_review';

/** One fact changed, several services asked: [name, facts, verdicts]. */
type Line = readonly [name: string, facts: unknown, expect: Readonly<Record<string, Verdict>>];

const hurt = {
  crimes: [{ code: 'injury', stage: 'police' }],
  applicant: { role: 'victim' },
  relation: { kind: 'none' },
} as const;

/** What only a body may weigh: never a refusal by the rules themselves. */
const weighed: readonly Line[] = [
  [
    'a fault that was found goes to the boards',
    changed(attack, {
      victim: { graveFault: true },
      income: { hardship: true },
      safety: { crimeAtHome: true },
      household: { ownsHome: false },
    }),
    { 'cvsc-emergency-living': R, 'pros-housing': R, 'pros-living-aid': R },
  ],
  [
    'stalked outside Seoul: the centre of the city is asked, not ruled out',
    {
      crimes: [{ code: 'stalking', stage: 'police' }],
      region: { seoulHome: false, seoulWork: false },
      applicant: { role: 'victim', referredBy: 'self' },
    },
    { 'seoul-stalking-counsel': R, 'seoul-stalking-legal': R },
  ],
  [
    'the offender is in custody, yet may come out: the city’s guard is weighed',
    {
      crimes: [{ code: 'stalking', stage: 'police' }],
      region: { seoulHome: true },
      safety: { fear: true, riskGrade: 'high', crimeAtHome: true },
      offender: { detained: true },
    },
    { 'seoul-stalking-guard': R, 'police-private-guard': X },
  ],
  [
    'high risk but nothing reported yet: the police are asked first',
    {
      crimes: [{ code: 'stalking', reported: false, stage: 'none' }],
      safety: { fear: true, riskGrade: 'very-high', deviceReachable: true, cctvOwnerConsents: true },
      relation: { kind: 'former-intimate' },
      offender: { knowsHome: true, detained: false },
    },
    { 'police-smartwatch': R, 'police-cctv': R, 'police-private-guard': R },
  ],
  [
    'fear of being named keeps people from reporting: the hidden name can be asked for with the report',
    { crimes: [{ code: 'rape', reported: false, stage: 'none' }] },
    { 'pseudonym-statement': R },
  ],
  [
    'a wish to move or hardship alone is no crisis the act names, and no refusal either',
    {
      crimes: [{ code: 'threat' }],
      relation: { kind: 'none' },
      victim: { nationality: 'korean' },
      harm: { heavy: false, inpatientDays: 0 },
      household: { members: 1, breadwinnerLost: false },
      income: { householdMonthly: 0, lost: false, hardship: false },
      assets: { total: 0, financial: 0 },
      aid: { livelihoodBenefit: false, shelterCare: false },
      wishes: { moveHome: true },
    },
    { 'welfare-emergency-living': R },
  ],
  [
    'livelihood benefit is not the same as medical help',
    {
      crimes: [{ code: 'injury' }],
      victim: { nationality: 'korean' },
      harm: { heavy: true },
      household: { members: 1 },
      income: { householdMonthly: 0 },
      assets: { total: 0, financial: 0 },
      aid: { livelihoodBenefit: true },
    },
    { 'welfare-emergency-medical': R },
  ],
];

const killed = {
  crimes: [{ code: 'murder', attempt: false, stage: 'police' }],
  victim: { hasLawyer: false },
};

/** Who may ask, and for what. */
const persons: readonly Line[] = [
  [
    'a family of somebody killed: whether an attorney is appointed is for the prosecutor',
    changed({ ...killed }, { victim: { hasLawyer: false, deceased: true }, applicant: { role: 'spouse' } }),
    { 'victim-public-attorney': R, 'victim-public-attorney-request': R },
  ],
  [
    'a person who survived an attempted murder has one',
    { crimes: [{ code: 'murder', attempt: true, stage: 'police' }], victim: { hasLawyer: false } },
    { 'victim-public-attorney': E, 'victim-public-attorney-request': E },
  ],
  [
    'notices: a brother of a living adult is not told',
    { ...hurt, applicant: { role: 'sibling' }, victim: { deceased: false, birthDate: '1990-01-01' } },
    { 'pros-case-notice': X },
  ],
  [
    'notices: a brother of the deceased is',
    { ...hurt, applicant: { role: 'sibling' }, victim: { deceased: true } },
    { 'pros-case-notice': E },
  ],
  [
    'notices: a parent of a minor is a legal representative',
    {
      crimes: [{ code: 'injury', stage: 'prosecution' }],
      applicant: { role: 'parent' },
      victim: { birthDate: '2010-01-01' },
    },
    { 'pros-case-notice': E, 'pros-interview': E },
  ],
  [
    'takedown: the police ask for it',
    {
      crimes: [{ code: 'illegal-filming', stage: 'police' }],
      applicant: { role: 'agency', referredBy: 'police' },
      digital: { posted: true, childMaterial: false },
    },
    { 'dsc-deletion': E },
  ],
  [
    'takedown: child material by its name needs no request',
    {
      crimes: [{ code: 'child-sex-material' }],
      applicant: { role: 'other' },
      digital: { posted: true },
    },
    { 'dsc-deletion': E },
  ],
  [
    'job support II: a Korean above the median is not asked about a Korean spouse',
    {
      victim: { birthDate: '1986-01-01', nationality: 'korean' },
      household: { members: 1 },
      income: { householdMonthly: 2_600_000 },
      work: { seeking: true, canWork: true },
    },
    { 'moel-employment-support-2': R },
  ],
];

/** What must never be pointed out to whom. */
const unsafe: readonly Line[] = [
  [
    'the immigration service’s line is not named to a person without lawful stay',
    { victim: { nationality: 'foreign' }, stay: { lawful: false } },
    { 'immigration-1345': X, danuri: E },
  ],
  [
    'nor while she has not said how she stays',
    { victim: { nationality: 'foreign' } },
    { 'immigration-1345': 'needs_info', danuri: E },
  ],
];

/** What the crime does to the help. */
const crimes: readonly Line[] = [
  [
    'extortion is done by threat: care is weighed, and it is never mediated',
    {
      ...hurt,
      crimes: [{ code: 'extortion', stage: 'prosecution' }],
      wishes: { mediation: true },
      safety: { reprisalFear: true },
    },
    { 'smile-psych': R, 'pseudonym-statement': E, 'pros-criminal-mediation': X },
  ],
  [
    'a husband smashes the home: domestic violence, not mere property',
    {
      crimes: [{ code: 'property-damage', stage: 'police' }],
      applicant: { role: 'victim' },
      relation: { kind: 'spouse' },
      safety: { safePlace: false },
    },
    { 'police-temp-lodging': E, 'police-psych-firstaid': E, 'smile-psych': R, 'police-dv-measures': E },
  ],
  [
    'a stranger smashes a window',
    {
      ...hurt,
      crimes: [{ code: 'property-damage', stage: 'police' }],
      safety: { safePlace: true, homeExposed: false },
    },
    { 'police-temp-lodging': X, 'police-psych-firstaid': R, 'smile-psych': X },
  ],
  [
    'compensation order: too late at the Supreme Court',
    {
      crimes: [{ code: 'injury', stage: 'supreme-court' }],
      procedure: { damagesSuitPending: false },
    },
    { 'klac-compensation-order': X },
  ],
];

/** Grounds that a body weighs, who may ask, and what kind of crime it is. */
export const groundCases: readonly RuleCase[] = [...weighed, ...persons, ...unsafe, ...crimes].map(
  ([name, facts, expect]) => ({ name, asOf, facts, expect }),
);
