import { limits } from './duplication-limits.ts';
import { duplicationMatrix } from './duplication-matrix.ts';
import type { Benefit, DuplicationRow } from './duplication-row.ts';
import type { FactSheet } from './facts/sheet.ts';
import type { Conflict, Verdict } from './rule.ts';

/** The matrix applied: inside one assessment and against aid already received. */

type Ask = (slug: string) => Verdict | undefined;

/** Whether a benefit from elsewhere is there; unknown counts as not yet active, the line is still shown. */
const present: Readonly<Record<Benefit, (facts: FactSheet) => boolean>> = {
  'state-compensation': (facts) => hasOther(facts, ['state-compensation']),
  'industrial-accident': (facts) =>
    hasOther(facts, ['industrial-disability', 'industrial-bereaved', 'industrial-sickness-pension']),
  'other-compensation-acts': (facts) =>
    hasOther(facts, [
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
  damages: ({ money }) =>
    some(money?.damagesReceived) || some(money?.settlementReceived) || some(money?.depositReceived),
  'same-purpose-money': ({ money }) =>
    some(money?.offenderPaidTreatment) || some(money?.insuranceForTreatment),
  'leave-benefit': (facts) => hasOther(facts, ['industrial-leave']),
  'funeral-money': ({ money }) => some(money?.funeralAidReceived),
  'livelihood-benefit': ({ aid }) => aid?.livelihoodBenefit === true,
  'unemployment-benefit': ({ aid }) => aid?.unemploymentBenefit === true,
  'shelter-care': ({ aid }) => aid?.shelterCare === true,
  'damages-suit': ({ procedure }) => procedure?.damagesSuitPending === true,
};

function some(won: number | undefined): boolean {
  return won !== undefined && won > 0;
}

function hasOther({ money }: FactSheet, kinds: readonly string[]): boolean {
  return (money?.otherLaw ?? []).some(
    ({ kind, receivable, received }) => kinds.includes(kind) && (some(receivable) || some(received)),
  );
}

/** Everything a service may collide with; `active` when the other side is granted or received here. */
export function conflictsOf(
  slug: string,
  facts: FactSheet,
  day: string,
  verdictOf: Ask,
): readonly Conflict[] {
  return [
    ...(rowsOf.get(slug) ?? []).flatMap(({ row, others }) => [
      ...others.map((other) => conflict(row, other, collides(row, other, facts, day, verdictOf))),
      ...(row.services.includes(slug) ? (row.benefits ?? []) : []).map((benefit) =>
        conflict(row, benefit, present[benefit](facts)),
      ),
    ]),
    ...limitOf(slug, facts),
  ];
}

function conflict(row: DuplicationRow, other: string, active: boolean): Conflict {
  return { with: other, rule: row.rule, law: row.law, label: row.label, active };
}

function collides(
  row: DuplicationRow,
  other: string,
  facts: FactSheet,
  day: string,
  verdictOf: Ask,
): boolean {
  const verdict = verdictOf(other);
  if (verdict === 'eligible' || verdict === 'needs_review') return true;
  const months = (facts.aid?.received ?? []).filter(({ kind }) => kind === other);
  if (row.rule !== 'not-same-period') return months.length > 0;
  // A payment without a month may have been for this one.
  return months.some(({ month }) => month === undefined || month === day.slice(0, 7));
}

function limitOf(slug: string, { aid }: FactSheet): readonly Conflict[] {
  const limit = limits.find(({ service }) => service === slug);
  if (limit === undefined) return [];
  const times = (aid?.received ?? []).filter(({ kind }) => kind === slug).length;
  return [{ with: slug, rule: 'limit', law: limit.law, label: limit.label, active: times >= limit.times }];
}

type Applied = { readonly row: DuplicationRow; readonly others: readonly string[] };

function indexRows(): ReadonlyMap<string, readonly Applied[]> {
  const index = new Map<string, Applied[]>();
  const add = (slug: string, applied: Applied) => {
    const rows = index.get(slug) ?? [];
    rows.push(applied);
    index.set(slug, rows);
  };
  for (const row of duplicationMatrix) {
    for (const slug of row.services) add(slug, { row, others: row.with });
    if (row.mutual) for (const slug of row.with) add(slug, { row, others: row.services });
  }
  return index;
}

const rowsOf = indexRows();
