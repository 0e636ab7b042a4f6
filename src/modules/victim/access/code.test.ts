import crypto from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEasyPin, normaliseCode, normalisePin, receiptFrom, shownCode } from './code.ts';

const receipt = () => receiptFrom(crypto.randomBytes(32));

describe('a receipt code', () => {
  it('is read however it was typed', () => {
    const { code } = receipt();
    for (const typed of [code, shownCode(code), ` ${code.toLowerCase()} `, code.replaceAll('0', 'o')]) {
      expect(normaliseCode(typed)).toBe(code);
    }
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(9), fc.nat(31), (bytes, at, by) => {
        const { code } = receiptFrom(Buffer.from(bytes).fill(7, 9));
        const other = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[by] ?? '0';
        fc.pre(code[at] !== other);
        expect(normaliseCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('is nothing that was not made here', () => {
    for (const typed of ['', 'ABC', '가나다라마바사아자차', 'UUUUU-UUUUU', 'x'.repeat(5000)]) {
      expect(normaliseCode(typed)).toBeNull();
    }
  });
});

describe('a PIN', () => {
  it('is six digits, and never one that anybody would try first', () => {
    for (const easy of ['000000', '123456', '987654', '111111']) expect(isEasyPin(easy)).toBe(true);
    for (let n = 0; n < 2000; n += 1) {
      const { pin } = receipt();
      expect(pin).toMatch(/^\d{6}$/);
      expect(isEasyPin(pin)).toBe(false);
    }
    expect(normalisePin(' 482 913 ')).toBe('482913');
    expect(normalisePin('48291')).toBeNull();
    expect(normalisePin('４８２９１３')).toBe('482913');
  });
});
