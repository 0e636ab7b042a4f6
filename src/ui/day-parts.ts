import { type CalendarDay, parseDay } from '../shared/calendar-day.ts';
import { type Parsed, parsed, refused } from '../shared/parsed.ts';
import { type Words, words } from '../shared/text.ts';
import { type FormState, formState, typedOne } from './form-state.ts';

const sentences = {
  missing: words('날짜를 적어 주세요.', 'Enter the date.'),
  parts: words('연도, 월, 일을 모두 적어 주세요.', 'Enter the year, the month and the day.'),
  digits: words('날짜는 숫자로 적어 주세요.', 'Use numbers for the date.'),
  year: words('연도는 네 자리로 적어 주세요. 예: 2026', 'Enter the year with four digits, such as 2026.'),
  real: words('달력에 없는 날짜예요.', 'That day is not in the calendar.'),
  future: words('오늘이나 지난 날짜를 적어 주세요.', 'Enter today or a day in the past.'),
  past: words('오늘이나 앞으로 올 날짜를 적어 주세요.', 'Enter today or a day to come.'),
} as const;

export type DayRule = {
  readonly required?: boolean | undefined;
  /** The sentence when a required day is empty; a better one than "날짜를 적어 주세요". */
  readonly missing?: Words | undefined;
  readonly notAfter?: CalendarDay | undefined;
  readonly notBefore?: CalendarDay | undefined;
};

/**
 * Reads the three boxes of a `DayField`: `name-year`, `name-month`, `name-day`; also a whole `name` as
 * YYYY-MM-DD. Null when everything is empty and that is allowed. Errors carry the field `name` and are
 * tried in this order: empty, a part missing, not digits, year length, no such day, out of range.
 */
export function parseDayParts(
  values: FormState['values'],
  name: string,
  rule: DayRule = {},
): Parsed<CalendarDay | null> {
  const refuse = (message: Words) => refused([{ field: name, message }]);
  const parts = ['year', 'month', 'day'].map((part) => typedOne(formState(values), `${name}-${part}`).trim());
  const whole = typedOne(formState(values), name).trim();
  const [year = '', month = '', day = ''] = whole === '' ? parts : whole.split('-');
  if (year === '' && month === '' && day === '') {
    return rule.required ? refuse(rule.missing ?? sentences.missing) : parsed(null);
  }
  if (year === '' || month === '' || day === '') return refuse(sentences.parts);
  if (![year, month, day].every((part) => /^\d+$/.test(part))) return refuse(sentences.digits);
  if (year.length !== 4) return refuse(sentences.year);
  const found = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!found) return refuse(sentences.real);
  if (rule.notAfter && Temporal.PlainDate.compare(found, rule.notAfter) > 0) return refuse(sentences.future);
  if (rule.notBefore && Temporal.PlainDate.compare(found, rule.notBefore) < 0) return refuse(sentences.past);
  return parsed(found);
}

/** The three values that fill a `DayField` with a known day. */
export function dayPartValues(name: string, day: CalendarDay | null): Record<string, string> {
  if (!day) return {};
  return {
    [`${name}-year`]: String(day.year),
    [`${name}-month`]: String(day.month),
    [`${name}-day`]: String(day.day),
  };
}
