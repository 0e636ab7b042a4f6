// Seeded chance: the same seed, stream and number give the same world on every machine. Not for secrets.

/** An identifier in both of its spellings, so that nothing is parsed twice. */
export type Uid = { readonly text: string; readonly bytes: Uint8Array };

export type Random = {
  /** [0, 1) */
  next(): number;
  /** 0 … n − 1 */
  below(n: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** Exponentially distributed with this mean. */
  wait(mean: number): number;
  id(): Uid;
};

const hex = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));
const at = (bytes: Uint8Array, n: number) => hex[bytes[n] ?? 0] ?? '00';

/** The text of sixteen bytes. */
export function uidOf(bytes: Uint8Array): Uid {
  let text = '';
  for (let n = 0; n < 16; n += 1) {
    if (n === 4 || n === 6 || n === 8 || n === 10) text += '-';
    text += at(bytes, n);
  }
  return { text, bytes };
}

export function uidFrom(text: string): Uid {
  return { text, bytes: Buffer.from(text.replaceAll('-', ''), 'hex') };
}

function mix(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** A stream of chance of its own for each thing that must be found again from its number alone. */
export function randomOf(seed: number, stream: number, index: number): Random {
  let a = mix(seed ^ 0x9e3779b9);
  let b = mix(stream + 0x85ebca6b);
  let c = mix(index ^ 0xc2b2ae35);
  let d = mix(a ^ b ^ c) | 1;
  function u32(): number {
    const sum = (a + b + d) >>> 0;
    d = (d + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  }
  for (let n = 0; n < 12; n += 1) u32();
  const next = () => u32() / 0x1_0000_0000;
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick(list) {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    wait: (mean) => -Math.log(1 - next()) * mean,
    id() {
      const bytes = new Uint8Array(16);
      for (let n = 0; n < 16; n += 4) {
        const value = u32();
        bytes[n] = value >>> 24;
        bytes[n + 1] = (value >>> 16) & 255;
        bytes[n + 2] = (value >>> 8) & 255;
        bytes[n + 3] = value & 255;
      }
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      return uidOf(bytes);
    },
  };
}

/** Picks by weight; the table is made once. */
export function weighted<T>(table: readonly (readonly [T, number])[]): (random: Random) => T {
  const total = table.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random.next() * total;
    for (const [value, weight] of table) {
      left -= weight;
      if (left < 0) return value;
    }
    const last = table.at(-1);
    if (last === undefined) throw new Error('nothing to pick from');
    return last[0];
  };
}
