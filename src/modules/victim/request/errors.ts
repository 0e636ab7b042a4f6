import { message } from '../../../shared/form.ts';

export const requestErrors = {
  choose: message('하나를 고르거나 건너뛰어 주세요.', 'Choose one, or pass over the question.'),
  time: message('시각을 14:00처럼 써 주세요.', 'Write a time such as 14:00.'),
  span: message('끝나는 시각이 시작보다 늦어야 해요.', 'The end must be after the start.'),
  year: message('태어난 해를 네 자리로 써 주세요. 예: 1990', 'Write the year of birth in four digits.'),
  email: message('이메일 주소를 확인해 주세요.', 'Check the e-mail address.'),
} as const;
