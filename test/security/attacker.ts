// The attacker of these tests: somebody who can run any statement as the runtime role.
import type pg from 'pg';
import type { Actor } from '../../src/db/access.ts';
import type { TestDatabase } from '../database.ts';

export type Query = <Row extends pg.QueryResultRow = pg.QueryResultRow>(
  sql: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** The signed context the application would set for this actor; claims can be bent before signing. */
export function contextFor(
  database: TestDatabase,
  actor: Actor,
  bent: Readonly<Record<string, unknown>> = {},
): string {
  const claims = {
    ...actor,
    case: 'caseId' in actor ? actor.caseId : null,
    exp: Temporal.Now.instant().add({ seconds: 60 }).toString(),
    ...bent,
  };
  const body = Buffer.from(JSON.stringify(claims)).toString('base64');
  return `${body}.${database.keyring.signContext(body)}`;
}

/** One transaction as the runtime role under a raw context; always rolled back unless `fn` commits. */
export async function withContext<T>(
  database: TestDatabase,
  context: string | null,
  fn: (query: Query, client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  const query: Query = async <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) =>
    (await client.query<Row>(sql, values === undefined ? undefined : [...values])).rows;
  try {
    await client.query('begin');
    if (context !== null) await client.query("select set_config('app.ctx', $1, true)", [context]);
    return await fn(query, client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** One transaction as the runtime role with the true context of an actor. */
export function asRuntime<T>(
  database: TestDatabase,
  actor: Actor,
  fn: (query: Query, client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  return withContext(database, contextFor(database, actor), fn);
}
