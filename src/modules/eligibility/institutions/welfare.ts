import { words } from '../../../shared/text.ts';
import { childAbuse, domesticViolence, sexualCrime } from '../conditions/common.ts';
import { crimeWhen, someCrime } from '../conditions/crime.ts';
import { perhapsWithinMedian, tableClause } from '../conditions/thresholds.ts';
import { ageOn } from '../days.ts';
import { all, any, type Condition, isOneOf, isTrue, not, when } from '../logic.ts';
import { discretion, papers, required, type ServiceRule } from '../rule.ts';
import { welfareEmergencyRules } from './welfare-emergency.ts';

/** 서울시 복지담당: basic security, care for particular groups, and the resident register. */

/** 국민기초생활 보장법 §5의2, 난민법 §32: Korean; married into or raising a Korean family; recognised refugee. */
const securityOpenTo: Condition = any(
  isOneOf('victim.nationality', 'korean'),
  isTrue('stay.raisesKoreanChild'),
  all(isTrue('stay.koreanSpouse'), isTrue('victim.pregnant')),
  isTrue('stay.refugee'),
);

/** §8–12의2: education benefit reaches furthest, 50 % of 기준 중위소득; the office works out the rest. */
const lowIncome: Condition = perhapsWithinMedian('basic-education-percent');

const childOrOld: Condition = when('victim.birthDate', (birth, { day }) => {
  const age = ageOn(birth, day);
  return age < 18 || age >= 65;
});

const inParticularNeed: Condition = any(
  isTrue('household.vulnerable'),
  isTrue('victim.disabilityRegistered'),
  isTrue('victim.pregnant'),
  isTrue('harm.selfHarmRisk'),
  isTrue('aid.nearPoor'),
  childOrOld,
);

/** 주민등록법 §7의4: a leaked number with harm or fear to life, body or property, or to a victim of these crimes. */
const leakedNumber: Condition = all(
  isTrue('digital.rrnLeaked'),
  any(
    isTrue('safety.fear'),
    isTrue('safety.reprisalFear'),
    sexualCrime,
    domesticViolence,
    childAbuse,
    someCrime(crimeWhen('code', (code) => code === 'data-leak' || code === 'forced-prostitution')),
    someCrime(crimeWhen('code', (code) => code === 'voice-phishing' || code === 'fraud')),
  ),
);

export const welfareRules: readonly ServiceRule[] = [
  {
    slug: 'welfare-basic-security',
    institution: 'welfare',
    confidence: 'high',
    urgency: 'U3',
    documents: papers('ID', 'FORM', 'INC', 'ASSET'),
    clauses: [
      required(
        'welfare-basic-security.person',
        '국민기초생활 보장법 §5의2',
        words(
          '대한민국 국민이거나 한국인 자녀를 키우는 외국인, 임신한 결혼이민자, 난민이에요.',
          'Korean, a foreigner raising a Korean child, a pregnant marriage migrant, or a refugee.',
          '한국 사람이에요. 한국 가족이 있는 외국 사람이나 난민도 돼요.',
        ),
        securityOpenTo,
      ),
      required(
        'welfare-basic-security.income',
        '국민기초생활 보장법 §7–12의3',
        words(
          '가구 소득이 기준 중위소득(전국 가구 소득의 한가운데 값)의 50% 이하예요(생계 32%, 의료 40%, 주거 48%, 교육 50%).',
          'Household income within 50 % of the median (32 % living, 40 % medical, 48 % housing, 50 % education).',
          '우리 집이 버는 돈이 아주 적어요.',
        ),
        lowIncome,
      ),
      tableClause('welfare-basic-security'),
    ],
    note: () =>
      words(
        '재산을 소득으로 바꾸어 함께 보므로, 주민센터가 30일(길면 60일) 안에 조사해 정해요.',
        'Assets are counted as income; the office decides within 30 (at most 60) days.',
      ),
  },
  ...welfareEmergencyRules,
  {
    slug: 'welfare-vulnerable-link',
    institution: 'welfare',
    confidence: 'medium',
    urgency: 'U2',
    documents: papers('CONS'),
    clauses: [
      required(
        'welfare-vulnerable-link.group',
        '사회보장급여법 §5',
        words(
          '아동·노인·장애인·한부모·임산부이거나 마음이 위태로워요.',
          'A child, older or disabled person, single parent, pregnant, or at risk of self-harm.',
          '어린이, 노인, 장애인이거나 혼자 아이를 키워요. 임신했거나 마음이 힘들어도 돼요.',
        ),
        inParticularNeed,
      ),
    ],
  },
  {
    slug: 'resident-id-change',
    institution: 'welfare',
    confidence: 'high',
    urgency: 'U1',
    documents: papers('FORM', 'ID', 'PROT'),
    clauses: [
      required(
        'resident-id-change.ground',
        '주민등록법 §7의4·§29⑥, 시행규칙 §13의2',
        words(
          '주민등록번호가 유출되어 해를 입을 걱정이 있거나(번호 변경), 가정폭력 피해자예요(등·초본 열람 제한).',
          'The resident number leaked and harm is feared (new number), or domestic violence (block on certificates).',
          '주민등록번호를 들켜서 걱정돼요. 또는 가족이 때렸어요.',
        ),
        any(leakedNumber, domesticViolence),
      ),
      discretion(
        'resident-id-change.committee',
        '주민등록법 §7의4–7의5',
        words(
          '번호 변경은 주민등록번호변경위원회가 유출과 피해 걱정을 확인하고 정해요.',
          'A new number is decided by the committee, which checks the leak and the harm feared.',
          '번호를 바꿀지는 정하는 사람들이 살펴봐요.',
        ),
        all(leakedNumber, not(domesticViolence)),
        words(
          '번호가 올라온 화면, 유출 통지, 해를 입을 걱정을 보여 주는 자료를 내세요.',
          'Bring the screen or notice that shows the leak, and what makes you fear harm.',
        ),
      ),
    ],
    note: () =>
      words(
        '번호 변경은 90일(위험하면 45일) 안에 정해요. 열람 제한은 가정폭력 증명서 한 장이면 돼요. 가족이 아닌 스토커에게는 열람 제한을 할 수 없어요.',
        'A new number is decided within 90 days (45 in danger). The block needs one proof of domestic violence and reaches family only, not a stalker who is no relative.',
      ),
  },
];
