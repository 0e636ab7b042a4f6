import type { FieldOf } from '../sheet.ts';
import { type Question, question as q } from './note.ts';

const relief = '범죄피해자 보호법 시행령 §3';
const police = '경찰청 피해자 보호 및 지원에 관한 규칙';

export const harmNotes: Readonly<Record<FieldOf<'harm'>, Question>> = {
  on: q(
    '몸을 다친 날은 언제인가요?',
    'On which day did the bodily harm occur?',
    1,
    '범죄피해자 보호법 §22①②',
  ),
  bodily: q('몸을 다쳤나요?', 'Was the body harmed?', 1, '범죄피해자 보호법 §3①4'),
  mental: q(
    '마음의 상처로 치료나 상담이 필요한가요?',
    'Is treatment or counselling for the mind needed?',
    1,
    '경제적 지원 업무처리지침 §33',
  ),
  treatmentDays: q(
    '진단서에 적힌 치료 기간은 며칠인가요?',
    'How many days of treatment does the certificate state?',
    1,
    '경제적 지원 업무처리지침 §28; 범죄피해자 보호법 시행령 §24',
  ),
  treatmentWeeks: q(
    '진단서에 주 단위로 적혀 있다면 몇 주인가요?',
    'If stated in weeks, how many?',
    1,
    '범죄피해자 보호법 시행령 §24',
  ),
  treatmentEnded: q(
    '그 치료가 이미 끝났나요?',
    'Has that treatment ended?',
    0,
    '범죄피해자 보호법 시행령 §24',
  ),
  inpatientDays: q('입원한 날은 며칠인가요?', 'How many days in hospital?', 1, `${relief} 3호`),
  psychiatricInpatientDays: q(
    '정신과에 입원한 날은 며칠인가요?',
    'How many days in psychiatric hospital?',
    2,
    `${relief} 4호`,
  ),
  injuryKind: q('어떻게 다쳤나요?', 'What kind of injury is it?', 2, relief),
  disabilityGrade: q(
    '장해 등급은 몇 급인가요?',
    'Which grade of disability?',
    2,
    '범죄피해자 보호법 시행령 §2·§23',
  ),
  disabilityLeft: q(
    '치료 뒤에 장해가 남았나요?',
    'Did a disability remain after treatment?',
    2,
    '범죄피해자 보호법 §3①5',
  ),
  heavy: q('피해가 크다고 느끼나요?', 'Is the harm heavy?', 1, `${police} §19`),
  phq9: q('우울 점수(PHQ-9)는 몇 점인가요?', 'PHQ-9 score?', 1, 'PHQ-9 (0–27)'),
  phq9Item9: q('PHQ-9 9번 문항은 몇 점인가요?', 'PHQ-9 item 9 score?', 3, 'PHQ-9 9번'),
  gad7: q('불안 점수(GAD-7)는 몇 점인가요?', 'GAD-7 score?', 1, 'GAD-7 (0–21)'),
  pcl5: q('외상 후 스트레스 점수(PCL-5)는 몇 점인가요?', 'PCL-5 score?', 1, 'PCL-5 (0–80)'),
  selfHarmRisk: q('죽고 싶다는 생각이 드나요?', 'Are there thoughts of suicide?', 3, '자살예방법 §3', [
    '바로 이야기할 사람을 이어 드리려고 물어요. 109는 24시간이에요.',
    'To connect you with someone at once. 109 answers day and night.',
  ]),
  carerIncapacitated: q(
    '가족을 돌보던 사람이 다쳐 돌보지 못하나요?',
    'Can the person who cared for the family no longer do so?',
    1,
    '범죄피해자 보호법 시행령 §41①1나',
  ),
  medicalCost: q(
    '본인이 낸 치료비는 얼마인가요?',
    'How much treatment cost did you pay?',
    0,
    '경제적 지원 업무처리지침 §28',
  ),
  funeralCost: q('장례비는 얼마였나요?', 'How much was the funeral?', 2, '경제적 지원 업무처리지침 §37의2'),
  intensiveTherapyNeeded: q(
    '집중 치료가 필요하다고 들었나요?',
    'Is intensive therapy needed?',
    1,
    '범죄피해자 보호법 시행령 §6',
  ),
};

export const knowledgeNotes: Readonly<Record<FieldOf<'knowledge'>, Question>> = {
  harmKnownOn: q(
    '피해가 있었음을 안 날은 언제인가요?',
    'On which day was the harm known?',
    0,
    '범죄피해자 보호법 §25②',
  ),
  offenderKnownOn: q(
    '가해자가 누구인지 안 날은 언제인가요?',
    'On which day was the offender known?',
    1,
    '경제적 지원 업무처리지침 §4; 민법 §766',
  ),
};

export const safetyNotes: Readonly<Record<FieldOf<'safety'>, Question>> = {
  fear: q('또 해를 입을까 봐 두려운가요?', 'Do you fear being harmed again?', 1, `${police} §28`),
  reprisalFear: q(
    '신고나 증언 때문에 보복당할까 걱정되나요?',
    'Do you fear reprisal for reporting or testifying?',
    1,
    '특정범죄신고자 등 보호법 §7·§13',
  ),
  dangerNow: q('지금 위험한가요?', 'Are you in danger now?', 0, '범죄피해자 보호법 §9①', [
    '위험하면 다른 질문보다 112가 먼저예요.',
    'In danger, 112 comes before any question.',
  ]),
  riskGrade: q(
    '경찰이 정한 위험도는 무엇인가요?',
    'Which risk grade did the police give?',
    0,
    `${police} §29`,
  ),
  stationHeadRecognises: q(
    '경찰서장이 경호가 필요하다고 인정했나요?',
    'Did the station head recognise the need of a guard?',
    0,
    '경찰청 고위험 피해자 민간경호 사업',
  ),
  safePlace: q('안전하게 머물 곳이 있나요?', 'Is there a safe place to stay?', 1, `${police} §33`),
  homeExposed: q('집이 가해자에게 드러났나요?', 'Is the home exposed to the offender?', 1, `${police} §33`),
  cctvOwnerConsents: q(
    '집주인이 CCTV 설치에 동의하나요?',
    'Does the owner agree to a camera at the door?',
    0,
    `${police} §29 4호`,
  ),
  deviceReachable: q(
    '집에서 휴대전화가 잘 터지나요?',
    'Is there mobile reception at home?',
    0,
    `${police} §29`,
  ),
  crimeAtHome: q(
    '집에서 일어난 일인가요?',
    'Did it happen at home?',
    1,
    '범죄피해자 보호법 시행령 §41①1; 공소청 이전비 기준',
  ),
  orderInForce: q(
    '접근금지 같은 명령이 내려져 있나요?',
    'Is a protective order in force?',
    0,
    '스토킹처벌법 §9; 가정폭력처벌법 §29',
  ),
  complexOrHighRisk: q(
    '여러 기관이 함께 의논해야 하는 사례인가요?',
    'Must several institutions confer on the case?',
    0,
    '범죄피해자 보호법 시행령 §10의3',
  ),
};

export const digitalNotes: Readonly<Record<FieldOf<'digital'>, Question>> = {
  posted: q(
    '사진이나 영상이 인터넷에 올라왔나요?',
    'Were pictures or videos put online?',
    2,
    '성폭력방지법 §7의3',
  ),
  heldByOffender: q(
    '가해자가 사진이나 영상을 가지고 있나요?',
    'Does the offender hold pictures or videos?',
    2,
    '성폭력처벌법 §14의3',
  ),
  personalDataPosted: q(
    '이름·연락처 같은 신상정보도 올라왔나요?',
    'Was personal data put online too?',
    2,
    '성폭력방지법 §7의3',
  ),
  childMaterial: q(
    '찍힌 사람이 그때 19세 미만이었나요?',
    'Was the person shown under 19 then?',
    2,
    '성폭력방지법 §7의3③; 청소년성보호법 §11',
  ),
  policeConfirmedPost: q(
    '경찰이 올라온 것을 확인했나요?',
    'Did the police confirm the post?',
    0,
    '성폭력처벌법 §23의2',
  ),
  evidenceMayVanish: q(
    '대화·게시물 같은 증거가 사라질 수 있나요?',
    'May messages or posts vanish?',
    0,
    '형사소송법 §215의2',
  ),
  takedownStarted: q('삭제지원을 받고 있나요?', 'Has takedown begun?', 0, '성폭력방지법 §7의3–7의4'),
  rrnLeaked: q(
    '주민등록번호가 새어 나갔나요?',
    'Was the resident registration number leaked?',
    0,
    '주민등록법 §7의4',
  ),
};
