// The statements of a page, taken from the application itself and sent again straight to PostgreSQL as the
// same role under the same row security: what is left between the two is the application.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createApp } from '../../src/app.tsx';
import type { Keyring } from '../../src/db/keys/keyring.ts';
import { type Connection, runtimeConfig } from '../../src/db/open.ts';
import type { Schema } from '../../src/db/schema.ts';
import { findActor } from '../../src/modules/identity/index.ts';
import type { WebDeps } from '../../src/web/env.ts';
import type { Ask } from './http.ts';

export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

/** The application in this process, listening to itself. */
export function listenToSql(connection: Connection, keyring: Keyring) {
  const heard: Statement[] = [];
  const pool = new pg.Pool({ ...runtimeConfig(connection, keyring), max: 2 });
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    log: (event) => void heard.push({ sql: event.query.sql, parameters: event.query.parameters }),
  });
  const now = () => Temporal.Now.instant();
  const deps = { db, keyring, now, sendJob: async () => {} };
  const web: WebDeps = {
    ...deps,
    origin: 'http://127.0.0.1',
    demo: false,
    findActor: (token) => findActor(deps, token),
    live: { subscribe: () => () => {} },
  };
  const app = createApp(web);
  return {
    /** The statements one request sends, in order, begin and commit included. */
    async statementsOf({ path, cookie }: Ask): Promise<readonly Statement[]> {
      heard.length = 0;
      const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
      const answer = await app.hono.request(new Request(`http://127.0.0.1${path}`, { headers }));
      await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      return [...heard];
    },
    close: () => db.destroy(),
  };
}

/** Begin and commit carry no question. */
export const asks = ({ sql }: Statement) => !/^(begin|commit|rollback|set transaction)/.test(sql);

const opensContext = (statement: Statement) => statement.sql.includes("set_config('app.ctx'");

/** The same claims with an end in the future, signed again. */
function renewed(keyring: Keyring, context: unknown): string {
  const body = String(context).split('.')[0] ?? '';
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
  const exp = Temporal.Now.instant().add({ seconds: 60 }).toString();
  const fresh = Buffer.from(JSON.stringify(Object.assign({}, claims, { exp })), 'utf8').toString('base64');
  return `${fresh}.${keyring.signContext(fresh)}`;
}

/** Sends the statements as they were sent, transactions included; answers the milliseconds it took. */
export async function sendAgain(
  client: pg.Client,
  keyring: Keyring,
  statements: readonly Statement[],
): Promise<number> {
  const ready = statements.map((statement) =>
    opensContext(statement)
      ? { ...statement, parameters: [renewed(keyring, statement.parameters[0])] }
      : statement,
  );
  const began = performance.now();
  for (const { sql, parameters } of ready) {
    await client.query({ text: sql, values: [...parameters], rowMode: 'array' });
  }
  return performance.now() - began;
}
