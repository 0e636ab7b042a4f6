// The same bytes as src/modules/audit/leaf.ts would give, made faster: a leaf is spelled in its canonical order at
// once, and randomness for keys is drawn in large pieces. A test holds them together.
import crypto from 'node:crypto';
import type { Json } from '../../src/modules/audit/canonical.ts';

const pool = Buffer.allocUnsafeSlow(1 << 16);
let used = pool.length;

/** True randomness, for keys; valid until the next sixty-four kilobytes are drawn. */
export function randomness(size: number): Buffer {
  if (used + size > pool.length) {
    crypto.randomFillSync(pool);
    used = 0;
  }
  used += size;
  return pool.subarray(used - size, used);
}

export type PlainLeaf = {
  readonly actor: string;
  readonly at: string;
  readonly case: string;
  readonly center: string;
  readonly classes: readonly string[];
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly event: string;
  readonly id: string;
  readonly institution: string;
  readonly kind: string;
  readonly place: string | null;
  readonly purpose: string;
  readonly role: string;
  readonly session: string | null;
};

const quoted = (text: string | null) => (text === null ? 'null' : `"${text}"`);

/** A leaf whose strings are codes and ids, and so need no escape, in the order of RFC 8785. */
export function spellLeaf(leaf: PlainLeaf): string {
  const detail = Object.keys(leaf.detail)
    .sort()
    .map((key) => `"${key}":${JSON.stringify(leaf.detail[key])}`)
    .join(',');
  const classes = leaf.classes.map(quoted).join(',');
  return (
    `{"actor":${quoted(leaf.actor)},"at":${quoted(leaf.at)},"case":${quoted(leaf.case)},"center":${quoted(leaf.center)},` +
    `"classes":[${classes}],"detail":{${detail}},"event":${quoted(leaf.event)},"id":${quoted(leaf.id)},` +
    `"institution":${quoted(leaf.institution)},"kind":${quoted(leaf.kind)},"place":${quoted(leaf.place)},` +
    `"purpose":${quoted(leaf.purpose)},"role":${quoted(leaf.role)},"session":${quoted(leaf.session)}}`
  );
}

/** RFC 6962 puts a nought before a leaf; hashed as text, nothing is copied first. */
export const hashOf = (leaf: PlainLeaf): Buffer => crypto.hash('sha256', `\0${spellLeaf(leaf)}`, 'buffer');
/** For the test: the same leaf as the house would spell it. */
export const asJson = (leaf: PlainLeaf): Json => ({ ...leaf });
