import { words } from '../../../shared/text.ts';
import type { PasswordFault } from './password.ts';

export const signInText = {
  title: words('직원 로그인', 'Staff sign-in'),
  lead: words(
    '기관 담당자와 센터 직원이 쓰는 화면입니다. 도움이 필요한 분은 로그인하지 않아도 됩니다.',
    'For the staff of the centre and its institutions. If you need help, you do not have to sign in.',
  ),
  back: words(
    '로그인하면 보던 화면으로 돌아갑니다. 한동안 움직임이 없었다면 안전을 위해 로그아웃된 것이며, 저장한 내용은 그대로 있습니다.',
    'Sign in and you are back on the page you wanted. After a while without activity you are signed out for safety; what was saved is still there.',
  ),
  email: words('이메일', 'E-mail'),
  password: words('비밀번호', 'Password'),
  code: words('인증 앱의 6자리 숫자', 'Six digits from your authenticator app'),
  codeHint: words('한 번 쓴 숫자는 다시 쓸 수 없습니다.', 'A code works once.'),
  submit: words('로그인', 'Sign in'),
  wrong: words(
    '로그인할 수 없습니다. 이메일, 비밀번호, 6자리 숫자를 다시 확인해 주십시오. 숫자가 방금 쓴 것이면 다음 숫자를 기다려 주십시오.',
    'You could not be signed in. Check e-mail, password and code. If you just used this code, wait for the next one.',
  ),
  throttledTitle: words('잠시 뒤에 다시 해 주십시오', 'Please try again a little later'),
  throttled: words(
    '여러 번 틀려 {minutes}분 동안 로그인을 받지 않습니다. 계정은 잠기지 않았습니다. 본인이 시도하지 않았다면 관리자에게 알려 주십시오.',
    'After several wrong tries sign-in pauses for {minutes} min. The account is not locked. If it was not you, tell the administrator.',
  ),
  trouble: words(
    '인증 앱이 든 전화기를 바꾸었거나 잃어버렸으면 관리자에게 말씀해 주십시오.',
    'If you changed or lost the phone with your authenticator app, tell the administrator.',
  ),
  home: words('처음 화면으로', 'To the first page'),
} as const;

export const passwordFaultText = {
  short: words('비밀번호는 12자 이상이어야 합니다.', 'A password needs at least 12 characters.'),
  long: words('비밀번호는 200자까지 쓸 수 있습니다.', 'A password has at most 200 characters.'),
  common: words(
    '누구나 떠올릴 수 있는 비밀번호입니다. 낱말 서너 개를 이어 보십시오.',
    'That password is easy to guess. Try three or four words together.',
  ),
  personal: words(
    '이름이나 이메일이 들어 있는 비밀번호입니다. 다른 것으로 정해 주십시오.',
    'That password contains your name or e-mail. Choose another.',
  ),
} as const satisfies Record<PasswordFault, ReturnType<typeof words>>;
