import { type Words, words } from '../../shared/text.ts';
import type { NeedDomain } from '../directory/index.ts';
import type { Alarm } from './instruments/instrument.ts';
import type { NeedLevel, Track, TrackReason } from './needs.ts';
import type { RecordedGradeCode, RecordedTool } from './recorded.ts';
import type { FactorAnswer, ReassessmentEvent, RiskBand, RiskRule } from './risk.ts';

/** How the counsellor asks for each need. */
export const needAsked: Readonly<Record<NeedDomain, Words>> = {
  safety: words(
    '다시 해를 입을까 봐 걱정되나요? 안전을 지키는 데 도움이 필요한가요?',
    'Are you afraid of being hurt again? Do you want help to stay safe?',
  ),
  investigation: words(
    '경찰 조사나 재판에 관해 알고 싶거나 도움이 필요한 것이 있나요?',
    'Is there anything about the police investigation or the trial that you want to know or need help with?',
  ),
  psych: words(
    '잠을 못 자거나 불안하고 우울해서 도움을 받고 싶으세요?',
    'Do you want help with how you feel, for example sleep, fear or sadness?',
  ),
  legal: words('변호사나 법률 상담이 필요한가요?', 'Do you need a lawyer or legal advice?'),
  economic: words(
    '치료비나 생활비 같은 돈 문제로 힘드세요?',
    'Are costs of treatment, living costs or other money matters hard for you?',
  ),
  housing: words(
    '지금 집에서 지내기 어렵거나 옮길 곳이 필요한가요?',
    'Is it hard to stay where you live, or do you need somewhere else to live?',
  ),
  employment: words(
    '일을 쉬었거나 그만두었거나, 일자리를 찾는 데 도움이 필요한가요?',
    'Did you have to stop working, or do you need help to find work?',
  ),
  welfare: words(
    '돌봄, 생계, 의료 같은 복지 지원이 필요한가요?',
    'Do you need welfare support such as care, basic living or medical help?',
  ),
  deletion: words(
    '인터넷에 퍼진 사진·영상이나 개인정보를 지우고 싶으세요?',
    'Do you want photos, videos or personal information removed from the internet?',
  ),
};

export const needLevelWords: Readonly<Record<NeedLevel, Words>> = {
  none: words('필요 없음', 'Not needed'),
  some: words('필요함', 'Needed'),
  urgent: words('급함', 'Urgent'),
};

export const trackWords: Readonly<Record<Track, Words>> = {
  simple_guidance: words('단순안내 가능', 'Simple guidance is possible'),
  case_management: words('사례관리 대상', 'Case management'),
};

export const trackReasonWords: Readonly<Record<TrackReason, Words>> = {
  no_need: words('확인된 욕구 없음', 'No need was found'),
  one_need: words('욕구 한 가지', 'One need'),
  several_needs: words('욕구 두 가지 이상', 'Two or more needs'),
  urgent_need: words('급한 욕구 있음', 'An urgent need'),
  risk_standard: words('위험 구간 기본', 'Risk band standard'),
  risk_above_standard: words('위험 구간 주의 이상', 'Risk band above standard'),
  risk_not_assessed: words('위험성 점검 전', 'Risk was not looked at yet'),
};

/** Has to stand wherever a band of the centre's own checklist is shown. */
export const notValidated = words(
  '검증된 도구가 아님. 위험을 놓치지 않기 위한 점검표이며, 점수로 지원을 거절하지 않음',
  'Not validated. A checklist so that no danger is missed; no score is a reason to refuse help',
);

/** Has to stand above an instrument whose `korean` is `unverified`. */
export const koreanUnverified = words('번역 검증 전', 'The Korean wording has not been verified yet');

/** Has to stand beside every score of a symptom screen. */
export const notADiagnosis = words(
  '선별 결과이며 진단이 아님. 점수로 지원을 거절하지 않음',
  'A screening result, not a diagnosis; no score is a reason to refuse help',
);

export const provisionalPtsd = words(
  'DSM-5 증상 기준 충족(잠정). 진단하려면 임상 면담 필요',
  'Meets the DSM-5 symptom rule (provisional). A diagnosis needs a clinical interview',
);

export const bandWords: Readonly<Record<RiskBand, Words>> = {
  standard: words('보통', 'Standard'),
  elevated: words('주의', 'Elevated'),
  high: words('높음', 'High'),
  critical: words('매우 높음', 'Critical'),
};

export const riskRuleWords: Readonly<Record<RiskRule, Words>> = {
  strangulation_and_threat: words(
    '목조름과 살해 협박이 함께 있음',
    'Strangulation together with a threat to kill',
  ),
  weapon_and_at_large: words(
    '흉기가 있고 가해자가 자유로운 상태임',
    'A weapon, and the offender is at large',
  ),
  order_violated_7_days: words(
    '최근 7일 안에 보호·접근금지 명령 위반',
    'An order violated within the last seven days',
  ),
  fear_9_or_more: words('피해자가 느끼는 두려움 9점 이상', 'The victim’s own fear is 9 or more'),
  seven_or_more: words('해당 항목 7개 이상', 'Seven or more factors'),
  four_to_six: words('해당 항목 4–6개', 'Four to six factors'),
  three_or_fewer: words('해당 항목 3개 이하', 'Three or fewer factors'),
};

export const factorAnswerWords: Readonly<Record<FactorAnswer, Words>> = {
  yes: words('예', 'Yes'),
  no: words('아니요', 'No'),
  unknown: words('확인 안 됨', 'Unknown'),
};

export const reassessmentWords: Readonly<Record<ReassessmentEvent, Words>> = {
  offender_contact: words('가해자의 연락·접근이 있은 뒤', 'After any contact by the offender'),
  before_release: words('가해자 석방 전', 'Before the offender’s release'),
  before_hearing: words('재판 기일 전', 'Before a hearing'),
};

export const alarmWords: Readonly<Record<Alarm, Words>> = {
  suicide_check: words('자살 위험 확인 필요', 'Suicide check needed'),
  suicide_acuity_open: words('자살 위험 – 5번 문항 확인 필요', 'Suicide risk: question 5 still to be asked'),
  suicide_acute: words('자살 위험 급박', 'Acute suicide risk'),
};

export const recordedToolWords: Readonly<Record<RecordedTool, Words>> = {
  police_risk_checklist: words('경찰 위험성 판단 점검표', 'Police risk checklist'),
  police_stalking_table: words('스토킹 긴급응급조치 판단조사표', 'Police stalking emergency table'),
  police_domestic_violence: words('가정폭력 재범위험성 조사표', 'Police domestic violence re-offence table'),
  police_child_abuse: words('아동학대 위험도 평가', 'Police child abuse risk table'),
  dash_ric: words('DASH-RIC', 'DASH-RIC'),
  danger_assessment: words('Danger Assessment', 'Danger Assessment'),
  sam: words('SAM(스토킹 평가)', 'SAM (stalking)'),
  b_safer: words('B-SAFER(배우자 폭력 평가)', 'B-SAFER (spousal violence)'),
  c_ssrs: words('C-SSRS 선별(자살 위험)', 'C-SSRS screener (suicide risk)'),
  ies_r: words('IES-R(사건충격척도)', 'IES-R (impact of event)'),
};

export const recordedGradeWords: Readonly<Record<RecordedGradeCode, Words>> = {
  low: words('낮음', 'Low'),
  moderate: words('보통', 'Moderate'),
  high: words('높음', 'High'),
  very_high: words('매우 높음', 'Very high'),
};

export const refusals = {
  chooseNeedLevel: words('필요 여부를 골라 주십시오.', 'Choose whether this is needed.'),
  chooseAnswer: words('예, 아니요, 확인 안 됨 중에서 골라 주십시오.', 'Choose yes, no or unknown.'),
  writeText: words('글자로 적어 주십시오.', 'Write this as text.'),
  noteTooLong: words('1,000자까지 적을 수 있습니다.', 'Write at most 1,000 characters.'),
  orderContradiction: words(
    '“명령 위반”을 아니요로 표시했습니다. 두 답을 맞춰 주십시오.',
    '“Violation of an order” is marked no. Make the two answers agree.',
  ),
  fearRange: words(
    '두려움은 0부터 10까지의 정수로 적어 주십시오.',
    'Write the fear as a whole number from 0 to 10.',
  ),
  chooseBand: words('위험 구간을 골라 주십시오.', 'Choose a risk band.'),
  judgementOnlyRaises: words(
    '판단으로 위험 구간을 낮출 수 없습니다. 사실이 다르면 항목의 답을 고쳐 주십시오.',
    'Judgement cannot lower the band. If a fact is different, correct the answer.',
  ),
  judgementNeedsReason: words('위험 구간을 올리는 이유를 적어 주십시오.', 'Write why the band is raised.'),
  unknownItem: words('이 검사에 없는 문항입니다.', 'This screen has no such item.'),
  answerOutOfRange: words('보기 중에서 골라 주십시오.', 'Choose one of the answers.'),
  chooseTool: words('평가 도구를 골라 주십시오.', 'Choose the tool.'),
  chooseGrade: words('이 도구의 등급을 골라 주십시오.', 'Choose a grade of this tool.'),
  otherScale: words(
    '고른 도구는 이렇게 나오지 않습니다. 비우거나 도구를 다시 골라 주십시오.',
    'The chosen tool does not give this. Leave it empty or choose another tool.',
  ),
  pointsRange: words(
    '이 도구의 점수를 정수로 적어 주십시오.',
    'Write the points of this tool as a whole number.',
  ),
  writeByWhom: words(
    '평가한 기관과 부서를 적어 주십시오.',
    'Write which institution and unit gave the grade.',
  ),
  byTooLong: words('100자까지 적을 수 있습니다.', 'Write at most 100 characters.'),
  writeDay: words(
    '평가한 날짜를 적어 주십시오. 예: 2026-11-23',
    'Write the day of the assessment, for example 2026-11-23.',
  ),
  dayAhead: words('오늘까지의 날짜를 적어 주십시오.', 'The day cannot be in the future.'),
} as const;
