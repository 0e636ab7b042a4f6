import { type Words, words } from '../../shared/text.ts';
import type { ConflictRule } from './rule.ts';

/** What is not a service of the centre but money or care from elsewhere. */
export type Benefit =
  | 'state-compensation'
  | 'industrial-accident'
  | 'other-compensation-acts'
  | 'damages'
  | 'same-purpose-money'
  | 'funeral-money'
  | 'livelihood-benefit'
  | 'unemployment-benefit'
  | 'shelter-care'
  | 'damages-suit';

/** One line of the matrix: each service on the left may collide with each thing on the right. */
export type DuplicationRow = {
  readonly services: readonly string[];
  readonly with: readonly string[];
  readonly benefits?: readonly Benefit[];
  readonly rule: ConflictRule;
  readonly law: string;
  readonly label: Words;
  /** True when the line is read from right to left as well. */
  readonly mutual: boolean;
};

const reliefFund = [
  'pros-relief-fund-bereaved',
  'pros-relief-fund-disability',
  'pros-relief-fund-serious-injury',
];
const economic = ['pros-medical', 'pros-psych-cost', 'pros-living-aid', 'pros-tuition', 'pros-funeral'];

/** The duplication matrix: what may not be had twice, what is set off, and what is never set off. */
export const duplicationMatrix: readonly DuplicationRow[] = [
  {
    services: reliefFund,
    with: [],
    benefits: ['state-compensation', 'industrial-accident', 'other-compensation-acts'],
    rule: 'deduct',
    law: '범죄피해자 보호법 §20; 시행령 §16의2',
    label: words('다른 법으로 받을 수 있는 금액을 빼요.', 'What is receivable under other laws is deducted.'),
    mutual: false,
  },
  {
    services: reliefFund,
    with: [],
    benefits: ['damages'],
    rule: 'deduct',
    law: '범죄피해자 보호법 §21①; 시행령 §17·§40',
    label: words(
      '받은 배상금·합의금·공탁금을 빼요. 지급 전에 꼭 신고해야 해요.',
      'Damages, settlement or deposit received are deducted and must be reported before payment.',
    ),
    mutual: false,
  },
  {
    services: reliefFund,
    with: ['pros-medical', 'pros-funeral'],
    rule: 'no-deduction',
    law: '경제적 지원 업무처리지침 §28·§37의2',
    label: words(
      '구조금과 치료비·장례비는 서로 빼지 않아요.',
      'Relief fund and medical or funeral cost are not set off.',
    ),
    mutual: true,
  },
  {
    services: ['pros-relief-fund-bereaved'],
    with: ['pros-relief-fund-disability', 'pros-relief-fund-serious-injury'],
    rule: 'difference',
    law: '범죄피해자 보호법 시행령 §25①②',
    label: words(
      '같은 범죄로 먼저 받은 구조금은 빼고 차액을 줘요.',
      'Earlier relief for the same crime: the difference is paid.',
    ),
    mutual: false,
  },
  {
    services: ['pros-relief-fund-disability'],
    with: ['pros-relief-fund-serious-injury'],
    rule: 'difference',
    law: '범죄피해자 보호법 시행령 §25②',
    label: words(
      '중상해구조금을 먼저 받았으면 차액을 줘요.',
      'After serious-injury relief the difference is paid.',
    ),
    mutual: false,
  },
  {
    services: reliefFund,
    with: ['pros-relief-fund-emergency'],
    rule: 'set-off',
    law: '범죄피해자 보호법 §28④⑤',
    label: words('긴급구조금은 나중에 구조금에서 빼요.', 'Emergency relief is set off against the award.'),
    mutual: true,
  },
  {
    services: economic,
    with: [],
    benefits: ['same-purpose-money'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §29④·§38④·§39②·§40②',
    label: words(
      '가해자나 다른 법에서 같은 목적으로 받은 돈을 빼요.',
      'Money for the same purpose is deducted.',
    ),
    mutual: false,
  },
  {
    services: ['pros-medical', 'pros-funeral'],
    with: [],
    benefits: ['damages'],
    rule: 'clawback',
    law: '경제적 지원 업무처리지침 §32',
    label: words(
      '나중에 합의금을 받으면 돌려내야 할 수 있어요.',
      'A later settlement may have to be paid back.',
    ),
    mutual: false,
  },
  {
    services: ['welfare-emergency-living', 'welfare-emergency-medical', 'welfare-emergency-housing'],
    with: ['welfare-basic-security'],
    benefits: ['livelihood-benefit'],
    rule: 'one-only',
    law: '긴급복지지원법 §3②',
    label: words(
      '다른 법으로 같은 내용을 받고 있으면 받을 수 없어요.',
      'Not paid where another law gives the same.',
    ),
    mutual: false,
  },
  {
    services: ['welfare-basic-security'],
    with: [],
    benefits: ['shelter-care'],
    rule: 'one-only',
    law: '성폭력방지법 §14①',
    label: words(
      '보호시설에서 보호비용을 받는 만큼은 겹치지 않아요.',
      'Not to the extent a shelter pays the cost of care.',
    ),
    mutual: false,
  },
  {
    services: ['moel-employment-support-1'],
    with: ['moel-unemployment-benefit'],
    benefits: ['livelihood-benefit', 'unemployment-benefit'],
    rule: 'one-only',
    law: '구직자취업촉진법 §7③',
    label: words(
      '생계급여를 받는 동안, 실업급여를 받는 동안과 그 뒤 6개월은 함께 받을 수 없어요.',
      'Not while on livelihood benefit, nor during unemployment benefit and six months after.',
    ),
    mutual: true,
  },
  {
    services: ['klac-compensation-order'],
    with: [],
    benefits: ['damages-suit'],
    rule: 'one-only',
    law: '소송촉진 등에 관한 특례법 §26⑦·§34②',
    label: words(
      '같은 손해로 민사소송 중이면 신청할 수 없어요.',
      'Not while a damages suit is pending elsewhere.',
    ),
    mutual: false,
  },
  {
    services: ['seoul-stalking-moving'],
    with: ['pros-relocation'],
    rule: 'one-only',
    law: '서울시 사업과 공소청 이전비의 같은 이사',
    label: words('같은 이사에는 한 곳에서만 받아요.', 'One of them pays for the same move.'),
    mutual: true,
  },
  {
    services: ['seoul-stalking-guard'],
    with: ['police-private-guard'],
    rule: 'one-only',
    law: '서울시·경찰 민간경호의 같은 기간',
    label: words('같은 기간에는 한 곳의 경호만 받아요.', 'One guard at a time.'),
    mutual: true,
  },
  {
    services: ['cvsc-emergency-living'],
    with: ['pros-living-aid'],
    rule: 'not-same-period',
    law: '경제적 지원 업무처리지침 §6①·§25',
    label: words('같은 달에는 한 곳에서만 받아요.', 'Not in the same months.'),
    mutual: true,
  },
  {
    services: ['pros-living-aid'],
    with: ['welfare-emergency-living', 'seoul-emergency-welfare'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §38④',
    label: words(
      '같은 달의 긴급복지 생계지원은 빼요.',
      'Emergency livelihood aid for the same month is deducted.',
    ),
    mutual: false,
  },
  {
    services: ['cvsc-medical'],
    with: ['pros-medical', 'welfare-emergency-medical'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §25',
    label: words('다른 곳에서 받은 치료비를 뺀 나머지예요.', 'Net of treatment cost paid elsewhere.'),
    mutual: false,
  },
  {
    services: ['pros-medical'],
    with: ['welfare-emergency-medical', 'seoul-stalking-medical', 'dsc-medical'],
    rule: 'one-only',
    law: '경제적 지원 업무처리지침 §29④',
    label: words('같은 영수증으로 두 번 받을 수 없어요.', 'The same bill is paid once.'),
    mutual: true,
  },
  {
    services: ['cvsc-tuition'],
    with: ['pros-tuition'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §39②',
    label: words('공소청 학자금을 먼저 받아요.', 'The prosecution office’s tuition aid comes first.'),
    mutual: false,
  },
  {
    services: ['cvsc-funeral'],
    with: ['pros-funeral'],
    benefits: ['funeral-money'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §40②',
    label: words('공소청 장례비를 먼저 받아요.', 'The prosecution office’s funeral cost comes first.'),
    mutual: false,
  },
  {
    services: ['pros-psych-cost'],
    with: ['smile-psych'],
    rule: 'one-only',
    law: '경제적 지원 업무처리지침 §33',
    label: words(
      '스마일센터 치료를 심리치료비로 또 청구하지 않아요.',
      'Smile Center therapy is not billed again.',
    ),
    mutual: true,
  },
  {
    services: ['smile-shelter'],
    with: ['police-temp-lodging', 'seoul-stalking-shelter', 'welfare-emergency-housing'],
    rule: 'not-same-period',
    law: '범죄피해자 보호법 시행령 §6',
    label: words(
      '같은 기간에는 한 곳에 머물러요. 첫 며칠은 경찰 임시숙소예요.',
      'One place at a time; the police lodging covers the first nights.',
    ),
    mutual: true,
  },
  {
    services: ['seoul-emergency-welfare'],
    with: ['welfare-emergency-living', 'welfare-emergency-medical'],
    rule: 'one-only',
    law: '서울특별시 저소득주민의 생활안정 지원에 관한 조례',
    label: words(
      '국가 긴급복지와 같은 항목은 함께 받을 수 없어요.',
      'Not for the same item as the national scheme.',
    ),
    mutual: true,
  },
  {
    services: ['seoul-stalking-counsel'],
    with: ['cvsc-case-management'],
    rule: 'lead-one',
    law: '사례관리: 한 사람에 담당 한 명',
    label: words('두 기관이 함께하되 담당자는 한 명으로 정해요.', 'Both may act; one person leads.'),
    mutual: true,
  },
  {
    services: ['dsc-deletion'],
    with: ['national-digital-support'],
    rule: 'lead-one',
    law: '성폭력방지법 §7의4',
    label: words(
      '중앙센터와 한 곳이 맡아요. 파일 대신 해시만 나눠요.',
      'One centre leads; hashes are shared, never files.',
    ),
    mutual: true,
  },
];
