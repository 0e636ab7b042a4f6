import { words } from '../../../shared/text.ts';
import type { DeadlineRow } from './table.ts';

/** Since this day the new 형사소송법 and 공소청법 set these clocks (부칙 제21857호 §6, §7, §9). */
const newProcedure = '2026-10-02';
const dayBefore = '2026-10-01';
/** 재정신청 is wider from this day (부칙 §1 1호, §11). */
const widerPetition = '2027-02-05';

const petition = words(
  '불기소(재판에 넘기지 않음)에 재정신청(법원이 다시 판단해요)',
  'Petition for adjudication: a court reviews the non-indictment',
);

/** Clocks of investigation and trial. */
export const courtRows: readonly DeadlineRow[] = [
  {
    code: 'complaint-six-months',
    trigger: 'offender-known',
    kind: 'claim',
    period: { months: 6 },
    law: '형사소송법 §230',
    complainantOnly: true,
    right: words('친고죄(고소해야 처벌하는 죄)의 고소', 'Complaint where only a complaint opens the case'),
    note: words('친고죄에만 있는 기간이에요.', 'Applies only to offences prosecuted on complaint.'),
  },
  {
    code: 'police-finish',
    trigger: 'complaint-received',
    kind: 'office',
    period: { months: 3 },
    law: '형사소송법 §238, 부칙 §6',
    eventFrom: newProcedure,
    right: words('경찰이 수사를 마칠 기한', 'Police to finish the investigation'),
  },
  {
    code: 'charge-decision',
    trigger: 'sent-to-prosecutor',
    kind: 'office',
    period: { months: 3 },
    law: '형사소송법 §257, 부칙 §6',
    eventFrom: newProcedure,
    right: words('검사가 기소 여부를 정할 기한', 'Prosecutor to decide on a charge'),
  },
  {
    code: 'stalled-investigation',
    trigger: 'investigation-begun',
    kind: 'opens',
    period: { months: 6 },
    law: '형사소송법 §245의11, 부칙 §9',
    eventFrom: newProcedure,
    right: words(
      '6개월 동안 수사가 멈춰 있으면 수사기관의 장에게 이의제기',
      'Complaint to the head of the agency when the investigation has stalled for 6 months',
    ),
  },
  {
    code: 'stall-reply',
    trigger: 'stall-objection-filed',
    kind: 'office',
    period: { days: 14 },
    law: '형사소송법 §245의11',
    eventFrom: newProcedure,
    right: words('이의제기에 대한 답', 'Reply to the complaint about the investigation'),
  },
  {
    code: 'non-referral-must-notify',
    trigger: 'non-referral-decided',
    kind: 'office',
    period: { days: 7 },
    law: '형사소송법 §245의6',
    right: words('경찰이 불송치(검사에게 넘기지 않음)를 알릴 기한', 'Police to notify a non-referral'),
  },
  {
    code: 'non-referral-objection',
    trigger: 'non-referral-notice',
    kind: 'claim',
    period: { months: 3 },
    law: '형사소송법 §245의7③, 부칙(제21857호) §7',
    eventFrom: newProcedure,
    right: words(
      '불송치 이의신청(경찰이 검사에게 넘기지 않기로 한 데 대한 이의)',
      'Objection to the non-referral (the police did not send the case to the prosecutor)',
    ),
    note: words(
      '고소하지 않은 피해자도 할 수 있어요. 수사기록 열람·등사를 함께 신청하세요(§245의12). 사정이 있으면 기간을 늘릴 수 있지만 경찰이 기록을 보낸 날부터 6개월을 넘지 못해요.',
      'Open to every victim, complaint or not. Ask for the file as well (§245의12). It can be extended, at most to 6 months from the day the file was sent.',
    ),
  },
  {
    code: 'non-referral-objection-old',
    trigger: 'non-referral-notice',
    kind: 'open',
    law: '형사소송법 §245의7, 부칙(제21857호) §7',
    eventTo: dayBefore,
    right: words(
      '불송치 이의신청(2026년 10월 2일 전 통지에는 기한이 없어요)',
      'Objection to the non-referral (no limit for notices before 2 October 2026)',
    ),
  },
  {
    code: 'disposition-must-notify',
    trigger: 'disposition-decided',
    kind: 'office',
    period: { days: 7 },
    law: '형사소송법 §258',
    right: words('검사가 처분 결과를 알릴 기한', 'Prosecutor to notify the disposition'),
  },
  {
    code: 'reasons-given',
    trigger: 'reasons-requested',
    kind: 'office',
    period: { days: 7 },
    law: '형사소송법 §259',
    right: words('불기소 이유를 알려 줄 기한', 'Prosecutor to give the reasons'),
  },
  {
    code: 'prosecution-appeal',
    trigger: 'non-indictment-notice',
    kind: 'claim',
    period: { days: 30 },
    law: '공소청법 §57①·④·⑤',
    eventFrom: newProcedure,
    complainantOnly: true,
    right: words(
      '불기소(재판에 넘기지 않음)에 항고(지방공소청을 거쳐 광역공소청에 다시 판단해 달라는 신청)',
      'Appeal to the regional prosecution office against the non-indictment',
    ),
    note: words(
      '고소인·고발인만 할 수 있어요. 늦어도 책임 없는 사유나 새로 발견된 중요한 증거가 있으면 받아 줘요.',
      'Only for those who filed a complaint. Late appeals are heard without fault or with important new evidence.',
    ),
  },
  {
    code: 'prosecution-appeal-old',
    trigger: 'non-indictment-notice',
    kind: 'claim',
    period: { days: 30 },
    law: '(구) 검찰청법 §10④',
    eventTo: dayBefore,
    complainantOnly: true,
    right: words('불기소에 항고(다시 판단해 달라는 신청)', 'Appeal against the non-indictment'),
  },
  {
    code: 'petition-after-silence',
    trigger: 'prosecution-appeal-filed',
    kind: 'opens',
    period: { months: 3 },
    law: '형사소송법 §260②',
    complainantOnly: true,
    right: words(
      '항고한 뒤 3개월 동안 결정이 없으면 재정신청',
      'Petition for adjudication when an appeal is undecided for 3 months',
    ),
  },
  {
    code: 'adjudication-petition',
    trigger: 'prosecution-appeal-dismissed',
    kind: 'claim',
    period: { days: 10 },
    law: '형사소송법 §260①·③',
    validTo: '2027-02-04',
    complainantOnly: true,
    right: petition,
    note: words(
      '고소한 사람이 할 수 있어요(고발인은 형법 §123–126만). 지방공소청을 거쳐 고등법원이 판단해요.',
      'For those who filed a complaint (informants only under Criminal Act §123–126); the High Court decides.',
    ),
  },
  {
    code: 'adjudication-petition-wider',
    trigger: 'prosecution-appeal-dismissed',
    kind: 'claim',
    period: { days: 10 },
    law: '형사소송법 §260, 부칙 §1 1호·§11',
    validFrom: widerPetition,
    complainantOnly: true,
    right: petition,
    note: words(
      '고소한 사람과, 가정폭력·노인학대·아동청소년 성범죄·아동학대·장애인학대를 신고의무에 따라 고발한 사람이 할 수 있어요. 지방법원 본원 합의부가 판단해요.',
      'For those who filed a complaint and for mandated reporters of domestic violence and of abuse of children, older and disabled people; a panel of the District Court decides.',
    ),
  },
  {
    code: 're-appeal',
    trigger: 'prosecution-appeal-dismissed',
    kind: 'claim',
    period: { days: 30 },
    law: '공소청법 §57③',
    eventFrom: newProcedure,
    complainantOnly: true,
    right: words(
      '재항고(항고가 기각된 고발인이 검찰총장에게 한 번 더 하는 신청, 재정신청을 할 수 없을 때)',
      'Further appeal to the Prosecutor General (informants without a right to petition)',
    ),
  },
  {
    code: 'hearing',
    trigger: 'hearing',
    kind: 'on-the-day',
    law: '형사소송법 §294의2–294의5',
    leads: [10, 5, 3, 1],
    right: words(
      '재판에서 진술하기, 비공개·가림시설·신뢰관계인 동석 신청, 기록 보기',
      'Speak in court; ask for closed doors, screens, a trusted person, the file',
    ),
  },
  {
    code: 'compensation-order',
    trigger: 'trial-opened',
    kind: 'open',
    law: '소송촉진 등에 관한 특례법 §25–26·§36',
    right: words(
      '배상명령·형사재판에서의 화해 신청(1심이나 2심 변론이 끝나기 전)',
      'Compensation order or settlement in the criminal trial (before pleadings close)',
    ),
  },
  {
    code: 'deposit-opinion',
    trigger: 'offender-deposit',
    kind: 'open',
    law: '형사소송법 §294의6',
    right: words('가해자의 공탁에 의견 내기(판결 전)', 'Opinion on the offender’s deposit (before judgment)'),
  },
  {
    code: 'release-notices',
    trigger: 'judgment-final',
    kind: 'open',
    law: '범죄피해자 보호법 시행령 §10①3–4',
    right: words('출소·가석방·보호관찰 소식 신청', 'Request notices of release, parole and probation'),
  },
];
