import type { Deps, VictimActor } from '../../../db/access.ts';
import type { DocumentCode } from '../../directory/index.ts';
import { type Incoming, insertDocument, isPicture, viewCopy } from '../../documents/index.ts';
import { writeAsVictim } from '../access/writing.ts';
import { closeCompleted } from '../asks/actions.ts';
import { paperClass } from './paper.ts';

export type HandedIn = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'broken' };

/** Takes a paper in, once for every place that may read its class. `broken`: the picture will not open. */
export async function handIn(
  deps: Deps,
  actor: VictimActor,
  key: string,
  kind: DocumentCode,
  file: Incoming,
): Promise<HandedIn> {
  const view = isPicture(file.type) ? await viewCopy(file) : null;
  if (isPicture(file.type) && view === null) return { kind: 'broken' };
  const known = paperClass[kind];
  const once = { key, action: 'paper', classes: [known] };
  return await writeAsVictim<HandedIn>(deps, actor, once, async (w) => {
    const id = await insertDocument(w, actor.caseId, { kind, class: known, shared: true }, file, view);
    w.record({
      event: 'document.added',
      case: actor.caseId,
      classes: [known],
      detail: { document: id, kind, by: actor.kind },
    });
    await closeCompleted(w, actor.caseId);
    return { kind: 'added', id };
  });
}
