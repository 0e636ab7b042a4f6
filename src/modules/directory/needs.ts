import { type Words, words } from '../../shared/text.ts';

/** The nine need domains a counsellor asks about at intake. */
export const needDomains = [
  'safety',
  'investigation',
  'psych',
  'legal',
  'economic',
  'housing',
  'employment',
  'welfare',
  'deletion',
] as const;
export type NeedDomain = (typeof needDomains)[number];

/** A need in the words of those who work here; the person's own words are `needWords`. */
export const needLabels: Readonly<Record<NeedDomain, Words>> = {
  safety: words('신변 안전', 'Safety'),
  investigation: words('수사·재판', 'Investigation and trial'),
  psych: words('심리', 'Psychological support'),
  legal: words('법률', 'Legal help'),
  economic: words('경제적 지원', 'Financial support'),
  housing: words('주거', 'Housing'),
  employment: words('고용', 'Work'),
  welfare: words('복지', 'Welfare'),
  deletion: words('삭제지원', 'Takedown'),
};

/** A need in everyday words. */
export const needWords: Readonly<Record<NeedDomain, Words>> = {
  safety: words('안전', 'Safety'),
  investigation: words('수사·재판', 'Investigation and trial', '경찰·재판'),
  psych: words('마음', 'Mind and feelings'),
  legal: words('법률', 'Legal help', '법'),
  economic: words('돈', 'Money'),
  housing: words('집', 'Home'),
  employment: words('일', 'Work'),
  welfare: words('의료·돌봄·복지', 'Medical care and welfare', '병원·돌봄'),
  deletion: words('온라인 삭제', 'Online takedown', '사진 지우기'),
};

/** What a person would say herself when the need is hers. */
export const needQuestions: Readonly<Record<NeedDomain, Words>> = {
  safety: words(
    '가해자가 다시 찾아오거나 연락할까 걱정돼요.',
    'I worry the offender may come or contact me again.',
    '그 사람이 또 올까 봐 무서워요.',
  ),
  investigation: words(
    '경찰 조사나 재판을 어떻게 받아야 할지 알고 싶어요.',
    'I want to know what happens with the police or in court.',
    '경찰서와 법원에 가는 것이 어려워요.',
  ),
  psych: words(
    '잠을 못 자거나 마음이 힘들어요.',
    'I cannot sleep, or I am struggling with how I feel.',
    '잠이 안 와요. 마음이 아파요.',
  ),
  legal: words('변호사나 법률 상담이 필요해요.', 'I need a lawyer or legal advice.', '법을 물어보고 싶어요.'),
  economic: words(
    '치료비나 생활비가 걱정돼요.',
    'I worry about medical bills or living costs.',
    '병원비가 없어요. 생활할 돈이 없어요.',
  ),
  housing: words(
    '머물 곳이 없거나 이사하고 싶어요.',
    'I have nowhere to stay, or I want to move.',
    '잘 곳이 없어요. 이사하고 싶어요.',
  ),
  employment: words(
    '일을 계속하거나 새로 구하기 어려워요.',
    'Keeping or finding work is hard.',
    '일하기 어려워요. 새 일을 찾고 싶어요.',
  ),
  welfare: words(
    '치료, 돌봄, 생계를 함께 챙겨 줄 도움이 필요해요.',
    'I need help with treatment, care or daily living.',
    '몸이 아파요. 돌봐 줄 사람이 필요해요.',
  ),
  deletion: words(
    '영상이나 사진, 개인정보가 온라인에 퍼졌어요.',
    'Images or personal details of me are online.',
    '내 사진이 인터넷에 퍼졌어요.',
  ),
};

/** Reads a need from a form; null for anything else. */
export function parseNeedDomain(text: unknown): NeedDomain | null {
  return needDomains.find((need) => need === text) ?? null;
}
