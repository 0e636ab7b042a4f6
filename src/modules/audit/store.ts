import { sql } from 'kysely';
import type { Reader } from '../../db/access.ts';
import type { LeafRecord } from './leaf.ts';
import type { CompactRange } from './tree.ts';

type LeafRow = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly center_id: string;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly session_id: string | null;
  readonly institution: string | null;
  readonly role: string | null;
  readonly purpose: string | null;
  readonly place: string | null;
  readonly event: string;
  readonly case_id: string | null;
  readonly classes: readonly string[];
  readonly detail: unknown;
};

function toLeaf(row: LeafRow): LeafRecord {
  return {
    id: row.id,
    at: row.at.toString(),
    center: row.center_id,
    kind: row.actor_kind,
    actor: row.actor_id,
    session: row.session_id,
    institution: row.institution,
    role: row.role,
    purpose: row.purpose,
    place: row.place,
    event: row.event,
    case: row.case_id,
    classes: row.classes,
    // A jsonb column holds JSON and nothing else.
    detail: row.detail as LeafRecord['detail'],
  };
}

/** Takes the sequencer's lock for this transaction and reads the next leaves to be sealed, in order. */
export async function takeUnsealed(r: Reader, atMost: number): Promise<LeafRecord[]> {
  const rows = await sql<LeafRow>`select * from sec.unsealed(${atMost})`.execute(r.db);
  return rows.rows.map(toLeaf);
}

/** The tree as last sealed. */
export async function lastRange(r: Reader): Promise<CompactRange> {
  const row = await r.db
    .selectFrom('audit.checkpoint')
    .select(['size', 'peaks'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? { size: 0, peaks: [] } : { size: Number(row.size), peaks: row.peaks };
}

/** Numbers a batch of leaves and keeps the signed checkpoint that ends it. */
export async function storeSealed(
  r: Reader,
  batch: {
    readonly from: number;
    readonly leaves: readonly string[];
    readonly hashes: readonly Buffer[];
    readonly range: CompactRange;
    readonly root: Buffer;
    readonly note: string;
  },
): Promise<void> {
  await sql`select sec.seal(${batch.from}, ${[...batch.leaves]}::uuid[], ${[...batch.hashes]}::bytea[],
    ${batch.root}, ${[...batch.range.peaks]}::bytea[], ${batch.note})`.execute(r.db);
}

export type StoredCheckpoint = {
  readonly size: number;
  readonly note: string;
  readonly at: Temporal.Instant;
};

/** The newest signed checkpoint, or null before the first seal. */
export async function newestCheckpoint(r: Reader): Promise<StoredCheckpoint | null> {
  const row = await r.db
    .selectFrom('audit.checkpoint')
    .select(['size', 'note', 'at'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, size: Number(row.size) };
}

export type SealedEntry = { readonly seq: number; readonly hash: Buffer; readonly leaf: LeafRecord | null };

/** Entries from one number up to another; the leaf is null where the reader may not see it. */
export async function readSealed(r: Reader, from: number, to: number): Promise<SealedEntry[]> {
  const rows = await r.db
    .selectFrom('audit.sealed as s')
    .leftJoin('audit.leaf as l', 'l.id', 's.leaf_id')
    .selectAll('l')
    .select(['s.seq', 's.hash'])
    .where('s.seq', '>=', String(from))
    .where('s.seq', '<', String(to))
    .orderBy('s.seq')
    .execute();
  return rows.map((row) => ({ seq: Number(row.seq), hash: row.hash, leaf: visibleLeaf(row) }));
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

function visibleLeaf(row: Nullable<LeafRow>): LeafRecord | null {
  const { id, at, center_id, actor_kind, actor_id, event, classes } = row;
  // A left join leaves either all of these or none.
  if (
    id === null ||
    at === null ||
    center_id === null ||
    actor_kind === null ||
    actor_id === null ||
    event === null ||
    classes === null
  ) {
    return null;
  }
  return toLeaf({ ...row, id, at, center_id, actor_kind, actor_id, event, classes });
}
