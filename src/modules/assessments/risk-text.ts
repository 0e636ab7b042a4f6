import { type Words, words } from '../../shared/text.ts';
import type { RiskFactor } from './risk.ts';

/** A short label for staff and the plain question. Asked gently, in any order, and never all at once. */
export const riskFactorWords: Readonly<
  Record<RiskFactor, { readonly label: Words; readonly question: Words }>
> = {
  threat_to_kill: {
    label: words('살해 협박', 'Threat to kill'),
    question: words('그 사람이 죽이겠다고 협박한 적이 있나요?', 'Has the person threatened to kill you?'),
  },
  strangulation: {
    label: words('목조름', 'Strangulation'),
    question: words(
      '그 사람이 목을 조르거나 숨을 막은 적이 있나요?',
      'Has the person choked you or stopped your breath?',
    ),
  },
  weapon: {
    label: words('흉기 소지·사용', 'Weapon access or use'),
    question: words(
      '그 사람이 흉기를 가지고 있거나 쓴 적이 있나요?',
      'Does the person have a weapon, or has the person used one?',
    ),
  },
  escalation: {
    label: words('횟수·정도 심해짐', 'Escalation'),
    question: words(
      '그 사람의 행동이 점점 더 잦아지거나 심해지나요?',
      'Is it happening more often or getting worse?',
    ),
  },
  recent_separation: {
    label: words('최근 이별·별거', 'Recent separation'),
    question: words(
      '최근에 그 사람과 헤어지거나 따로 살게 되었나요? 또는 곧 그럴 예정인가요?',
      'Have you recently separated, or are you about to?',
    ),
  },
  order_violated: {
    label: words('보호·접근금지 명령 위반', 'Violation of an order'),
    question: words(
      '그 사람이 접근하지 말라는 명령을 어긴 적이 있나요?',
      'Has the person broken an order to stay away from you?',
    ),
  },
  stalking: {
    label: words('스토킹·감시·추적', 'Stalking, monitoring, tracking'),
    question: words(
      '그 사람이 따라다니거나 지켜보거나 휴대전화·위치를 몰래 확인하나요?',
      'Does the person follow you, watch you or secretly check your phone or location?',
    ),
  },
  knows_places: {
    label: words('집·직장·학교를 앎', 'Knows home, work or school'),
    question: words(
      '그 사람이 사는 곳이나 직장, 학교를 알고 있나요?',
      'Does the person know where you live, work or study?',
    ),
  },
  jealousy_control: {
    label: words('질투·통제', 'Jealousy and control'),
    question: words(
      '그 사람이 심하게 질투하거나 생활을 하나하나 통제하나요?',
      'Is the person very jealous, or does the person control your daily life?',
    ),
  },
  forced_sex: {
    label: words('성적 강요', 'Forced sex'),
    question: words(
      '그 사람이 원하지 않는 성적 행동을 강요한 적이 있나요?',
      'Has the person forced you into sexual acts you did not want?',
    ),
  },
  violence_in_pregnancy: {
    label: words('임신 중 폭력', 'Violence in pregnancy'),
    question: words(
      '임신 중에 그 사람이 폭력을 쓴 적이 있나요?',
      'Has the person been violent during a pregnancy?',
    ),
  },
  others_threatened: {
    label: words('자녀·가족·반려동물 위협', 'Child, family or pet threatened'),
    question: words(
      '그 사람이 자녀, 가족, 반려동물을 해치거나 위협한 적이 있나요?',
      'Has the person hurt or threatened your child, family or pet?',
    ),
  },
  offender_suicide_talk: {
    label: words('가해자의 자살 언급', 'Offender’s suicide talk'),
    question: words(
      '그 사람이 스스로 죽겠다고 말하거나 시도한 적이 있나요?',
      'Has the person talked about suicide or attempted it?',
    ),
  },
  substance_abuse: {
    label: words('음주·약물 문제', 'Substance abuse'),
    question: words(
      '그 사람에게 술이나 약물 문제가 있나요?',
      'Does the person have a problem with alcohol or drugs?',
    ),
  },
  severe_mental_illness: {
    label: words('중증 정신질환', 'Severe mental illness'),
    question: words(
      '그 사람에게 심한 정신질환이 있다고 들은 적이 있나요?',
      'As far as you know, does the person have a severe mental illness?',
    ),
  },
  prior_violence: {
    label: words('과거 폭력·전과', 'Prior violence or record'),
    question: words(
      '그 사람이 전에도 누군가에게 폭력을 쓰거나 처벌받은 적이 있나요?',
      'Has the person been violent or convicted before?',
    ),
  },
  offender_at_large: {
    label: words('미검거·불구속·최근 3개월 안 석방', 'At large, on bail or released within three months'),
    question: words(
      '그 사람이 아직 잡히지 않았거나, 풀려나 있거나, 최근 3개월 안에 풀려났나요?',
      'Is the person not caught, on bail, or released within the last three months?',
    ),
  },
  offender_financial_crisis: {
    label: words('가해자의 경제적 위기', 'Offender’s financial crisis'),
    question: words(
      '그 사람에게 빚이나 실직 같은 심한 돈 문제가 있나요?',
      'Is the person in serious money trouble, such as debt or job loss?',
    ),
  },
  // Asks about dependence only. The residence status itself is never asked or noted here.
  dependence: {
    label: words('고립·장애·체류 문제로 의존', 'Isolation, disability or residence-based dependence'),
    question: words(
      '도와줄 사람이 없거나, 그 사람의 도움 없이는 지내기 어려운 사정이 있나요?',
      'Do you have nobody to help you, or do you depend on that person to get by?',
    ),
  },
  image_threat: {
    label: words('사진·영상 유포 협박', 'Image-based threat or blackmail'),
    question: words(
      '그 사람이 사진이나 영상을 퍼뜨리겠다고 협박하나요?',
      'Does the person threaten to spread photos or videos?',
    ),
  },
};

export const orderWithin7DaysQuestion = words(
  '그 일이 최근 7일 안에 있었나요?',
  'Was that within the last seven days?',
);

export const fearWords = {
  label: words('피해자가 느끼는 두려움(0–10)', 'The victim’s own fear (0–10)'),
  question: words(
    '지금 얼마나 두려운가요? 전혀 두렵지 않으면 0, 더할 수 없이 두려우면 10이에요.',
    'How afraid are you now? 0 is not at all, 10 is as afraid as can be.',
  ),
} as const;
