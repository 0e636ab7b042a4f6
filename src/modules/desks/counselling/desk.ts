import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Psychological support: 범죄피해자 보호법 §7, 시행령 §5–9 (스마일센터). */
export const counsellingDesk: Desk = {
  slug: 'counselling',
  label: words('심리지원', 'Counselling'),
  class: 'therapy',
  unit: words('회기', 'sessions'),
  actions: [
    { code: 'intake', kind: 'session', label: words('접수면접', 'Intake interview') },
    { code: 'assessment', kind: 'session', label: words('심리평가', 'Assessment') },
    { code: 'therapy', kind: 'session', label: words('심리치료', 'Therapy') },
    { code: 'family', kind: 'session', label: words('가족상담', 'Family session') },
    { code: 'psychiatry', kind: 'session', label: words('정신과 진료', 'Psychiatric care') },
    { code: 'crisis', kind: 'session', label: words('위기개입', 'Crisis intervention') },
    { code: 'residence', kind: 'measure', label: words('생활관 입소', 'Residence') },
  ],
  fields: [
    {
      name: 'minutes',
      type: 'number',
      max: 480,
      unit: words('분', 'minutes'),
      label: words('시간', 'Length'),
    },
    {
      name: 'attendance',
      type: 'choice',
      label: words('참석', 'Attendance'),
      choices: {
        came: words('참석', 'Came'),
        late: words('늦음', 'Late'),
        cancelled: words('취소', 'Cancelled'),
        absent: words('불참', 'Absent'),
      },
      neededFor: ['therapy', 'family', 'psychiatry'],
    },
    { name: 'next', type: 'day', label: words('다음 회기', 'Next session') },
  ],
};
