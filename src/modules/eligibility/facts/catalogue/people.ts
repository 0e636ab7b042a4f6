import type { CrimePathField, FieldOf } from '../sheet.ts';
import { type Question, question as q } from './note.ts';

export const crimeNotes: Readonly<Record<CrimePathField, Question>> = {
  code: q('어떤 범죄인가요?', 'Which offence is it?', 1, '범죄피해자 보호법 §3①1'),
  intent: q(
    '일부러 한 일인가요, 실수로 일어난 일인가요?',
    'Was it done on purpose or by negligence?',
    1,
    '범죄피해자 보호법 §3①4',
  ),
  attempt: q('미수에 그쳤나요?', 'Was it an attempt?', 1, '경제적 지원 업무처리지침 §3①'),
  on: q('언제 있었던 일인가요?', 'On which day did it happen?', 1, '범죄피해자 보호법 §25②'),
  until: q(
    '계속되었다면 마지막 날은 언제인가요?',
    'If it went on, what was the last day?',
    1,
    '범죄피해자 보호법 §25②',
  ),
  place: q(
    '한국(한국 배·비행기 포함)에서 있었나요?',
    'Was it in Korea, or on a Korean ship or aircraft?',
    0,
    '범죄피해자 보호법 §3①4',
  ),
  scene: q('어떤 곳에서 있었나요?', 'In what kind of place?', 1, '경제적 지원 이전비 기준'),
  excuse: q(
    '가해자에게 처벌을 막는 사정(14세 미만, 심신상실 등)이 있나요?',
    'Is the offender excused, e.g. under 14 or insane?',
    0,
    '형법 §9·§10·§12·§20–22',
  ),
  armedOrJoint: q(
    '흉기를 들었거나 여럿이 함께했나요?',
    'Was there a weapon, or were there several offenders?',
    2,
    '특정강력범죄법 §2①',
  ),
  repeatSexOffender: q(
    '가해자가 성범죄로 두 번 이상 실형을 받았나요?',
    'Was the offender imprisoned twice for sexual offences?',
    1,
    '특정강력범죄법 §2①',
  ),
  reported: q(
    '경찰에 신고했나요?',
    'Was it reported to the police?',
    0,
    '경찰청 피해자 보호 및 지원에 관한 규칙 §28',
  ),
  complaintFiled: q('고소장을 냈나요?', 'Was a formal complaint filed?', 0, '공소청법 §57; 형사소송법 §260'),
  stage: q(
    '사건이 지금 어디까지 갔나요?',
    'How far has the case come?',
    0,
    '검사의 국선변호사 선정 등에 관한 규칙 §10',
  ),
};

/** Asked only because the board may weigh it (§19): an answer of yes never ends an application. */
const boardMayAsk = [
  '피해를 입은 것은 당신 책임이 아니에요. 심의회가 물을 수 있어 미리 준비하려고 물어요. 그렇다고 해도 신청할 수 있고, 답하지 않아도 돼요.',
  'What happened is not your fault. The board may ask, and this helps to prepare. You can apply all the same and need not answer.',
] as const;

export const victimNotes: Readonly<Record<FieldOf<'victim'>, Question>> = {
  birthDate: q(
    '피해자의 생년월일은 언제인가요?',
    'When was the victim born?',
    0,
    '성폭력처벌법 §27⑥·§36; 범죄피해자 보호법 시행령 §22',
  ),
  deathDate: q('돌아가신 날은 언제인가요?', 'On which day did the victim die?', 3, '범죄피해자 보호법 §22①'),
  deceased: q('피해자가 돌아가셨나요?', 'Did the victim die?', 3, '범죄피해자 보호법 §18'),
  nationality: q('한국 국적인가요?', 'Is the victim a Korean national?', 1, '범죄피해자 보호법 §23', [
    '구조금 같은 일부 지원만 물어요. 안전·치료·삭제·변호사 지원에는 필요 없어요.',
    'Only some benefits need it. Safety, medical, takedown and attorney services do not.',
  ]),
  disabilityRegistered: q(
    '장애인으로 등록되어 있나요?',
    'Is a disability registered?',
    0,
    '범죄피해자 보호법 시행령 §22',
  ),
  capacityImpaired: q(
    '장애로 판단하거나 말하기가 어려운가요?',
    'Is judging or expressing hard because of a disability?',
    1,
    '성폭력처벌법 §26①·§36',
  ),
  sensoryOrDevelopmental: q(
    '듣기·보기·이해에 도움이 필요한가요?',
    'Is help needed with hearing, seeing or understanding?',
    0,
    '장애인차별금지법 §26',
  ),
  needsInterpreter: q(
    '통역이 필요한가요?',
    'Is an interpreter needed?',
    0,
    '경찰청 피해자 보호 및 지원에 관한 규칙 §17②',
  ),
  pregnant: q(
    '임신했거나 임신이 걱정되나요?',
    'Is there a pregnancy, or fear of one?',
    3,
    '성폭력방지법 §11',
  ),
  hasLawyer: q(
    '직접 고른 변호사가 있나요?',
    'Is there already an attorney of one’s own?',
    0,
    '검사의 국선변호사 선정 등에 관한 규칙 §8',
  ),
  guardian: q(
    '보호자가 도와줄 수 있나요?',
    'Can the guardian act for the victim?',
    1,
    '성폭력처벌법 §27⑥; 경제적 지원 업무처리지침 §24',
  ),
  enrolled: q(
    '어느 학교에 다니나요?',
    'Which school does the victim attend?',
    0,
    '경제적 지원 업무처리지침 §39',
  ),
  witness: q(
    '신고·고소·진술·증언을 하다가, 또는 그 때문에 당한 일인가요?',
    'Did it happen while or because of reporting, testifying or giving evidence?',
    1,
    '범죄피해자 보호법 §16 2호',
  ),
  witnessedViolence: q('아이가 폭력을 보았나요?', 'Did the child see the violence?', 2, '아동복지법 §17 5호'),
  graveFault: q(
    '수사나 재판에서 피해자에게도 큰 책임이 있다고 보았나요?',
    'Did the investigation or a court find grave responsibility of the victim as well?',
    3,
    '범죄피해자 보호법 §19③; 경제적 지원 업무처리지침 §3②',
    boardMayAsk,
  ),
  contributedToCrime: q(
    '수사나 재판에서 먼저 다툼이 있었다는 등 피해자 쪽 사정을 말했나요?',
    'Did the investigation or a court speak of a part of the victim’s own, e.g. an earlier quarrel?',
    3,
    '범죄피해자 보호법 §19④',
    boardMayAsk,
  ),
  consentedOrGang: q(
    '수사나 재판에서 피해자의 승낙이나 같은 범죄 조직이었다는 말이 나왔나요?',
    'Did the investigation or a court speak of consent, or of the same criminal group?',
    3,
    '범죄피해자 보호법 §19③',
    boardMayAsk,
  ),
};

export const applicantNotes: Readonly<Record<FieldOf<'applicant'>, Question>> = {
  role: q('누구를 위해 알아보고 있나요?', 'Who is asking?', 0, '범죄피해자 보호법 §3①1'),
  anonymous: q(
    '이름을 밝히지 않고 상담할까요?',
    'Should the counselling be anonymous?',
    0,
    '범죄피해자 보호법 §7①',
  ),
  referredBy: q(
    '누가 센터를 소개했나요?',
    'Who referred you to the centre?',
    0,
    '범죄피해자 보호법 시행령 §6',
  ),
};

export const relationNotes: Readonly<Record<FieldOf<'relation'>, Question>> = {
  kind: q(
    '그때 가해자와 어떤 사이였나요?',
    'How did victim and offender stand to each other then?',
    1,
    '범죄피해자 보호법 §19①; 가정폭력처벌법 §2②',
  ),
  degree: q('친족이라면 몇 촌인가요?', 'If related, in which degree?', 1, '범죄피해자 보호법 §19①'),
  livedTogether: q(
    '그때 함께 살았나요?',
    'Did they live together then?',
    1,
    '가정폭력처벌법 §2②; 범죄피해자 보호법 §19①',
  ),
  ended: q('지금은 그 관계가 끝났나요?', 'Has that relation ended?', 1, '범죄피해자 보호법 §19⑦'),
  offenderCouldBenefit: q(
    '지원이 가해자에게 돌아갈 수 있나요?',
    'Could the help end up with the offender?',
    1,
    '범죄피해자 보호법 §19⑦',
  ),
};

export const offenderNotes: Readonly<Record<FieldOf<'offender'>, Question>> = {
  identified: q(
    '가해자가 누구인지 아나요?',
    'Is it known who the offender is?',
    1,
    '경제적 지원 업무처리지침 §4',
  ),
  detained: q(
    '가해자가 갇혀 있나요?',
    'Is the offender in custody?',
    1,
    '경찰청 고위험 피해자 민간경호 사업',
  ),
  foreign: q(
    '가해자가 외국인인가요?',
    'Is the offender a foreign national?',
    0,
    '경제적 지원 업무처리지침 §3②3',
  ),
  knowsHome: q(
    '가해자가 지금 사는 집을 아나요?',
    'Does the offender know where you live?',
    1,
    '경찰청 피해자 보호 및 지원에 관한 규칙 §29',
  ),
  age: q('가해자는 그때 몇 살이었나요?', 'How old was the offender then?', 0, '형법 §9'),
  releasedWithin3Months: q(
    '가해자가 최근 석 달 안에 풀려났나요?',
    'Was the offender released within the last three months?',
    2,
    '서울시 스토킹 피해자 민간경호 지원사업',
  ),
};

export const stayNotes: Readonly<Record<FieldOf<'stay'>, Question>> = {
  lawful: q('합법적으로 머물고 있나요?', 'Is the stay lawful?', 2, '경제적 지원 업무처리지침 §3②3'),
  status: q(
    '체류자격은 무엇인가요? (예: F-6)',
    'Which status of stay? (e.g. F-6)',
    1,
    '범죄피해자 보호법 시행규칙 §5의2',
  ),
  longTerm: q(
    '장기체류자격(F-3 제외)인가요?',
    'Is it a long-term status other than F-3?',
    1,
    '범죄피해자 보호법 §23',
  ),
  registered: q(
    '외국인등록이나 거소신고를 했나요?',
    'Is the foreigner registered?',
    1,
    '경제적 지원 업무처리지침 §3②3',
  ),
  koreanSpouse: q(
    '배우자가 한국인인가요?',
    'Is the spouse Korean?',
    0,
    '범죄피해자 보호법 §23; 긴급복지지원법 §5의2',
  ),
  raisesKoreanChild: q(
    '한국인과의 사이에서 난 아이를 기르나요?',
    'Raising a child of a union with a Korean?',
    0,
    '범죄피해자 보호법 §23; 긴급복지지원법 §5의2',
  ),
  reciprocity: q(
    '본국이 한국인에게도 같은 보상을 하나요?',
    'Does the home country compensate Koreans alike?',
    0,
    '범죄피해자 보호법 §23',
  ),
  refugee: q('난민으로 인정받았나요?', 'Recognised as a refugee?', 1, '긴급복지지원법 시행령 §1의2'),
};
