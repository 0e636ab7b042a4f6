// Worked-out eligibility as a suggestion for the bundle. It adds what the person may have, takes away what the
// law shuts, and leaves the counsellor's own reasons in place.
import type { Reader } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { Words } from '../../shared/text.ts';
import { readNeeds, wantedDomains } from '../assessments/index.ts';
import { caseHead } from '../cases/index.ts';
import { findService, inForce, parseCrimeCategory, recommend, type Urgency } from '../directory/index.ts';
import { type Assessment, assess, type ServiceResult, type Verdict } from '../eligibility/index.ts';
import { readFacts } from '../intake/index.ts';
import { askedOf, type Recommendation } from '../referrals/index.ts';
import { byStrength } from './case/groups.ts';
import { rightsText } from './text.ts';

export type Entitled = {
  readonly service: string;
  readonly verdict: Verdict;
  readonly reason: Words;
  readonly urgency: Urgency;
};

const reasonsNamed = 2;

/** Why, in one line: the first deciding clauses that hold, or the grounds a body will weigh. */
function reasonOf(result: ServiceResult): Words {
  const named = result.reasons
    .filter((reason) => reason.decisive && (result.verdict === 'needs_review' || reason.satisfied === true))
    .slice(0, reasonsNamed);
  if (named.length === 0) return rightsText.reasonPlain;
  const frame = result.verdict === 'needs_review' ? rightsText.reasonReview : rightsText.reason;
  const join = (language: 'ko' | 'en') =>
    frame[language].replace('{reasons}', named.map(({ label }) => label[language]).join(' · '));
  return { ko: join('ko'), en: join('en') };
}

function entitledIn(assessment: Assessment, day: Temporal.PlainDate): readonly Entitled[] {
  return assessment.services
    .filter(({ slug, verdict }) => {
      const service = findService(slug);
      const open = verdict === 'eligible' || verdict === 'needs_review';
      return open && service !== null && inForce(service, day);
    })
    .toSorted((one, two) => one.urgency.localeCompare(two.urgency) || byStrength(one, two))
    .map((result) => ({
      service: result.slug,
      verdict: result.verdict,
      reason: reasonOf(result),
      urgency: result.urgency,
    }));
}

/**
 * Services of the centre's institutions that are open to this person by the facts this reader may see, the
 * most urgent first. Throws `NotFound` for a case that is not the reader's.
 */
export async function recommendedFromEligibility(r: Reader, of: CaseId): Promise<readonly Entitled[]> {
  const { facts } = await readFacts(r, of);
  return entitledIn(assess(facts, r.today.toString()), r.today);
}

/**
 * What the bundle suggests: services that answer a need, without those the facts rule out, then whatever else
 * is certain or for review. While no crime is known, needs alone suggest.
 */
export async function recommendByRights(r: Reader, of: CaseId): Promise<readonly Recommendation[]> {
  const head = await caseHead(r, of);
  const needs = await readNeeds(r, of);
  const { facts } = await readFacts(r, of);
  const wanted = needs === null ? [] : wantedDomains(needs);
  const crime = parseCrimeCategory(head.crimeCategory);
  const assessment = assess(facts, r.today.toString());
  const closed = new Set(
    assessment.services.filter(({ verdict }) => verdict === 'ineligible').map(({ slug }) => slug),
  );
  const known = facts.crimes !== undefined;
  const entitled = new Map(
    known ? entitledIn(assessment, r.today).map((one) => [one.service, one] as const) : [],
  );
  const byNeed = recommend(wanted, crime === null ? [] : [crime], r.today).filter(
    (slug) => !(known && closed.has(slug)),
  );
  const all = [...new Set([...byNeed, ...entitled.keys()])];
  return all.map((service) => {
    const open = entitled.get(service);
    return {
      service,
      asked: askedOf(service, needs),
      verdict: open?.verdict ?? null,
      ground: open?.reason ?? null,
    };
  });
}
