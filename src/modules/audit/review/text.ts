import { type Words, words } from '../../../shared/text.ts';
import type { ExportReason } from '../actions.ts';

export const reviewText = {
  title: words('접근 기록', 'Access log'),
  lead: words(
    '누가, 언제, 어디서, 어떤 사례를, 무슨 목적으로 보았는지만 보입니다. 내용은 보이지 않습니다.',
    'Who, when, from where, which case, for what purpose. Never the content.',
  ),
  checkpoint: words('마지막 봉인', 'Last checkpoint'),
  checkpointNone: words('아직 봉인된 기록이 없습니다.', 'Nothing has been sealed yet.'),
  checkpointHint: words(
    '이 값을 시스템 밖에 보관해 두면, 나중에 기록이 바뀌거나 잘렸는지 누구나 확인할 수 있습니다.',
    'Keep this value outside the system: anybody can then check whether the log was changed or cut.',
  ),
  size: words('{n}건까지', '{n} entries'),
  when: words('언제', 'When'),
  who: words('누가', 'Who'),
  place: words('어디서', 'From'),
  what: words('무엇을', 'What'),
  case: words('사례', 'Case'),
  purpose: words('목적', 'Purpose'),
  kind: words('종류', 'Kind'),
  all: words('전체', 'All'),
  refused: words('거부된 시도', 'Refused attempts'),
  opened: words('내용 열람', 'Content opened'),
  downloads: words('내려받기·내보내기', 'Downloads and exports'),
  searches: words('사람 찾기', 'Looking for a person'),
  person: words('직원', 'Staff member'),
  empty: words('조건에 맞는 기록이 없습니다', 'Nothing matches'),
  emptyBody: words('조건을 지워 보십시오.', 'Clear the filter.'),
  export: words('검증할 수 있는 파일로 내보내기', 'Export as a verifiable file'),
  exportHint: words(
    '내보낸 사실과 이유가 기록됩니다. 파일은 `npm run audit:verify -- 파일`로 데이터베이스 없이 확인합니다.',
    'The export and its reason are recorded. Check the file without a database: npm run audit:verify -- FILE',
  ),
  reason: words('내보내는 이유', 'Why'),
  reasonMissing: words('이유를 골라 주십시오.', 'Choose a reason.'),
  submit: words('내보내기', 'Export'),
  system: words('시스템', 'System'),
} as const;

export const exportReasonWords = {
  monthly_review: words('월별 점검', 'Monthly review'),
  complaint: words('민원 확인', 'Complaint'),
  incident: words('사고 조사', 'Incident'),
  outside_audit: words('외부 감사', 'Outside audit'),
  court_order: words('법원 명령', 'Court order'),
} as const satisfies Record<ExportReason, Words>;
