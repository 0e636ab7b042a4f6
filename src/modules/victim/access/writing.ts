// How somebody behind a receipt code writes: as herself, under her own policies. The keys of the classes she
// writes to are made ready before by the portal, which alone sees every consent they must be wrapped for.
import { type Deps, read, type VictimActor, type Writer, write, writeOnce } from '../../../db/access.ts';
import type { DataClass } from '../../../db/data-class.ts';
import { seal } from '../../../db/sections.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { portalActor } from './access.ts';
import { classesWithKey } from './key-store.ts';

/** Makes the centre's data keys of these classes, where there is none. */
async function readyKeys(deps: Deps, of: CaseId, classes: readonly DataClass[]): Promise<void> {
  const there = await read(deps, portalActor, (r) => classesWithKey(r, of));
  const missing = classes.filter((known) => !there.has(known));
  if (missing.length === 0) return;
  await write(deps, portalActor, async (w) => {
    for (const known of missing) {
      await seal(w, { case: of, owner: 'center', class: known, row: 'key/first' }, null);
    }
    w.record({ event: 'portal.keys-made', case: of, classes: missing });
  });
}

/** One act of the portal, once however often its form is sent. */
export async function writeAsVictim<T extends object>(
  deps: Deps,
  actor: VictimActor,
  given: { readonly key: string; readonly action: string; readonly classes: readonly DataClass[] },
  fn: (w: Writer) => Promise<T>,
): Promise<T> {
  await readyKeys(deps, actor.caseId, given.classes);
  return await writeOnce(deps, actor, { key: given.key, action: `portal.${given.action}` }, fn);
}
