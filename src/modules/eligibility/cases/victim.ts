import type { RuleCase } from './case.ts';

const asOf = '2026-11-23';
const open = { hasLawyer: false } as const;

/** Smile Center, victim's attorney, statement assistant and interpreter. */
export const victimCases: readonly RuleCase[] = [
  {
    name: 'Smile Center therapy after sexual violence, also for the mother',
    asOf,
    facts: { crimes: [{ code: 'indecent-act' }], applicant: { role: 'parent' } },
    expect: { 'smile-psych': 'eligible' },
  },
  {
    name: 'Smile Center: stalking alone is weighed at the intake meeting',
    asOf,
    facts: { crimes: [{ code: 'stalking' }], applicant: { role: 'victim' } },
    expect: { 'smile-psych': 'needs_review' },
  },
  {
    name: 'Smile Center: not for property crime',
    asOf,
    facts: { crimes: [{ code: 'voice-phishing' }], applicant: { role: 'victim' } },
    expect: { 'smile-psych': 'ineligible', 'smile-shelter': 'ineligible' },
  },
  {
    name: 'Smile residence on the recommendation of the police',
    asOf,
    facts: {
      crimes: [{ code: 'injury' }],
      safety: { safePlace: false },
      applicant: { role: 'victim', referredBy: 'police' },
    },
    expect: { 'smile-shelter': 'eligible' },
  },
  {
    name: 'Smile residence without a recommendation yet',
    asOf,
    facts: {
      crimes: [{ code: 'injury' }],
      safety: { safePlace: false },
      applicant: { role: 'victim', referredBy: 'self' },
    },
    expect: { 'smile-shelter': 'needs_review' },
  },
  {
    name: 'Smile residence is not for a person with a safe home and no need of intensive therapy',
    asOf,
    facts: {
      crimes: [{ code: 'injury' }],
      safety: { safePlace: true, homeExposed: false },
      harm: { intensiveTherapyNeeded: false },
    },
    expect: { 'smile-shelter': 'ineligible' },
  },
  {
    name: 'attorney: robbery since 2026-06-24',
    asOf: '2026-06-24',
    facts: { crimes: [{ code: 'robbery', stage: 'police' }], victim: open },
    expect: { 'victim-public-attorney': 'eligible', 'victim-public-attorney-request': 'eligible' },
  },
  {
    name: 'attorney: the same robbery a day earlier',
    asOf: '2026-06-23',
    facts: { crimes: [{ code: 'robbery', stage: 'police' }], victim: open },
    expect: { 'victim-public-attorney': 'ineligible', 'victim-public-attorney-request': 'ineligible' },
  },
  {
    name: 'attorney: stalking since 2024-01-12',
    asOf: '2024-01-12',
    facts: { crimes: [{ code: 'stalking', stage: 'police' }], victim: open },
    expect: { 'victim-public-attorney': 'eligible' },
  },
  {
    name: 'attorney: the same stalking a day earlier',
    asOf: '2024-01-11',
    facts: { crimes: [{ code: 'stalking', stage: 'police' }], victim: open },
    expect: { 'victim-public-attorney': 'ineligible' },
  },
  {
    name: 'attorney: domestic violence alone is not in the list',
    asOf,
    facts: {
      crimes: [{ code: 'injury', stage: 'police' }],
      relation: { kind: 'spouse', livedTogether: true },
      victim: open,
    },
    expect: { 'victim-public-attorney': 'ineligible' },
  },
  {
    name: 'attorney: an own lawyer ends it',
    asOf,
    facts: { crimes: [{ code: 'rape', stage: 'police' }], victim: { hasLawyer: true } },
    expect: { 'victim-public-attorney': 'ineligible', 'victim-public-attorney-request': 'ineligible' },
  },
  {
    name: 'attorney: joint violence may still become gang violence',
    asOf,
    facts: { crimes: [{ code: 'joint-violence', stage: 'police' }], victim: open },
    expect: { 'victim-public-attorney': 'needs_review' },
  },
  {
    name: 'attorney: joint violence once indicted as such',
    asOf,
    facts: { crimes: [{ code: 'joint-violence', stage: 'first-trial' }], victim: open },
    expect: { 'victim-public-attorney': 'ineligible' },
  },
  {
    name: 'attorney: too late when the trials of fact are over',
    asOf,
    facts: { crimes: [{ code: 'rape', stage: 'final' }], victim: open },
    expect: { 'victim-public-attorney': 'ineligible', 'victim-public-attorney-request': 'ineligible' },
  },
  {
    name: 'attorney: an unreported rape waits for the report, the centre may already prepare',
    asOf,
    facts: { crimes: [{ code: 'rape', reported: false, stage: 'none' }], victim: open },
    expect: { 'victim-public-attorney': 'ineligible', 'victim-public-attorney-request': 'eligible' },
  },
  {
    name: 'attorney: never for fraud',
    asOf,
    facts: { crimes: [{ code: 'fraud', stage: 'police' }], victim: open },
    expect: { 'victim-public-attorney': 'ineligible', 'victim-public-attorney-request': 'ineligible' },
  },
  {
    name: 'statement assistant: 18 years old, sexual violence',
    asOf,
    facts: {
      crimes: [{ code: 'indecent-act', stage: 'police' }],
      victim: { birthDate: '2007-11-24' },
    },
    expect: { 'statement-assistant': 'eligible', 'statement-assistant-trial': 'ineligible' },
  },
  {
    name: 'statement assistant: 19 that day',
    asOf,
    facts: {
      crimes: [{ code: 'indecent-act', stage: 'police' }],
      victim: { birthDate: '2007-11-23', capacityImpaired: false },
    },
    expect: { 'statement-assistant': 'ineligible', 'statement-assistant-trial': 'ineligible' },
  },
  {
    name: 'statement assistant: until 2023-10-11 only under 13',
    asOf: '2023-10-11',
    facts: {
      crimes: [{ code: 'indecent-act', stage: 'first-trial' }],
      victim: { birthDate: '2008-01-01', capacityImpaired: false },
    },
    expect: { 'statement-assistant': 'ineligible', 'statement-assistant-trial': 'ineligible' },
  },
  {
    name: 'statement assistant: a child of twelve before and the teenager since 2023-10-12',
    asOf: '2023-10-11',
    facts: {
      crimes: [{ code: 'indecent-act', stage: 'police' }],
      victim: { birthDate: '2011-01-01' },
    },
    expect: { 'statement-assistant': 'eligible' },
  },
  {
    name: 'statement assistant: the teenager since 2023-10-12, in court',
    asOf: '2023-10-12',
    facts: {
      crimes: [{ code: 'indecent-act', stage: 'first-trial' }],
      victim: { birthDate: '2008-01-01', capacityImpaired: false },
    },
    expect: { 'statement-assistant': 'ineligible', 'statement-assistant-trial': 'eligible' },
  },
  {
    name: 'statement assistant in court for a child of twelve before the change',
    asOf: '2023-10-11',
    facts: {
      crimes: [{ code: 'child-abuse', stage: 'first-trial' }],
      victim: { birthDate: '2012-01-01' },
    },
    expect: { 'statement-assistant-trial': 'eligible' },
  },
  {
    name: 'statement assistant: not for a youth beaten by strangers',
    asOf,
    facts: {
      crimes: [{ code: 'joint-violence', stage: 'police' }],
      victim: { birthDate: '2009-05-05' },
    },
    expect: { 'statement-assistant': 'ineligible', 'statement-assistant-trial': 'ineligible' },
  },
  {
    name: 'an interpreter for whoever needs one, whatever the status',
    asOf,
    facts: { victim: { needsInterpreter: true, nationality: 'foreign' }, stay: { lawful: false } },
    expect: { interpreter: 'eligible' },
  },
  {
    name: 'no interpreter where none is needed',
    asOf,
    facts: { victim: { needsInterpreter: false, sensoryOrDevelopmental: false } },
    expect: { interpreter: 'ineligible' },
  },
];
