import { describe, expect, it } from 'vitest';
import { challengeOf, parseMade, parseSigned, passkeyPlace } from './passkey.ts';

describe('passkeyPlace', () => {
  it('is the name of the house under https, and localhost', () => {
    expect(passkeyPlace('https://hangot.example')).toEqual({
      rpId: 'hangot.example',
      origin: 'https://hangot.example',
    });
    expect(passkeyPlace('https://Hangot.Example:443')?.origin).toBe('https://hangot.example');
    expect(passkeyPlace('http://localhost:3000')).toEqual({
      rpId: 'localhost',
      origin: 'http://localhost:3000',
    });
  });

  it.each([
    'http://127.0.0.1:3000',
    'https://127.0.0.1',
    'https://[::1]:3000',
    'http://hangot.example',
  ])('is nowhere at %s', (origin) => {
    expect(passkeyPlace(origin)).toBeNull();
  });
});

describe('an answer of a device', () => {
  it.each([
    '',
    'null',
    '{}',
    '[]',
    '{"id":"a"',
    '{"id":"a","rawId":"a","type":"password"}',
  ])('is none: %s', (text) => {
    expect([parseMade(text), parseSigned(text)]).toEqual([null, null]);
  });

  it('says which challenge it answers, or nothing', () => {
    const said = (data: unknown) => ({
      response: { clientDataJSON: Buffer.from(JSON.stringify(data)).toString('base64url') },
    });
    expect(challengeOf(said({ challenge: 'abc-_1' }))).toBe('abc-_1');
    expect(challengeOf(said({ challenge: 7 }))).toBeNull();
    expect(challengeOf({ response: { clientDataJSON: 'x' } })).toBeNull();
  });
});
