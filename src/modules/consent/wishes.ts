import type { Reader } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { type InstitutionSlug, institutionSlugs } from '../directory/index.ts';

/** Says which institutions answer what a person needs; modules to the right know it, this one asks. */
export type Suggestion = (r: Reader, of: CaseId) => Promise<readonly InstitutionSlug[]>;

const suggestions: Suggestion[] = [];

/** Registers a source of suggestions for the consent form; once, when the application is built. */
export function suggestInstitutions(suggestion: Suggestion): void {
  if (!suggestions.includes(suggestion)) suggestions.push(suggestion);
}

/** The institutions suggested for a case, in official order. */
export async function suggestedInstitutions(r: Reader, of: CaseId): Promise<readonly InstitutionSlug[]> {
  const found = new Set<InstitutionSlug>();
  for (const suggestion of suggestions) for (const slug of await suggestion(r, of)) found.add(slug);
  return institutionSlugs.filter((slug) => found.has(slug));
}
