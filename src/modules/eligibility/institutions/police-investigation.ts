import { words } from '../../../shared/text.ts';
import { mustBeReported } from '../conditions/clauses.ts';
import { propertyOnly, victimDied } from '../conditions/common.ts';
import { crimeNot, inGroup, someCrime } from '../conditions/crime.ts';
import { any, type Condition, isOneOf, isTrue, not } from '../logic.ts';
import { ordinary, papers, required, type ServiceRule } from '../rule.ts';

/** What the police do for the victim inside the investigation. */
const rules = '경찰청 피해자 보호 및 지원에 관한 규칙';

const heavyHarm: Condition = any(
  isTrue('harm.heavy'),
  victimDied,
  isOneOf('harm.injuryKind', 'organ', 'severed-or-deformed', 'comparable', 'severe-mental'),
);

export const policeInvestigationRules: readonly ServiceRule[] = [
  {
    slug: 'police-crime-impact-report',
    institution: 'police',
    confidence: 'high',
    urgency: 'U2',
    documents: papers('CONS'),
    clauses: [
      mustBeReported('police-crime-impact-report', `${rules} §19`),
      required(
        'police-crime-impact-report.harm',
        `${rules} §19`,
        words('피해가 커요.', 'The harm is heavy.'),
        heavyHarm,
      ),
      required(
        'police-crime-impact-report.wish',
        `${rules} §19`,
        words(
          '피해평가를 받는 데 동의해요.',
          'The victim agrees to the report.',
          '얼마나 힘든지 살펴봐도 된다고 했어요.',
        ),
        isTrue('wishes.impactReport'),
      ),
    ],
  },
  {
    slug: 'police-psych-firstaid',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      ordinary(
        'police-psych-firstaid.property-only',
        `${rules} §12–13, §35`,
        words(
          '재산만 피해를 입은 범죄가 아니에요.',
          'More than property was harmed.',
          '돈이나 물건만 잃은 것이 아니에요.',
        ),
        not(propertyOnly),
        words(
          '재산 범죄라도 마음의 충격이 크면 경찰 피해자보호팀에 말하세요.',
          'After property crime too, tell the police victim team how hard it hit you.',
        ),
      ),
      mustBeReported('police-psych-firstaid', `${rules} §12–13, §35`),
    ],
  },
  {
    slug: 'police-travel-cost',
    institution: 'police',
    confidence: 'high',
    urgency: 'U3',
    documents: papers('ID', 'BANK'),
    clauses: [
      mustBeReported('police-travel-cost', `${rules} §24`),
      required(
        'police-travel-cost.interview',
        `${rules} §24`,
        words(
          '조사를 받으러 수사기관에 나와요.',
          'The person comes to the police for an interview.',
          '이야기하러 경찰이나 검사에게 가요.',
        ),
        isTrue('procedure.interviewPlanned'),
      ),
    ],
  },
  {
    slug: 'police-device-evidence-hold',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers('LINK'),
    validFrom: '2026-07-01',
    clauses: [
      required(
        'police-device-evidence-hold.vanish',
        '형사소송법 §215의2 (법률 21241)',
        words(
          '휴대전화·인터넷의 증거가 사라질 수 있어요.',
          'Evidence on a device or online may vanish.',
          '휴대전화나 인터넷에 남은 증거가 없어질 수 있어요.',
        ),
        isTrue('digital.evidenceMayVanish'),
      ),
      required(
        'police-device-evidence-hold.three-years',
        '형사소송법 §215의2',
        words(
          '법에 정한 가장 무거운 벌이 징역 3년 이상인 범죄예요.',
          'An offence whose heaviest penalty is three years of prison or more.',
          '가장 큰 벌이 감옥 3년이거나 그보다 길어요.',
        ),
        someCrime(crimeNot(inGroup('underThreeYears'))),
      ),
      ordinary(
        'police-device-evidence-hold.exact-article',
        '형사소송법 §215의2',
        words(
          '적용될 조문의 형이 정해져 있어요.',
          'The article that applies is certain.',
          '어떤 벌인지 정해져 있어요.',
        ),
        someCrime(crimeNot(inGroup('underThreeYears', 'termOpen'))),
        words('어느 조문이 적용되는지 수사관이 확인해요.', 'The investigator settles which article applies.'),
      ),
      mustBeReported('police-device-evidence-hold', '형사소송법 §215의2'),
    ],
  },
];
