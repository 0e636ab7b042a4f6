import type { FieldOf } from '../sheet.ts';
import { type Question, question as q } from './note.ts';

const support = '경제적 지원 업무처리지침';

export const householdNotes: Readonly<Record<FieldOf<'household'>, Question>> = {
  members: q(
    '함께 사는 가족은 나를 포함해 몇 명인가요?',
    'How many people live in the household?',
    0,
    '긴급복지지원법 시행령 §7',
  ),
  dependants: q('부양하는 가족은 누구인가요?', 'Who depends on you?', 0, '구직자취업촉진법 §19'),
  survivors: q(
    '유족은 누구누구인가요?',
    'Who are the bereaved family?',
    2,
    '범죄피해자 보호법 §18; 시행령 §22',
  ),
  childInSchool: q(
    '학교나 어린이집에 다니는 자녀가 있나요?',
    'Is there a child at school or nursery?',
    0,
    `${support} §39`,
  ),
  breadwinnerLost: q(
    '생계를 책임지던 사람이 돌아가셨거나 일하지 못하나요?',
    'Has the breadwinner died or lost the ability to work?',
    1,
    '긴급복지지원법 §2 1호',
  ),
  familyCanSupport: q('도와줄 수 있는 가족이 있나요?', 'Can the family support you?', 1, `${support} §37`),
  ownsHome: q(
    '가족 가운데 집을 가진 사람이 있나요?',
    'Does anyone in the household own a home?',
    0,
    '범죄피해자 보호법 시행령 §4',
  ),
  vulnerable: q(
    '기초수급·소년소녀가정·홀로 사는 어르신·장애인에 해당하나요?',
    'On basic security, a child-headed home, an elder alone or disabled?',
    0,
    `${support} §10①2`,
  ),
};

export const incomeNotes: Readonly<Record<FieldOf<'income'>, Question>> = {
  monthlyBefore: q(
    '범죄 전 석 달 동안 한 달에 평균 얼마를 벌었나요?',
    'Mean monthly income in the three months before?',
    0,
    '범죄피해자 보호법 시행령 §20①',
  ),
  proven: q('그 소득을 증명할 수 있나요?', 'Can that income be proven?', 0, '범죄피해자 보호법 시행령 §20②'),
  lost: q('범죄 때문에 소득이 줄거나 끊겼나요?', 'Did the crime cut the income?', 0, `${support} §37`),
  householdMonthly: q(
    '가구의 한 달 소득은 모두 얼마인가요?',
    'Monthly income of the whole household?',
    1,
    '긴급복지지원법 시행령 §7',
  ),
  annual: q('한 해 소득은 얼마인가요?', 'Income in a year?', 0, '서민금융법'),
  hardship: q(
    '범죄 뒤로 생활이 어려운가요?',
    'Has it been hard to make a living since?',
    1,
    '범죄피해자 보호법 시행령 §41①1나',
  ),
};

export const assetNotes: Readonly<Record<FieldOf<'assets'>, Question>> = {
  total: q(
    '집·땅·보증금 등 재산은 모두 얼마인가요?',
    'Total assets (home, land, deposit)?',
    1,
    '긴급복지지원 지침; 구직자취업촉진법 §7',
  ),
  financial: q(
    '예금 같은 금융재산은 얼마인가요?',
    'Savings and other financial assets?',
    1,
    '긴급복지지원 지침',
  ),
};

export const regionNotes: Readonly<Record<FieldOf<'region'>, Question>> = {
  seoulHome: q('서울에 사나요?', 'Do you live in Seoul?', 0, '서울시 사업 운영 기준'),
  seoulWork: q('서울에서 일하거나 공부하나요?', 'Do you work or study in Seoul?', 0, '서울시 사업 운영 기준'),
};

export const financeNotes: Readonly<Record<FieldOf<'finance'>, Question>> = {
  overdueDays: q(
    '빚을 갚지 못한 지 며칠 되었나요?',
    'For how many days is a debt overdue?',
    1,
    '서민금융법 §74 (채무조정)',
  ),
  debtTotal: q('빚은 모두 얼마인가요?', 'How much debt in all?', 1, '신용회복위원회 협약'),
  insolvent: q(
    '빚을 갚을 수 없는 상태인가요?',
    'Can the debts not be paid at all?',
    1,
    '채무자회생법 §294·§579',
  ),
  lowestCredit: q(
    '신용점수가 하위 20%인가요?',
    'Is the credit score in the lowest 20 %?',
    1,
    '서민금융진흥원 상품 기준',
  ),
  refusedElsewhere: q(
    '다른 금융기관에서 대출을 거절당했나요?',
    'Were you refused a loan elsewhere?',
    1,
    '서민금융진흥원 상품 기준',
  ),
  inRehabilitation: q(
    '개인회생이나 파산 절차 중인가요?',
    'Is a rehabilitation or bankruptcy case open?',
    1,
    '채무자회생법',
  ),
  illegalLoan: q(
    '법을 넘는 이자나 불법 추심을 겪었나요?',
    'Illegal interest or collection?',
    1,
    '대부업법 §8; 채권추심법 §8의2',
  ),
};

export const moneyNotes: Readonly<Record<FieldOf<'money'>, Question>> = {
  fullyCompensated: q(
    '피해를 모두 배상받았나요?',
    'Was all the harm compensated?',
    0,
    '범죄피해자 보호법 §16 1호',
  ),
  damagesReceived: q('받은 손해배상금은 얼마인가요?', 'Damages received?', 0, '범죄피해자 보호법 §21①'),
  settlementReceived: q(
    '받은 합의금은 얼마인가요?',
    'Settlement received?',
    1,
    '범죄피해자 보호법 §21①; 시행령 §17',
  ),
  depositReceived: q('찾은 공탁금은 얼마인가요?', 'Court deposit received?', 0, '범죄피해자 보호법 §21①'),
  insuranceForTreatment: q(
    '보험에서 받은 치료비는 얼마인가요?',
    'Treatment cost paid by insurance?',
    0,
    `${support} §29④`,
  ),
  offenderPaidTreatment: q(
    '가해자가 낸 치료비는 얼마인가요?',
    'Treatment cost paid by the offender?',
    0,
    `${support} §29④`,
  ),
  treatmentPaidByOthers: q(
    '보험이나 가해자가 치료비를 모두 냈나요?',
    'Did insurance or the offender pay all treatment?',
    0,
    `${support} §29④`,
  ),
  funeralAidReceived: q(
    '다른 곳에서 받은 장례비는 얼마인가요?',
    'Funeral money received elsewhere?',
    1,
    `${support} §40②`,
  ),
  otherLaw: q(
    '산재·국가배상처럼 다른 법으로 받을 돈이 있나요?',
    'Benefits receivable under other laws, e.g. industrial accident?',
    0,
    '범죄피해자 보호법 §20; 시행령 §16의2',
  ),
};

export const aidNotes: Readonly<Record<FieldOf<'aid'>, Question>> = {
  received: q(
    '이미 받은 지원은 무엇이고 어느 달에 받았나요?',
    'Which aid was received, and in which month?',
    0,
    `${support} §6①·§25`,
  ),
  livelihoodBenefit: q(
    '생계급여를 받고 있나요?',
    'On livelihood benefit?',
    0,
    '구직자취업촉진법 §7③; 긴급복지지원법 §3②',
  ),
  nearPoor: q(
    '차상위계층·한부모가족 등에 해당하나요?',
    'Near-poor, single-parent or a similar group?',
    0,
    '법률구조법 §2; 법률홈닥터 사업',
  ),
  emergencyWelfare: q('긴급복지를 받고 있나요?', 'On emergency welfare?', 0, '긴급복지지원법 §3②'),
  unemploymentBenefit: q('실업급여를 받고 있나요?', 'On unemployment benefit?', 0, '구직자취업촉진법 §7③'),
  unemploymentBenefitEndedOn: q(
    '실업급여를 마지막으로 받은 날은 언제인가요?',
    'Last day of unemployment benefit?',
    0,
    '구직자취업촉진법 §7③',
  ),
  shelterCare: q('보호시설에서 지내나요?', 'Living in a shelter?', 1, '성폭력방지법 §14①'),
};
