// Which services are suggested for a case. By itself needs and crime types suggest; worked-out eligibility
// takes the place by `recommendBy`.
import type { Reader } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { readNeeds, wantedDomains } from '../assessments/index.ts';
import { caseHead } from '../cases/index.ts';
import { parseCrimeCategory, recommend } from '../directory/index.ts';
import { askedOf, type Recommendation } from './suggestion.ts';

export type Recommender = (r: Reader, of: CaseId) => Promise<readonly Recommendation[]>;

async function fromNeeds(r: Reader, of: CaseId): Promise<readonly Recommendation[]> {
  const head = await caseHead(r, of);
  const crime = parseCrimeCategory(head.crimeCategory);
  const needs = await readNeeds(r, of);
  const wanted = needs === null ? [] : wantedDomains(needs);
  return recommend(wanted, crime === null ? [] : [crime], r.today).map((service) => ({
    service,
    asked: askedOf(service, needs),
    verdict: null,
    ground: null,
  }));
}

let recommender: Recommender = fromNeeds;

/** Another way to suggest; set once when the application is built. */
export function recommendBy(other: Recommender): void {
  recommender = other;
}

/** The suggested services of a case, most urgent first, each with its reason. */
export function recommendedFor(r: Reader, of: CaseId): Promise<readonly Recommendation[]> {
  return recommender(r, of);
}
