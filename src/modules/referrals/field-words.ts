import { type Words, words } from '../../shared/text.ts';

/** The labels of fields that stand in sections beside the fact sheet. */
export const fieldWords: Readonly<Record<string, Words>> = {
  name: words('이름', 'Name'),
  birthDate: words('생년월일', 'Date of birth'),
  birthYear: words('태어난 해', 'Year of birth'),
  phone: words('전화번호', 'Telephone'),
  email: words('이메일', 'E-mail'),
  address: words('주소', 'Address'),
  workplace: words('직장·학교', 'Work or school'),
  note: words('덧붙임', 'Note'),
  mode: words('연락해도 되는지', 'Whether contact is safe'),
  channels: words('안전한 연락 방법', 'Safe ways'),
  days: words('연락해도 되는 날', 'Days'),
  from: words('시작 시각', 'From'),
  until: words('끝 시각', 'Until'),
  answerer: words('받을 사람', 'Who may answer'),
  trusted: words('대신 받을 사람', 'Trusted person'),
  voicemail: words('음성 메시지', 'Voicemail'),
  forbidden: words('하면 안 되는 말', 'What must not be said'),
  story: words('사건 경위', 'What happened'),
  text: words('내용', 'Text'),
  summary: words('요약', 'Summary'),
  words: words('내용', 'Text'),
  time: words('시각', 'Time'),
  place: words('장소', 'Place'),
  amount: words('금액', 'Amount'),
  date: words('날짜', 'Date'),
};

/** The words of codes in those fields. */
export const valueWords: Readonly<Record<string, Words>> = {
  allowed: words('가능', 'Allowed'),
  none: words('하지 않음', 'None'),
  never: words('남기지 않음', 'Never'),
  neutral: words('내용 없이 가능', 'Neutral only'),
  call: words('전화', 'Calls'),
  sms: words('문자', 'Text messages'),
  messenger: words('메신저', 'Messenger'),
  post: words('우편', 'Post'),
  any: words('모든 날', 'Any day'),
  weekdays: words('평일', 'Weekdays'),
  weekends: words('주말', 'Weekends'),
  self: words('본인만', 'The person only'),
  anyone: words('누구나', 'Anyone'),
};
