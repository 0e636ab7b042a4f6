import { type CalendarDay, formatDay, parseDay } from '../../../shared/calendar-day.ts';
import { addWorkingDays } from '../../../shared/holidays.ts';
import { findService } from '../../directory/index.ts';
import { rules } from '../../eligibility/index.ts';
import type { NearDeadline } from './stored.ts';

export type TaskWords = { readonly text: string; readonly due: CalendarDay };

/** A service's Korean name; tasks are kept in the language of the centre's work. */
function nameOf(slug: string): string {
  const rule = rules.find((one) => one.slug === slug);
  return findService(slug)?.name.ko ?? rule?.name?.ko ?? slug;
}

const order = ['U0', 'U1', 'U2', 'U3'] as const;
const patience = { U0: 0, U1: 3, U2: 10, U3: 10 } as const;
const named = 5;

/** Due by the most urgent of the services: the same day, three or ten working days. */
export function entitlementTask(services: readonly string[], today: CalendarDay): TaskWords {
  const urgencies = rules.filter((rule) => services.includes(rule.slug)).map((rule) => rule.urgency);
  const most = order.find((urgency) => urgencies.includes(urgency)) ?? 'U3';
  const names = services.slice(0, named).map(nameOf).join(', ');
  const more = services.length > named ? ` 외 ${services.length - named}가지` : '';
  const days = patience[most];
  return {
    text: `새로 받을 수 있는 지원: ${names}${more}. ‘지원 자격’에서 근거 확인 후 본인에게 안내`,
    due: days === 0 ? today : addWorkingDays(today, days),
  };
}

/** Due on the advised day, or today when that has passed and the law's own day has not. */
export function deadlineTask(deadline: NearDeadline, today: CalendarDay): TaskWords {
  const advised = parseDay(deadline.advised) ?? today;
  const last = deadline.last === null ? null : parseDay(deadline.last);
  const byLaw = last === null ? '' : `, 법정 마지막 날 ${formatDay(last, 'ko')}`;
  return {
    text: `${nameOf(deadline.service)}: 신청 권장일 ${formatDay(advised, 'ko')}${byLaw}`,
    due: Temporal.PlainDate.compare(advised, today) < 0 ? today : advised,
  };
}
