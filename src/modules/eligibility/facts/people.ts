import { z } from 'zod';
import { offenceCodes } from './offences.ts';
import { count, day, yesNo } from './values.ts';

/** One crime. Several crimes stand side by side; a rule looks for one that fits. */
export const crime = z.strictObject({
  code: z.enum(offenceCodes),
  intent: z.enum(['intent', 'negligence']).optional(),
  attempt: yesNo.optional(),
  on: day.optional(),
  until: day.optional(),
  place: z.enum(['korea', 'korean-vessel', 'abroad']).optional(),
  scene: z.enum(['victim-home', 'shared-home', 'work', 'school', 'public', 'online', 'other']).optional(),
  excuse: z
    .enum(['none', 'minor', 'insanity', 'duress', 'necessity', 'self-defence', 'legitimate-act'])
    .optional(),
  armedOrJoint: yesNo.optional(),
  repeatSexOffender: yesNo.optional(),
  reported: yesNo.optional(),
  complaintFiled: yesNo.optional(),
  stage: z
    .enum([
      'none',
      'police',
      'prosecution',
      'first-trial',
      'appeal-trial',
      'supreme-court',
      'final',
      'not-referred',
      'not-indicted',
      'suspended',
    ])
    .optional(),
});

export const victim = z.strictObject({
  birthDate: day.optional(),
  deathDate: day.optional(),
  deceased: yesNo.optional(),
  nationality: z.enum(['korean', 'foreign']).optional(),
  disabilityRegistered: yesNo.optional(),
  capacityImpaired: yesNo.optional(),
  sensoryOrDevelopmental: yesNo.optional(),
  needsInterpreter: yesNo.optional(),
  pregnant: yesNo.optional(),
  hasLawyer: yesNo.optional(),
  guardian: z.enum(['able', 'incapable', 'offender', 'none']).optional(),
  enrolled: z.enum(['none', 'kindergarten', 'elementary', 'middle', 'high', 'university']).optional(),
  witness: yesNo.optional(),
  witnessedViolence: yesNo.optional(),
  graveFault: yesNo.optional(),
  contributedToCrime: yesNo.optional(),
  consentedOrGang: yesNo.optional(),
});

/** Who asks: the victim, or somebody on the victim's side. */
export const applicant = z.strictObject({
  role: z
    .enum([
      'victim',
      'spouse',
      'de-facto-spouse',
      'child',
      'parent',
      'grandparent',
      'grandchild',
      'sibling',
      'relative-within-4',
      'other-relative',
      'guardian',
      'agent',
      'agency',
      'other',
    ])
    .optional(),
  anonymous: yesNo.optional(),
  referredBy: z
    .enum([
      'self',
      'police',
      'prosecution',
      'victim-centre',
      'shelter',
      'smile-centre',
      'court',
      'attorney',
      'other',
    ])
    .optional(),
});

/** How the victim and the offender stood to each other when the crime happened. */
export const relation = z.strictObject({
  kind: z
    .enum([
      'none',
      'acquaintance',
      'work',
      'intimate',
      'former-intimate',
      'spouse',
      'de-facto-spouse',
      'former-spouse',
      'lineal',
      'sibling',
      'collateral',
      'in-law',
    ])
    .optional(),
  degree: z.int().min(1).max(20).optional(),
  livedTogether: yesNo.optional(),
  ended: yesNo.optional(),
  offenderCouldBenefit: yesNo.optional(),
});

export const offender = z.strictObject({
  identified: yesNo.optional(),
  detained: yesNo.optional(),
  foreign: yesNo.optional(),
  knowsHome: yesNo.optional(),
  age: count.optional(),
  releasedWithin3Months: yesNo.optional(),
});

export const stay = z.strictObject({
  lawful: yesNo.optional(),
  status: z
    .string()
    .regex(/^[A-H]-\d{1,2}(-\d{1,2})?$/, { error: 'status-code' })
    .optional(),
  longTerm: yesNo.optional(),
  registered: yesNo.optional(),
  koreanSpouse: yesNo.optional(),
  raisesKoreanChild: yesNo.optional(),
  reciprocity: yesNo.optional(),
  refugee: yesNo.optional(),
});

export type Crime = z.infer<typeof crime>;
