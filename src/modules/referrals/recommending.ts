// Which services are suggested for a case. For now needs and crime types suggest; worked-out eligibility
// takes the place by `recommendBy`.
import type { Reader } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { Words } from '../../shared/text.ts';
import { caseHead } from '../cases/index.ts';
import {
  findService,
  type NeedDomain,
  needLabels,
  parseCrimeCategory,
  parseNeedDomain,
  recommend,
} from '../directory/index.ts';
import { needRows } from './sender-store.ts';

export type Recommendation = { readonly service: string; readonly why: readonly Words[] };
export type Recommender = (r: Reader, of: CaseId) => Promise<readonly Recommendation[]>;

async function fromNeeds(r: Reader, of: CaseId): Promise<readonly Recommendation[]> {
  const head = await caseHead(r, of);
  const crime = parseCrimeCategory(head.crimeCategory);
  const needs = (await needRows(r, of)).map(parseNeedDomain).filter((need) => need !== null);
  return recommend(needs, crime === null ? [] : [crime], r.today).map((service) => ({
    service,
    why: reasons(service, needs),
  }));
}

function reasons(slug: string, needs: readonly NeedDomain[]): readonly Words[] {
  const answered: readonly NeedDomain[] = findService(slug)?.needs ?? [];
  return needs.filter((need) => answered.includes(need)).map((need) => needLabels[need]);
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
