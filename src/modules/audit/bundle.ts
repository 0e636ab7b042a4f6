// An export of the log as lines of JSON: a head with the signed checkpoint, then every leaf in order.
// Whoever holds the file can check it without us: `npm run audit:verify -- FILE`.
import { z } from 'zod';
import { canonical, type Json } from './canonical.ts';
import { hashOfLeaf } from './leaf.ts';
import { isPublicKey, openNote, origin, sameKey } from './note.ts';
import { append, type CompactRange, emptyRange, rootOf } from './tree.ts';

// The line was JSON before it came here, so an object of it holds JSON.
const json = z.custom<Json>((value) => typeof value === 'object' && value !== null);

const head = z.strictObject({
  log: z.literal(origin),
  size: z.number().int().nonnegative(),
  key: z.string().refine(isPublicKey, 'is no Ed25519 public key'),
  note: z.string(),
});
export type BundleHead = z.infer<typeof head>;

// A leaf of another centre is exported as its hash alone: the tree stays whole, its words stay home.
const entry = z.union([
  z.strictObject({ seq: z.number().int().nonnegative(), leaf: json }),
  z.strictObject({ seq: z.number().int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
]);
export type BundleEntry = z.infer<typeof entry>;

/** One line of a bundle, newline included. */
export function bundleLine(value: BundleHead | BundleEntry): string {
  return `${canonical(value)}\n`;
}

export type Verdict =
  | { readonly ok: true; readonly size: number; readonly root: Buffer; readonly withheld: number }
  | { readonly ok: false; readonly problem: string };

export type Pinned = {
  /** The public key the reader already holds, in PEM. */
  readonly key?: string;
  /** A signed checkpoint kept from earlier: the log must still begin with that tree. */
  readonly earlier?: string;
};

const failed = (problem: string): Verdict => ({ ok: false, problem });

function parse<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    const value: Json = JSON.parse(line);
    const parsed = schema.safeParse(value);
    // A second spelling of the same value (a doubled key, a space) would let two files mean one log.
    return parsed.success && canonical(value) === line ? parsed.data : null;
  } catch {
    return null;
  }
}

type Start = {
  readonly size: number;
  readonly root: Buffer;
  readonly earlier: { size: number; root: Buffer } | null;
};

function start(line: string | undefined, pinned: Pinned): Start | string {
  const found = line === undefined ? null : parse(head, line);
  if (found === null) return 'The first line is no head of a Hangot log.';
  if (pinned.key !== undefined && !sameKey(pinned.key, found.key)) {
    return 'The public key in the file is not the key you gave.';
  }
  const checkpoint = openNote(found.note, found.key);
  if (checkpoint === null) return 'The signature of the checkpoint does not hold.';
  if (checkpoint.size !== found.size) return 'The head and the signed checkpoint name different sizes.';
  if (pinned.earlier === undefined) return { ...checkpoint, earlier: null };
  const earlier = openNote(pinned.earlier, found.key);
  if (earlier === null) return 'The signature of the earlier checkpoint does not hold.';
  if (earlier.size > checkpoint.size) {
    return `The log was cut: it had ${earlier.size} leaves before and states ${checkpoint.size} now.`;
  }
  return { ...checkpoint, earlier };
}

const batch = 1024;

/**
 * Checks a bundle line by line in flat memory: signature, numbering without a gap, every leaf's hash, the
 * root, and that an earlier checkpoint's tree is still the beginning. Needs no database and no secret.
 */
export async function verifyBundle(
  lines: AsyncIterable<string> | Iterable<string>,
  pinned: Pinned = {},
): Promise<Verdict> {
  let begun: Start | null = null;
  let range: CompactRange = emptyRange;
  let waiting: Buffer[] = [];
  let withheld = 0;
  let earlierRoot: Buffer | null = null;
  const noteEarlier = () => {
    if (begun?.earlier?.size !== range.size + waiting.length) return;
    range = append(range, waiting);
    waiting = [];
    earlierRoot = rootOf(range);
  };
  for await (const line of lines) {
    if (begun === null) {
      const found = start(line, pinned);
      if (typeof found === 'string') return failed(found);
      begun = found;
      noteEarlier();
      continue;
    }
    const seq = range.size + waiting.length;
    const found = parse(entry, line);
    if (found === null) return failed(`Line ${seq + 2} is no entry of the log.`);
    if (found.seq !== seq)
      return failed(`Entry ${seq} is missing: the file goes on with entry ${found.seq}.`);
    if ('hash' in found) withheld += 1;
    waiting.push('hash' in found ? Buffer.from(found.hash, 'hex') : hashOfLeaf(found.leaf));
    noteEarlier();
    if (waiting.length < batch) continue;
    range = append(range, waiting);
    waiting = [];
  }
  if (begun === null) return failed('The file is empty.');
  range = append(range, waiting);
  if (range.size !== begun.size) {
    return failed(`The checkpoint is signed for ${begun.size} entries, the file holds ${range.size}.`);
  }
  if (!rootOf(range).equals(begun.root))
    return failed('An entry was changed: the signed root does not come out.');
  if (begun.earlier !== null && earlierRoot !== null && !begun.earlier.root.equals(earlierRoot)) {
    return failed('The log was rewritten: it no longer begins with the tree of the earlier checkpoint.');
  }
  return { ok: true, size: range.size, root: begun.root, withheld };
}
