import type { FieldOf } from '../sheet.ts';
import { type Question, question as q } from './note.ts';

export const workNotes: Readonly<Record<FieldOf<'work'>, Question>> = {
  atWork: q('일하다가 당한 일인가요?', 'Did it happen at work?', 0, '산업재해보상보험법 §37'),
  canWork: q(
    '지금 일할 수 있나요?',
    'Are you able to work now?',
    1,
    '구직자취업촉진법 §6; 경제적 지원 업무처리지침 §37',
  ),
  seeking: q('일자리를 찾고 있나요?', 'Are you looking for work?', 0, '직업안정법 §2의2'),
  leftOn: q('일을 그만둔 날은 언제인가요?', 'On which day did the job end?', 0, '고용보험법 §48'),
  leftBecauseOfCrime: q(
    '범죄 때문에 일을 그만두었나요?',
    'Did you leave the job because of the crime?',
    1,
    '고용보험법 §58; 시행규칙 별표 2',
  ),
  insuredDays: q(
    '최근 18개월 동안 고용보험에 며칠 들어 있었나요?',
    'Insured days in the last 18 months?',
    0,
    '고용보험법 §40',
  ),
  workedDays2Years: q(
    '최근 2년 동안 며칠 일했나요?',
    'Days worked in the last two years?',
    0,
    '구직자취업촉진법 시행령 §5',
  ),
  publicOfficial: q('공무원인가요?', 'Are you a public official?', 0, '국민 평생 직업능력 개발법 §17'),
  employed: q('지금 일하고 있나요?', 'Are you employed now?', 0, '구직자취업촉진법 §6'),
  wagesWithheld: q('받지 못한 임금이 있나요?', 'Are wages withheld?', 1, '근로기준법 §36·§104'),
  training: q(
    '직업 훈련을 받거나 받고 싶나요?',
    'Training for work, or wishing to?',
    0,
    '국민 평생 직업능력 개발법 §17',
  ),
};

const consent = '개인정보 보호법 §17';

export const wishNotes: Readonly<Record<FieldOf<'wishes'>, Question>> = {
  shareConsent: q(
    '도움에 필요한 기관에 알려도 될까요?',
    'May we share what is needed with the institutions that help?',
    0,
    consent,
  ),
  moveHome: q('이사하고 싶나요?', 'Do you want to move home?', 0, '공소청 이전비 기준'),
  moved: q('이미 이사했나요?', 'Have you moved already?', 0, '공소청 이전비 기준'),
  visit: q('센터에 와서 상담하고 싶나요?', 'Do you want to visit the centre?', 0, '범죄피해자 보호법 §7①'),
  company: q(
    '조사나 재판에 누가 함께 가 주면 좋겠나요?',
    'Would you like company at interviews or hearings?',
    0,
    '범죄피해자 보호법 시행령 §41①1다',
  ),
  civilClaim: q(
    '손해배상을 받고 싶나요?',
    'Do you want to claim damages?',
    0,
    '민법 §750; 소송촉진 등에 관한 특례법 §25',
  ),
  mediation: q(
    '가해자와 조정으로 해결하고 싶나요?',
    'Do you want mediation with the offender?',
    2,
    '범죄피해자 보호법 §41',
  ),
  finance: q(
    '대출·빚 문제로 상담이 필요한가요?',
    'Do you need advice on loans or debts?',
    0,
    '서민금융법 §33',
  ),
  counselling: q('마음을 돌보는 상담을 받고 싶나요?', 'Do you want counselling?', 0, '범죄피해자 보호법 §7②'),
  noticeOfCase: q(
    '사건이 어떻게 되는지 알림을 받고 싶나요?',
    'Do you want to be told how the case goes?',
    0,
    '형사소송법 §259의2',
  ),
  pseudonym: q(
    '이름을 감추고 조사받고 싶나요?',
    'Do you want a pseudonym in the record?',
    0,
    '특정범죄신고자 등 보호법 §7',
  ),
  impactReport: q(
    '전문가가 피해를 평가해 수사·재판에 내는 데 동의하나요?',
    'Do you agree to an expert’s report on the harm?',
    1,
    '경찰청 피해자 보호 및 지원에 관한 규칙 §19',
  ),
};

export const procedureNotes: Readonly<Record<FieldOf<'procedure'>, Question>> = {
  complaintReceivedOn: q(
    '고소장이 접수된 날은 언제인가요?',
    'When was the complaint received?',
    0,
    '형사소송법 §238',
  ),
  sentToProsecutorOn: q(
    '사건이 검사에게 넘어간 날은 언제인가요?',
    'When was the case sent to the prosecutor?',
    0,
    '형사소송법 §257',
  ),
  nonReferralNoticeOn: q(
    '불송치(경찰이 검사에게 넘기지 않음) 통지를 받은 날은 언제인가요?',
    'When did the notice of non-referral come?',
    1,
    '형사소송법 §245의7',
  ),
  nonIndictmentNoticeOn: q(
    '불기소(검사가 재판에 넘기지 않음) 통지를 받은 날은 언제인가요?',
    'When did the notice of non-indictment come?',
    1,
    '공소청법 §57',
  ),
  appealDismissedOn: q(
    '항고 기각 통지를 받은 날은 언제인가요?',
    'When did the notice come that the appeal was dismissed?',
    1,
    '형사소송법 §260',
  ),
  reliefDecisionServedOn: q(
    '구조금 결정서를 받은 날은 언제인가요?',
    'When was the relief decision served?',
    0,
    '범죄피해자 보호법 §27·§31',
  ),
  reliefApplicationOn: q(
    '구조금을 신청한 날은 언제인가요?',
    'When was relief applied for?',
    0,
    '범죄피해자 보호법 §25·§28',
  ),
  measuresFrom: q(
    '잠정조치·임시조치가 시작된 날은 언제인가요?',
    'When did the protective measures begin?',
    0,
    '스토킹처벌법 §9⑦; 가정폭력처벌법 §29⑤',
  ),
  noMeasuresNoticeOn: q(
    '잠정조치(스토커를 막는 법원 결정)를 신청하지 않는다는 통지를 받은 날은 언제인가요?',
    'When did the notice come that no measures are applied for?',
    0,
    '스토킹처벌법 §17의6',
  ),
  hearingOn: q('다음 재판 날은 언제인가요?', 'When is the next hearing?', 0, '형사소송법 §294의2'),
  verdictOn: q(
    '판결이 선고된 날은 언제인가요?',
    'When was the judgment given?',
    0,
    '소송촉진 등에 관한 특례법 §26',
  ),
  movedOn: q('이사한 날은 언제인가요?', 'When did you move?', 0, '공소청 이전비 기준'),
  interviewOn: q('조사를 받는 날은 언제인가요?', 'When is the interview?', 0, '성폭력처벌법 §36'),
  interviewPlanned: q(
    '조사를 받으러 나갈 일이 있나요?',
    'Is there an interview to attend?',
    0,
    '경찰청 피해자 보호 및 지원에 관한 규칙 §24',
  ),
  trialPending: q('재판이 열리고 있나요?', 'Is a trial pending?', 0, '소송촉진 등에 관한 특례법 §26'),
  damagesSuitPending: q(
    '같은 일로 민사소송을 하고 있나요?',
    'Is a damages suit pending?',
    0,
    '소송촉진 등에 관한 특례법 §26⑦',
  ),
  pleadingsClosed: q(
    '2심까지 변론이 모두 끝났나요?',
    'Have the pleadings closed?',
    0,
    '소송촉진 등에 관한 특례법 §26①',
  ),
};

export const parameterNotes: Readonly<Record<FieldOf<'parameters'>, Question>> = {
  averageWage: q(
    '(직원) 평균임금 값을 넣어 계산해 볼까요?',
    '(Staff) Average wage to calculate with?',
    0,
    '범죄피해자 보호법 시행령 §21',
  ),
  cofixRate: q(
    '(직원) COFIX 이자율(%)을 넣어 계산해 볼까요?',
    '(Staff) COFIX rate (%) to calculate with?',
    0,
    '분할 지급 이자율 고시 (법무부 2025-70)',
  ),
};
