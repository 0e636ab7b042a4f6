import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Money troubles: 서민금융법, 채무자회생법, 대부업법, 채권추심법 §8의2. */
export const financeDesk: Desk = {
  slug: 'finance',
  label: words('서민금융', 'Finance'),
  class: 'money',
  unit: words('건', 'matters'),
  actions: [
    { code: 'advice', kind: 'advice', label: words('금융상담', 'Advice') },
    { code: 'loan', kind: 'amount', label: words('대출 실행', 'Loan granted') },
    { code: 'adjustment', kind: 'measure', label: words('채무조정 신청', 'Debt adjustment filed') },
    {
      code: 'rehabilitation',
      kind: 'measure',
      label: words('개인회생·파산 연계', 'Rehabilitation arranged'),
    },
    { code: 'agent', kind: 'measure', label: words('채무자대리인 신청', 'Debtor’s agent requested') },
    { code: 'report', kind: 'item', label: words('불법사금융 신고', 'Illegal lending reported') },
  ],
  fields: [
    { name: 'product', type: 'text', max: 60, label: words('상품·제도', 'Product'), neededFor: ['loan'] },
    { name: 'amount', type: 'won', max: 1_500_000_000, label: words('금액', 'Amount'), neededFor: ['loan'] },
    {
      name: 'decision',
      type: 'choice',
      label: words('결과', 'Result'),
      choices: {
        granted: words('승인', 'Granted'),
        pending: words('심사 중', 'Pending'),
        refused: words('거절', 'Refused'),
      },
      neededFor: ['adjustment'],
    },
  ],
};
