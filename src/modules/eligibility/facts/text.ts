import { type Words, words } from '../../../shared/text.ts';

/** Sentences of the value schemas, by their error code. */
const byCode: Readonly<Record<string, Words>> = {
  negative: words('0보다 작을 수 없어요.', 'This cannot be negative.'),
  'impossible-day': words(
    '달력에 없는 날짜예요. YYYY-MM-DD로 적어 주세요.',
    'No such day. Write YYYY-MM-DD.',
  ),
  'impossible-month': words(
    '달력에 없는 달이에요. YYYY-MM으로 적어 주세요.',
    'No such month. Write YYYY-MM.',
  ),
  'status-code': words('체류자격 기호가 아니에요. 예: F-6', 'Not a status of stay. Example: F-6'),
};

/** Sentences of a refused fact sheet. */
export const factText = {
  unknownKey: words(
    '없는 항목이에요. 쓸 수 있는 항목: {allowed}',
    'There is no such field. Fields allowed here: {allowed}',
  ),
  notAllowed: words(
    '쓸 수 없는 값이에요. 쓸 수 있는 값: {allowed}',
    'Value not allowed. Values allowed here: {allowed}',
  ),
  wrongType: words(
    '값의 종류가 달라요. 필요한 종류: {expected}',
    'Wrong type of value. Expected: {expected}',
  ),
  negative: words('0보다 작을 수 없어요.', 'This cannot be negative.'),
  tooSmall: words('{limit} 이상이어야 해요.', 'This must be at least {limit}.'),
  tooBig: words('{limit} 이하여야 해요.', 'This must be at most {limit}.'),
  invalid: words('읽을 수 없는 값이에요.', 'This value cannot be read.'),
  byCode,
  diedBeforeBorn: words('사망일이 태어난 날보다 앞서요.', 'The day of death is before the day of birth.'),
  diedBeforeCrime: words('사망일이 범죄가 있었던 날보다 앞서요.', 'The day of death is before the crime.'),
  bornAfterCrime: words('태어난 날이 범죄가 있었던 날보다 뒤예요.', 'The day of birth is after the crime.'),
  aliveWithDeathDate: words(
    '사망일이 있는데 사망하지 않았다고 되어 있어요.',
    'There is a day of death, yet the victim is said to be alive.',
  ),
  endsBeforeStart: words('끝난 날이 시작한 날보다 앞서요.', 'The last day is before the first day.'),
  treatmentTooLong: words(
    '입원 기간이 범죄 뒤로 지난 날보다 길어요.',
    'The days in hospital are more than the days since the crime.',
  ),
  treatedLongerThanSince: words(
    '이미 끝난 치료가 범죄 뒤로 지난 날보다 길어요.',
    'The treatment already given is longer than the time since the crime.',
  ),
  weeksAndDays: words('치료 주 수와 일수가 서로 달라요.', 'Weeks and days of treatment do not agree.'),
  inpatientBeyond: words(
    '정신과 입원일이 전체 입원일보다 많아요.',
    'More psychiatric days than days in hospital.',
  ),
  inFuture: words('아직 오지 않은 날이에요.', 'This day has not come yet.'),
  harmBeforeCrime: words(
    '다친 날이 범죄가 있었던 날보다 앞서요.',
    'The day of the bodily harm is before the crime.',
  ),
  gradeWithoutDisability: words(
    '장해 등급이 적혀 있는데 장해가 남지 않았다고 되어 있어요.',
    'A grade of disability is given, yet no disability is said to remain.',
  ),
  woundWithoutBody: words(
    '몸의 손상이 적혀 있는데 몸을 다치지 않았다고 되어 있어요.',
    'A bodily injury is given, yet the body is said to be unharmed.',
  ),
  itemAboveScore: words(
    'PHQ-9 9번 문항 점수가 전체 점수보다 커요.',
    'The score of PHQ-9 item 9 is above the whole score.',
  ),
  unknownOffenderKnown: words(
    '가해자를 모른다고 했는데 가해자를 안 날이 적혀 있어요.',
    'The offender is said to be unknown, yet a day of knowing is given.',
  ),
  movedWithoutMove: words(
    '이사하지 않았다고 했는데 이사한 날이 적혀 있어요.',
    'A day of moving is given, yet no move is said to have taken place.',
  ),
  unreportedCase: words(
    '신고하지 않았다고 했는데 사건이 진행 중이라고 되어 있어요.',
    'A case is said to be under way, yet nothing was reported.',
  ),
  knownBeforeHarm: words('피해를 안 날이 피해가 난 날보다 앞서요.', 'The harm was known before it happened.'),
  negligentWithIntent: words(
    '과실로만 성립하는 범죄인데 고의라고 되어 있어요.',
    'This offence is negligent by its definition, yet intent is given.',
  ),
  koreanWithStay: words(
    '한국 국적인데 체류 내용이 적혀 있어요.',
    'Facts of stay are given for a Korean national.',
  ),
  receivedBeyond: words('받은 금액이 받을 수 있는 금액보다 커요.', 'More was received than is receivable.'),
} as const;
