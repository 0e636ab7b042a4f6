// What time does to consent: a week before its end the people on the case are told, and at its end the keys
// go. The database refuses reading from the very second; this takes away the wraps behind it.
import { type Deps, type SystemActor, type Writer, write } from '../../db/access.ts';
import { dayInSeoul } from '../../shared/calendar-day.ts';
import { addToTimeline } from '../cases/index.ts';
import { markEnding, withdrawExpiredKeys } from './expiry-store.ts';

const batch = 500;

function follower(center: string): SystemActor {
  return {
    kind: 'system',
    id: 'follow-up',
    center,
    institution: 'center',
    role: 'system',
    purpose: 'support',
  };
}

async function endSome(w: Writer): Promise<number> {
  const ended = await withdrawExpiredKeys(w, batch);
  for (const consent of ended) {
    w.record({ event: 'consent.expired', case: consent.case_id, detail: { to: consent.to_institution } });
  }
  return ended.length;
}

async function warnSome(w: Writer): Promise<number> {
  const ending = await markEnding(w, batch);
  for (const consent of ending) {
    await addToTimeline(w, consent.case_id, {
      kind: 'consent.ending',
      class: 'service_use',
      detail: { institution: consent.to_institution, until: lastDay(consent.valid_until) },
    });
    w.record({ event: 'consent.ending', case: consent.case_id, detail: { to: consent.to_institution } });
  }
  return ending.length;
}

/** The end is the first moment of the next day; people think of the day before. */
function lastDay(until: Temporal.Instant): string {
  return dayInSeoul(until.subtract({ seconds: 1 })).toString();
}

export type ConsentRound = { readonly ended: number; readonly warned: number };

/** One hourly round over all consents of a centre, in batches, each a transaction of its own. */
export async function followConsents(deps: Deps, center: string): Promise<ConsentRound> {
  const actor = follower(center);
  const all = async (some: (w: Writer) => Promise<number>) => {
    let total = 0;
    for (;;) {
      const done = await write(deps, actor, async (w) => {
        const count = await some(w);
        if (count === 0) w.record({ event: 'consents.checked' });
        return count;
      });
      total += done;
      if (done < batch) return total;
    }
  };
  return { ended: await all(endSome), warned: await all(warnSome) };
}

/** The hourly job `consents`; its body is the round above. */
export function consentsJob(deps: Deps, center = 'seoul') {
  return {
    name: 'consents',
    cron: '7 * * * *',
    async handle(): Promise<void> {
      await followConsents(deps, center);
    },
  } as const;
}
