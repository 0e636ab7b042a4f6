import type { RuleCase } from './case.ts';

const asOf = '2026-11-23';
const X = 'ineligible';
const E = 'eligible';

/** Pointers to help outside the centre. */
export const outsideCases: readonly RuleCase[] = [
  {
    name: 'outside: a foreign woman raped at work, afraid, thinking of death',
    asOf,
    facts: {
      crimes: [{ code: 'rape' }],
      victim: {
        nationality: 'foreign',
        needsInterpreter: true,
        birthDate: '1999-01-01',
        disabilityRegistered: true,
      },
      relation: { kind: 'work' },
      stay: { lawful: true },
      safety: { fear: true },
      harm: { mental: true, phq9Item9: 1 },
    },
    expect: {
      'emergency-112': E,
      'womens-hotline-1366': E,
      sunflower: E,
      danuri: E,
      'immigration-1345': E,
      'suicide-prevention-109': E,
      'mental-health-center': E,
      'disability-advocacy': E,
      'child-protection': X,
      'elder-protection': X,
      'national-digital-support': X,
      'traffic-victim-support': X,
      'lease-fraud-support': X,
      'voice-phishing-response': X,
    },
  },
  {
    name: 'outside: a Korean man who lost his lease deposit',
    asOf,
    facts: {
      crimes: [{ code: 'jeonse-fraud' }],
      victim: {
        nationality: 'korean',
        needsInterpreter: false,
        birthDate: '1991-01-01',
        disabilityRegistered: false,
      },
      relation: { kind: 'none' },
      safety: { fear: false, reprisalFear: false, dangerNow: false },
      harm: { mental: false, phq9Item9: 0, selfHarmRisk: false },
    },
    expect: {
      'lease-fraud-support': E,
      'emergency-112': X,
      'womens-hotline-1366': X,
      sunflower: X,
      danuri: X,
      'immigration-1345': X,
      'suicide-prevention-109': X,
      'mental-health-center': X,
      'disability-advocacy': X,
    },
  },
  {
    name: 'outside: a child who saw the violence at home',
    asOf,
    facts: {
      crimes: [{ code: 'injury' }],
      victim: { birthDate: '2018-01-01' },
      relation: { kind: 'lineal' },
    },
    expect: { 'child-protection': E },
  },
  {
    name: 'outside: elder abuse',
    asOf,
    facts: { crimes: [{ code: 'elder-abuse' }] },
    expect: { 'elder-protection': E },
  },
  {
    name: 'outside: intimate images',
    asOf,
    facts: { crimes: [{ code: 'illegal-filming' }] },
    expect: { 'national-digital-support': E },
  },
  {
    name: 'outside: a traffic accident',
    asOf,
    facts: { crimes: [{ code: 'traffic-injury' }] },
    expect: { 'traffic-victim-support': E },
  },
  {
    name: 'outside: voice phishing',
    asOf,
    facts: { crimes: [{ code: 'voice-phishing' }] },
    expect: { 'voice-phishing-response': E },
  },
];
