import { words } from '../../shared/text.ts';
import type { Tone } from '../../ui/tag.tsx';

/** What the lines of the timeline and the log are called. */
export const referralEvents = {
  'referral.sent': words('의뢰 보냄', 'Referral sent'),
  'referral.drafted': words('의뢰를 동의 대기로 남김', 'Referral kept until consent'),
  'referral.claimed': words('기관 담당자 정해짐', 'Claimed by a worker'),
  'referral.assigned': words('기관 담당자 지정', 'Assigned to a worker'),
  'referral.accepted': words('의뢰 수락', 'Referral accepted'),
  'referral.declined': words('의뢰 거절', 'Referral declined'),
  'referral.passed_on': words('다른 기관에 자동 재의뢰', 'Passed on by rule'),
  'referral.returned': words('의뢰가 사례관리자에게 돌아옴', 'Returned to the case manager'),
  'referral.settled': words('거절 처리 확인', 'Decline settled'),
  'referral.booked': words('기관 예약', 'Booked'),
  'referral.provided': words('지원 완료', 'Provided'),
  'referral.failed': words('지원하지 못함', 'Not provided'),
  'referral.closed': words('의뢰 종결', 'Referral closed'),
  'referral.withdrawn': words('의뢰 철회', 'Referral withdrawn'),
  'referral.rerouted': words('다른 기관으로 변경', 'Sent elsewhere'),
  'referral.escalated': words('응답 지연 알림', 'Overdue reply escalated'),
  'referral.refused': words('의뢰 처리 거부됨', 'Step refused'),
  'bundle.refused': words('의뢰 보내기 거부됨', 'Sending refused'),
  'delivery.recorded': words('서비스 제공', 'Delivered'),
  'clock.changed': words('응답 기한 설정 변경', 'Clock changed'),
  'clock.unchanged': words('응답 기한 그대로 저장', 'Clocks saved without a change'),
  'clock.refused': words('응답 기한 설정 거부됨', 'Setting the clocks refused'),
} as const;

/** The lines that stand out on a timeline. */
export const referralTones: Readonly<Record<string, Tone>> = {
  'referral.accepted': 'progress',
  'referral.declined': 'warn',
  'referral.returned': 'warn',
  'referral.failed': 'warn',
  'referral.escalated': 'warn',
  'referral.provided': 'ok',
  'delivery.recorded': 'ok',
};
