import { ageOn, toEpochDay, toIsoDay } from '../../../shared/epoch-day.ts';
import { isWorkingEpochDay, workingDayBefore } from '../../../shared/holidays.ts';
import type { Words } from '../../../shared/text.ts';
import { addYears } from '../days.ts';
import { countDeadline, leadDays, nominalDay, reminderDays } from './day-count.ts';
import { type ClockKind, type DeadlineRow, type DeadlineTrigger, deadlineRows } from './table.ts';

/** Something that happened on a day and may start a clock. */
export type DeadlineEvent = { readonly trigger: DeadlineTrigger; readonly on: string };

/** What about the victim changes a clock. */
export type DeadlineVictim = {
  /** Day of birth, when the crime is sexual abuse; null when it is not or the day is unknown. */
  readonly sexuallyAbusedBorn: string | null;
  /** Whether a 고소 was filed; null is unknown. */
  readonly complaintFiled: boolean | null;
};

/** One clock of one case. The three days are null for a right without a fixed day. */
export type RightDeadline = {
  readonly code: string;
  readonly kind: ClockKind;
  readonly event: DeadlineEvent;
  readonly right: Words;
  readonly law: string;
  readonly nominal: string | null;
  readonly statutoryLast: string | null;
  readonly advised: string | null;
  /** Days on which to remind; those before the day of asking are left out. */
  readonly reminders: readonly string[];
  readonly passed: boolean;
  readonly note: Words | null;
};

/**
 * Every clock these events start, by the law of the day of asking and of the event, the nearest first.
 * Days are `YYYY-MM-DD`. A right that only complainants have is left out when no complaint was filed.
 */
export function deadlinesFor(
  events: readonly DeadlineEvent[],
  victim: DeadlineVictim,
  asOf: string,
): readonly RightDeadline[] {
  return events
    .flatMap((event) =>
      deadlineRows
        .filter((row) => applies(row, event, victim, asOf))
        .map((row) => deadlineOf(row, event, victim, asOf)),
    )
    .sort((a, b) => (a.advised ?? '9999').localeCompare(b.advised ?? '9999') || a.code.localeCompare(b.code));
}

function applies(
  row: DeadlineRow,
  { trigger, on }: DeadlineEvent,
  victim: DeadlineVictim,
  asOf: string,
): boolean {
  if (row.trigger !== trigger) return false;
  if (on < (row.eventFrom ?? '') || on > (row.eventTo ?? '9999')) return false;
  if (asOf < (row.validFrom ?? '') || asOf > (row.validTo ?? '9999')) return false;
  return !(row.complainantOnly === true && victim.complaintFiled === false);
}

function deadlineOf(
  row: DeadlineRow,
  event: DeadlineEvent,
  victim: DeadlineVictim,
  asOf: string,
): RightDeadline {
  const days = daysOf(row, startOf(row, event, victim));
  const leads = row.leads ?? (row.period === undefined ? [] : leadDays(row.period));
  return {
    code: row.code,
    kind: row.kind,
    event,
    right: row.right,
    law: row.law,
    ...days,
    reminders:
      days.advised === null || row.kind === 'office'
        ? []
        : reminderDays(days.advised, leads, row.kind === 'on-the-day' ? asOf : event.on).filter(
            (day) => day >= asOf,
          ),
    passed: row.kind !== 'opens' && days.statutoryLast !== null && asOf > days.statutoryLast,
    note: row.note ?? null,
  };
}

/** The day the period starts after: the event, or the eve of the nineteenth birthday when that is later. */
function startOf(row: DeadlineRow, { on }: DeadlineEvent, { sexuallyAbusedBorn }: DeadlineVictim): string {
  if (row.minorsWait !== true || sexuallyAbusedBorn === null) return on;
  if (ageOn(toEpochDay(sexuallyAbusedBorn), toEpochDay(on)) >= 19) return on;
  return toIsoDay(toEpochDay(addYears(sexuallyAbusedBorn, 19)) - 1);
}

type Days = Pick<RightDeadline, 'nominal' | 'statutoryLast' | 'advised'>;

function daysOf({ kind, period }: DeadlineRow, start: string): Days {
  if (kind === 'on-the-day') return { nominal: start, statutoryLast: start, advised: start };
  if (kind === 'open' || period === undefined) return { nominal: null, statutoryLast: null, advised: null };
  if (kind === 'claim' || kind === 'office') return countDeadline(start, period);
  if (kind === 'opens') {
    const first = toIsoDay(nominalDay(toEpochDay(start), period) + 1);
    return { nominal: first, statutoryLast: first, advised: first };
  }
  const last = nominalDay(toEpochDay(start), period, true);
  const text = toIsoDay(last);
  const advised = isWorkingEpochDay(last) ? text : toIsoDay(workingDayBefore(last));
  return { nominal: text, statutoryLast: text, advised };
}
