import { type Words, words } from '../../../shared/text.ts';
import {
  childAbuse,
  disabilityAbuse,
  minorOrImpaired,
  onTrial,
  sexualCrime,
  traffickingCrime,
  underInvestigation,
  victimUnder,
} from '../conditions/common.ts';
import { any, type Condition, isTrue } from '../logic.ts';
import { type Clause, papers, required, type ServiceRule } from '../rule.ts';

/** 진술조력인 and interpreting: help to say and be understood. */
const law = '성폭력처벌법 §35–36; 아동학대처벌법 §17; 장애인복지법 §59의16; 인신매매방지법 §18';

const listedCrime: Condition = any(sexualCrime, childAbuse, disabilityAbuse, traffickingCrime);

/** 19세 미만 since 2023-10-12 (법률 19517 부칙); before that 13세 미만. */
const minor: Words = words(
  '19세 미만이거나, 장애로 판단하거나 표현하기 어려워요.',
  'Under 19, or impaired in judging or expressing because of a disability.',
  '19살보다 어려요. 또는 장애가 있어 말하기 어려워요.',
);
const young: Words = words(
  '13세 미만이거나, 장애로 판단하거나 표현하기 어려워요.',
  'Under 13, or impaired in judging or expressing because of a disability.',
  '13살보다 어려요. 또는 장애가 있어 말하기 어려워요.',
);

/** 참여는 수사기관·법원의 재량, 알리는 것은 의무. */
const notice: Words = words(
  '조사하는 사람은 진술조력인을 신청할 수 있다고 반드시 알려야 해요. 원하지 않으면 받지 않아도 돼요.',
  'The investigator must tell you of this right. Nobody is assisted against their will.',
);

function whoMayHave(slug: string): readonly Clause[] {
  return [
    required(
      `${slug}.crime`,
      law,
      words(
        '성폭력·아동학대·장애인학대·인신매매 사건이에요.',
        'A case of sexual violence, child or disability abuse, or trafficking.',
        '성폭력이나, 아이나 장애인을 괴롭힌 일이에요. 사람을 사고판 일도 돼요.',
      ),
      listedCrime,
    ),
    required(`${slug}.under-19`, `${law}; 성폭력처벌법 부칙(19517)`, minor, minorOrImpaired, {
      from: '2023-10-12',
    }),
    required(`${slug}.under-13`, law, young, any(victimUnder(13), isTrue('victim.capacityImpaired')), {
      to: '2023-10-11',
    }),
  ];
}

export const statementAssistantRules: readonly ServiceRule[] = [
  {
    slug: 'statement-assistant',
    institution: 'statement-assistant',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    note: () => notice,
    clauses: [
      ...whoMayHave('statement-assistant'),
      required(
        'statement-assistant.investigation',
        '성폭력처벌법 §36',
        words(
          '수사가 진행 중이거나 곧 조사를 받아요.',
          'The investigation is open or about to begin.',
          '경찰이 살펴보고 있어요. 또는 곧 이야기하러 가요.',
        ),
        underInvestigation,
      ),
    ],
  },
  {
    slug: 'statement-assistant-trial',
    institution: 'statement-assistant',
    confidence: 'high',
    urgency: 'U2',
    documents: papers(),
    note: () => notice,
    clauses: [
      ...whoMayHave('statement-assistant-trial'),
      required(
        'statement-assistant-trial.trial',
        '성폭력처벌법 §37, §40의2',
        words('재판이 열리고 있어요.', 'The case is on trial.', '재판을 하고 있어요.'),
        onTrial,
      ),
    ],
  },
  {
    slug: 'interpreter',
    institution: 'center',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      required(
        'interpreter.need',
        '경찰청 피해자 보호 및 지원에 관한 규칙 §17②; 장애인차별금지법 §26',
        words(
          '한국어가 어렵거나, 듣기·보기·이해에 도움이 필요해요.',
          'Korean is hard, or help is needed with hearing, seeing or understanding.',
          '한국말이 어려워요. 또는 듣거나 보거나 이해하기 어려워요.',
        ),
        any(isTrue('victim.needsInterpreter'), isTrue('victim.sensoryOrDevelopmental')),
      ),
    ],
  },
];
