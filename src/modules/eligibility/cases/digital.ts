import type { RuleCase } from './case.ts';

const asOf = '2026-11-23';
const posted = { code: 'illegal-filming', stage: 'police' } as const;

/** Evidence holds, takedown and the city's stalking centre. */
export const digitalCases: readonly RuleCase[] = [
  {
    name: 'evidence is held since 2026-07-01',
    asOf: '2026-07-01',
    facts: { crimes: [posted], digital: { evidenceMayVanish: true } },
    expect: { 'police-device-evidence-hold': 'eligible' },
  },
  {
    name: 'the day before there is no such request',
    asOf: '2026-06-30',
    facts: { crimes: [posted], digital: { evidenceMayVanish: true } },
    expect: { 'police-device-evidence-hold': 'ineligible' },
  },
  {
    name: 'no hold for an offence of at most two years',
    asOf,
    facts: {
      crimes: [{ code: 'obscene-communication', stage: 'police' }],
      digital: { evidenceMayVanish: true },
    },
    expect: { 'police-device-evidence-hold': 'ineligible' },
  },
  {
    name: 'a hold for defamation hangs on the article',
    asOf,
    facts: { crimes: [{ code: 'defamation', stage: 'police' }], digital: { evidenceMayVanish: true } },
    expect: { 'police-device-evidence-hold': 'needs_review' },
  },
  {
    name: 'no hold where nothing vanishes or nothing is reported',
    asOf,
    facts: {
      crimes: [{ code: 'illegal-filming', stage: 'none', reported: false }],
      digital: { evidenceMayVanish: false, posted: true, policeConfirmedPost: true },
    },
    expect: { 'police-device-evidence-hold': 'ineligible', 'dsc-takedown-police': 'ineligible' },
  },
  {
    name: 'takedown needs no report',
    asOf,
    facts: {
      crimes: [{ code: 'fake-imagery', reported: false, stage: 'none' }],
      applicant: { role: 'victim' },
      digital: { posted: true },
      harm: { mental: true },
      wishes: { company: true },
    },
    expect: {
      'dsc-deletion': 'eligible',
      'dsc-legal': 'eligible',
      'dsc-psych': 'eligible',
      'dsc-medical': 'eligible',
      'dsc-trial-support': 'eligible',
      'dsc-monitoring': 'needs_info',
    },
  },
  {
    name: 'a cousin may not ask for takedown of an adult’s images',
    asOf,
    facts: {
      crimes: [posted],
      applicant: { role: 'relative-within-4' },
      digital: { posted: true, childMaterial: false },
    },
    expect: { 'dsc-deletion': 'ineligible' },
  },
  {
    name: 'child material is deleted whoever tells',
    asOf,
    facts: {
      crimes: [{ code: 'child-sex-material', stage: 'police' }],
      applicant: { role: 'other' },
      digital: { posted: true, childMaterial: true },
    },
    expect: { 'dsc-deletion': 'eligible', 'dsc-psych': 'ineligible' },
  },
  {
    name: 'images held but not posted are not yet to be deleted',
    asOf,
    facts: {
      crimes: [{ code: 'image-threat', stage: 'police' }],
      applicant: { role: 'victim' },
      digital: { posted: false, personalDataPosted: false, heldByOffender: true },
      harm: { bodily: false, mental: false },
      wishes: { company: false },
    },
    expect: {
      'dsc-deletion': 'ineligible',
      'dsc-takedown-police': 'ineligible',
      'dsc-medical': 'ineligible',
      'dsc-trial-support': 'ineligible',
      'dsc-legal': 'eligible',
    },
  },
  {
    name: 'monitoring after the first takedown; the police ask when they saw the post',
    asOf,
    facts: {
      crimes: [posted],
      digital: { takedownStarted: true, posted: true, policeConfirmedPost: true },
    },
    expect: { 'dsc-monitoring': 'eligible', 'dsc-takedown-police': 'eligible' },
  },
  {
    name: 'no monitoring before takedown',
    asOf,
    facts: { crimes: [posted], digital: { takedownStarted: false } },
    expect: { 'dsc-monitoring': 'ineligible' },
  },
  {
    name: 'nothing digital for a person who was beaten',
    asOf,
    facts: { crimes: [{ code: 'assault', stage: 'police' }], applicant: { role: 'victim' } },
    expect: {
      'dsc-deletion': 'ineligible',
      'dsc-monitoring': 'ineligible',
      'dsc-takedown-police': 'ineligible',
      'dsc-trial-support': 'ineligible',
      'dsc-legal': 'ineligible',
      'dsc-psych': 'ineligible',
      'dsc-medical': 'ineligible',
      'seoul-stalking-counsel': 'ineligible',
      'seoul-stalking-psych': 'ineligible',
      'seoul-stalking-legal': 'ineligible',
      'seoul-stalking-medical': 'ineligible',
      'seoul-stalking-shelter': 'ineligible',
      'seoul-stalking-moving': 'ineligible',
      'seoul-stalking-guard': 'ineligible',
    },
  },
  {
    name: 'stalked in Seoul, offender released and at the door',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      region: { seoulHome: true },
      harm: { mental: true },
      safety: { homeExposed: true, riskGrade: 'high', crimeAtHome: true },
      offender: { knowsHome: true, detained: false, releasedWithin3Months: true },
      wishes: { moveHome: true },
    },
    expect: {
      'seoul-stalking-counsel': 'eligible',
      'seoul-stalking-psych': 'eligible',
      'seoul-stalking-legal': 'eligible',
      'seoul-stalking-medical': 'eligible',
      'seoul-stalking-shelter': 'eligible',
      'seoul-stalking-moving': 'eligible',
      'seoul-stalking-guard': 'eligible',
    },
  },
  {
    name: 'stalked in Seoul, but safe at home, unhurt, unknown address and offender in custody',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      region: { seoulHome: true },
      harm: { mental: false, bodily: false },
      safety: { homeExposed: false, safePlace: true, riskGrade: 'high', crimeAtHome: true },
      offender: { knowsHome: false, detained: true },
    },
    expect: {
      'seoul-stalking-medical': 'ineligible',
      'seoul-stalking-shelter': 'ineligible',
      'seoul-stalking-moving': 'ineligible',
      'seoul-stalking-guard': 'needs_review',
    },
  },
  {
    name: 'a guard at low risk is weighed; no moving cost for a person who stays',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      region: { seoulWork: true },
      safety: { riskGrade: 'low' },
      offender: { knowsHome: true, detained: false },
      wishes: { moveHome: false, moved: false },
    },
    expect: { 'seoul-stalking-guard': 'needs_review', 'seoul-stalking-moving': 'ineligible' },
  },
  {
    name: 'stalked elsewhere and not sent by the police',
    asOf,
    facts: {
      crimes: [{ code: 'stalking', stage: 'police' }],
      region: { seoulHome: false, seoulWork: false },
      applicant: { role: 'victim', referredBy: 'self' },
      harm: { mental: true },
      safety: { homeExposed: true, riskGrade: 'high', crimeAtHome: true },
      offender: { knowsHome: true },
      wishes: { moveHome: true },
    },
    expect: {
      'seoul-stalking-counsel': 'needs_review',
      'seoul-stalking-psych': 'needs_review',
      'seoul-stalking-legal': 'needs_review',
      'seoul-stalking-medical': 'needs_review',
      'seoul-stalking-shelter': 'needs_review',
      'seoul-stalking-moving': 'needs_review',
      'seoul-stalking-guard': 'needs_review',
    },
  },
];
