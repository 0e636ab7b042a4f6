// The synthetic centre: invented people whose stories are played through the same actions that the pages
// call. Refuses every database that was not made for the demo.
import { sql } from 'kysely';
import type { Deps } from '../../db/access.ts';
import { seoulCenter } from '../../db/installation.ts';
import { sealLeaves } from '../../modules/audit/index.ts';
import { runClocks } from '../../modules/referrals/index.ts';
import type { Opened } from './intake.ts';
import { inParallel, openAll, playStory } from './play.ts';
import { hireStaff } from './staff.ts';
import { stories } from './stories/index.ts';
import type { Story } from './story.ts';

export { demoState, markComplete } from './mark.ts';

/** Each lane needs a connection, and each connection makes its own plans: more of them are slower on two cores. */
export const atOnce = 4;

/** Silence was told while it lasted: the rounds of the clock on these days before now. */
const rounds = [12, 8, 5, 3, 1, 0];

/**
 * Makes the demo centre in an empty database: staff, cases, what the clocks told, the sealed log. Throws
 * unless the database was made for the demo.
 */
export async function seedDemo(deps: Deps): Promise<{ readonly cases: number }> {
  const mode = await sql<{ mode: string }>`select mode from dir.installation`.execute(deps.db);
  if (mode.rows[0]?.mode !== 'demo')
    throw new Error('the demo is never played in a database of another kind');
  const now = deps.now();
  // What a decline leaves to a job is settled at once by the action itself; nothing waits in the queue.
  const still: Deps = { ...deps, now: () => now, sendJob: async () => {} };
  const staff = await hireStaff(still);
  const opened = new Map<string, Opened>();
  // Whoever is linked to somebody waits until that story has been told.
  const linked: Story[] = [];
  await inParallel(openAll(still, staff, stories, opened), atOnce, async (story) => {
    if (story.sameAs === undefined) await playStory(still, staff, story, opened);
    else linked.push(story);
  });
  await inParallel(linked, atOnce, (story) => playStory(still, staff, story, opened));
  for (const days of rounds) {
    const at = now.subtract({ hours: 24 * days });
    await runClocks({ ...deps, now: () => at }, seoulCenter);
  }
  await staff.leave();
  await sealLeaves(deps);
  return { cases: stories.length };
}
