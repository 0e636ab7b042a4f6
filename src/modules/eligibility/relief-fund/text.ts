import { words } from '../../../shared/text.ts';

/** Every line of the trace of a 범죄피해구조금 calculation. `{…}` are filled by `fill`. */
export const traceText = {
  wageUnproven: words(
    '소득을 증명할 수 없어 평균임금 {averageWage}원을 월급액으로 봐요.',
    'Income cannot be proven, so the average wage of KRW {averageWage} is taken as monthly pay.',
    '소득 서류가 없어요. 그래서 평균임금 {averageWage}원으로 계산해요.',
  ),
  wageBelow: words(
    '월급액 {wage}원이 평균임금 {averageWage}원보다 적어 평균임금을 써요.',
    'Monthly pay of KRW {wage} is below the average wage of KRW {averageWage}, so the average wage is used.',
  ),
  wageWithin: words(
    '월급액 {wage}원을 그대로 써요(평균임금 {averageWage}원 이상, 그 2배 이하).',
    'Monthly pay of KRW {wage} is used as it is (between the average wage of KRW {averageWage} and twice that).',
  ),
  wageAbove: words(
    '월급액 {wage}원이 평균임금의 2배를 넘어 {base}원까지만 봐요.',
    'Monthly pay of KRW {wage} exceeds twice the average wage, so KRW {base} is used.',
  ),
  wageOpen: words(
    '월급액을 아직 몰라요. 평균임금 {averageWage}원에서 그 2배 사이예요.',
    'Monthly pay is not known yet. It counts as between the average wage of KRW {averageWage} and twice that.',
  ),
  monthsBereaved: words(
    '유족 {rank}호, 같은 순위 {people}명: {months}개월',
    'Bereaved family of rank group {rank}, {people} of equal rank: {months} months',
  ),
  monthsBereavedOpen: words(
    '유족의 순위나 나이가 정해지지 않아 {months}개월 사이예요.',
    'Rank or age of the bereaved family is open: {months} months.',
  ),
  monthsDisability: words('장해 {grade}급: {months}개월', 'Disability grade {grade}: {months} months'),
  monthsDisabilityOpen: words(
    '장해등급이 아직 없어 {months}개월 사이예요.',
    'The disability grade is open: {months} months.',
  ),
  monthsInjury: words(
    '치료기간 {days}일 ÷ 30 = {months}개월(2개월 이상 48개월 이하)',
    'Treatment of {days} days ÷ 30 = {months} months (from 2 to 48)',
  ),
  monthsInjuryOpen: words(
    '진단서의 치료기간을 몰라 {months}개월 사이예요.',
    'The certified length of treatment is open: {months} months.',
  ),
  gross: words('월급액 × 개월 수 = {amount}원', 'Monthly pay × months = KRW {amount}'),
  otherLaw: words(
    '다른 법으로 받을 수 있는 돈 {taken}원을 뺀 뒤 {amount}원',
    'Less KRW {taken} receivable under other laws: KRW {amount}',
  ),
  otherLawOpen: words(
    '다른 법으로 받을 수 있는 돈을 아직 몰라요. 있으면 그만큼 줄어요.',
    'Benefits receivable under other laws are not known yet. They would be deducted.',
  ),
  damages: words(
    '이미 받은 손해배상·합의금·공탁금 {taken}원을 뺀 뒤 {amount}원',
    'Less KRW {taken} of damages, settlement or deposit received: KRW {amount}',
  ),
  damagesOpen: words(
    '받은 손해배상금을 아직 몰라요. 있으면 그만큼 줄어요.',
    'Damages received are not known yet. They would be deducted.',
  ),
  reductionOpen: words(
    '감액 사유가 있는지 심의회가 정해요. 감액 비율은 법에 정해져 있지 않아요.',
    'The board decides whether a ground of reduction applies. The law sets no percentage.',
  ),
  reductionDecided: words(
    '심의회가 정한 감액 {taken}원을 뺀 뒤 {amount}원',
    'Less the reduction of KRW {taken} set by the board: KRW {amount}',
  ),
  cap: words(
    '조정한 금액의 상한은 평균임금 × 48개월 = {cap}원이에요: {amount}원',
    'The adjusted amount is capped at the average wage × 48 months = KRW {cap}: KRW {amount}',
  ),
  earlier: words(
    '같은 범죄로 먼저 받은 구조금 {taken}원과의 차액만 줘요: {amount}원',
    'Only the difference to the KRW {taken} paid earlier for the same crime is paid: KRW {amount}',
  ),
  emergency: words(
    '먼저 받은 긴급구조금 {taken}원을 뺀 뒤 {amount}원',
    'Less the emergency payment of KRW {taken}: KRW {amount}',
  ),
  equalShares: words(
    '같은 순위 {people}명이 똑같이 나눠요.',
    'Shared equally by {people} people of the same rank.',
  ),
  payment: words(
    '10원 미만은 지급하지 않아요: {amount}원',
    'The part under 10 won is not paid: KRW {amount}',
  ),
  averageWageUnknown: words(
    '기준일의 평균임금이 아직 정해지지 않아 금액을 계산하지 않았어요.',
    'The average wage of the relevant day is not known, so no amount was worked out.',
  ),
  earlierLaw: words(
    '2026년 3월 10일 전의 결정이나 2014년 12월 30일 전의 범죄에는 예전 기준이 적용돼요. 예전 표는 담당자가 확인해야 해요.',
    'Decisions before 10 March 2026 and crimes before 30 December 2014 follow earlier tables, which the officer must look up.',
  ),
  gradeUnpaid: words(
    '2017년 12월 19일 전의 범죄에는 11급부터 14급까지 지급하지 않아요.',
    'For crimes before 19 December 2017, grades 11 to 14 are not paid.',
  ),
  nobody: words(
    '구조금을 받을 수 있는 유족이 없어요.',
    'No member of the bereaved family can receive the relief fund.',
  ),
} as const;
