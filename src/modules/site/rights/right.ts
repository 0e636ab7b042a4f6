// Rights of a victim in a criminal case, in plain words and by stage. Time limits are never written here: they
// come from the dated table of deadlines, so that what is shown is the law of the day of reading.
import { fill, type Language, say, type Words, words } from '../../../shared/text.ts';
import { type DeadlineRow, deadlineRows } from '../../eligibility/index.ts';

export type Right = {
  readonly title: Words;
  /** `{name}` stands for the period of the deadline of that name in `limits`. */
  readonly body: Words;
  readonly limits?: Readonly<Record<string, string>>;
  /** The law of the right itself; that of its deadlines is added. */
  readonly law?: string;
  /** First and last day of reading on which it is told (`YYYY-MM-DD`, both included). */
  readonly from?: string;
  readonly to?: string;
};

export type Stage = { readonly id: string; readonly title: Words; readonly rights: readonly Right[] };

const spans = [
  { unit: 'days', one: '1 day', many: words('{n}일', '{n} days') },
  { unit: 'weeks', one: '1 week', many: words('{n}주', '{n} weeks') },
  { unit: 'months', one: '1 month', many: words('{n}개월', '{n} months', '{n}달') },
  { unit: 'years', one: '1 year', many: words('{n}년', '{n} years') },
] as const;

/** "3개월", "3 months". Throws for a row without a period: a page must not promise one. */
export function periodText(row: DeadlineRow, language: Language): string {
  for (const [unit, n] of Object.entries(row.period ?? {})) {
    const known = spans.find((span) => span.unit === unit);
    if (known === undefined) continue;
    return language === 'en' && n === 1 ? known.one : fill(say(known.many, language), { n });
  }
  throw new Error(`no period in ${row.code}`);
}

function rowOf(code: string): DeadlineRow {
  const row = deadlineRows.find((one) => one.code === code);
  if (row === undefined) throw new Error(`no deadline ${code}`);
  return row;
}

/** Is this told on that day? A right hangs on its own days and on those of its deadlines. */
export function isTold(right: Right, today: string): boolean {
  if (today < (right.from ?? '') || today > (right.to ?? '9999')) return false;
  return Object.values(right.limits ?? {}).every((code) => {
    const row = rowOf(code);
    return today >= (row.validFrom ?? '') && today <= (row.validTo ?? '9999');
  });
}

/** The sentence with the periods of the law in it. */
export function rightText(right: Right, language: Language): string {
  const periods = Object.entries(right.limits ?? {}).map(([name, code]) => [
    name,
    periodText(rowOf(code), language),
  ]);
  return fill(say(right.body, language), Object.fromEntries(periods));
}

/** The law behind a right and its deadlines, each once. */
export function lawOf(right: Right): readonly string[] {
  const rows = Object.values(right.limits ?? {}).map((code) => rowOf(code).law);
  return [...new Set([...(right.law === undefined ? [] : [right.law]), ...rows])];
}
