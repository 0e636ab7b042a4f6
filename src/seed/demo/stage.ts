// What every scene of the demo needs: the house, the people, a clock, and the refusal to go on when an
// action answers otherwise than the story expects.
import type { Deps, StaffActor } from '../../db/access.ts';
import type { CaseId, IntakeId } from '../../shared/ids.ts';
import type { StoryClock } from './clock.ts';
import type { Random } from './random.ts';
import type { Staff } from './staff.ts';
import type { Story } from './story.ts';

/** One story on its way: who is at work, what time it is there. */
export type Stage = {
  readonly deps: Deps;
  readonly staff: Staff;
  readonly story: Story;
  readonly chance: Random;
  readonly clock: StoryClock;
  readonly intake: IntakeId;
  readonly case: CaseId;
};

/** The house at a moment of the story. */
export function depsAt(stage: Pick<Stage, 'deps'>, moment: Temporal.Instant): Deps {
  return { ...stage.deps, now: () => moment };
}

/** A form's key: nothing here is sent twice. */
export const fresh = () => crypto.randomUUID();

/** The outcome, when it is the one that the story tells; throws with the story's name otherwise. */
export function expectKind<T extends { readonly kind: string }, K extends T['kind']>(
  stage: Pick<Stage, 'story'>,
  outcome: T,
  ...kinds: readonly K[]
): Extract<T, { readonly kind: K }> {
  const expected = (found: T): found is Extract<T, { readonly kind: K }> =>
    kinds.some((kind) => kind === found.kind);
  if (expected(outcome)) return outcome;
  throw new Error(`demo story ${stage.story.key}: ${JSON.stringify(outcome)} instead of ${kinds.join('/')}`);
}

/** Who carries the case on after the intake: its manager, else the counsellor. */
export function ownerOf(stage: Pick<Stage, 'staff' | 'story'>): Promise<StaffActor> {
  const { track, by, takenOverBy } = stage.story;
  return stage.staff.actor(track?.kind === 'manage' ? track.manager : (takenOverBy ?? by));
}
