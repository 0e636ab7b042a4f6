import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Welfare, medical costs and housing: 긴급복지지원법 §9·§10, 국민기초생활보장법. */
export const welfareDesk: Desk = {
  slug: 'welfare',
  label: words('복지·의료·주거', 'Welfare, medical, housing'),
  class: 'welfare',
  unit: words('건', 'times'),
  actions: [
    { code: 'visit', kind: 'session', label: words('현장 확인', 'Visit') },
    { code: 'living', kind: 'amount', label: words('생계 지원', 'Living support') },
    { code: 'medical', kind: 'amount', label: words('의료비 지원', 'Medical support') },
    { code: 'housing', kind: 'measure', label: words('주거 지원', 'Housing') },
    { code: 'care', kind: 'measure', label: words('돌봄 연계', 'Care arranged') },
    { code: 'registration', kind: 'measure', label: words('제도 신청 연계', 'Application arranged') },
    { code: 'cleanup', kind: 'measure', label: words('현장정리', 'Scene cleaned') },
    { code: 'advice', kind: 'advice', label: words('복지상담', 'Advice') },
  ],
  fields: [
    {
      name: 'amount',
      type: 'won',
      max: 100_000_000,
      label: words('금액', 'Amount'),
      neededFor: ['living', 'medical'],
    },
    {
      name: 'months',
      type: 'number',
      max: 24,
      unit: words('개월', 'months'),
      label: words('기간', 'Months'),
    },
    { name: 'until', type: 'day', label: words('끝나는 날', 'Until'), neededFor: ['housing'] },
  ],
};
