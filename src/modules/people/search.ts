// Looking for a person: an act of its own, with a reason and a daily measure. Refuses a name alone.
import { z } from 'zod';
import { message, textField } from '../../shared/form.ts';
import type { CaseId, PartyId, PersonId } from '../../shared/ids.ts';
import { phoneField, searchables, yearField } from './party.ts';

export const searchReasons = ['new_intake', 'call_back', 'family_of_case', 'agency_request'] as const;
export type SearchReason = (typeof searchReasons)[number];

/** Nobody needs more in a day's work; above it somebody is trawling. The figure is ours. */
export const searchesADay = 60;

const needsReason = message('찾는 이유를 골라 주십시오.', 'Choose why you are looking.');
const shortReason = message(
  '이유를 다섯 글자 이상 써 주십시오.',
  'Write the reason in at least five characters.',
);
const needsSomething = message(
  '이름과 태어난 해를 함께, 또는 전화번호를 써 주십시오.',
  'Write a name with a year of birth, or a telephone number.',
);

export const searchForm = z
  .object({
    name: textField(80),
    birthYear: yearField,
    phone: phoneField,
    reason: z.enum(searchReasons, needsReason),
    reasonText: textField(200, shortReason).refine((text) => [...text].length >= 5, shortReason),
  })
  .superRefine((query, context) => {
    if (searchables({ name: query.name, year: query.birthYear, phone: query.phone }).length === 0) {
      context.addIssue({ code: 'custom', path: ['name'], message: needsSomething });
    }
  });
export type SearchQuery = z.infer<typeof searchForm>;

/** Somebody who may be the one: no name in full, nothing of the content of the case. */
export type Candidate = {
  readonly case: CaseId;
  readonly number: string;
  readonly status: string;
  readonly openedAt: Temporal.Instant;
  readonly party: PartyId;
  readonly kind: string;
  readonly person: PersonId | null;
  readonly masked: string;
  readonly birthYear: number | null;
  /** The one who looks works on that case. */
  readonly opens: boolean;
};

export type SearchOutcome =
  | { readonly kind: 'found'; readonly candidates: readonly Candidate[]; readonly left: number }
  | { readonly kind: 'too_many' };
