// pg-boss: jobs live in our database and are sent inside our transactions.
import type { Transaction } from 'kysely';
import pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Job } from '../db/access.ts';
import type { Keyring } from '../db/keys/keyring.ts';
import { type Database, runtimeConfig } from '../db/open.ts';
import type { Schema } from '../db/schema.ts';
import { dateTypes } from '../db/temporal.ts';

/** A job's name, its handler, and how often it runs by itself. */
export type JobKind = {
  readonly name: string;
  readonly cron?: string;
  readonly handle: (data: unknown) => Promise<void>;
};

export type Jobs = {
  send(tx: Transaction<Schema>, job: Job): Promise<void>;
  /** Begins to work; until then jobs only wait. */
  work(kinds: readonly JobKind[]): Promise<void>;
  stop(): Promise<void>;
};

const schema = 'boss';

/** The queue keeps why a job failed: its kind only, for messages of libraries may carry what a person said. */
function withoutWords(error: unknown): never {
  throw new Error(error instanceof Error ? error.name : 'failed');
}

async function prepareSchema(database: Database): Promise<void> {
  await database.asAdministrator(async (client) => {
    await client.query(`create schema if not exists ${schema} authorization hangot_jobs`);
    await client.query(`grant usage on schema ${schema} to hangot_rt`);
    await client.query(
      `alter default privileges for role hangot_jobs in schema ${schema} grant select, insert on tables to hangot_rt`,
    );
  });
}

/** Starts the queue on its own role; it never sees a table of ours. */
export async function startJobs(
  database: Database,
  keyring: Keyring,
  queues: readonly string[],
): Promise<Jobs> {
  await prepareSchema(database);
  const pool = new pg.Pool({
    ...runtimeConfig(database.connection, keyring, 'hangot_jobs'),
    max: 4,
    types: dateTypes,
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const boss = new PgBoss({
    schema,
    createSchema: false,
    db: { executeSql: (text, values) => pool.query(text, values) },
  });
  boss.on('error', (error) => {
    console.error(JSON.stringify({ level: 'error', jobs: error.name }));
  });
  await boss.start();
  await Promise.all(queues.map((queue) => boss.createQueue(queue, { retryLimit: 5, retryBackoff: true })));
  return {
    async send(tx, job) {
      await boss.send(job.name, job.data, { db: fromKysely(tx) });
    },
    async work(kinds) {
      for (const kind of kinds) {
        await boss.work(kind.name, { pollingIntervalSeconds: 2 }, async (batch) => {
          for (const job of batch) await kind.handle(job.data).catch(withoutWords);
        });
        if (kind.cron !== undefined) await boss.schedule(kind.name, kind.cron);
      }
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 });
      await pool.end();
    },
  };
}
