import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { type StaffActor, write } from '../../db/access.ts';
import { insertCase } from './index.ts';

let database: TestDatabase;
let counsellor: StaffActor;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
});

const open = (before?: Promise<void>) =>
  write(database.deps, counsellor, async (w) => {
    const { id, number } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    w.record({ event: 'case.opened', case: id });
    await before;
    return number;
  });

describe('the number of a case', () => {
  it('is one of its own, with the year of its first day', async () => {
    const numbers = await Promise.all(Array.from({ length: 20 }, () => open()));
    expect(new Set(numbers).size).toBe(20);
    for (const number of numbers) expect(number).toMatch(/^2026-\d{6}$/);
  });

  it('makes nobody wait for a colleague whose form is still being written', async () => {
    const slow = Promise.withResolvers<void>();
    const first = open(slow.promise);
    const second = await open();
    slow.resolve();
    expect(await first).not.toBe(second);
  });
});
