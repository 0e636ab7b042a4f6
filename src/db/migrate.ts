import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { roleClasses, roles } from './decision.ts';
import type { Keyring } from './keys/keyring.ts';

const folder = path.join(import.meta.dirname, 'migrations');

/** Earlier texts of files that were mended because they failed elsewhere; where they ran they did the same. */
const alsoRanAs: Readonly<Record<string, string>> = {
  '0091_trust_repairs.sql': 'cc4680f2ec43b64ba4b97489908eb2ec56161332cecbc4a01ad4f6a75b06aef8',
};

const roleStatements = [
  ['hangot_owner', 'nologin'],
  ['hangot_definer', 'nologin'],
  ['hangot_rt', 'login noinherit'],
  ['hangot_jobs', 'login noinherit'],
] as const;

/** Roles belong to the whole server, so they are made outside the numbered files and may exist already. */
async function ensureRoles(client: pg.Client, keyring: Keyring): Promise<void> {
  const known = await client.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname like 'hangot\\_%'",
  );
  for (const [role, options] of roleStatements) {
    if (!known.rows.some((row) => row.rolname === role)) {
      await client.query(`create role ${role} ${options} nosuperuser nobypassrls nocreaterole nocreatedb`);
    }
    if (options.startsWith('login')) {
      await client.query(`alter role ${role} password ${client.escapeLiteral(keyring.rolePassword(role))}`);
    }
  }
  const me = await client.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  );
  if (me.rows[0]?.super !== true) {
    await client.query(
      'grant hangot_owner, hangot_definer, hangot_jobs to current_user with set true, inherit true',
    );
  }
}

async function applyFile(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query("set local lock_timeout = '2s'");
    await client.query(sql);
    await client.query('insert into public.hangot_migration (name, checksum) values ($1, $2)', [
      name,
      checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** What only the process knows: the context key and the current decision table. */
async function plantSecrets(client: pg.Client, keyring: Keyring): Promise<void> {
  await client.query(
    `insert into sec.secret (name, key) values ('context', $1)
     on conflict (name) do update set key = excluded.key where sec.secret.key <> excluded.key`,
    [keyring.contextKey()],
  );
  const rows = roles.flatMap((role) => roleClasses[role].map((known) => `${role}/${known}`));
  await client.query(
    `with wanted as (select split_part(t, '/', 1) as role, split_part(t, '/', 2) as class from unnest($1::text[]) t),
     gone as (delete from sec.role_class r where not exists (select 1 from wanted w where w.role = r.role and w.class = r.class))
     insert into sec.role_class select role, class from wanted on conflict do nothing`,
    [rows],
  );
}

/** Every migration file in order, with the checksum that a database remembers. */
export function migrationFiles(): readonly {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name), 'utf8');
      return { name, sql, checksum: crypto.createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings a database to today's shape: forward only, one transaction a file, checksums kept.
 * Throws when a file that a database has already run was changed since.
 */
export async function migrate(client: pg.Client, keyring: Keyring): Promise<readonly string[]> {
  await client.query("select pg_advisory_lock(hashtext('hangot.migrate'))");
  try {
    await client.query(
      'create table if not exists public.hangot_migration (name text primary key, checksum text not null, at timestamptz not null default now())',
    );
    await ensureRoles(client, keyring);
    const done = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from public.hangot_migration',
    );
    // A new database has nothing to lose: a crash only means that the last files run again.
    if (done.rows.length === 0) await client.query('set synchronous_commit = off');
    const applied: string[] = [];
    for (const file of migrationFiles()) {
      const before = done.rows.find((row) => row.name === file.name);
      if (before === undefined) {
        await applyFile(client, file.name, file.sql, file.checksum);
        applied.push(file.name);
      } else if (before.checksum !== file.checksum && before.checksum !== alsoRanAs[file.name]) {
        throw new Error(
          `${file.name} was changed after this database ran it. Write a new migration instead.`,
        );
      }
    }
    await client.query('set synchronous_commit = on');
    await plantSecrets(client, keyring);
    return applied;
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('hangot.migrate'))");
  }
}
