import { sealLeaves } from '../src/modules/audit/index.ts';
import type { TestDatabase } from './database.ts';

/**
 * Seals until every leaf is in the tree. Transaction numbers belong to the whole cluster, so a test in the
 * database beside this one can hold the sequencer back for as long as its transaction is open.
 * Returns how many leaves were sealed.
 */
export async function sealAll(database: TestDatabase): Promise<number> {
  const until = Date.now() + 60_000;
  for (let sealed = 0; Date.now() < until; ) {
    sealed += await sealLeaves(database.deps);
    const left = await database.admin.query<{ n: number }>(
      'select ((select count(*) from audit.leaf) - (select count(*) from audit.sealed))::int as n',
    );
    if (left.rows[0]?.n === 0) return sealed;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('a transaction in another database stayed open for a minute');
}
