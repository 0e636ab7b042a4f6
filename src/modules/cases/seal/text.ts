import { type Words, words } from '../../../shared/text.ts';
import type { LiftReason, SealReason } from './seal.ts';

export const sealReasonWords = {
  known_here: words('직원이나 그 주변이 아는 사람', 'Known to staff or to people around them'),
  offender_reach: words(
    '가해자가 기관을 통해 알아낼 위험',
    'The offender may find out through an institution',
  ),
  public_attention: words('언론·공적 관심', 'Press or public attention'),
  protected: words('가명 조사·신원관리 대상', 'Pseudonymous statement, protected identity'),
  asked: words('본인 요청', 'The person asks'),
} as const satisfies Record<SealReason, Words>;

export const liftReasonWords = {
  over: words('이유가 없어짐', 'The reason is gone'),
  asked: words('본인 요청', 'The person asks'),
  mistake: words('잘못 제한함', 'Restricted by mistake'),
} as const satisfies Record<LiftReason, Words>;

export const sealText = {
  title: words('접근 제한', 'Restrict access'),
  lead: words(
    '이름이 오른 사람에게만 이 사례가 있습니다. 다른 사람의 목록·검색·집계에는 나타나지 않습니다.',
    'The case exists only for those named. It is in nobody else’s list, search or count.',
  ),
  desk: words(
    '새로 의뢰하면 기관에서는 기관 책임자만 보고 담당을 정합니다. 번호는 보이지 않습니다.',
    'A new referral is seen at the institution by its lead alone, without the number, who assigns it.',
  ),
  reason: words('제한하는 이유', 'Why it is restricted'),
  reasonMissing: words('제한하는 이유를 골라 주십시오.', 'Choose why it is restricted.'),
  keep: words('계속 볼 사람', 'Who keeps access'),
  keepHint: words(
    '표시를 지우면 담당에서 빠지고 더 이상 볼 수 없습니다.',
    'Whoever is not ticked leaves the case and sees it no longer.',
  ),
  bound: words('의뢰를 맡고 있어 계속 봅니다', 'Stays because of a referral in hand'),
  seal: words('접근 제한하기', 'Restrict access'),
  sealed: words('지금 접근이 제한되어 있습니다', 'Access is restricted now'),
  since: words('제한한 때', 'Since'),
  by: words('제한한 사람', 'By'),
  names: words('이름이 오른 사람', 'Those named'),
  you: words('나', 'You'),
  addName: words('동료 이름 올리기', 'Name a colleague'),
  colleague: words('동료', 'Colleague'),
  nameMissing: words('이름을 올릴 동료를 골라 주십시오.', 'Choose whom to name.'),
  nameRefused: words(
    '이해충돌이 있거나 같은 기관의 동료가 아닙니다.',
    'A conflict of interest, or not a colleague of this institution.',
  ),
  name: words('이름 올리기', 'Name'),
  lift: words('제한 풀기', 'Lift the restriction'),
  liftReason: words('푸는 이유', 'Why it is lifted'),
  liftMissing: words('푸는 이유를 골라 주십시오.', 'Choose why it is lifted.'),
  liftLead: words(
    '풀면 센터의 초기상담사와 센터장의 목록에 다시 나타납니다.',
    'It appears again in the lists of the centre’s counsellors and its manager.',
  ),
  notYours: words(
    '제한하거나 푸는 일은 이 사례의 사례관리자가 합니다.',
    'The case’s manager restricts it and lifts it.',
  ),
  refused: words('지금은 바꿀 수 없는 상태입니다.', 'This cannot be changed in its present state.'),
} as const;
