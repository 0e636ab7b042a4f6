import { type Words, words } from '../../../shared/text.ts';
import type { ListReason } from './case-export.ts';

export const exportText = {
  title: words('목록 내려받기', 'Download the list'),
  lead: words(
    '지금 조건의 사례 {n}건을 표 파일(CSV)로 내려받습니다. 이름과 상담 내용은 들어 있지 않습니다.',
    'The {n} cases of this filter as a table (CSV). It holds no names and no content.',
  ),
  logged: words(
    '내려받은 사람, 이유, 조건, 건수가 열람 기록에 남습니다. 파일은 업무가 끝나면 지우십시오.',
    'Who downloads it, why, the filter and the number of rows go on the record. Delete the file when done.',
  ),
  reason: words('내려받는 이유', 'Why you download it'),
  reasonMissing: words('이유를 골라 주십시오.', 'Choose a reason.'),
  submit: words('내려받기', 'Download'),
  back: words('목록으로', 'Back to the list'),
  clock: words('가까운 기한', 'Nearest clock'),
} as const;

export const listReasonWords = {
  supervision: words('사례 점검', 'Supervision of cases'),
  meeting: words('회의 자료', 'For a meeting'),
  handover: words('인수인계', 'To hand work over'),
  report: words('보고·집계', 'For a report'),
  inspection: words('감사·점검 대응', 'For an audit or inspection'),
} as const satisfies Record<ListReason, Words>;
