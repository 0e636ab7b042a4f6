// One access or change, as the log keeps it: who, when, from where, whose, what
// (개인정보의 안전성 확보조치 기준 제2조 제3호, 제8조), and for what purpose. Codes and ids only.
import { canonical, type Json } from './canonical.ts';
import { leafHash } from './tree.ts';

export type LeafRecord = {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly center: string;
  readonly kind: string;
  readonly actor: string;
  readonly session: string | null;
  readonly institution: string | null;
  readonly role: string | null;
  readonly purpose: string | null;
  readonly place: string | null;
  readonly event: string;
  readonly case: string | null;
  readonly classes: readonly string[];
  readonly detail: Json;
};

/** The hash under which a leaf stands in the tree. */
export function hashOfLeaf(leaf: Json): Buffer {
  return leafHash(Buffer.from(canonical(leaf), 'utf8'));
}
