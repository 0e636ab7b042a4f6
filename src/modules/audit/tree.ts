// The Merkle tree of the log (RFC 6962 §2.1, RFC 9162 §2.1): a leaf is hashed with 0x00 before it, a
// node with 0x01, so that neither can be taken for the other. Knows hashes only; no clock, no database.
import crypto from 'node:crypto';

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

const sha256 = (bytes: Buffer): Buffer => crypto.hash('sha256', bytes, 'buffer');

/** Hash of a leaf's bytes. */
export const leafHash = (bytes: Buffer): Buffer => sha256(Buffer.concat([leafPrefix, bytes]));
/** Hash of two subtrees. */
export const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  sha256(Buffer.concat([nodePrefix, left, right]));

/** The tree so far in logarithmic space: the roots of its perfect subtrees, largest first. */
export type CompactRange = { readonly size: number; readonly peaks: readonly Buffer[] };

export const emptyRange: CompactRange = { size: 0, peaks: [] };

/** The range with these leaf hashes appended. */
export function append(range: CompactRange, hashes: Iterable<Buffer>): CompactRange {
  const peaks = [...range.peaks];
  let size = range.size;
  for (const hash of hashes) {
    let node = hash;
    // Each trailing one of the size is a perfect subtree that the new leaf completes.
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      const left = peaks.pop();
      if (left === undefined) throw new Error('the range has too few peaks for its size');
      node = nodeHash(left, node);
    }
    peaks.push(node);
    size += 1;
  }
  return { size, peaks };
}

/** The tree's root; of no leaves, the hash of nothing. */
export function rootOf(range: CompactRange): Buffer {
  const [last, ...left] = range.peaks.toReversed();
  if (last === undefined) return sha256(Buffer.alloc(0));
  return left.reduce((right, peak) => nodeHash(peak, right), last);
}

/** The largest power of two smaller than n (n > 1). */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

const rootOfHashes = (hashes: readonly Buffer[]): Buffer => rootOf(append(emptyRange, hashes));

/** The audit path of leaf `index`, nearest sibling first (RFC 6962 §2.1.1). */
export function inclusionProof(index: number, hashes: readonly Buffer[]): Buffer[] {
  if (index < 0 || index >= hashes.length) throw new RangeError('no such leaf');
  if (hashes.length === 1) return [];
  const k = split(hashes.length);
  return index < k
    ? [...inclusionProof(index, hashes.slice(0, k)), rootOfHashes(hashes.slice(k))]
    : [...inclusionProof(index - k, hashes.slice(k)), rootOfHashes(hashes.slice(0, k))];
}

/** Does the path lead from this leaf hash to this root? (RFC 9162 §2.1.3.2) */
export function verifyInclusion(claim: {
  readonly index: number;
  readonly size: number;
  readonly leaf: Buffer;
  readonly proof: readonly Buffer[];
  readonly root: Buffer;
}): boolean {
  if (claim.index < 0 || claim.index >= claim.size) return false;
  let at = claim.index;
  let last = claim.size - 1;
  let hash = claim.leaf;
  for (const sibling of claim.proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash.equals(claim.root);
}

function subproof(size: number, hashes: readonly Buffer[], whole: boolean): Buffer[] {
  if (size === hashes.length) return whole ? [] : [rootOfHashes(hashes)];
  const k = split(hashes.length);
  return size <= k
    ? [...subproof(size, hashes.slice(0, k), whole), rootOfHashes(hashes.slice(k))]
    : [...subproof(size - k, hashes.slice(k), false), rootOfHashes(hashes.slice(0, k))];
}

/** That the first `size` leaves are a prefix of these (RFC 6962 §2.1.2). */
export function consistencyProof(size: number, hashes: readonly Buffer[]): Buffer[] {
  if (size < 0 || size > hashes.length) throw new RangeError('no such older tree');
  return size === 0 || size === hashes.length ? [] : subproof(size, hashes, true);
}

/** Is the older tree a prefix of the newer one? (RFC 9162 §2.1.4.2) */
export function verifyConsistency(claim: {
  readonly oldSize: number;
  readonly newSize: number;
  readonly oldRoot: Buffer;
  readonly newRoot: Buffer;
  readonly proof: readonly Buffer[];
}): boolean {
  const { oldSize, newSize, oldRoot, newRoot } = claim;
  if (oldSize > newSize || oldSize < 0) return false;
  if (oldSize === newSize) return claim.proof.length === 0 && oldRoot.equals(newRoot);
  if (oldSize === 0) return claim.proof.length === 0;
  let at = oldSize - 1;
  let last = newSize - 1;
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  // A perfect older tree is itself the first node of the path.
  const path = at === 0 ? [oldRoot, ...claim.proof] : [...claim.proof];
  const first = path.shift();
  if (first === undefined) return false;
  let older = first;
  let newer = first;
  for (const node of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = nodeHash(node, older);
      newer = nodeHash(node, newer);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      newer = nodeHash(newer, node);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && older.equals(oldRoot) && newer.equals(newRoot);
}
