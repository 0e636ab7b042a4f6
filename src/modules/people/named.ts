import type { Writer } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { PartyInput } from './party.ts';

type Act = (w: Writer, of: CaseId, input: PartyInput) => Promise<void>;

const acts = new Set<Act>();

/**
 * A module says what else happens when somebody is named on a case: in the same transaction, and before a
 * wall may rise in front of whoever writes.
 */
export function contributeToNaming(act: Act): void {
  acts.add(act);
}

export async function actOnNaming(w: Writer, of: CaseId, input: PartyInput): Promise<void> {
  for (const act of acts) await act(w, of, input);
}
