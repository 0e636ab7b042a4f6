// How often a sign-in may be guessed. Knows figures only; nothing here ever locks an account for good.

/**
 * Ten guesses an hour for an account, sixty for a network address (개인정보의 안전성 확보조치 기준
 * 제5조제6항 asks for a limit; the figures are ours). The window slides.
 */
export const guessLimits = { perAccount: 10, perAddress: 60, windowMinutes: 60 } as const;

/** Since when guesses count. */
export function windowStart(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ minutes: guessLimits.windowMinutes });
}

/** Whole minutes until the guess that fills the window falls out of it; at least one. */
export function minutesToWait(filledBy: Temporal.Instant, now: Temporal.Instant): number {
  const free = filledBy.add({ minutes: guessLimits.windowMinutes });
  return Math.max(1, Math.ceil((free.epochMilliseconds - now.epochMilliseconds) / 60_000));
}
