import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { Deps } from '../src/db/access.ts';
import { fileKeyring } from '../src/db/keys/file-keyring.ts';
import type { Keyring } from '../src/db/keys/keyring.ts';
import { openRuntime } from '../src/db/open.ts';
import type { Schema } from '../src/db/schema.ts';

export type TestDatabase = {
  readonly deps: Deps;
  readonly keyring: Keyring;
  readonly database: string;
  /** Runtime pool: what the application itself may do. */
  readonly pool: pg.Pool;
  /** Superuser, for looking where the application cannot. */
  readonly admin: pg.Pool;
  /** Superuser through Kysely: row security does not apply. */
  readonly adminDb: Kysely<Schema>;
  /** The clock of the actions; move it freely. */
  clock: { now: Temporal.Instant };
  /** Jobs the actions have sent, in order. */
  readonly jobs: { name: string; data: unknown }[];
};

/** A clone of the migrated template for this test file, dropped when the file is done. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { socket, user, password, keys } = inject('cluster');
  const keyring = fileKeyring(keys);
  const database = `t_${crypto.randomUUID().replaceAll('-', '')}`;
  const base = { host: socket, user, password };
  const maker = new pg.Client({ ...base, database: 'postgres' });
  await maker.connect();
  await maker.query(`create database ${database} template hangot_template strategy file_copy`);
  const admin = new pg.Pool({ ...base, database, max: 3 });
  const { pool, kysely } = await openRuntime({ host: socket, port: 5432, database, ssl: false }, keyring, {
    size: 10,
  });
  const clock = { now: Temporal.Instant.from('2026-11-23T01:00:00Z') };
  const jobs: { name: string; data: unknown }[] = [];
  afterAll(async () => {
    await kysely.destroy();
    await admin.end();
    await maker.query(`drop database ${database} with (force)`);
    await maker.end();
  });
  const deps: Deps = {
    db: kysely,
    keyring,
    now: () => clock.now,
    async sendJob(_, job) {
      jobs.push({ name: job.name, data: job.data });
    },
  };
  const adminDb = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: admin }) });
  return { deps, keyring, database, pool, admin, adminDb, clock, jobs };
}
