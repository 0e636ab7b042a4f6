import { type Words, words } from '../../../shared/text.ts';
import type { Why } from './handover.ts';

export const whyWords = {
  left: words('계정 닫힘', 'Account closed'),
  wall: words('이해충돌로 열 수 없음', 'Kept out by a conflict of interest'),
  role: words('역할이 바뀜', 'Role changed'),
} as const satisfies Record<Why, Words>;

export const handoverText = {
  title: words('인계', 'Hand-over'),
  lead: words(
    '계정이 닫혔거나 이해충돌이 생긴 직원에게 남은 사례입니다. 내용은 보이지 않습니다.',
    'Cases left with colleagues who cannot go on with them. No content is shown.',
  ),
  people: words('맡을 사람이 필요한 직원별 사례', 'Cases in need of somebody, by colleague'),
  empty: words('담당 없는 사례가 없습니다', 'No case is without somebody'),
  emptyBody: words(
    '직원 계정이 닫히면 그 사람이 맡던 사례가 여기 나타납니다.',
    'When an account is closed, what that person held appears here.',
  ),
  person: words('직원', 'Colleague'),
  institution: words('기관', 'Institution'),
  why: words('이유', 'Why'),
  cases: words('사례', 'Cases'),
  due: words('가장 이른 시계', 'Earliest clock'),
  of: words('{name} 인계', 'Hand-over from {name}'),
  ofLead: words(
    '넘기면 담당·할 일·맡은 의뢰·예정된 만남이 함께 갑니다. 시계는 그대로 이어집니다.',
    'Assignment, tasks, claimed referrals and planned meetings go together. Clocks run on.',
  ),
  choose: words('넘길 사례', 'Cases to hand over'),
  caseMissing: words(
    '넘길 사례를 하나 이상 고르거나 ‘모두 넘기기’를 누르십시오.',
    'Choose at least one case, or press “Hand over all”.',
  ),
  capacity: words('맡은 일', 'As'),
  status: words('단계', 'Stage'),
  since: words('맡은 날', 'Since'),
  along: words('함께 가는 것', 'Goes along'),
  referrals: words('의뢰 {n}', '{n} referrals'),
  tasks: words('할 일 {n}', '{n} tasks'),
  meetings: words('만남 {n}', '{n} meetings'),
  nothing: words('없음', 'Nothing'),
  restricted: words('접근 제한 사례', 'Restricted case'),
  restrictedHint: words('번호는 이름이 오른 사람만 봅니다', 'Only those named see its number'),
  wallTag: words('이 동료는 이해충돌', 'Conflict with this colleague'),
  to: words('받을 동료', 'Who takes over'),
  toHint: words(
    '같은 기관에서 지금 맡은 사례가 적은 순서입니다.',
    'Same institution, lightest present load first.',
  ),
  toMissing: words('받을 동료를 골라 주십시오.', 'Choose who takes over.'),
  load: words('{name} · 진행 {n}건', '{name} · {n} open'),
  nobody: words('받을 동료가 없습니다', 'Nobody can take over'),
  nobodyBody: words(
    '같은 기관에 같은 일을 하는 동료가 없습니다. 관리자에게 직원 초대를 요청하십시오.',
    'No colleague of this institution does this work. Ask the administrator to invite one.',
  ),
  chosen: words('고른 사례 넘기기', 'Hand over the chosen'),
  all: words('모두 넘기기', 'Hand over all'),
  moved: words('{n}건을 넘겼습니다.', '{n} handed over.'),
  walled: words(
    '{n}건은 받을 동료와 이해충돌이 있어 남았습니다. 다른 동료를 고르십시오.',
    '{n} stayed because of a conflict of interest. Choose another colleague for them.',
  ),
  gone: words('{n}건은 그사이 다른 사람이 넘겼습니다.', '{n} had been handed over meanwhile.'),
  refusedWall: words(
    '이해충돌이 있어 이 동료에게는 넘길 수 없습니다. 다른 동료를 고르십시오.',
    'A conflict of interest prevents this. Choose another colleague.',
  ),
  refusedPlace: words(
    '같은 기관에서 같은 일을 하는, 계정이 열린 동료에게만 넘길 수 있습니다.',
    'Only to a colleague of the same institution and work whose account is open.',
  ),
  refusedGone: words(
    '고른 사례는 그사이 다른 사람이 넘겼습니다. 지금 목록을 다시 확인하십시오.',
    'The chosen cases had been handed over meanwhile. Check the list as it is now.',
  ),
  waiting: words('담당 없는 사례 {n}건', '{n} cases without anybody'),
  waitingBody: words(
    '맡던 직원이 더 일할 수 없습니다. 받을 동료를 정하십시오.',
    'Whoever held them cannot go on. Choose who takes over.',
  ),
  open: words('인계하기', 'Hand over'),
} as const;
