// Stands in for the password library in the database tests: the same work, little of it. A hash carries its own
// cost, so looking at one is quick as well; what the real cost is, `credentials.test.ts` says.
import { createRequire } from 'node:module';

const real: typeof import('@node-rs/argon2') = createRequire(import.meta.url)('@node-rs/argon2');

export const hash = (password: string) =>
  real.hash(password, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
export const verify = real.verify;
