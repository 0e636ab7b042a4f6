import { words } from '../../../shared/text.ts';
import { mustBeReported, notForPropertyOnly } from '../conditions/clauses.ts';
import { domesticViolence, reported, sexualCrime, stalkingCrime } from '../conditions/common.ts';
import { crimeField, inGroup, someCrime } from '../conditions/crime.ts';
import { any, type Condition, isTrue } from '../logic.ts';
import { ordinary, papers, required, type ServiceRule } from '../rule.ts';

/** Measures against the offender that the police ask for, and the hidden name. */

/** 잠정조치는 불기소 결정으로 효력을 잃는다 (스토킹처벌법 §11⑤). */
const stalkingCaseOpen: Condition = someCrime(
  inGroup('stalking'),
  crimeField(
    'stage',
    'none',
    'police',
    'prosecution',
    'first-trial',
    'appeal-trial',
    'supreme-court',
    'suspended',
  ),
);

const domesticCaseOpen: Condition = someCrime(
  inGroup('domesticViolenceListed', 'childAbuse'),
  crimeField('stage', 'none', 'police', 'prosecution', 'first-trial', 'appeal-trial', 'suspended'),
);

export const policeMeasureRules: readonly ServiceRule[] = [
  {
    slug: 'police-stalking-measures',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      required(
        'police-stalking-measures.stalking',
        '스토킹처벌법 §3–4, §8–9',
        words('스토킹 행위가 있어요.', 'There is stalking.', '누가 자꾸 따라다녀요.'),
        stalkingCrime,
      ),
      mustBeReported('police-stalking-measures', '스토킹처벌법 §3'),
      required(
        'police-stalking-measures.open',
        '스토킹처벌법 §11⑤',
        words(
          '스토킹 사건이 끝나지 않았어요.',
          'The stalking case is not closed.',
          '따라다닌 일을 아직 살펴보고 있어요.',
        ),
        stalkingCaseOpen,
      ),
    ],
  },
  {
    slug: 'police-dv-measures',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      required(
        'police-dv-measures.domestic',
        '가정폭력처벌법 §2, §5, §8의2, §29',
        words(
          '배우자(헤어진 배우자 포함)·부모·자녀·함께 사는 친족이 저지른 폭력이에요.',
          'Violence by a present or former spouse, parent, child or cohabiting relative.',
          '가족이 때리거나 괴롭혔어요. 헤어진 남편이나 아내도 같아요.',
        ),
        domesticViolence,
      ),
      mustBeReported('police-dv-measures', '가정폭력처벌법 §5'),
      required(
        'police-dv-measures.open',
        '가정폭력처벌법 §29',
        words('사건이 끝나지 않았어요.', 'The case is not closed.', '아직 다 끝나지 않았어요.'),
        domesticCaseOpen,
      ),
    ],
  },
  {
    slug: 'pseudonym-statement',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      notForPropertyOnly('pseudonym-statement', '특정범죄신고자 등 보호법 §2'),
      required(
        'pseudonym-statement.ground',
        '특정범죄신고자 등 보호법 §7; 성폭력처벌법 §23; 경찰청 피해자 보호 규칙 §23',
        words(
          '보복이 걱정되거나, 성폭력 피해자예요.',
          'Reprisal is feared, or it is a sexual crime.',
          '또 당할까 봐 걱정돼요. 또는 성폭력을 당했어요.',
        ),
        any(sexualCrime, isTrue('safety.reprisalFear')),
      ),
      ordinary(
        'pseudonym-statement.reported',
        '특정범죄신고자 등 보호법 §7',
        words(
          '수사기관에 신고되었거나 사건이 진행 중이에요.',
          'The crime was reported or a case is under way.',
          '경찰에 신고했어요. 또는 경찰이 살펴보고 있어요.',
        ),
        reported,
        words(
          '신고할 때 처음부터 가명으로 조사받겠다고 말할 수 있어요. 정하는 것은 수사관이에요.',
          'You can ask for a pseudonym with the report itself; the investigator decides.',
        ),
      ),
    ],
  },
];
