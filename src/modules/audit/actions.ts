import { type Deps, Forbidden, read, type StaffActor, type SystemActor, write } from '../../db/access.ts';
import { may } from '../../db/decision.ts';
import { bundleLine } from './bundle.ts';
import { hashOfLeaf } from './leaf.ts';
import { origin, signNote } from './note.ts';
import {
  lastRange,
  newestCheckpoint,
  readSealed,
  type StoredCheckpoint,
  storeSealed,
  takeUnsealed,
} from './store.ts';
import { append, rootOf } from './tree.ts';

/** The sequencer belongs to no centre: it numbers every centre's leaves and sees no case. */
const sequencer: SystemActor = {
  kind: 'system',
  id: 'clock',
  center: '*',
  institution: 'center',
  role: 'system',
  purpose: 'support',
};

async function sealBatch(deps: Deps, atMost: number): Promise<number> {
  // Sealing is no event of the log, or the log would never come to rest: hence `read`, whose only writes
  // here go through the sequencer's own functions.
  return await read(deps, sequencer, async (r) => {
    const leaves = await takeUnsealed(r, atMost);
    if (leaves.length === 0) return 0;
    const before = await lastRange(r);
    const hashes = leaves.map((leaf) => hashOfLeaf(leaf));
    const range = append(before, hashes);
    const root = rootOf(range);
    const note = signNote(
      { size: range.size, root },
      r.keyring.checkpointPublicKey(),
      r.keyring.signCheckpoint,
    );
    await storeSealed(r, {
      from: before.size,
      leaves: leaves.map((leaf) => leaf.id),
      hashes,
      range,
      root,
      note,
    });
    return leaves.length;
  });
}

/**
 * Brings every settled leaf into the tree, each batch under a signed checkpoint. Safe to run from several
 * processes at once; called every few seconds and on shutdown. Answers the number of leaves sealed.
 */
export async function sealLeaves(deps: Deps, atMost = 2_000): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await sealBatch(deps, atMost);
    sealed += count;
    if (count < atMost) return sealed;
  }
}

/** The newest signed checkpoint, for reviewers to keep outside the house. */
export async function readCheckpoint(deps: Deps, actor: StaffActor): Promise<StoredCheckpoint | null> {
  if (!may(actor.role, 'audit.view')) throw new Forbidden('audit.view');
  return await read(deps, actor, newestCheckpoint);
}

/** Why a log leaves the house; a download always carries its reason (고시 제8조 제2항). */
export const exportReasons = [
  'monthly_review',
  'complaint',
  'incident',
  'outside_audit',
  'court_order',
] as const;
export type ExportReason = (typeof exportReasons)[number];

const page = 2_000;

/**
 * The sealed log as lines of a bundle, streamed in pages. Leaves of other centres appear as their hash.
 * The export is itself an event of the log. Throws `Forbidden` for anyone but the reviewers.
 */
export async function* exportLog(
  deps: Deps,
  actor: StaffActor,
  reason: ExportReason,
): AsyncGenerator<string> {
  if (!may(actor.role, 'audit.view')) throw new Forbidden('audit.view');
  const checkpoint = await write(deps, actor, async (w) => {
    const newest = await newestCheckpoint(w);
    w.record({ event: 'audit.exported', detail: { reason, size: newest?.size ?? 0 } });
    return newest;
  });
  if (checkpoint === null) return;
  const { size, note } = checkpoint;
  yield bundleLine({ log: origin, size, key: deps.keyring.checkpointPublicKey(), note });
  for (let from = 0; from < size; from += page) {
    const entries = await read(deps, actor, (r) => readSealed(r, from, Math.min(from + page, size)));
    yield entries
      .map(({ seq, hash, leaf }) =>
        bundleLine(leaf === null ? { seq, hash: hash.toString('hex') } : { seq, leaf }),
      )
      .join('');
  }
}
