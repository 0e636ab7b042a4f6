// Embedded or external: this file is the only one that knows which PostgreSQL it is.
import net from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Config, UnsafeConfiguration } from '../config.ts';
import { startCluster } from './embedded/cluster.ts';
import { keepPlans } from './kept-plans.ts';
import type { Keyring } from './keys/keyring.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { teachTemporal } from './temporal.ts';

export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly ssl: boolean;
};

export type Database = {
  readonly kysely: Kysely<Schema>;
  readonly pool: pg.Pool;
  readonly connection: Connection;
  /** Migrations applied at this start. */
  readonly applied: readonly string[];
  /** Runs as the administrator: migrations, demo marks and tests only. */
  asAdministrator<T>(fn: (client: pg.Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

teachTemporal();

const databaseName = 'hangot';

type Administration = {
  readonly config: pg.ClientConfig;
  readonly connection: Connection;
  stop(): Promise<void>;
};

async function embedded(config: Config): Promise<Administration> {
  const cluster = await startCluster(config.data, config.keys);
  const base = { host: cluster.socket, port: 5432, user: cluster.superuser, password: cluster.password };
  const first = new pg.Client({ ...base, database: 'postgres' });
  await first.connect();
  const known = await first.query('select 1 from pg_database where datname = $1', [databaseName]);
  if (known.rowCount === 0) await first.query(`create database ${databaseName}`);
  await first.end();
  return {
    config: { ...base, database: databaseName },
    connection: { host: cluster.socket, port: 5432, database: databaseName, ssl: false },
    stop: () => cluster.stop(),
  };
}

function external(url: string): Administration {
  const parsed = new URL(url);
  const ssl = /sslmode=(require|verify)/.test(parsed.search);
  return {
    config: { connectionString: url },
    connection: {
      host: parsed.searchParams.get('host') ?? parsed.hostname,
      port: Number(parsed.port || 5432),
      database: parsed.pathname.slice(1) || 'postgres',
      ssl,
    },
    stop: async () => {},
  };
}

export type RoleConnection = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly ssl: boolean;
};

/** Connection settings of the runtime role: it owns nothing and bypasses nothing. */
export function runtimeConfig(connection: Connection, keyring: Keyring, role = 'hangot_rt'): RoleConnection {
  return { ...connection, user: role, password: keyring.rolePassword(role) };
}

async function refuseStrongRole(pool: pg.Pool): Promise<void> {
  const found = await pool.query<{ strong: boolean; version: number }>(
    `select (rolsuper or rolbypassrls) as strong, current_setting('server_version_num')::int as version
     from pg_roles where rolname = current_user`,
  );
  const row = found.rows[0];
  if (row === undefined || row.strong) {
    throw new UnsafeConfiguration(
      'The runtime role could bypass row security. Remove SUPERUSER and BYPASSRLS from hangot_rt.',
    );
  }
  if (row.version < 160_000) {
    throw new UnsafeConfiguration('PostgreSQL 16 or newer is needed. Point DATABASE_URL at a newer server.');
  }
}

/** Longer than any statement or pause inside a transaction may take: a connection silent for so long is dead. */
const silenceMs = 35_000;

/** A socket that gives itself up when nothing has come through for too long (a half-open network). */
function mortalSocket(silence: number): net.Socket {
  const socket = new net.Socket();
  socket.setTimeout(silence, () => socket.destroy(new Error('the database has been silent for too long')));
  return socket;
}

export type RuntimePool = {
  /** Connections at most. */
  readonly size?: number;
  /** Milliseconds after which a mute connection ends. */
  readonly silence?: number;
  /** PostgreSQL's own options for each connection. */
  readonly options?: string;
};

/** Opens the runtime pool on a migrated database. */
export async function openRuntime(
  connection: Connection,
  keyring: Keyring,
  { size = 20, silence = silenceMs, options }: RuntimePool = {},
): Promise<{ pool: pg.Pool; kysely: Kysely<Schema> }> {
  const pool = new pg.Pool({
    ...runtimeConfig(connection, keyring),
    ...(options === undefined ? {} : { options }),
    max: size,
    // For a place in the pool as for the network: whoever waits longer is told so.
    connectionTimeoutMillis: 10_000,
    stream: () => mortalSocket(silence),
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // An idle connection that dies is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  // The same for one that dies while a request holds it: its query fails, the process stays.
  pool.on('connect', (client) => {
    client.on('error', () => {});
    keepPlans(client);
  });
  await refuseStrongRole(pool);
  return { pool, kysely: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }) };
}

/** Starts or reaches PostgreSQL, migrates it, and opens the runtime pool. */
export async function openDatabase(config: Config, keyring: Keyring): Promise<Database> {
  const administration = config.databaseUrl === null ? await embedded(config) : external(config.databaseUrl);
  async function asAdministrator<T>(fn: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(administration.config);
    await client.connect();
    try {
      return await fn(client);
    } finally {
      await client.end();
    }
  }
  try {
    const applied = await asAdministrator((client) => migrate(client, keyring));
    const { pool, kysely } = await openRuntime(administration.connection, keyring);
    return {
      kysely,
      pool,
      connection: administration.connection,
      applied,
      asAdministrator,
      async close() {
        await kysely.destroy();
        await administration.stop();
      },
    };
  } catch (error) {
    await administration.stop();
    throw error;
  }
}
