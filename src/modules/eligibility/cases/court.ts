import type { RuleCase } from './case.ts';

const crimes = [{ code: 'stalking', stage: 'police' }] as const;

/** Orders asked of a court. */
export const courtCases: readonly RuleCase[] = [
  {
    name: 'stalking order: the day before it becomes law',
    asOf: '2027-04-21',
    facts: { crimes, procedure: { noMeasuresNoticeOn: '2027-04-20' } },
    expect: { 'court-stalking-protection-order': 'ineligible' },
  },
  {
    name: 'stalking order: the day it becomes law',
    asOf: '2027-04-22',
    facts: { crimes, procedure: { noMeasuresNoticeOn: '2027-04-22' } },
    expect: { 'court-stalking-protection-order': 'eligible' },
  },
  {
    name: 'stalking order: a notice from before the law is for the court to weigh',
    asOf: '2027-04-22',
    facts: { crimes, procedure: { noMeasuresNoticeOn: '2027-04-20' } },
    expect: { 'court-stalking-protection-order': 'needs_review' },
  },
  {
    name: 'stalking order: the ninetieth day after the notice is a Friday',
    asOf: '2027-08-06',
    facts: { crimes, procedure: { noMeasuresNoticeOn: '2027-05-08' } },
    expect: { 'court-stalking-protection-order': 'eligible' },
  },
  {
    name: 'stalking order: a day late',
    asOf: '2027-08-07',
    facts: { crimes, procedure: { noMeasuresNoticeOn: '2027-05-08' } },
    expect: { 'court-stalking-protection-order': 'ineligible' },
  },
  {
    name: 'stalking order: not for an assault',
    asOf: '2027-08-06',
    facts: { crimes: [{ code: 'assault' }], procedure: { noMeasuresNoticeOn: '2027-05-08' } },
    expect: { 'court-stalking-protection-order': 'ineligible' },
  },
  {
    name: 'domestic order: a former husband',
    asOf: '2026-11-23',
    facts: { crimes: [{ code: 'threat' }], relation: { kind: 'former-spouse' } },
    expect: { 'court-dv-protection-order': 'eligible' },
  },
  {
    name: 'domestic order: a former boyfriend is no household member',
    asOf: '2026-11-23',
    facts: { crimes: [{ code: 'threat' }], relation: { kind: 'former-intimate' } },
    expect: { 'court-dv-protection-order': 'ineligible' },
  },
];
