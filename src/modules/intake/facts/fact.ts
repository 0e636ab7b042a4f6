// A fact: typed by the fact sheet, dated, sourced, in one data class. Asked once, ever: an answer, also
// "I do not know" and "I would rather not say", stands until somebody changes it.
import { z } from 'zod';
import type { DataClass } from '../../../db/data-class.ts';
import { type FactKey, type FactPath, keyOf } from '../../eligibility/index.ts';

/** Who or what says so. */
export const factSources = ['victim', 'paper', 'institution', 'observed'] as const;
export type FactSource = (typeof factSources)[number];

/** Why there is no value: asked and not known, or asked and not told. */
export const openAnswers = ['unknown', 'declined'] as const;
export type OpenAnswer = (typeof openAnswers)[number];

export const factEntry = z.object({
  value: z.json().optional(),
  open: z.enum(openAnswers).optional(),
  /** The day on which it was said or seen, YYYY-MM-DD. */
  on: z.string(),
  source: z.enum(factSources),
});
export type FactEntry = z.infer<typeof factEntry>;

/** The content of one section `facts`. */
export const factsContent = z.record(z.string(), factEntry);
export type Facts = Readonly<Record<string, FactEntry>>;

export const factsSection = 'facts';

const classOfGroup: Readonly<Record<string, DataClass>> = {
  asOf: 'service_use',
  crimes: 'incident',
  victim: 'identity',
  applicant: 'identity',
  relation: 'offender',
  offender: 'offender',
  stay: 'legal',
  harm: 'incident',
  knowledge: 'legal',
  safety: 'protection',
  digital: 'incident',
  household: 'welfare',
  income: 'money',
  assets: 'money',
  region: 'welfare',
  finance: 'money',
  money: 'money',
  aid: 'money',
  work: 'work',
  wishes: 'service_use',
  procedure: 'legal',
  parameters: 'service_use',
};

// Health and what led to the crime are sensitive information: they go with the incident, which is consented
// to separately (개인정보 보호법 제23조 제1항). Scores of symptom screens belong to counselling.
const classOfFact: Readonly<Partial<Record<FactKey, DataClass>>> = {
  'victim.disabilityRegistered': 'incident',
  'victim.capacityImpaired': 'incident',
  'victim.sensoryOrDevelopmental': 'incident',
  'victim.pregnant': 'incident',
  'victim.hasLawyer': 'legal',
  'victim.enrolled': 'welfare',
  'victim.witness': 'incident',
  'victim.witnessedViolence': 'incident',
  'victim.graveFault': 'incident',
  'victim.contributedToCrime': 'incident',
  'victim.consentedOrGang': 'incident',
  'harm.phq9': 'therapy',
  'harm.phq9Item9': 'therapy',
  'harm.gad7': 'therapy',
  'harm.pcl5': 'therapy',
  'harm.intensiveTherapyNeeded': 'therapy',
  'harm.selfHarmRisk': 'protection',
  'harm.medicalCost': 'money',
  'harm.funeralCost': 'money',
};

/** The data class in which a fact is kept and shared. */
export function classOfPath(path: FactPath): DataClass {
  const key = keyOf(path);
  const found = classOfFact[key] ?? classOfGroup[key.split('.')[0] ?? ''];
  if (found === undefined) throw new RangeError(`no data class for ${path}`);
  return found;
}
