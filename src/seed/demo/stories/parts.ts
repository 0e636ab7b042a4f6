// Pieces that many stories share.
import type { FactGroupValues, Someone, Story, StoryReferral } from '../story.ts';

export const victim = (name: string, born: string, more: Partial<Someone> = {}): Someone => ({
  kind: 'victim',
  relation: 'self',
  name,
  born,
  ...more,
});

export const offender = (relation: Someone['relation'], name = '', born?: string, note = ''): Someone => ({
  kind: 'offender',
  relation,
  name,
  note,
  ...(born === undefined ? {} : { born }),
});

export const beside = (
  kind: 'family' | 'helper' | 'witness' | 'caller',
  relation: Someone['relation'],
  name: string,
) => ({ kind, relation, name }) satisfies Someone;

/** A crime that was reported and meant. */
export const crime = (code: string, more: FactGroupValues = {}): FactGroupValues => ({
  code,
  intent: 'intent',
  attempt: false,
  place: 'korea',
  excuse: 'none',
  armedOrJoint: false,
  reported: true,
  stage: 'police',
  ...more,
});

export const korean = {
  deceased: false,
  nationality: 'korean',
  capacityImpaired: false,
  sensoryOrDevelopmental: false,
  needsInterpreter: false,
  hasLawyer: false,
  graveFault: false,
  witness: false,
  contributedToCrime: false,
  consentedOrGang: false,
} as const;

export const wishes = {
  shareConsent: true,
  visit: true,
  counselling: true,
  noticeOfCase: true,
  civilClaim: true,
  company: true,
  finance: false,
  mediation: false,
} as const;

export const noAid = { livelihoodBenefit: false, emergencyWelfare: false, shelterCare: false, received: [] };
export const unpaid = {
  fullyCompensated: false,
  treatmentPaidByOthers: false,
  damagesReceived: 0,
  otherLaw: [],
};

export const managedBy = (manager: string) => ({ kind: 'manage', manager }) as const;
export const guided = { kind: 'guide' } as const;
/** Asked through, little danger. */
export const calm = { yes: [], fear: 2, asked: true } as const;

/** One referral; it waits in the queue unless it says more. */
export const ask = (
  service: string,
  state: StoryReferral['state'] = 'sent',
  more: Partial<StoryReferral> = {},
): StoryReferral => ({ service, state, ...more });

/** Said by every story that ends as guidance alone. */
export const justGuided = { end: 'case', risk: calm, track: guided } as const satisfies Partial<Story>;
