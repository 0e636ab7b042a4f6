import type { RuleCase } from './case.ts';

const asOf = '2026-11-23';
const calm = { fear: false, reprisalFear: false, dangerNow: false } as const;

/** Police protection and what the police do inside the investigation. */
export const policeCases: readonly RuleCase[] = [
  {
    name: 'fear after a reported assault',
    asOf,
    facts: { crimes: [{ code: 'assault', stage: 'police' }], safety: { fear: true } },
    expect: { 'police-safety-measures': 'eligible', 'police-112-registration': 'eligible' },
  },
  {
    name: 'fear before any report is never refused',
    asOf,
    facts: { crimes: [{ code: 'assault', reported: false, stage: 'none' }], safety: { fear: true } },
    expect: { 'police-safety-measures': 'needs_review', 'police-112-registration': 'needs_review' },
  },
  {
    name: 'no fear, no measures',
    asOf,
    facts: {
      crimes: [{ code: 'jeonse-fraud', stage: 'police' }],
      safety: { ...calm, safePlace: true, homeExposed: false },
    },
    expect: {
      'police-safety-measures': 'ineligible',
      'police-112-registration': 'ineligible',
      'police-smartwatch': 'ineligible',
      'police-cctv': 'ineligible',
      'police-private-guard': 'ineligible',
      'police-temp-lodging': 'ineligible',
      'police-psych-firstaid': 'needs_review',
    },
  },
  {
    name: 'high risk: watch and camera',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      safety: { fear: true, riskGrade: 'high', deviceReachable: true, cctvOwnerConsents: true },
      offender: { knowsHome: true },
    },
    expect: { 'police-smartwatch': 'eligible', 'police-cctv': 'eligible' },
  },
  {
    name: 'moderate risk is weighed, not refused',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      safety: { fear: true, riskGrade: 'moderate', deviceReachable: true, cctvOwnerConsents: true },
      offender: { knowsHome: true },
    },
    expect: { 'police-smartwatch': 'needs_review', 'police-cctv': 'needs_review' },
  },
  {
    name: 'no network, no watch; no consent of the owner, no camera',
    asOf,
    facts: {
      safety: { fear: true, riskGrade: 'high', deviceReachable: false, cctvOwnerConsents: false },
      offender: { knowsHome: true },
    },
    expect: { 'police-smartwatch': 'ineligible', 'police-cctv': 'ineligible' },
  },
  {
    name: 'no camera where the offender does not know the home',
    asOf,
    facts: {
      safety: { fear: true, riskGrade: 'high', cctvOwnerConsents: true },
      offender: { knowsHome: false },
    },
    expect: { 'police-cctv': 'ineligible' },
  },
  {
    name: 'lodging for a person with no safe place',
    asOf,
    facts: { crimes: [{ code: 'rape' }], safety: { safePlace: false } },
    expect: { 'police-temp-lodging': 'eligible' },
  },
  {
    name: 'no lodging for a person who is safe',
    asOf,
    facts: { crimes: [{ code: 'rape' }], safety: { safePlace: true, homeExposed: false } },
    expect: { 'police-temp-lodging': 'ineligible' },
  },
  {
    name: 'a guard at very high risk from a former partner at large',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      safety: { fear: true, riskGrade: 'very-high' },
      relation: { kind: 'former-intimate' },
      offender: { detained: false },
    },
    expect: { 'police-private-guard': 'eligible' },
  },
  {
    name: 'a guard at high risk is for the station head',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      safety: { fear: true, riskGrade: 'high', stationHeadRecognises: false },
      relation: { kind: 'former-intimate' },
      offender: { detained: false },
    },
    expect: { 'police-private-guard': 'needs_review' },
  },
  {
    name: 'a guard against a stranger is weighed',
    asOf,
    facts: {
      crimes: [{ code: 'injury', stage: 'police' }],
      safety: { fear: true, riskGrade: 'very-high' },
      relation: { kind: 'none' },
      offender: { detained: false },
    },
    expect: { 'police-private-guard': 'needs_review' },
  },
  {
    name: 'no guard while the offender is in custody',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      safety: { fear: true, riskGrade: 'very-high' },
      relation: { kind: 'former-intimate' },
      offender: { detained: true },
    },
    expect: { 'police-private-guard': 'ineligible' },
  },
  {
    name: 'stalking measures while the case is open',
    asOf,
    facts: { crimes: [{ code: 'stalking', stage: 'police' }] },
    expect: { 'police-stalking-measures': 'eligible', 'police-dv-measures': 'ineligible' },
  },
  {
    name: 'stalking measures end with non-indictment',
    asOf,
    facts: { crimes: [{ code: 'stalking', stage: 'not-indicted' }] },
    expect: { 'police-stalking-measures': 'ineligible' },
  },
  {
    name: 'stalking measures start with a report',
    asOf,
    facts: { crimes: [{ code: 'stalking', stage: 'none', reported: false }] },
    expect: { 'police-stalking-measures': 'ineligible' },
  },
  {
    name: 'domestic measures against a spouse',
    asOf,
    facts: { crimes: [{ code: 'injury', stage: 'police' }], relation: { kind: 'spouse' } },
    expect: { 'police-dv-measures': 'eligible', 'police-stalking-measures': 'ineligible' },
  },
  {
    name: 'a brother who does not live in the home is no household member',
    asOf,
    facts: {
      crimes: [{ code: 'injury', stage: 'police' }],
      relation: { kind: 'sibling', livedTogether: false },
    },
    expect: { 'police-dv-measures': 'ineligible' },
  },
  {
    name: 'a brother who does is',
    asOf,
    facts: {
      crimes: [{ code: 'injury', stage: 'police' }],
      relation: { kind: 'sibling', livedTogether: true },
    },
    expect: { 'police-dv-measures': 'eligible' },
  },
  {
    name: 'domestic measures need a report and an open case',
    asOf,
    facts: { crimes: [{ code: 'injury', stage: 'none', reported: false }], relation: { kind: 'spouse' } },
    expect: { 'police-dv-measures': 'ineligible' },
  },
  {
    name: 'domestic measures end with the case',
    asOf,
    facts: { crimes: [{ code: 'injury', stage: 'final' }], relation: { kind: 'spouse' } },
    expect: { 'police-dv-measures': 'ineligible' },
  },
  {
    name: 'a hidden name for a sexual-crime victim without any fear',
    asOf,
    facts: { crimes: [{ code: 'public-indecent-act', stage: 'police' }], safety: calm },
    expect: { 'pseudonym-statement': 'eligible' },
  },
  {
    name: 'a hidden name needs fear of reprisal otherwise',
    asOf,
    facts: { crimes: [{ code: 'assault', stage: 'police' }], safety: calm },
    expect: { 'pseudonym-statement': 'ineligible' },
  },
  {
    name: 'a hidden name in a statement that is not yet given',
    asOf,
    facts: { crimes: [{ code: 'assault', stage: 'none', reported: false }], safety: { reprisalFear: true } },
    expect: { 'pseudonym-statement': 'needs_review' },
  },
  {
    name: 'no hidden name for fraud',
    asOf,
    facts: { crimes: [{ code: 'fraud', stage: 'police' }], safety: { reprisalFear: true } },
    expect: { 'pseudonym-statement': 'ineligible' },
  },
  {
    name: 'the report on the harm, with consent',
    asOf,
    facts: {
      crimes: [{ code: 'injury', stage: 'police' }],
      harm: { injuryKind: 'organ' },
      wishes: { impactReport: true },
    },
    expect: { 'police-crime-impact-report': 'eligible', 'police-psych-firstaid': 'eligible' },
  },
  {
    name: 'no report on the harm against the victim’s wish',
    asOf,
    facts: {
      crimes: [{ code: 'injury', stage: 'police' }],
      harm: { injuryKind: 'organ' },
      wishes: { impactReport: false },
    },
    expect: { 'police-crime-impact-report': 'ineligible' },
  },
  {
    name: 'no report on the harm where the harm is light or nothing was reported',
    asOf,
    facts: {
      crimes: [{ code: 'injury', stage: 'none', reported: false }],
      harm: { injuryKind: 'none', heavy: false },
      victim: { deceased: false },
      wishes: { impactReport: true },
      procedure: { interviewPlanned: true },
    },
    expect: {
      'police-crime-impact-report': 'ineligible',
      'police-psych-firstaid': 'ineligible',
      'police-travel-cost': 'ineligible',
    },
  },
  {
    name: 'travel cost to the interview',
    asOf,
    facts: { crimes: [{ code: 'fraud', stage: 'police' }], procedure: { interviewPlanned: true } },
    expect: { 'police-travel-cost': 'eligible' },
  },
  {
    name: 'no interview, no travel cost',
    asOf,
    facts: { crimes: [{ code: 'fraud', stage: 'police' }], procedure: { interviewPlanned: false } },
    expect: { 'police-travel-cost': 'ineligible' },
  },
];
