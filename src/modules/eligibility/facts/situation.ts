import { z } from 'zod';
import { aidKinds } from './aid-kinds.ts';
import { count, day, month, won, yesNo } from './values.ts';

export const harm = z.strictObject({
  on: day.optional(),
  bodily: yesNo.optional(),
  mental: yesNo.optional(),
  treatmentDays: count.optional(),
  treatmentWeeks: count.optional(),
  treatmentEnded: yesNo.optional(),
  inpatientDays: count.optional(),
  psychiatricInpatientDays: count.optional(),
  injuryKind: z.enum(['none', 'organ', 'severed-or-deformed', 'comparable', 'severe-mental']).optional(),
  disabilityGrade: z.int().min(1).max(14).optional(),
  disabilityLeft: yesNo.optional(),
  heavy: yesNo.optional(),
  phq9: z.int().min(0).max(27).optional(),
  phq9Item9: z.int().min(0).max(3).optional(),
  gad7: z.int().min(0).max(21).optional(),
  pcl5: z.int().min(0).max(80).optional(),
  selfHarmRisk: yesNo.optional(),
  carerIncapacitated: yesNo.optional(),
  medicalCost: won.optional(),
  funeralCost: won.optional(),
  intensiveTherapyNeeded: yesNo.optional(),
});

export const knowledge = z.strictObject({
  harmKnownOn: day.optional(),
  offenderKnownOn: day.optional(),
});

export const safety = z.strictObject({
  fear: yesNo.optional(),
  reprisalFear: yesNo.optional(),
  dangerNow: yesNo.optional(),
  riskGrade: z.enum(['very-high', 'high', 'moderate', 'low']).optional(),
  stationHeadRecognises: yesNo.optional(),
  safePlace: yesNo.optional(),
  homeExposed: yesNo.optional(),
  cctvOwnerConsents: yesNo.optional(),
  deviceReachable: yesNo.optional(),
  crimeAtHome: yesNo.optional(),
  orderInForce: yesNo.optional(),
  complexOrHighRisk: yesNo.optional(),
});

export const digital = z.strictObject({
  posted: yesNo.optional(),
  heldByOffender: yesNo.optional(),
  personalDataPosted: yesNo.optional(),
  childMaterial: yesNo.optional(),
  policeConfirmedPost: yesNo.optional(),
  evidenceMayVanish: yesNo.optional(),
  takedownStarted: yesNo.optional(),
  rrnLeaked: yesNo.optional(),
});

const survivor = z.strictObject({
  relation: z.enum([
    'spouse',
    'de-facto-spouse',
    'child',
    'unborn-child',
    'parent',
    'grandchild',
    'grandparent',
    'sibling',
  ]),
  birthDate: day.optional(),
  age: count.optional(),
  disabled: yesNo.optional(),
  livedOnVictimIncome: yesNo.optional(),
  adoptive: yesNo.optional(),
  excluded: yesNo.optional(),
});

const dependant = z.strictObject({
  relation: z.enum(['spouse', 'child', 'parent', 'sibling', 'other']),
  birthDate: day.optional(),
  age: count.optional(),
  disabled: yesNo.optional(),
  enrolled: z.enum(['none', 'kindergarten', 'elementary', 'middle', 'high', 'university']).optional(),
});

export const household = z.strictObject({
  members: z.int().min(1).max(30).optional(),
  dependants: z.array(dependant).max(30).optional(),
  survivors: z.array(survivor).max(30).optional(),
  childInSchool: yesNo.optional(),
  breadwinnerLost: yesNo.optional(),
  familyCanSupport: yesNo.optional(),
  ownsHome: yesNo.optional(),
  vulnerable: yesNo.optional(),
});

export const income = z.strictObject({
  monthlyBefore: won.optional(),
  proven: yesNo.optional(),
  lost: yesNo.optional(),
  householdMonthly: won.optional(),
  annual: won.optional(),
  hardship: yesNo.optional(),
});

export const assets = z.strictObject({ total: won.optional(), financial: won.optional() });

export const region = z.strictObject({ seoulHome: yesNo.optional(), seoulWork: yesNo.optional() });

export const finance = z.strictObject({
  overdueDays: count.optional(),
  debtTotal: won.optional(),
  insolvent: yesNo.optional(),
  lowestCredit: yesNo.optional(),
  refusedElsewhere: yesNo.optional(),
  inRehabilitation: yesNo.optional(),
  illegalLoan: yesNo.optional(),
});

const otherLawBenefit = z.strictObject({
  kind: z.enum([
    'state-compensation',
    'industrial-disability',
    'industrial-bereaved',
    'industrial-sickness-pension',
    'industrial-medical',
    'industrial-leave',
    'motor-guarantee',
    'righteous-person',
    'seafarer',
    'fishing-vessel',
    'labour-standards',
    'volunteer-fire',
    'public-officer',
    'military',
    'private-school',
  ]),
  receivable: won.optional(),
  received: won.optional(),
});

export const money = z.strictObject({
  fullyCompensated: yesNo.optional(),
  damagesReceived: won.optional(),
  settlementReceived: won.optional(),
  depositReceived: won.optional(),
  insuranceForTreatment: won.optional(),
  offenderPaidTreatment: won.optional(),
  treatmentPaidByOthers: yesNo.optional(),
  funeralAidReceived: won.optional(),
  otherLaw: z.array(otherLawBenefit).max(30).optional(),
});

const aidReceived = z.strictObject({
  kind: z.enum(aidKinds),
  month: month.optional(),
  amount: won.optional(),
});

export const aid = z.strictObject({
  received: z.array(aidReceived).max(100).optional(),
  livelihoodBenefit: yesNo.optional(),
  nearPoor: yesNo.optional(),
  emergencyWelfare: yesNo.optional(),
  unemploymentBenefit: yesNo.optional(),
  unemploymentBenefitEndedOn: day.optional(),
  shelterCare: yesNo.optional(),
});

export const work = z.strictObject({
  atWork: yesNo.optional(),
  canWork: yesNo.optional(),
  seeking: yesNo.optional(),
  leftOn: day.optional(),
  leftBecauseOfCrime: yesNo.optional(),
  insuredDays: count.optional(),
  workedDays2Years: count.optional(),
  publicOfficial: yesNo.optional(),
  employed: yesNo.optional(),
  wagesWithheld: yesNo.optional(),
  training: yesNo.optional(),
});

/** What the person wants and agrees to. Nothing is offered against a wish. */
export const wishes = z.strictObject({
  shareConsent: yesNo.optional(),
  moveHome: yesNo.optional(),
  moved: yesNo.optional(),
  visit: yesNo.optional(),
  company: yesNo.optional(),
  civilClaim: yesNo.optional(),
  mediation: yesNo.optional(),
  finance: yesNo.optional(),
  counselling: yesNo.optional(),
  noticeOfCase: yesNo.optional(),
  pseudonym: yesNo.optional(),
  impactReport: yesNo.optional(),
});

/** Days of the procedure that start or end a clock. */
export const procedure = z.strictObject({
  complaintReceivedOn: day.optional(),
  sentToProsecutorOn: day.optional(),
  nonReferralNoticeOn: day.optional(),
  nonIndictmentNoticeOn: day.optional(),
  appealDismissedOn: day.optional(),
  reliefDecisionServedOn: day.optional(),
  reliefApplicationOn: day.optional(),
  measuresFrom: day.optional(),
  noMeasuresNoticeOn: day.optional(),
  hearingOn: day.optional(),
  verdictOn: day.optional(),
  movedOn: day.optional(),
  interviewOn: day.optional(),
  interviewPlanned: yesNo.optional(),
  trialPending: yesNo.optional(),
  damagesSuitPending: yesNo.optional(),
  pleadingsClosed: yesNo.optional(),
});

/** Dated values a caller may set, so that a figure can be checked before the official one is known. */
export const parameters = z.strictObject({
  averageWage: won.optional(),
  cofixRate: z.number().min(0).max(100).optional(),
});
