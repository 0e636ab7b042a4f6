import type { Words } from '../../../shared/text.ts';
import { addYears } from '../days.ts';
import { codesIn } from '../facts/offences.ts';
import type { FactPath, FactSheet } from '../facts/sheet.ts';
import { type Condition, type Context, custom, type Kleene, no, unknown, yes } from '../logic.ts';
import type { Deadline } from '../rule.ts';
import { countDeadline } from './day-count.ts';

/** A right that must be claimed within 3 years of knowing and 10 years of the harm; both must hold. */
export type ApplicationClock = {
  readonly law: string;
  readonly label: Words;
  /** The 3 years start only when the offender is known as well (지침 §4, 민법 §766①). */
  readonly needsOffender: boolean;
  /** For a minor's sexual abuse nothing runs before adulthood (지침 §4, 민법 §766③). */
  readonly minorsWait: boolean;
};

const years = { knowing: { years: 3 }, harm: { years: 10 } } as const;

type Start = { readonly on: string | 'never' | null; readonly missing: readonly FactPath[] };

/** Whether the application can still be made on the day of the assessment. */
export function stillInTime(clock: ApplicationClock): Condition {
  return custom(
    (context) => judgeTime(clock, context).answer,
    (context) => judgeTime(clock, context).missing,
  );
}

type Judged = { readonly answer: Kleene; readonly missing: readonly FactPath[] };

function judgeTime(clock: ApplicationClock, { facts, day }: Context): Judged {
  const harmOn = facts.harm?.on;
  // Nobody can know a harm before it happened: three years from the harm are always in time.
  if (harmOn !== undefined && day <= addYears(harmOn, 3)) return { answer: yes, missing: [] };
  const wait = waiting(clock, facts);
  if (wait.on !== null && day <= addYears(wait.on, 3)) return { answer: yes, missing: [] };
  const known = knowing(clock, facts);
  const late = isPast(known.on, harmOn, wait, years.knowing, day);
  const old = isPast(harmOn ?? null, harmOn, wait, years.harm, day);
  if (late === yes || old === yes) return { answer: no, missing: [] };
  if (late === no && old === no) return { answer: yes, missing: [] };
  const harmMissing: readonly FactPath[] = harmOn === undefined ? ['harm.on'] : [];
  const knowingMissing = late === unknown ? known.missing : [];
  return { answer: unknown, missing: [...harmMissing, ...knowingMissing, ...wait.missing] };
}

/**
 * Whether a period that started on a day is over. It never starts before the harm itself, so it is unknown
 * while its start, the day of the harm or a waiting minor is unknown.
 */
function isPast(
  on: string | 'never' | null,
  harmOn: string | undefined,
  wait: Waiting,
  period: { readonly years: number },
  day: string,
): Kleene {
  if (on === 'never') return no;
  if (on === null) return unknown;
  if (day <= lastDay(later(later(on, harmOn ?? null), wait.on), period)) return no;
  return wait.missing.length > 0 || harmOn === undefined ? unknown : yes;
}

function lastDay(on: string, period: { readonly years: number }): string {
  return countDeadline(on, period).statutoryLast;
}

function later(on: string, wait: string | null): string {
  return wait !== null && wait > on ? wait : on;
}

/** The day on which the harm, and where it matters the offender, became known. */
function knowing({ needsOffender }: ApplicationClock, { knowledge, offender }: FactSheet): Start {
  const harmKnown = knowledge?.harmKnownOn;
  if (!needsOffender) {
    return { on: harmKnown ?? null, missing: harmKnown === undefined ? ['knowledge.harmKnownOn'] : [] };
  }
  if (offender?.identified === false) return { on: 'never', missing: [] };
  const offenderKnown = knowledge?.offenderKnownOn;
  const missing: FactPath[] = [];
  if (harmKnown === undefined) missing.push('knowledge.harmKnownOn');
  if (offenderKnown === undefined) missing.push('knowledge.offenderKnownOn');
  if (offender?.identified === undefined) missing.push('offender.identified');
  if (missing.length > 0 || harmKnown === undefined || offenderKnown === undefined) {
    return { on: null, missing };
  }
  return { on: later(harmKnown, offenderKnown), missing };
}

type Waiting = { readonly on: string | null; readonly missing: readonly FactPath[] };

const sexual = [codesIn('sexual'), codesIn('childSex')] as const;

/** The day before the 19th birthday: the period then starts at midnight of the birthday (민법 §4, §157 단서). */
function waiting({ minorsWait }: ApplicationClock, { crimes, victim }: FactSheet): Waiting {
  if (!minorsWait) return { on: null, missing: [] };
  if (crimes === undefined) return { on: null, missing: ['crimes'] };
  if (!crimes.some(({ code }) => sexual.some((codes) => codes.has(code)))) return { on: null, missing: [] };
  if (victim?.birthDate === undefined) return { on: null, missing: ['victim.birthDate'] };
  return { on: dayBefore(addYears(victim.birthDate, 19)), missing: [] };
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/**
 * The last day to apply. While the day of knowing is unknown no last day is named, and the advised day is
 * three years from the harm, which no reading of the law can make too late.
 */
export function applicationDeadline(clock: ApplicationClock): (context: Context) => Deadline {
  return ({ facts, day }) => {
    const wait = waiting(clock, facts);
    const known = knowing(clock, facts);
    const harmOn = facts.harm?.on;
    const ends = [
      ...(known.on === null || known.on === 'never'
        ? []
        : [countDeadline(later(known.on, wait.on), years.knowing)]),
      ...(harmOn === undefined ? [] : [countDeadline(later(harmOn, wait.on), years.harm)]),
    ].sort((a, b) => (a.nominal < b.nominal ? -1 : 1));
    const first = ends[0];
    const settled = known.on !== null ? first : undefined;
    const safe =
      settled ?? (harmOn === undefined ? undefined : countDeadline(later(harmOn, wait.on), years.knowing));
    return {
      statutoryLastDay: settled?.statutoryLast ?? null,
      advisedDay: safe?.advised ?? null,
      law: clock.law,
      label: clock.label,
      missing: [...(harmOn === undefined ? (['harm.on'] as const) : []), ...known.missing, ...wait.missing],
      passed: settled !== undefined && day > settled.statutoryLast,
    };
  };
}

/** A right that ends a fixed time after one day of the procedure, e.g. a year after moving. */
export function deadlineFrom(
  start: (facts: FactSheet) => string | undefined,
  path: FactPath,
  period: Parameters<typeof countDeadline>[1],
  law: string,
  label: Words,
): (context: Context) => Deadline {
  return ({ facts, day }) => {
    const on = start(facts);
    const counted = on === undefined ? undefined : countDeadline(on, period);
    return {
      statutoryLastDay: counted?.statutoryLast ?? null,
      advisedDay: counted?.advised ?? null,
      law,
      label,
      missing: on === undefined ? [path] : [],
      passed: counted !== undefined && day > counted.statutoryLast,
    };
  };
}
