import { type Words, words } from '../../../shared/text.ts';
import type { FollowUpOutcome } from './follow-up.ts';

export const followUpOutcomeWords = {
  reached: words('연락이 닿음, 도움이 더 필요하지 않음', 'Reached; no more help needed'),
  not_reached: words('연락이 닿지 않음', 'Not reached'),
  wants_help: words('다시 도움을 원함', 'Wants help again'),
  no_contact: words('더 이상 연락을 원하지 않음', 'Wants no further contact'),
} as const satisfies Record<FollowUpOutcome, Words>;

export const followUpHints = {
  wants_help: words('사례를 다시 엽니다.', 'The case is opened again.'),
  no_contact: words('남은 사후 연락을 모두 없앱니다.', 'All contacts still to come are dropped.'),
  not_reached: words('다시 해 볼 날을 아래에 적을 수 있습니다.', 'Below you may set a day to try again.'),
} as const;

export const followUpText = {
  title: words('사후 연락 기록', 'Record a follow-up'),
  due: words('예정일', 'Due'),
  safe: words(
    '위의 안전 연락 방법을 지키십시오. ‘연락 금지’라면 먼저 연락하지 말고, 본인이 연락해 온 때에만 기록합니다.',
    'Keep to the safe way shown above. If it says “Do not contact”, never call first; record only when the person comes.',
  ),
  outcome: words('어떻게 되었습니까', 'What came of it'),
  missing: words('연락 결과를 골라 주십시오.', 'Choose what came of it.'),
  again: words('다시 해 볼 날', 'Try again on'),
  againPast: words('오늘이나 그 뒤의 날을 적어 주십시오.', 'Enter today or a later day.'),
  note: words('메모', 'Note'),
  noteHint: words('우리 기관 메모로 잠겨 저장됩니다.', 'Kept sealed, as a note of our institution.'),
  save: words('기록하기', 'Record'),
  over: words('이미 기록한 연락입니다.', 'This contact has been recorded already.'),
  open: words('사후 연락 기록하기', 'Record the follow-up'),
} as const;
