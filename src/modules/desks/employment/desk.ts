import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Work: 구직자취업촉진법 §6–7, 고용보험법 §40·§58. */
export const employmentDesk: Desk = {
  slug: 'employment',
  label: words('고용', 'Employment'),
  class: 'work',
  unit: words('회', 'times'),
  actions: [
    { code: 'advice', kind: 'advice', label: words('직업상담', 'Career advice') },
    { code: 'registration', kind: 'item', label: words('구직 등록', 'Registered as job-seeker') },
    { code: 'matching', kind: 'measure', label: words('취업 알선', 'Job proposed') },
    { code: 'training', kind: 'measure', label: words('훈련 연계', 'Training arranged') },
    { code: 'benefit', kind: 'amount', label: words('수당·급여 결정', 'Allowance decided') },
    { code: 'hired', kind: 'measure', label: words('취업', 'Found work') },
  ],
  fields: [
    {
      name: 'programme',
      type: 'choice',
      label: words('제도', 'Programme'),
      choices: {
        support1: words('국민취업지원제도 Ⅰ유형', 'Employment support, type I'),
        support2: words('국민취업지원제도 Ⅱ유형', 'Employment support, type II'),
        unemployment: words('실업급여', 'Unemployment benefit'),
        training: words('국민내일배움카드', 'Training card'),
        local: words('서울시 일자리 사업', 'City of Seoul programme'),
      },
      neededFor: ['benefit', 'training'],
    },
    {
      name: 'amount',
      type: 'won',
      max: 100_000_000,
      label: words('결정 금액', 'Amount'),
      neededFor: ['benefit'],
    },
    { name: 'from', type: 'day', label: words('시작일', 'From') },
  ],
};
