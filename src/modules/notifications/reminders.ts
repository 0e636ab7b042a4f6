// The day before a meeting the person may be told that there is one, in a sentence that says nothing else.
import { type Deps, read, type SystemActor, write } from '../../db/access.ts';
import { seoul } from '../../shared/calendar-day.ts';
import { caseHead } from '../cases/index.ts';
import { languageOf } from './notice.ts';
import { insertNotice, meetingsToRemind, toldHelpers } from './notice-store.ts';

/** From nine to nine in Seoul; her own hours narrow it further at the moment of sending. */
export function isDaytime(now: Temporal.Instant): boolean {
  const { hour } = now.toZonedDateTimeISO(seoul);
  return hour >= 9 && hour < 21;
}

/**
 * Queues a reminder for each of tomorrow's meetings, once however often it runs; whether anything leaves is
 * decided at the moment of sending. Returns how many meetings were new. At night nothing happens.
 */
export async function remindOfTomorrow(deps: Deps, actor: SystemActor): Promise<number> {
  if (!isDaytime(deps.now())) return 0;
  const waiting = await read(deps, actor, meetingsToRemind);
  if (waiting.length === 0) return 0;
  await write(deps, actor, async (w) => {
    const morning = w.today.add({ days: 1 }).toZonedDateTime(seoul).toInstant();
    for (const { id, caseId } of waiting) {
      const language = languageOf((await caseHead(w, caseId)).language);
      const reminder = { template: 'tomorrow', language, meeting: { id, until: morning } } as const;
      await insertNotice(w, caseId, { ...reminder, to: null });
      for (const to of await toldHelpers(w, caseId, 'dates'))
        await insertNotice(w, caseId, { ...reminder, to });
    }
    w.record({ event: 'notices.reminded', detail: { meetings: waiting.length } });
  });
  return waiting.length;
}
