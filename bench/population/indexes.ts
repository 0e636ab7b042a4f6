// Indexes of the tables being filled are set aside while rows come in and built once at the end. They stay
// in the catalogue as they are, constraints included, and every uniqueness is checked by the rebuild.
import pg from 'pg';
import type { Order } from './load.ts';
import { filledTables } from './tables.ts';

/** Marks the indexes as not to be maintained. */
export async function pauseIndexes(client: pg.Client): Promise<void> {
  await client.query(
    'update pg_index set indisready = false, indisvalid = false where indrelid = any($1::regclass[]::oid[])',
    [filledTables],
  );
}

/** Builds them again, the largest tables first, over two connections; tables of the log's tree wait for it. */
export async function rebuildIndexes(order: Order, paused: boolean): Promise<void> {
  const look = new pg.Client(order.connection);
  await look.connect();
  const sizes = await look.query<{ name: string }>(
    `select t.oid::regclass::text as name from pg_class t where t.oid = any($1::regclass[]::oid[])
     order by pg_relation_size(t.oid) desc`,
    [filledTables],
  );
  await look.end();
  const names = paused ? sizes.rows.map((row) => row.name).filter((name) => name !== 'audit.sealed') : [];
  await Promise.all(
    [0, 1].map(async () => {
      const client = new pg.Client(order.connection);
      await client.connect();
      for (let name = names.shift(); name !== undefined; name = names.shift())
        await client.query(`reindex table ${name}`);
      await client.end();
    }),
  );
}

/** What grows with what is read at once; the rest of a large table's pages need no note of being visible. */
const readOften = [
  'app.assignment',
  'app.case_file',
  'app.referral',
  'app.intake',
  'app.follow_up',
  'app.task',
];

/** Statistics of everything, and for what lists read the note that lets an index answer alone. */
export async function settleTables(order: Order): Promise<void> {
  const run = async (statements: readonly string[]) => {
    const client = new pg.Client(order.connection);
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await Promise.all([run(['analyze']), run(readOften.map((table) => `vacuum (parallel 0) ${table}`))]);
}
