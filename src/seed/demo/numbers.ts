// The last scene of one story: she gets her code and PIN, and looks after her case herself.
import { issueToVictim, practiceReceipt } from '../../modules/victim/index.ts';
import { expectKind, fresh, ownerOf, type Stage } from './stage.ts';

/** At the end of a story whose numbers everybody who visits the demo may use. */
export async function giveNumbers(stage: Stage): Promise<void> {
  if (stage.story.numbers !== true) return;
  const given = { reason: 'first', check: 'id_document' } as const;
  const owner = await ownerOf(stage);
  const issued = await issueToVictim(stage.deps, owner, fresh(), stage.case, given, practiceReceipt);
  expectKind(stage, issued, 'issued');
}
