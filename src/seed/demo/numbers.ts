// The last scene of one story: she gets her code and PIN, and looks after her case herself.
import { issueForPractice } from '../../modules/victim/index.ts';
import { depsAt, ownerOf, type Stage } from './stage.ts';

/** At the end of a story whose numbers everybody who visits the demo may use. */
export async function giveNumbers(stage: Stage): Promise<void> {
  if (stage.story.numbers !== true) return;
  await issueForPractice(depsAt(stage, stage.deps.now()), await ownerOf(stage), stage.case);
}
