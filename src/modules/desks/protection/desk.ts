import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Safety measures: 피해자 보호 및 지원에 관한 규칙(경찰청 훈령), 스토킹처벌법 §4·§9, 가정폭력처벌법 §8의2·§29. */
export const protectionDesk: Desk = {
  slug: 'protection',
  label: words('신변보호', 'Protection'),
  class: 'protection',
  unit: words('건', 'measures'),
  actions: [
    { code: 'watch', kind: 'item', label: words('위치확인장치 지급', 'Alarm watch handed over') },
    { code: 'watch_back', kind: 'item', label: words('위치확인장치 회수', 'Alarm watch returned') },
    { code: 'registration', kind: 'measure', label: words('112시스템 등록', 'Registered with 112') },
    { code: 'patrol', kind: 'measure', label: words('맞춤형 순찰', 'Patrols arranged') },
    { code: 'cctv', kind: 'measure', label: words('CCTV 설치', 'Camera installed') },
    { code: 'lodging', kind: 'measure', label: words('임시숙소 제공', 'Temporary lodging') },
    { code: 'guard', kind: 'measure', label: words('민간경호', 'Private guards') },
    { code: 'order', kind: 'measure', label: words('긴급·잠정·임시조치 신청', 'Protective order requested') },
    { code: 'advice', kind: 'advice', label: words('안전계획 상담', 'Safety planning') },
  ],
  fields: [
    {
      name: 'until',
      type: 'day',
      label: words('조치 종료 예정일', 'Ends on'),
      neededFor: ['lodging', 'guard'],
    },
    {
      name: 'serial',
      type: 'text',
      max: 40,
      label: words('장비 번호', 'Device number'),
      neededFor: ['watch'],
    },
    {
      name: 'nights',
      type: 'number',
      max: 60,
      unit: words('박', 'nights'),
      label: words('숙박 일수', 'Nights'),
    },
    {
      name: 'decision',
      type: 'choice',
      label: words('결정', 'Decision'),
      choices: {
        granted: words('인용', 'Granted'),
        pending: words('심사 중', 'Pending'),
        refused: words('기각', 'Refused'),
      },
      neededFor: ['order'],
    },
  ],
};
