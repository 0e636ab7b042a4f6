import { describe, expect, it } from 'vitest';
import { holdsToken, maskToken } from './form-token.ts';

describe('the token of a form', () => {
  it('never looks the same twice and is always known again', () => {
    const seen = Array.from({ length: 200 }, () => maskToken({}, 'secret'));
    expect(new Set(seen).size).toBe(200);
    for (const token of seen) expect([token, holdsToken(token, 'secret')]).toEqual([token, true]);
  });

  it('shares no long piece with the next one, so that nothing of it can be guessed from a length', () => {
    const pieces = new Set<string>();
    for (let n = 0; n < 50; n += 1) {
      const token = maskToken({}, 'secret');
      for (let at = 0; at + 6 <= token.length; at += 1) pieces.add(token.slice(at, at + 6));
    }
    expect(pieces.size).toBe(50 * 81);
  });

  it('is the same in all forms of one answer, which then shrink to one', () => {
    const answer = {};
    expect(maskToken(answer, 'secret')).toBe(maskToken(answer, 'secret'));
  });

  it('is refused when it is of another secret, bent, cut or missing', () => {
    const token = maskToken({}, 'secret');
    const bent = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    for (const wrong of [
      maskToken({}, 'other'),
      bent,
      token.slice(0, 80),
      `${token}AAAA`,
      '',
      'secret',
      '가',
    ]) {
      expect([wrong, holdsToken(wrong, 'secret')]).toEqual([wrong, false]);
    }
  });
});
