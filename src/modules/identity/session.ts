// Sessions: opaque tokens, limits enforced by the server. Refuses anything a cookie says about itself.

/** 15 minutes idle, 8 hours in all (개인정보의 안전성 확보조치 기준 제6조④; the figures are ours). */
export const sessionLimits = { idleMinutes: 15, absoluteHours: 8 } as const;

/** Has nobody used this session for too long? */
export function isIdle(seenAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(seenAt.add({ minutes: sessionLimits.idleMinutes }), now) <= 0;
}

/** Only every so often is "seen" written, so that a page view stays a read. */
export function seenIsOld(seenAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(seenAt.add({ seconds: 30 }), now) <= 0;
}
