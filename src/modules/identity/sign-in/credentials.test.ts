import { expect, it } from 'vitest';
import { hashPassword, passwordMatches } from './credentials.ts';

it('costs whoever guesses a password 64 MiB and three passes each time', async () => {
  const stored = await hashPassword('나비가 날아간다');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(await passwordMatches(stored, '나비가 날아간다')).toBe(true);
  expect(await passwordMatches(stored, '나비가 날아간다!')).toBe(false);
});

it('matches nothing for an account that is not there', async () => {
  expect(await passwordMatches(null, '나비가 날아간다')).toBe(false);
});
