import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';

const asOf = '2026-11-23';
const X = 'ineligible';
const E = 'eligible';
const R = 'needs_review';

const order = {
  crimes: [{ code: 'injury', reported: true, stage: 'first-trial' }],
  procedure: { damagesSuitPending: false, pleadingsClosed: false },
};

const poor = { household: { members: 1 }, income: { householdMonthly: 3_205_000 } };

const single: readonly (readonly [string, string, unknown, Verdict])[] = [
  ['advice: anybody', 'klac-advice', {}, E],
  [
    'representation: sexual violence is free by statute',
    'klac-representation',
    { crimes: [{ code: 'rape' }] },
    E,
  ],
  [
    'representation: stalking is free by statute',
    'klac-representation',
    { crimes: [{ code: 'stalking' }] },
    E,
  ],
  [
    'representation: injury by a stranger is weighed',
    'klac-representation',
    { crimes: [{ code: 'injury' }], relation: { kind: 'none' } },
    R,
  ],
  [
    'representation: the same injury by the husband is domestic violence',
    'klac-representation',
    { crimes: [{ code: 'injury' }], relation: { kind: 'spouse' } },
    E,
  ],
  [
    'representation: fraud, income just within 125 %',
    'klac-representation',
    { crimes: [{ code: 'fraud' }], relation: { kind: 'none' }, ...poor },
    R,
  ],
  [
    'representation: fraud, income just above 125 %',
    'klac-representation',
    {
      crimes: [{ code: 'fraud' }],
      relation: { kind: 'none' },
      ...poor,
      income: { householdMonthly: 3_206_000 },
    },
    X,
  ],
  ['compensation order: injury', 'klac-compensation-order', order, E],
  [
    'compensation order: attempted murder is not listed, only an agreed sum',
    'klac-compensation-order',
    { ...order, crimes: [{ code: 'murder', attempt: true, stage: 'first-trial' }] },
    R,
  ],
  [
    'compensation order: stalking is not listed',
    'klac-compensation-order',
    { ...order, crimes: [{ code: 'stalking', stage: 'first-trial' }] },
    R,
  ],
  [
    'compensation order: injury of an ascendant is not listed either',
    'klac-compensation-order',
    { ...order, crimes: [{ code: 'ascendant-injury', stage: 'first-trial' }] },
    R,
  ],
  [
    'compensation order: nothing reported',
    'klac-compensation-order',
    { ...order, crimes: [{ code: 'injury', reported: false, stage: 'none' }] },
    X,
  ],
  [
    'compensation order: a damages suit is pending',
    'klac-compensation-order',
    { ...order, procedure: { damagesSuitPending: true, pleadingsClosed: false } },
    X,
  ],
  [
    'compensation order: pleadings are closed',
    'klac-compensation-order',
    { ...order, procedure: { damagesSuitPending: false, pleadingsClosed: true } },
    X,
  ],
];

const homeDoctor = (verdict: Verdict) => ({
  'homedoctor-advice': verdict,
  'homedoctor-drafting': verdict,
  'homedoctor-welfare-link': verdict,
});

const outsider = {
  applicant: { role: 'other' },
  victim: { disabilityRegistered: false },
  aid: { livelihoodBenefit: false, nearPoor: false },
  household: { vulnerable: false },
};

/** Legal aid corporation and home doctors of law. */
export const legalHelpCases: readonly RuleCase[] = [
  ...single.map(([name, slug, facts, verdict]) => ({ name, asOf, facts, expect: { [slug]: verdict } })),
  {
    name: 'home doctor: every victim',
    asOf,
    facts: { crimes: [{ code: 'fraud' }], applicant: { role: 'victim' } },
    expect: homeDoctor(E),
  },
  { name: 'home doctor: an outsider in no need', asOf, facts: outsider, expect: homeDoctor(X) },
  {
    name: 'home doctor: an outsider who is near poor',
    asOf,
    facts: { ...outsider, aid: { livelihoodBenefit: false, nearPoor: true } },
    expect: homeDoctor(E),
  },
];
