import { words } from '../../shared/text.ts';
import type { DuplicationRow } from './duplication-row.ts';

const reliefFund = [
  'pros-relief-fund-bereaved',
  'pros-relief-fund-disability',
  'pros-relief-fund-serious-injury',
];

/** What 범죄피해구조금 and 경제적 지원 set off against other money, and what they never do. */
export const prosecutionDuplication: readonly DuplicationRow[] = [
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
    services: ['pros-medical', 'pros-psych-cost'],
    with: [],
    benefits: ['same-purpose-money'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §29④',
    label: words(
      '가해자나 보험, 다른 법에서 치료비로 받은 돈을 빼요.',
      'Money for treatment from the offender, insurance or another law is deducted.',
    ),
    mutual: false,
  },
  {
    services: ['pros-living-aid'],
    with: [],
    benefits: ['leave-benefit'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §38④',
    label: words(
      '산재 휴업급여처럼 생계를 위해 받은 돈을 빼요.',
      'Money for the same purpose, such as industrial leave benefit, is deducted.',
    ),
    mutual: false,
  },
  {
    services: ['pros-tuition'],
    with: ['cvsc-tuition'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §39②',
    label: words('다른 곳에서 받은 학자금을 빼요.', 'Tuition aid received elsewhere is deducted.'),
    mutual: false,
  },
  {
    services: ['pros-funeral'],
    with: [],
    benefits: ['funeral-money'],
    rule: 'deduct',
    law: '경제적 지원 업무처리지침 §40②',
    label: words('다른 곳에서 받은 장례비를 빼요.', 'Funeral money received elsewhere is deducted.'),
    mutual: false,
  },
  {
    services: ['pros-medical', 'pros-funeral'],
    with: [],
    benefits: ['damages'],
    rule: 'clawback',
    law: '경제적 지원 업무처리지침 §32',
    label: words(
      '나중에 합의금을 받으면 돌려주어야 할 수 있어요.',
      'A later settlement may have to be paid back.',
    ),
    mutual: false,
  },
];
