// Masked names for lists and candidates, sealed for the centre so that no case key has to be opened.
import { z } from 'zod';
import type { Reader } from '../../db/access.ts';
import type { CaseId, PartyId } from '../../shared/ids.ts';
import { maskedName } from './name.ts';
import { victimLabels } from './store.ts';

const label = z.object({ masked: z.string(), year: z.number().nullable() });
export type Label = z.infer<typeof label>;

const binding = (party: PartyId) => `party-label/${party}`;

export function sealLabel(
  r: Reader,
  party: PartyId,
  known: { name: string; year: number | null },
): Promise<Buffer> {
  const value: Label = { masked: maskedName(known.name), year: known.year };
  return r.keyring.sealFor('center', Buffer.from(JSON.stringify(value), 'utf8'), binding(party));
}

export async function openLabel(r: Reader, party: PartyId, sealed: Buffer): Promise<Label> {
  const plain = await r.keyring.openFor('center', sealed, binding(party));
  return label.parse(JSON.parse(plain.toString('utf8')));
}

/**
 * The masked names (홍○동) of the victims of these cases, where this reader may see even that; one
 * statement, however many cases. A case without a named victim is absent.
 */
export async function maskedNames(r: Reader, cases: readonly CaseId[]): Promise<ReadonlyMap<CaseId, string>> {
  const names = new Map<CaseId, string>();
  for (const row of await victimLabels(r, cases)) {
    names.set(row.case_id, (await openLabel(r, row.party_id, row.sealed)).masked);
  }
  return names;
}
