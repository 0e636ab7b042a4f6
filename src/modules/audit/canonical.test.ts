import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type Json } from './canonical.ts';

/** JSON.parse gives JSON and nothing else. */
const parseJson = (text: string): Json => JSON.parse(text);

describe('canonical JSON', () => {
  it('spells the sample of RFC 8785 §3.2.2 as §3.2.3 does', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonical(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code unit (RFC 8785 §3.2.3)', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = Object.keys(sample)
      .toSorted()
      .map((name) => canonical(name));
    const text = canonical(sample);
    const places = order.map((name) => text.indexOf(`${name}:`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(order).toEqual(['\r', '1', '\u0080', 'ö', '€', '😀', '\ufb33'].map((name) => canonical(name)));
  });

  it('depends on the value only, never on the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(parseJson(JSON.stringify(value)));
        expect(canonical(parseJson(text))).toBe(text);
      }),
    );
    expect(canonical({ b: 1, a: { d: 2, c: 3 } })).toBe(canonical({ a: { c: 3, d: 2 }, b: 1 }));
  });

  it('refuses what JSON cannot say', () => {
    expect(() => canonical(Number.NaN)).toThrow();
    expect(() => canonical('\ud800')).toThrow();
  });
});
