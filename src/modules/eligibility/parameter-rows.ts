import type { ParameterRow, ParameterStanding } from './parameters.ts';

/** Source lines shared by several rows. */
const median = '기준 중위소득, 보건복지부 고시';
/** The text of 2023-12-29 (대검찰청 예규 제1391호) and the one before it; a later one may have raised the sums. */
const support = '범죄피해자에 대한 경제적 지원 업무처리지침 (2023-12-29)';
const emergency = '긴급복지지원 지침';
const employment = '구직자취업촉진법 시행령';

type Step = readonly [from: string, value: number | null];

/**
 * One parameter over time. Each step holds until the day before the next; null ends it, and the value is
 * unknown from then on.
 */
function series<const Name extends string>(
  name: Name,
  standing: ParameterStanding,
  source: string,
  ...steps: readonly Step[]
): readonly (ParameterRow & { readonly name: Name })[] {
  return steps.flatMap(([from, value], place) => {
    const next = steps[place + 1]?.[0];
    if (value === null) return [];
    return [{ name, from, value, source, standing, ...(next === undefined ? {} : { to: dayBefore(next) }) }];
  });
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/**
 * Every dated amount and threshold, in won unless the name says otherwise. A first day before the centre
 * opened says only that the value already held when it did.
 */
export const parameterRows = [
  ...series(
    'median-income-1',
    'reported',
    median,
    ['2024-01-01', 2_228_445],
    ['2025-01-01', 2_392_013],
    ['2026-01-01', 2_564_238],
    ['2027-01-01', null],
  ),
  ...series(
    'median-income-2',
    'reported',
    median,
    ['2024-01-01', 3_682_609],
    ['2025-01-01', 3_932_658],
    ['2026-01-01', 4_199_292],
    ['2027-01-01', null],
  ),
  ...series(
    'median-income-3',
    'reported',
    median,
    ['2024-01-01', 4_714_657],
    ['2025-01-01', 5_025_353],
    ['2026-01-01', 5_359_036],
    ['2027-01-01', null],
  ),
  ...series(
    'median-income-4',
    'reported',
    median,
    ['2024-01-01', 5_729_913],
    ['2025-01-01', 6_097_773],
    ['2026-01-01', 6_494_738],
    ['2027-01-01', null],
  ),
  ...series(
    'median-income-5',
    'reported',
    median,
    ['2024-01-01', 6_695_735],
    ['2025-01-01', 7_108_192],
    ['2026-01-01', 7_556_719],
    ['2027-01-01', null],
  ),
  ...series(
    'median-income-6',
    'reported',
    median,
    ['2024-01-01', 7_618_369],
    ['2025-01-01', 8_064_805],
    ['2026-01-01', 8_555_952],
    ['2027-01-01', null],
  ),
  ...series(
    'average-wage',
    'assumed',
    '범죄피해자 보호법 시행령 §21 (언론 보도 반올림 값)',
    ['2026-01-01', 3_440_000],
    ['2026-09-01', null],
  ),
  ...series(
    'living-aid-1',
    'reported',
    `${support} §37–40`,
    ['2021-10-18', 500_000],
    ['2023-12-29', 600_000],
  ),
  ...series(
    'living-aid-2',
    'reported',
    `${support} §37–40`,
    ['2021-10-18', 800_000],
    ['2023-12-29', 1_000_000],
  ),
  ...series(
    'living-aid-further',
    'reported',
    `${support} §37–40`,
    ['2021-10-18', 200_000],
    ['2023-12-29', 300_000],
  ),
  ...series(
    'funeral-ceiling',
    'reported',
    `${support} §37–40`,
    ['2021-10-18', 4_000_000],
    ['2023-12-29', 5_000_000],
  ),
  ...series('medical-year-ceiling', 'reported', `${support} §28–31`, ['2021-10-18', 15_000_000]),
  ...series('medical-total-ceiling', 'reported', `${support} §28–31`, ['2021-10-18', 50_000_000]),
  ...series('medical-days', 'reported', `${support} §28 (5주)`, ['2021-10-18', 35]),
  ...series('tuition-kindergarten', 'reported', `${support} §39`, ['2021-10-18', 300_000]),
  ...series('tuition-elementary', 'reported', `${support} §39`, ['2021-10-18', 500_000]),
  ...series('tuition-middle', 'reported', `${support} §39`, ['2021-10-18', 800_000]),
  ...series('tuition-high', 'reported', `${support} §39`, ['2021-10-18', 1_000_000]),
  ...series('counselling-session', 'reported', `${support} §33–36`, ['2021-10-18', 100_000]),
  ...series('counselling-tests', 'reported', `${support} §33–36`, ['2021-10-18', 500_000]),
  ...series('emergency-income-percent', 'reported', '긴급복지지원법 시행령 §7', ['2021-01-01', 75]),
  ...series('emergency-assets-city', 'reported', '긴급복지지원 지침 (대도시)', ['2024-01-01', 241_000_000]),
  ...series('emergency-cash', 'reported', '긴급복지지원 지침 (생활준비금 별도)', ['2023-01-01', 6_000_000]),
  ...series(
    'emergency-living-1',
    'reported',
    '2026 긴급복지 생계지원금',
    ['2026-01-01', 783_000],
    ['2027-01-01', null],
  ),
  ...series(
    'emergency-living-4',
    'reported',
    '2026 긴급복지 생계지원금',
    ['2026-01-01', 1_994_600],
    ['2027-01-01', null],
  ),
  ...series('emergency-medical', 'reported', emergency, ['2021-01-01', 3_000_000]),
  ...series('seoul-emergency-income-percent', 'assumed', '서울형 긴급복지 (확인 필요)', ['2024-01-01', 100]),
  ...series('seoul-emergency-assets', 'assumed', '서울형 긴급복지 (확인 필요)', ['2024-01-01', 409_000_000]),
  ...series('basic-living-percent', 'reported', '국민기초생활 보장법 §8', ['2024-01-01', 32]),
  ...series('basic-education-percent', 'reported', '국민기초생활 보장법 §12', ['2021-01-01', 50]),
  ...series('legal-aid-income-percent', 'reported', '법률구조법 시행령', ['2020-01-01', 125]),
  ...series('employment-income-percent', 'official', '구직자취업촉진법 §7', ['2021-01-01', 60]),
  ...series('employment-assets', 'official', employment, ['2021-09-01', 400_000_000]),
  ...series('employment-worked-days', 'official', employment, ['2021-01-01', 100]),
  ...series('employment-allowance', 'reported', employment, ['2021-01-01', 500_000], ['2026-01-01', 600_000]),
  ...series('employment-2-income-percent', 'assumed', '국민취업지원제도 고시', ['2021-01-01', 100]),
  ...series('unemployment-insured-days', 'official', '고용보험법 §40', ['2020-01-01', 180]),
  ...series('haessal-income', 'assumed', '서민금융진흥원 상품 안내', ['2025-01-01', 35_000_000]),
  ...series('haessal-income-low-credit', 'assumed', '서민금융진흥원 상품 안내', ['2025-01-01', 45_000_000]),
  ...series('debt-total-ceiling', 'reported', '신용회복위원회 협약', ['2020-01-01', 1_500_000_000]),
  ...series(
    'seoul-moving-ceiling',
    'reported',
    '서울시 2023 계획 (보도)',
    ['2023-01-01', 2_000_000],
    ['2024-01-01', 1_000_000],
  ),
];
