import type { Deps } from '../../db/access.ts';
import { assess, decideTrack, end, screens } from './casework.ts';
import { type Ago, storyClock } from './clock.ts';
import { consentOf, withdraw } from './consents.ts';
import { type Opened, openStory, playIntake, receiveStory } from './intake.ts';
import { giveNumbers } from './numbers.ts';
import { playPlan } from './plan.ts';
import { randomFor } from './random.ts';
import { playReferrals } from './referrals.ts';
import type { Staff } from './staff.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** Runs at most so many at a time, in the order in which they come. */
export async function inParallel<T>(
  items: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  fn: (item: T) => Promise<void>,
): Promise<void> {
  // One source for all lanes: each takes the next when it has done its last.
  const waiting = (async function* () {
    yield* items;
  })();
  const lane = async () => {
    for await (const item of waiting) await fn(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** Opens every story in the order in which they came, so that case numbers follow the calendar. */
export async function* openAll(
  deps: Deps,
  staff: Staff,
  stories: readonly Story[],
  opened: Map<string, Opened>,
): AsyncGenerator<Story> {
  const now = deps.now();
  for (const story of stories.toSorted((one, other) => other.opened - one.opened)) {
    const at = openedAt(now, story.opened);
    const then = { ...deps, now: () => at };
    const made =
      story.end === 'waiting'
        ? await receiveStory(then, story)
        : await openStory(then, await staff.actor(story.by), story);
    opened.set(story.key, made);
    yield story;
  }
}

const openedAt = (now: Temporal.Instant, ago: Ago) => storyClock(now).at(ago);

/** Plays one story from its first word to where it stands today. */
export async function playStory(
  deps: Deps,
  staff: Staff,
  story: Story,
  known: ReadonlyMap<string, Opened>,
): Promise<void> {
  const opened = known.get(story.key);
  if (opened === undefined) throw new RangeError(story.key);
  if (story.end === 'waiting') return;
  const now = deps.now();
  const clock = storyClock(now, openedAt(now, story.opened));
  const chance = randomFor(story.key);
  const stage: Stage = { deps, staff, story, chance, clock, intake: opened.id, case: opened.case };
  await playIntake(stage, known);
  await assess(stage);
  await consentOf(stage);
  await decideTrack(stage);
  await screens(stage);
  await playReferrals(stage);
  await playPlan(stage);
  await withdraw(stage);
  await end(stage);
  await giveNumbers(stage);
}
