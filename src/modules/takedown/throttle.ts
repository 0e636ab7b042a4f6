// How often one network address may send a request. Holds keyed hashes in memory for an hour, never an
// address; a restart forgets them.
import { limits } from './request.ts';

export type Throttle = {
  /** Takes one of the tries that are left for this hour; false when there is none. */
  take(key: string, now: Temporal.Instant): boolean;
};

const hour = 3_600_000;
const most = 10_000;

/** A sliding hour for every key. */
export function hourlyThrottle(perHour: number = limits.perHour): Throttle {
  const taken = new Map<string, readonly number[]>();
  return {
    take(key, now) {
      const at = now.epochMilliseconds;
      const recent = (taken.get(key) ?? []).filter((one) => one > at - hour);
      taken.delete(key);
      taken.set(key, recent.length < perHour ? [...recent, at] : recent);
      // The longest untouched goes first: memory stays bounded under a flood.
      for (const old of taken.keys()) {
        if (taken.size <= most) break;
        taken.delete(old);
      }
      return recent.length < perHour;
    },
  };
}
