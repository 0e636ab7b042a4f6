// A case: coded facts that identify nobody, its life from intake to closure, and who works on it.
// Knows statuses and their transitions; refuses words: every word of a person is in a sealed section.

export const caseStatuses = ['intake', 'advice', 'open', 'guided', 'closed', 'discarded'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What may follow what. `guided`: closed after guidance alone; `advice`: anonymous, no person behind it. */
export const caseTransitions = {
  intake: ['advice', 'open', 'guided', 'discarded'],
  advice: ['intake', 'guided', 'closed'],
  open: ['closed'],
  guided: ['open'],
  closed: ['open'],
  discarded: [],
} as const satisfies Record<CaseStatus, readonly CaseStatus[]>;

export function mayBecome(from: CaseStatus, to: CaseStatus): boolean {
  const next: readonly CaseStatus[] = caseTransitions[from];
  return next.includes(to);
}

export function isCaseStatus(text: string): text is CaseStatus {
  return caseStatuses.some((known) => known === text);
}

/** Has the work ended? What is new waits until the case is opened again. */
export function isOver(status: CaseStatus): boolean {
  return status === 'closed' || status === 'discarded';
}

/** How somebody came: one object for all doors. */
export const channels = ['visit', 'phone', 'online', 'police', 'prosecution', 'agency'] as const;
export type Channel = (typeof channels)[number];

/** In what role a person works on a case. */
export const capacities = ['intake', 'manager', 'desk', 'lead', 'cover'] as const;
export type Capacity = (typeof capacities)[number];

export const ageBands = ['under14', '14to18', '19to29', '30to44', '45to64', '65plus', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The age band on a day; coarse on purpose, it stands in a plain column. */
export function ageBandOn(birth: Temporal.PlainDate | null, day: Temporal.PlainDate): AgeBand {
  if (birth === null) return 'unknown';
  const years = birth.until(day, { largestUnit: 'years' }).years;
  if (years < 14) return 'under14';
  if (years < 19) return '14to18';
  if (years < 30) return '19to29';
  if (years < 45) return '30to44';
  return years < 65 ? '45to64' : '65plus';
}

export const closureOutcomes = [
  'goals_met',
  'moved',
  'declined',
  'unreachable',
  'deceased',
  'other_agency',
] as const;
export type ClosureOutcome = (typeof closureOutcomes)[number];

/** Contacts after closure: one, three and six months on. */
export function followUpDays(closed: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  return [1, 3, 6].map((months) => closed.add({ months }));
}
