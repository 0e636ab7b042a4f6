// Many guesses at the same moment, each at another account: one network address has sixty an hour, not more.
import { describe, expect, it } from 'vitest';
import { takeGuess } from '../../src/modules/identity/index.ts';
import { cloneDatabase } from '../database.ts';

describe('guesses that arrive together', () => {
  it('are counted one by one for their address', async () => {
    const database = await cloneDatabase();
    const token = (kind: string, text: string) => database.keyring.index('seoul', kind, text);
    const address = token('sign-in-address', '10.0.0.1');
    const taken = await Promise.all(
      Array.from({ length: 120 }, (_, at) =>
        takeGuess(database.deps.db, {
          account: token('sign-in-account', `${at}@example.test`),
          address,
          now: database.clock.now,
        }),
      ),
    );
    expect(taken.filter((one) => 'id' in one)).toHaveLength(60);
  });
});
