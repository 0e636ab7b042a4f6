import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Being there and being understood: 형사소송법 §163의2, 성폭력처벌법 §34–36 (동석, 진술조력인). */
export const accompanyingDesk: Desk = {
  slug: 'accompanying',
  label: words('동행·소통·사례관리', 'Company and communication'),
  class: 'service_use',
  unit: words('회', 'times'),
  actions: [
    { code: 'meeting', kind: 'session', label: words('면담', 'Meeting') },
    { code: 'call', kind: 'session', label: words('안부 확인', 'Check-in') },
    { code: 'company', kind: 'session', label: words('기관 동행', 'Accompanied') },
    { code: 'interpreting', kind: 'session', label: words('통역', 'Interpreting') },
    { code: 'statement', kind: 'session', label: words('진술 조력', 'Statement assistance') },
    { code: 'room', kind: 'item', label: words('상담실·대기실 이용', 'Room used') },
    { code: 'conference', kind: 'session', label: words('사례회의', 'Case conference') },
    { code: 'guidance', kind: 'advice', label: words('안내', 'Guidance') },
  ],
  fields: [
    {
      name: 'minutes',
      type: 'number',
      max: 720,
      unit: words('분', 'minutes'),
      label: words('시간', 'Length'),
    },
    {
      name: 'language',
      type: 'text',
      max: 30,
      label: words('언어', 'Language'),
      neededFor: ['interpreting'],
    },
    { name: 'next', type: 'day', label: words('다음 약속', 'Next') },
  ],
};
