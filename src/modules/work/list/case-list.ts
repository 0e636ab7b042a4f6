// The list of cases: coded columns only, filtered by the address, paged by key. A number is asked for whole;
// one that is not visible is as if it were not there.
import { z } from 'zod';
import { type CaseId, parseId } from '../../../shared/ids.ts';
import { riskBands } from '../../assessments/index.ts';
import { type CaseStatus, caseStatuses } from '../../cases/index.ts';
import { crimeCategories } from '../../directory/index.ts';

const optional = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.enum(options).optional().catch(undefined);

export const sorts = ['opened', 'changed', 'risk'] as const;
export type CaseSort = (typeof sorts)[number];

/** A number as somebody may type it: full-width digits, other dashes and spaces are forgiven. */
const typedNumber = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .slice(0, 20);

const query = z.object({
  number: z
    .string()
    .optional()
    .transform((text) => (text?.trim() ? typedNumber(text) : undefined)),
  status: optional(caseStatuses),
  risk: optional(riskBands),
  crime: optional(crimeCategories),
  sort: z.enum(sorts).catch('opened'),
  mine: z.enum(['mine', 'centre']).catch('mine'),
  after: z.string().optional(),
});

export type CaseFilter = {
  /** Exactly this number; text that is none finds nothing. */
  readonly number: string | undefined;
  readonly status: CaseStatus | undefined;
  readonly risk: (typeof riskBands)[number] | undefined;
  readonly crime: (typeof crimeCategories)[number] | undefined;
  readonly sort: CaseSort;
  readonly mine: 'mine' | 'centre';
  readonly after: CaseId | null;
};

/** The filter an address asks for; nonsense is ignored, never an error. */
export function parseCaseFilter(address: Readonly<Record<string, string>>): CaseFilter {
  const { number, status, risk, crime, sort, mine, after } = query.parse(address);
  return { number, status, risk, crime, sort, mine, after: parseId<'case'>(after) };
}

/** Only the centre's own people may ask beyond their own cases; the database says so too. */
export function filterWithin(institution: string, address: Readonly<Record<string, string>>): CaseFilter {
  const asked = parseCaseFilter(address);
  return institution === 'center' ? asked : { ...asked, mine: 'mine' };
}

/** The address of the same list with something changed; empty values are left out. */
export function filterQuery(
  filter: CaseFilter,
  change: Partial<Record<keyof CaseFilter, string | null>>,
): string {
  const all: Record<string, string | null | undefined> = { ...filter, ...change };
  const pairs = Object.entries(all).flatMap(([key, value]) =>
    value == null || value === '' ? [] : [[key, String(value)]],
  );
  return new URLSearchParams(pairs).toString();
}

export type CaseRow = {
  readonly id: CaseId;
  readonly number: string;
  readonly status: CaseStatus;
  readonly risk: string | null;
  readonly crime: string | null;
  readonly ageBand: string | null;
  readonly manager: string | null;
  readonly openedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly riskRank: number;
};

/** Where a page begins: after the row of an address, or after a row at hand, wherever it stands by now. */
export type CaseStart = CaseId | Pick<CaseRow, 'id' | 'openedAt' | 'changedAt' | 'riskRank'> | null;
