import { type Words, words } from '../../../shared/text.ts';
import type { Tone } from '../../../ui/tag.tsx';

const known = new Map<string, Words>();
const tones = new Map<string, Tone>();

/**
 * A module names the kinds of lines it writes, and which of them stand out; a kind without words is a bug
 * that a test finds.
 */
export function nameEvents(
  kinds: Readonly<Record<string, Words>>,
  standing: Readonly<Record<string, Tone>> = {},
): void {
  for (const [kind, said] of Object.entries(kinds)) known.set(kind, said);
  for (const [kind, tone] of Object.entries(standing)) tones.set(kind, tone);
}

export function eventTone(kind: string): Tone {
  return tones.get(kind) ?? 'neutral';
}

/** The words of a timeline line or an audit event; the code itself when nobody named it. */
export function eventWords(kind: string): Words {
  return known.get(kind) ?? words(kind, kind);
}

export function isNamed(kind: string): boolean {
  return known.has(kind);
}

nameEvents({
  'case.opened': words('사례 접수', 'Case opened'),
  'case.viewed': words('내용 열람', 'Content viewed'),
  'case.closed': words('사례 종결', 'Case closed'),
  'case.reopened': words('사례 다시 열기', 'Case reopened'),
  'case.transferred': words('담당 변경', 'Manager changed'),
  'follow-up.refused': words('사후 연락 기록 거부됨', 'Follow-up refused'),
  'case.handed_over': words('인계', 'Handed over'),
  'case.handed-over': words('인계', 'Handed over'),
  'case.hand-over-refused': words('인계 거부됨', 'Hand-over refused'),
  'case.sealed': words('접근 제한', 'Access restricted'),
  'case.unsealed': words('접근 제한 풀기', 'Restriction lifted'),
  'case.named': words('접근 제한 사례에 이름 올림', 'Named on a restricted case'),
  'case.seal-refused': words('접근 제한 변경 거부됨', 'Change of restriction refused'),
  'work.refused': words('끝난 사례의 새 일 거부됨', 'New work on an ended case refused'),
  'note.written': words('메모 작성', 'Note written'),
  'note.shared': words('공유 메모 작성', 'Shared note written'),
  'follow-up.done': words('사후 연락', 'Follow-up contact'),
  'access.refused': words('열람 거부됨', 'Access refused'),
});
