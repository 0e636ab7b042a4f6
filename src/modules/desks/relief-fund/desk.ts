import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Sums for victims: 범죄피해자 보호법 §16–28 (구조금), 범죄피해자에 대한 경제적 지원 업무처리지침. */
export const reliefFundDesk: Desk = {
  slug: 'relief-fund',
  label: words('구조금·경제적 지원', 'Relief fund and costs'),
  class: 'money',
  unit: words('건', 'payments'),
  actions: [
    { code: 'application', kind: 'item', label: words('신청 접수', 'Application received') },
    { code: 'review', kind: 'measure', label: words('심의', 'Reviewed by the board') },
    { code: 'payment', kind: 'amount', label: words('지급', 'Paid') },
    { code: 'advance', kind: 'amount', label: words('긴급 지급', 'Emergency payment') },
    { code: 'clawback', kind: 'amount', label: words('환수', 'Clawed back') },
    { code: 'advice', kind: 'advice', label: words('신청 안내', 'Advice on applying') },
  ],
  fields: [
    {
      name: 'item',
      type: 'choice',
      label: words('항목', 'Item'),
      choices: {
        bereaved: words('유족구조금', 'Bereaved'),
        disability: words('장해구조금', 'Disability'),
        serious: words('중상해구조금', 'Serious injury'),
        medical: words('치료비', 'Medical costs'),
        psych: words('심리치료비', 'Therapy costs'),
        living: words('생계비', 'Living costs'),
        tuition: words('학자금', 'Tuition'),
        funeral: words('장례비', 'Funeral'),
        relocation: words('이전비', 'Relocation'),
        other: words('기타', 'Other'),
      },
      neededFor: ['application', 'payment', 'advance', 'clawback'],
    },
    {
      name: 'amount',
      type: 'won',
      max: 1_000_000_000,
      label: words('금액', 'Amount'),
      neededFor: ['payment', 'advance', 'clawback'],
    },
    {
      name: 'decision',
      type: 'choice',
      label: words('심의 결과', 'Decision'),
      choices: {
        granted: words('인용', 'Granted'),
        partly: words('일부 인용', 'Partly granted'),
        deferred: words('보류', 'Deferred'),
        refused: words('기각', 'Refused'),
      },
      neededFor: ['review'],
    },
    { name: 'paid', type: 'day', label: words('지급일', 'Paid on') },
  ],
};
