import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine } from './csv.ts';

/** Reads a line as RFC 4180 says. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n$)/gy)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

const risky = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '　＝'];

describe('a cell', () => {
  it.each(risky)('that begins with %j is disarmed', (start) => {
    const [read] = cellsOf(csvLine([`${start}1+1`]));
    expect(read).toBe(`'${start}1+1`);
  });

  it('of ordinary words and numbers stays as it is', () => {
    for (const text of ['2026-000001', '스토킹', '19–29세', '', '1 = 1']) expect(csvCell(text)).toBe(text);
  });

  it('with commas, quotes and line breaks comes back whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const read = cellsOf(csvLine(cells));
        expect(read).toHaveLength(cells.length);
        for (const [at, text] of cells.entries()) expect([text, `'${text}`]).toContain(read[at]);
        for (const text of read) expect(text).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u);
      }),
    );
  });
});
