import crypto from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleLine, verifyBundle } from './bundle.ts';
import { hashOfLeaf } from './leaf.ts';
import { origin, signNote } from './note.ts';
import { append, emptyRange, rootOf } from './tree.ts';

const pair = crypto.generateKeyPairSync('ed25519');
const key = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const sign = (bytes: Buffer) => crypto.sign(null, bytes, pair.privateKey);

const leaf = (n: number, event = 'case.viewed') => ({
  id: `leaf-${n}`,
  event,
  classes: ['contact'],
  detail: { n },
});

function noteFor(leaves: readonly ReturnType<typeof leaf>[]): string {
  return signNote(
    { size: leaves.length, root: rootOf(append(emptyRange, leaves.map(hashOfLeaf))) },
    key,
    sign,
  );
}

const entryLines = (leaves: readonly ReturnType<typeof leaf>[]) =>
  leaves.map((one, seq) => bundleLine({ seq, leaf: one }).trimEnd());

function bundle(leaves: readonly ReturnType<typeof leaf>[], note = noteFor(leaves)): string[] {
  return [bundleLine({ log: origin, size: leaves.length, key, note }).trimEnd(), ...entryLines(leaves)];
}

const honest = Array.from({ length: 60 }, (_, n) => leaf(n));
const runs = Number(process.env.RUNS ?? 300);
const at = fc.nat(honest.length - 1);

async function problem(lines: readonly string[], pinned = {}): Promise<string> {
  const verdict = await verifyBundle(lines, { key, ...pinned });
  return verdict.ok ? 'verified' : verdict.problem;
}

describe('an exported log', { timeout: 30_000 }, () => {
  it('is verified when honest, of any size, also beside an earlier checkpoint', async () => {
    for (const size of [0, 1, 2, 3, 31, 32, 60]) {
      for (const before of [0, 1, size >> 1, size]) {
        const earlier = noteFor(honest.slice(0, before));
        expect(await problem(bundle(honest.slice(0, size)), before <= size ? { earlier } : {})).toBe(
          'verified',
        );
      }
    }
  });

  it('is verified when leaves of another centre stand as hashes', async () => {
    const lines = bundle(honest);
    const withheld = lines.map((line, n) =>
      n > 0 && n % 3 === 0
        ? bundleLine({ seq: n - 1, hash: hashOfLeaf(honest[n - 1] ?? {}).toString('hex') }).trimEnd()
        : line,
    );
    expect(await verifyBundle(withheld)).toMatchObject({ ok: true, withheld: 20 });
  });

  const lines = bundle(honest);
  const numbered = (leaves: readonly ReturnType<typeof leaf>[]) => [lines[0] ?? '', ...entryLines(leaves)];

  it('shows every edit', async () => {
    await fc.assert(
      fc.asyncProperty(at, fc.constantFrom('event', 'id', 'n', 'extra'), async (n, what) => {
        const one = leaf(n);
        const bent =
          what === 'event'
            ? leaf(n, 'case.listed')
            : what === 'id'
              ? { ...one, id: `${one.id}0` }
              : { ...one, detail: what === 'n' ? { n: n + 1 } : { n, extra: null } };
        expect(await problem(numbered(honest.with(n, bent as typeof one)))).not.toBe('verified');
      }),
      { numRuns: runs },
    );
  });

  it('shows every insertion, numbered anew or not', async () => {
    await fc.assert(
      fc.asyncProperty(at, async (n) => {
        const more = honest.toSpliced(n, 0, leaf(999));
        expect(await problem(numbered(more))).not.toBe('verified');
        expect(await problem(bundle(more, noteFor(honest)))).not.toBe('verified');
        expect(await problem(lines.toSpliced(n + 1, 0, lines[n + 1] ?? ''))).not.toBe('verified');
      }),
      { numRuns: runs },
    );
  });

  it('shows every deletion, numbered anew or not', async () => {
    await fc.assert(
      fc.asyncProperty(at, async (n) => {
        expect(await problem(numbered(honest.toSpliced(n, 1)))).not.toBe('verified');
        expect(await problem(lines.toSpliced(n + 1, 1))).not.toBe('verified');
      }),
      { numRuns: runs },
    );
  });

  it('shows every reordering', async () => {
    await fc.assert(
      fc.asyncProperty(at, at, async (one, two) => {
        fc.pre(one !== two);
        const [a, b] = [honest[one] ?? leaf(0), honest[two] ?? leaf(0)];
        expect(await problem(numbered(honest.with(one, b).with(two, a)))).not.toBe('verified');
        expect(
          await problem(lines.with(one + 1, lines[two + 1] ?? '').with(two + 1, lines[one + 1] ?? '')),
        ).not.toBe('verified');
      }),
      { numRuns: runs },
    );
  });

  it('shows every cut tail: by the signed size, and an older signed size by the checkpoint kept from earlier', async () => {
    await fc.assert(
      fc.asyncProperty(at, async (size) => {
        expect(await problem(lines.slice(0, size + 1))).not.toBe('verified');
        const cut = honest.slice(0, size);
        expect(await problem(bundle(cut))).toBe('verified');
        expect(await problem(bundle(cut), { earlier: noteFor(honest) })).toContain('was cut');
      }),
      { numRuns: runs },
    );
  });

  it('shows a whole log written anew and signed anew, by the checkpoint kept from earlier', async () => {
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 60 }), async (n, before) => {
        const rewritten = honest.with(n, leaf(n, 'case.listed'));
        const told = await problem(bundle(rewritten), { earlier: noteFor(honest.slice(0, before)) });
        expect(told === 'verified').toBe(n >= before);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused under another key, a bent note, or a second spelling of a line', async () => {
    const stranger = crypto
      .generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    expect(await problem(lines, { key: stranger })).toContain('public key');
    const bent = bundleLine({
      log: origin,
      size: 60,
      key,
      note: noteFor(honest).replace('\n60\n', '\n060\n'),
    });
    expect(await problem([bent.trimEnd(), ...lines.slice(1)])).toContain('signature');
    expect(await problem(lines.with(5, ` ${lines[5]}`))).toContain('no entry');
    expect(
      await problem(lines.with(5, (lines[5] ?? '').replace('{"classes"', '{"classes":[],"classes"'))),
    ).toContain('no entry');
    expect(await problem([])).toContain('empty');
    expect(await problem(['{}'])).toContain('first line');
  });
});
