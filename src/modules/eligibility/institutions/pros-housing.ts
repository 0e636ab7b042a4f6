import { words } from '../../../shared/text.ts';
import { responsibilityWeighed } from '../conditions/clauses.ts';
import { crimeAny, crimeWhen, inGroup, someCrime } from '../conditions/crime.ts';
import { atLeast } from '../conditions/thresholds.ts';
import { addYears } from '../days.ts';
import { deadlineFrom } from '../deadlines/application.ts';
import type { OffenceCode } from '../facts/offences.ts';
import { all, always, any, type Condition, isOneOf, isTrue, not, when } from '../logic.ts';
import { discretion, papers, required, type ServiceRule } from '../rule.ts';
import { relocationAmount } from './pros-economic-amounts.ts';
import { economicGate } from './pros-economic-conditions.ts';

/** A safe home: 이전비 and 주거지원 of the 지방공소청. */

/** Moved, or wants to. */
const moving: Condition = any(isTrue('wishes.moved'), isTrue('wishes.moveHome'));

/** Fear of reprisal, or the crime happened at home. */
const reasonToMove: Condition = any(
  isTrue('safety.reprisalFear'),
  isTrue('safety.crimeAtHome'),
  isTrue('safety.homeExposed'),
);

/** Within a year of moving; nothing runs before the move. */
const soonEnough: Condition = any(
  when('wishes.moved', (moved) => !moved),
  when('procedure.movedOn', (on, { day }) => day <= addYears(on, 1)),
);

const relocation: ServiceRule = {
  slug: 'pros-relocation',
  institution: 'prosecution',
  confidence: 'medium',
  urgency: 'U1',
  clauses: [
    required(
      'pros-relocation.reason',
      '공소청 이전비 지원 기준',
      words(
        '보복이 두렵거나, 집에서 범죄가 일어났거나, 집이 드러났어요.',
        'There is fear of reprisal, the crime was at home, or the home is exposed.',
        '또 당할까 봐 무서워요. 또는 집에서 일어났거나 집을 들켰어요.',
      ),
      reasonToMove,
    ),
    required(
      'pros-relocation.move',
      '공소청 이전비 지원 기준',
      words('이사했거나 이사하려고 해요.', 'The person moved or wants to move.'),
      moving,
    ),
    required(
      'pros-relocation.one-year',
      '공소청 이전비 지원 기준',
      words(
        '이사한 지 1년이 지나지 않았어요.',
        'No more than a year has passed since the move.',
        '이사한 지 1년이 안 됐어요.',
      ),
      soonEnough,
    ),
    ...economicGate('pros-relocation'),
  ],
  documents: papers('FORM', 'ID', 'CASE', 'MOVE', 'FAM', 'BANK'),
  deadline: deadlineFrom(
    ({ procedure }) => procedure?.movedOn,
    'procedure.movedOn',
    { years: 1 },
    '공소청 이전비 지원 기준',
    words('이사한 날부터 1년 안에 신청해요.', 'Apply within a year of moving.'),
  ),
  amount: relocationAmount,
};

/** 살인·강도·방화·강간: no weeks of treatment are asked. */
const gravest: ReadonlySet<OffenceCode> = new Set([
  'murder',
  'ascendant-murder',
  'arson',
  'robbery',
  'special-robbery',
  'robbery-injury',
  'robbery-murder',
  'robbery-rape',
  'rape',
  'similar-rape',
  'quasi-rape',
  'rape-injury',
  'rape-murder',
  'sexual-minor',
  'special-rape',
  'relative-rape',
  'disabled-rape',
  'under13-rape',
  'child-rape',
]);

const graveCrime: Condition = someCrime(crimeAny(crimeWhen('code', (code) => gravest.has(code))));

const hurtFiveWeeks: Condition = all(
  someCrime(inGroup('lifeOrBody', 'violent')),
  atLeast('harm.treatmentDays', 'medical-days'),
);

const law = '범죄피해자 보호법 시행령 §4, 시행규칙 §2';

const housing: ServiceRule = {
  slug: 'pros-housing',
  institution: 'prosecution',
  confidence: 'medium',
  urgency: 'U3',
  clauses: [
    required(
      'pros-housing.harm',
      law,
      words(
        '살인·강도·방화·강간 피해이거나, 5주 이상 치료가 필요한 피해예요.',
        'Murder, robbery, arson or rape, or an injury of five weeks or more.',
        '아주 큰 범죄예요. 또는 5주나 그보다 오래 치료해야 해요.',
      ),
      any(graveCrime, hurtFiveWeeks),
    ),
    required(
      'pros-housing.person',
      law,
      words(
        '피해자, 배우자, 직계친족, 형제자매예요.',
        'The victim, spouse, lineal relative or sibling.',
        '당한 사람이나 가까운 가족이에요.',
      ),
      isOneOf(
        'applicant.role',
        'victim',
        'spouse',
        'de-facto-spouse',
        'child',
        'parent',
        'grandparent',
        'grandchild',
        'sibling',
        'guardian',
        'agent',
        'agency',
      ),
    ),
    required(
      'pros-housing.home',
      law,
      words('지금 집에 계속 살기 어려워요.', 'The present home is no longer fit to live in.'),
      any(isTrue('safety.crimeAtHome'), isTrue('safety.homeExposed'), isTrue('wishes.moveHome')),
    ),
    required(
      'pros-housing.no-house',
      '공공주택 특별법 시행규칙',
      words('집을 가지고 있지 않아요.', 'The household owns no home.', '내 집이 없어요.'),
      not(isTrue('household.ownsHome')),
    ),
    responsibilityWeighed('pros-housing', law),
    discretion(
      'pros-housing.income',
      '공공주택 특별법 시행규칙',
      words(
        '지구심의회(구조금을 정하는 위원회)가 확인하고 LH(공공임대 기관)가 소득(국민임대는 도시근로자 평균의 70%, 매입·전세임대는 50% 이하)을 봐요.',
        'The board certifies and the housing corporation checks income (70 % or 50 % of the urban average).',
        '정하는 사람들이 확인해요. 집을 빌려주는 곳(LH)이 버는 돈을 봐요.',
      ),
      always,
      words(
        '소득 서류와 지금 집에 살 수 없는 까닭을 함께 내세요.',
        'Bring income papers and the reason why the present home is unfit.',
      ),
    ),
  ],
  documents: papers('FORM', 'ID', 'FAM', 'DX', 'INC'),
};

export const prosecutionHousingRules: readonly ServiceRule[] = [relocation, housing];
