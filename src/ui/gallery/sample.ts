import { words } from '../../shared/text.ts';
import { formState } from '../form-state.ts';

/** Moments and values of the gallery; nobody in it exists. */
export const now = Temporal.Instant.from('2026-11-23T05:05:00Z');
export const today = Temporal.PlainDate.from('2026-11-23');

export const hoursFromNow = (hours: number) => now.add({ hours });

/** A form that was refused: everything typed is still there. */
export const refusedForm = formState(
  {
    callName: '김',
    'incident-year': '26',
    'incident-month': '2',
    'incident-day': '30',
    where: 'other',
    contact: ['call', 'mail'],
    words: '어제 저녁부터 연락이 계속 와요.',
    institution: 'police',
  },
  [
    {
      field: 'callName',
      message: words('부를 이름을 두 글자 이상 적어 주세요.', 'Enter at least two letters.'),
    },
    {
      field: 'incident',
      message: words('연도는 네 자리로 적어 주세요. 예: 2026', 'Enter the year with four digits.'),
    },
    { field: 'where', message: words('어디인지 골라 주세요.', 'Choose where it was.') },
  ],
);
