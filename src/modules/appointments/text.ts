import { words } from '../../shared/text.ts';

export const appointmentText = {
  title: words('일정', 'Schedule'),
  empty: words('잡힌 일정이 없습니다', 'Nothing is scheduled'),
  emptyBody: words(
    '안전한 연락 방법을 확인하고 아래에서 잡습니다.',
    'Check the safe way to reach the person, then book below.',
  ),
  add: words('일정 잡기', 'Book a meeting'),
  kind: words('종류', 'Kind'),
  kindMissing: words('종류를 골라 주십시오.', 'Choose a kind.'),
  day: words('날짜', 'Day'),
  dayMissing: words('날짜를 써 주십시오.', 'Enter the day.'),
  time: words('시각', 'Time'),
  timeHint: words('예: 14:30', 'For example 14:30'),
  timeWrong: words('시각을 14:30처럼 써 주십시오.', 'Enter the time like 14:30.'),
  minutes: words('길이', 'Length'),
  minutesMissing: words('길이를 골라 주십시오.', 'Choose the length.'),
  place: words('장소', 'Place'),
  placeHint: words('현재 거처는 적지 않습니다.', 'Never the place where the person lives now.'),
  text: words('준비할 것', 'To prepare'),
  save: words('일정 저장', 'Save'),
  when: words('언제', 'When'),
  with: words('누구와', 'With'),
  outcome: words('결과', 'Outcome'),
  outcomeMissing: words('결과를 골라 주십시오.', 'Choose the outcome.'),
  record: words('결과 기록', 'Record'),
  length: words('{n}분', '{n} min'),
} as const;

export const kindWords = {
  counselling: words('상담', 'Counselling'),
  phone: words('전화', 'Phone call'),
  visit: words('방문', 'Visit'),
  accompany: words('동행', 'Accompany'),
  conference: words('사례 협의', 'Case meeting'),
  other: words('기타', 'Other'),
} as const;

export const outcomeWords = {
  attended: words('만남', 'Attended'),
  missed: words('만나지 못함', 'Not met'),
  cancelled: words('취소', 'Cancelled'),
} as const;
