import { type Words, words } from '../../shared/text.ts';

/** How often a service pays at all. Months beyond are for the deciding body. */
export const limits: readonly {
  readonly service: string;
  readonly times: number;
  readonly law: string;
  readonly label: Words;
}[] = [
  {
    service: 'pros-living-aid',
    times: 3,
    law: '경제적 지원 업무처리지침 §38',
    label: words(
      '3개월까지예요. 특별결의로 3개월을 더 받을 수 있어요.',
      'Three months; three more by special resolution.',
    ),
  },
  {
    service: 'pros-tuition',
    times: 2,
    law: '경제적 지원 업무처리지침 §39',
    label: words('두 학기까지예요.', 'Two semesters.'),
  },
  {
    service: 'welfare-emergency-medical',
    times: 2,
    law: '긴급복지지원법 §9①1나',
    label: words('두 번까지예요.', 'Twice at most.'),
  },
  {
    service: 'pros-funeral',
    times: 1,
    law: '경제적 지원 업무처리지침 §40',
    label: words('돌아가신 분 한 분에 한 번이에요.', 'Once for each person who died.'),
  },
];
