/**
 * The public holidays of Korea as data. Holidays: 「관공서의 공휴일에 관한 규정」 §2; substitutes: §3, in force
 * in steps (어린이날·설·추석 2013-11-05, 국경일 2021-08-04, 부처님오신날·기독탄신일 2023-05-04, 노동절 2026-05-01,
 * 제헌절 2026-05-11). 1월 1일, 현충일, election days and designated days never get a substitute.
 */
export type Festival = 'seollal' | 'buddha' | 'chuseok';

export type Rule = {
  readonly name: string;
  readonly on:
    | { readonly kind: 'solar'; readonly month: number; readonly day: number }
    | { readonly kind: 'lunar'; readonly festival: Festival; readonly days: 1 | 3 };
  readonly holidayFrom: string;
  readonly substituteFrom: string | null;
  /** §3①1 counts Saturday and Sunday; §3①2 (설·추석) counts Sunday only. */
  readonly saturdayCounts: boolean;
};

const always = '2020-01-01';

function solar(
  name: string,
  month: number,
  day: number,
  substituteFrom: string | null,
  holidayFrom = always,
): Rule {
  return { name, on: { kind: 'solar', month, day }, holidayFrom, substituteFrom, saturdayCounts: true };
}

function lunar(name: string, festival: Festival, days: 1 | 3, substituteFrom: string): Rule {
  return {
    name,
    on: { kind: 'lunar', festival, days },
    holidayFrom: always,
    substituteFrom,
    saturdayCounts: days === 1,
  };
}

export const rules: readonly Rule[] = [
  solar('1월 1일', 1, 1, null),
  lunar('설날', 'seollal', 3, '2013-11-05'),
  solar('3·1절', 3, 1, '2021-08-04'),
  solar('노동절', 5, 1, '2026-05-01', '2026-05-01'),
  solar('어린이날', 5, 5, '2013-11-05'),
  lunar('부처님오신날', 'buddha', 1, '2023-05-04'),
  solar('현충일', 6, 6, null),
  solar('제헌절', 7, 17, '2026-05-11', '2026-05-11'),
  solar('광복절', 8, 15, '2021-08-04'),
  lunar('추석', 'chuseok', 3, '2013-11-05'),
  solar('개천절', 10, 3, '2021-08-04'),
  solar('한글날', 10, 9, '2021-08-04'),
  solar('기독탄신일', 12, 25, '2023-05-04'),
];

/** Month and day of the lunar festivals at the meridian of Seoul. */
export const lunarDays: Readonly<Record<number, Readonly<Record<Festival, string>>>> = {
  2020: { seollal: '01-25', buddha: '04-30', chuseok: '10-01' },
  2021: { seollal: '02-12', buddha: '05-19', chuseok: '09-21' },
  2022: { seollal: '02-01', buddha: '05-08', chuseok: '09-10' },
  2023: { seollal: '01-22', buddha: '05-27', chuseok: '09-29' },
  2024: { seollal: '02-10', buddha: '05-15', chuseok: '09-17' },
  2025: { seollal: '01-29', buddha: '05-05', chuseok: '10-06' },
  2026: { seollal: '02-17', buddha: '05-24', chuseok: '09-25' },
  2027: { seollal: '02-07', buddha: '05-13', chuseok: '09-15' },
  2028: { seollal: '01-27', buddha: '05-02', chuseok: '10-03' },
  2029: { seollal: '02-13', buddha: '05-20', chuseok: '09-22' },
  2030: { seollal: '02-03', buddha: '05-09', chuseok: '09-12' },
  2031: { seollal: '01-23', buddha: '05-28', chuseok: '10-01' },
  2032: { seollal: '02-11', buddha: '05-16', chuseok: '09-19' },
  2033: { seollal: '01-31', buddha: '05-06', chuseok: '09-08' },
  2034: { seollal: '02-19', buddha: '05-25', chuseok: '09-27' },
  2035: { seollal: '02-08', buddha: '05-15', chuseok: '09-16' },
  2036: { seollal: '01-28', buddha: '05-03', chuseok: '10-04' },
  2037: { seollal: '02-15', buddha: '05-22', chuseok: '09-24' },
  2038: { seollal: '02-04', buddha: '05-11', chuseok: '09-13' },
  2039: { seollal: '01-24', buddha: '04-30', chuseok: '10-02' },
  2040: { seollal: '02-12', buddha: '05-18', chuseok: '09-21' },
};

export type OneOff = { readonly day: string; readonly name: string };

/** Election days of expired terms (공직선거법 §34) and days designated by the Cabinet (규정 §2 11호). */
export const oneOffs: readonly OneOff[] = [
  { day: '2020-04-15', name: '국회의원 선거일' },
  { day: '2020-08-17', name: '임시공휴일' },
  { day: '2022-03-09', name: '대통령 선거일' },
  { day: '2022-06-01', name: '전국동시지방선거일' },
  { day: '2023-10-02', name: '임시공휴일' },
  { day: '2024-04-10', name: '국회의원 선거일' },
  { day: '2024-10-01', name: '임시공휴일(국군의 날)' },
  { day: '2025-01-27', name: '임시공휴일' },
  { day: '2025-06-03', name: '대통령 선거일' },
  { day: '2026-06-03', name: '전국동시지방선거일' },
  { day: '2028-04-12', name: '국회의원 선거일' },
];
