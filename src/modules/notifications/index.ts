// Everything that leaves the house by itself passes here, and most of it does not.
import type { Deps } from '../../db/access.ts';
import { words } from '../../shared/text.ts';
import { nameEvents } from '../cases/index.ts';
import { messenger, sendNotices } from './actions.ts';
import type { Gateways } from './gateways.ts';
import { remindOfTomorrow } from './reminders.ts';

export { sendNotices, tell } from './actions.ts';
export { type Gateway, type GatewaySettings, type Gateways, openGateways } from './gateways.ts';
export { decideNotice, type Gate, type NoticeChannel } from './notice.ts';
export { type Template, templates } from './templates.ts';

nameEvents({
  'notice.sent': words('알림 보냄', 'Notice sent'),
  'notice.silent': words('알림 보내지 않음', 'Notice kept silent'),
  'notice.failed': words('알림 실패', 'Notice failed'),
  'notice.queued': words('알림 시간 기다림', 'Notice waits for its hour'),
});

/** The hourly job `tomorrow`: who meets somebody tomorrow may be told so, by day. */
export function tomorrowJob(deps: Deps, center: string) {
  return {
    name: 'tomorrow',
    cron: '20 * * * *',
    async handle(): Promise<void> {
      await remindOfTomorrow(deps, messenger(center));
    },
  } as const;
}

/** The minutely job `notices`. */
export function noticesJob(deps: Deps, center: string, gateways: Gateways) {
  return {
    name: 'notices',
    cron: '* * * * *',
    async handle(): Promise<void> {
      await sendNotices(deps, center, gateways);
    },
  } as const;
}
