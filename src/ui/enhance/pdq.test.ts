import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Found = { readonly hash: string; readonly quality: number } | null;
type Hash = (rgba: Uint8ClampedArray, width: number, height: number) => Found;

const context = vm.createContext({ Math, Float32Array, globalThis: {} });
const script = fs.readFileSync(path.join(import.meta.dirname, 'pdq.js'), 'utf8');
// The browser's file itself: it sets one global and touches nothing else.
const pdq: Hash = vm.runInContext(`${script}; globalThis.pdq`, context);

/** Pictures that anybody can draw again from whole numbers. */
function wave(t: number, period: number): number {
  const at = ((t % period) + period) % period;
  const half = period >> 1;
  return at < half ? Math.trunc((at * 255) / half) : Math.trunc(((period - at) * 255) / (period - half));
}

function point(kind: number, x: number, y: number, c: number): number {
  switch (kind) {
    case 0:
      return Math.trunc((x * x + 3 * y * y + x * y * (c + 1)) / 97) % 256;
    case 1:
      return Math.trunc((wave(x * 2 + y, 90 + 17 * c) + wave(x - 3 * y, 70 + 11 * c)) / 2);
    case 2:
      return x < y ? 230 - 20 * c : 25 + 30 * c;
    case 3:
      return ((x - 40) ** 2 + (y - 60) ** 2) % (1500 + 100 * c) < 700 ? 210 : 35;
    default:
      return (x * 7919 + y * 104729 + x * y * 31 + c * 17) % 256;
  }
}

function draw(width: number, height: number, at: (x: number, y: number, c: number) => number) {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let c = 0; c < 3; c += 1) rgba[(y * width + x) * 4 + c] = at(x, y, c);
      rgba[(y * width + x) * 4 + 3] = 255;
    }
  }
  return rgba;
}

function distance(one: string, other: string): number {
  let left = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let bits = 0;
  for (; left > 0n; left >>= 1n) bits += Number(left & 1n);
  return bits;
}

/** kind, width, height, quality and hash, as the C++ reference (facebook/ThreatExchange, pdq/cpp) gives them. */
const vectors: readonly (readonly [number, number, number, number, string])[] = [
  [4, 64, 64, 100, '8cfecab57bfcefff08489a1481e303f4b417e4930388e2d31694cc8d0cdf988e'],
  [0, 128, 96, 100, 'a88b6b78520355fcab016afe9ac176bf5d60048fd5580417eaac22abffee6092'],
  [1, 128, 96, 100, 'da077c87da476ce7da076427c007600755525552caa897f8afe8fff0bfc1000f'],
  [3, 200, 333, 100, 'efbc8ffc9efc710370037103f003f1030c7c0efc0efc0c7c0c7ce783f103f383'],
  [4, 200, 333, 100, 'd9b22748369a676b64ce11229ad52e79d6f6e965c4b790642b688ee4711df119'],
  [1, 512, 512, 100, '1c00500014005000140055550000baaa7ffffaaafffff2aafffff2aafffff2aa'],
  [3, 512, 512, 100, '001f001f003fc08bffc0ffc0ffe0ffc0ffe0ffc0ffe0ffe0005b001f003f003f'],
  [0, 97, 41, 26, '114108aa1555aaaa5555aaaa5555aaab5555aaab5555aaab5555aaab5555aaff'],
  [2, 640, 127, 51, 'ffffffff9feff8fe0fc7f07c0f83e07c0701e0380701403802008010fc00ffe0'],
  [4, 640, 127, 100, '79bdbecc6bff8174f48c1d247eee6bfc8001437594e27c82883383429b839cb2'],
];

/** The paper's algorithm once more, slow and in double precision: every window summed afresh. */
function byTheBook(rgba: Uint8ClampedArray, width: number, height: number): number[] {
  const value = (list: readonly number[], at: number) => list[at] ?? Number.NaN;
  let luma = Array.from(
    { length: width * height },
    (_, at) =>
      0.299 * (rgba[at * 4] ?? 0) + 0.587 * (rgba[at * 4 + 1] ?? 0) + 0.114 * (rgba[at * 4 + 2] ?? 0),
  );
  const mean = (length: number, window: number, at: number, read: (at: number) => number) => {
    const first = Math.max(0, at + Math.floor(window / 2) + 1 - window);
    const last = Math.min(length - 1, at + Math.floor(window / 2));
    let sum = 0;
    for (let one = first; one <= last; one += 1) sum += read(one);
    return sum / (last - first + 1);
  };
  const across = Math.ceil(width / 128);
  const down = Math.ceil(height / 128);
  for (let pass = 0; pass < 2; pass += 1) {
    const rows = luma;
    const wide = rows.map((_, at) =>
      mean(width, across, at % width, (x) => value(rows, at - (at % width) + x)),
    );
    luma = wide.map((_, at) =>
      mean(height, down, Math.floor(at / width), (y) => value(wide, y * width + (at % width))),
    );
  }
  const small = (y: number, x: number) =>
    value(luma, Math.floor(((y + 0.5) * height) / 64) * width + Math.floor(((x + 0.5) * width) / 64));
  const cosine = (i: number, k: number) =>
    Math.sqrt(1 / 32) * Math.cos((Math.PI / 128) * (i + 1) * (2 * k + 1));
  return Array.from({ length: 256 }, (_, at) => {
    let sum = 0;
    for (let y = 0; y < 64; y += 1) {
      const row = cosine(Math.floor(at / 16), y);
      for (let x = 0; x < 64; x += 1) sum += row * small(y, x) * cosine(at % 16, x);
    }
    return sum;
  });
}

describe('the fingerprint of a picture', () => {
  it.each(
    vectors,
  )('is that of the reference for picture %i at %i × %i', (kind, width, height, quality, hash) => {
    const rgba = draw(width, height, (x, y, c) => point(kind, x, y, c));
    expect(pdq(rgba, width, height)).toEqual({ hash, quality });
  });

  it('has the bits of the algorithm by the book, save those that lie on the median', () => {
    const size = fc.integer({ min: 65, max: 200 });
    const picture = fc.record({ width: size, height: size, seed: fc.integer({ min: 1, max: 1 << 20 }) });
    fc.assert(
      fc.property(picture, ({ width, height, seed }) => {
        const rgba = draw(
          width,
          height,
          (x, y, c) =>
            (wave(x * (seed % 7) + y, 31 + (seed % 90)) * (c + 2) + ((x * seed) >> 3) + y * y) % 256,
        );
        const waves = byTheBook(rgba, width, height);
        const median = waves.toSorted((a, b) => a - b)[127] ?? 0;
        const hash = pdq(rgba, width, height)?.hash ?? '';
        waves.forEach((one, at) => {
          const digit = Number.parseInt(hash[63 - (at >> 2)] ?? '', 16);
          if (Math.abs(one - median) > 0.01)
            expect([at, (digit >> (at & 3)) & 1]).toEqual([at, one > median ? 1 : 0]);
        });
      }),
      { numRuns: 12 },
    );
  });

  it('changes little when the picture changes little, and much when it is another', () => {
    const one = pdq(
      draw(300, 200, (x, y, c) => point(1, x, y, c)),
      300,
      200,
    );
    const lighter = pdq(
      draw(300, 200, (x, y, c) => point(1, x, y, c) * 0.9 + 20),
      300,
      200,
    );
    const other = pdq(
      draw(300, 200, (x, y, c) => point(3, x, y, c)),
      300,
      200,
    );
    expect(distance(one?.hash ?? '', lighter?.hash ?? '')).toBeLessThanOrEqual(10);
    expect(distance(one?.hash ?? '', other?.hash ?? '')).toBeGreaterThan(31);
  });

  it('has nothing to say of a plain or a tiny picture', () => {
    expect(
      pdq(
        draw(100, 100, () => 128),
        100,
        100,
      )?.quality,
    ).toBe(0);
    expect(
      pdq(
        draw(4, 90, (x, y, c) => point(1, x, y, c)),
        4,
        90,
      ),
    ).toBeNull();
  });
});
