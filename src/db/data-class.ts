import { type Words, words } from '../shared/text.ts';

/**
 * The twelve data classes, most lethal first. Every field of a case belongs to exactly one; keys,
 * consent and audit all speak in these words.
 */
export const dataClasses = [
  'whereabouts',
  'incident',
  'therapy',
  'imagery',
  'identity',
  'contact',
  'offender',
  'protection',
  'legal',
  'money',
  'work',
  'welfare',
  'service_use',
] as const;
export type DataClass = (typeof dataClasses)[number];

/** L0 can cost a life, L1 a dignity, L2 a name, L3 a livelihood. */
export const dataLevel = {
  whereabouts: 0,
  incident: 1,
  therapy: 1,
  imagery: 1,
  identity: 2,
  contact: 2,
  offender: 2,
  protection: 2,
  legal: 2,
  money: 3,
  work: 3,
  welfare: 3,
  service_use: 3,
} as const satisfies Record<DataClass, 0 | 1 | 2 | 3>;

/** 민감정보: needs a consent of its own (개인정보 보호법 §23). */
export const sensitiveClasses: ReadonlySet<DataClass> = new Set([
  'incident',
  'therapy',
  'imagery',
  'offender',
]);

export const dataClassText = {
  whereabouts: words('지금 있는 곳·다니는 곳', 'Where you are and go', '지금 사는 곳, 자주 가는 곳'),
  incident: words('사건 내용', 'What happened', '무슨 일이 있었는지'),
  therapy: words('상담·치료 기록', 'Counselling and treatment', '상담하고 치료한 기록'),
  imagery: words(
    '영상·사진 정보(원본은 없음)',
    'Images (hashes and addresses only)',
    '사진과 영상에 관한 정보',
  ),
  identity: words('이름·생년월일', 'Name and date of birth', '이름과 태어난 날'),
  contact: words('연락 방법', 'How to reach you', '연락하는 방법'),
  offender: words('가해자 정보', 'The offender', '나를 힘들게 한 사람'),
  protection: words('안전·보호 조치', 'Safety and protection', '나를 지키는 방법'),
  legal: words('수사·재판·법률', 'Investigation, trial, law', '경찰과 재판에 관한 것'),
  money: words('돈·보상', 'Money and compensation', '돈에 관한 것'),
  work: words('일·직장', 'Work', '일하는 곳'),
  welfare: words('복지·생활', 'Welfare and living', '생활 형편'),
  service_use: words('받은 서비스', 'Services received', '받은 도움'),
} as const satisfies Record<DataClass, Words>;

export function isDataClass(text: string): text is DataClass {
  return dataClasses.some((known) => known === text);
}
