import { words } from '../../../shared/text.ts';
import type { Desk } from '../desk.ts';

/** Legal help: 성폭력처벌법 §27 등(피해자 국선변호사), 법률구조법, 소송촉진법 §25 (배상명령). */
export const legalDesk: Desk = {
  slug: 'legal',
  label: words('법률·수사재판', 'Legal'),
  class: 'legal',
  unit: words('건', 'matters'),
  actions: [
    { code: 'advice', kind: 'advice', label: words('법률상담', 'Legal advice') },
    { code: 'drafting', kind: 'item', label: words('서면 작성', 'Document drafted') },
    { code: 'appointment', kind: 'measure', label: words('변호사 선정', 'Attorney appointed') },
    { code: 'interview', kind: 'session', label: words('조사 동석', 'Present at an interview') },
    { code: 'hearing', kind: 'session', label: words('재판 출석', 'Court hearing') },
    { code: 'suit', kind: 'measure', label: words('소송 제기', 'Suit filed') },
    { code: 'notice', kind: 'advice', label: words('사건 진행 통지', 'Case progress told') },
    { code: 'assessment', kind: 'item', label: words('범죄피해평가', 'Crime impact report') },
  ],
  fields: [
    { name: 'matter', type: 'text', max: 60, label: words('사건번호', 'Docket number'), neededFor: ['suit'] },
    { name: 'next', type: 'day', label: words('다음 기일', 'Next date') },
    {
      name: 'stage',
      type: 'choice',
      label: words('단계', 'Stage'),
      choices: {
        police: words('경찰 수사', 'Police investigation'),
        prosecution: words('공소청 단계', 'Prosecution'),
        trial: words('재판', 'Trial'),
        appeal: words('상소', 'Appeal'),
        civil: words('민사', 'Civil'),
      },
      neededFor: ['interview', 'hearing'],
    },
  ],
};
