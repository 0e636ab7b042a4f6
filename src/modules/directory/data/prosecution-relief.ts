import { words } from '../../../shared/text.ts';
import { crimesAgainstPerson } from '../crime.ts';
import type { Service } from '../service.ts';
import { sources } from './sources.ts';

const within = words(
  '피해를 안 날부터 3년, 피해가 있은 날부터 10년 안에 신청해야 해요.',
  'Within 3 years of knowing the harm and 10 years of the harm.',
);
const board = words(
  '지방공소청의 범죄피해구조심의회(지구심의회)가 결정해요.',
  'The district relief review board at the prosecution office decides.',
);

export const prosecutionReliefServices: readonly Service[] = [
  {
    slug: 'pros-relief-fund-bereaved',
    institution: 'prosecution',
    name: words('범죄피해구조금 — 유족구조금', 'Crime victim relief fund: bereaved family'),
    domain: 'economic',
    urgency: 'U2',
    reportRequired: 'C',
    documents: ['FORM', 'ID', 'DEATH', 'FAM', 'COHAB', 'INC', 'RES', 'DELEG', 'BANK'],
    legalBasis: [
      '범죄피해자 보호법 제16조~제18조',
      '범죄피해자 보호법 시행령 제22조',
      '범죄피해자 보호법 시행규칙 제6조',
    ],
    benefit: words(
      '남은 가족에게 한 번에 또는 나누어 주는 돈',
      'Money for the bereaved family, at once or in parts',
    ),
    summary: words(
      '범죄로 가족을 잃은 분에게 나라가 드리는 돈이에요.',
      'Money from the state for those who lost a family member to a crime.',
    ),
    applyBy: within,
    decision: board,
    duplicates: ['pros-relief-fund-disability', 'pros-relief-fund-serious-injury'],
    needs: ['economic'],
    crimes: ['homicide'],
    offer: 'first',
    source: sources.law,
    confidence: 'high',
  },
  {
    slug: 'pros-relief-fund-disability',
    institution: 'prosecution',
    name: words('범죄피해구조금 — 장해구조금', 'Crime victim relief fund: lasting impairment'),
    domain: 'economic',
    urgency: 'U3',
    reportRequired: 'C',
    documents: ['FORM', 'ID', 'DX', 'INC', 'FAM', 'RES', 'DELEG', 'BANK'],
    legalBasis: [
      '범죄피해자 보호법 제16조',
      '범죄피해자 보호법 시행령 제2조·제23조',
      '범죄피해자 보호법 시행규칙 제7조',
    ],
    benefit: words(
      '치료 뒤에도 남은 장해의 정도(1~14급)에 따라 주는 돈',
      'Money by the grade (1–14) of a lasting impairment',
    ),
    summary: words(
      '치료가 끝난 뒤에도 몸이나 마음에 장해가 남으면 나라가 드리는 돈이에요.',
      'Money from the state when an impairment remains after treatment.',
    ),
    applyBy: within,
    decision: board,
    duplicates: ['pros-relief-fund-serious-injury'],
    needs: ['economic'],
    crimes: [...crimesAgainstPerson, 'other'],
    offer: 'later',
    source: sources.law,
    confidence: 'high',
  },
  {
    slug: 'pros-relief-fund-serious-injury',
    institution: 'prosecution',
    name: words('범죄피해구조금 — 중상해구조금', 'Crime victim relief fund: serious injury'),
    domain: 'economic',
    urgency: 'U2',
    reportRequired: 'C',
    documents: ['FORM', 'ID', 'DX', 'HOSP', 'INC', 'FAM', 'RES', 'DELEG', 'BANK'],
    legalBasis: ['범죄피해자 보호법 제16조', '범죄피해자 보호법 시행령 제3조·제24조'],
    benefit: words(
      '오랜 치료가 필요한 큰 부상에 주는 돈',
      'Money for a grave injury that needs long treatment',
    ),
    summary: words(
      '두 달 이상 치료해야 할 만큼 크게 다친 분에게 나라가 기준에 따라 드리는 돈이에요.',
      'Money from the state, by set criteria, for a grave injury that takes two months or more to treat.',
    ),
    applyBy: within,
    decision: board,
    needs: ['economic'],
    crimes: [...crimesAgainstPerson, 'other'],
    offer: 'first',
    source: sources.law,
    confidence: 'high',
  },
  {
    slug: 'pros-relief-fund-emergency',
    institution: 'prosecution',
    name: words('긴급구조금', 'Emergency relief payment'),
    domain: 'economic',
    urgency: 'U1',
    reportRequired: 'C',
    documents: ['FORM'],
    legalBasis: ['범죄피해자 보호법 제28조', '범죄피해자 보호법 시행령 제38조'],
    benefit: words('결정 전에 미리 받는 구조금의 일부', 'Part of the relief money before the decision'),
    summary: words(
      '구조금 결정이 늦어질 때 일부를 먼저 받을 수 있어요.',
      'When the decision takes long, part of the money can come first.',
    ),
    applyBy: words('구조금을 신청할 때나 신청한 뒤에 신청해요.', 'With the relief application or after it.'),
    decision: words(
      '급하면 심의회 위원장이 먼저 결정해요. 나중에 구조금에서 빼거나 더 받은 돈은 돌려주어야 해요.',
      'If urgent the chair decides first; it is set off later, and any excess is repaid.',
    ),
    duplicates: [
      'pros-relief-fund-bereaved',
      'pros-relief-fund-disability',
      'pros-relief-fund-serious-injury',
    ],
    needs: ['economic'],
    crimes: [...crimesAgainstPerson, 'other'],
    offer: 'later',
    source: sources.law,
    confidence: 'high',
  },
];
