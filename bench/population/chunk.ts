// A thousand cases as one transaction: generated, sent by COPY, and noted so that a broken run goes on
// where it stopped.
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Keyring } from '../../src/db/keys/keyring.ts';
import { writeCase } from './case.ts';
import type { SealedLeaf } from './draft.ts';
import { openSheets } from './tables.ts';
import type { World } from './world.ts';

export const chunkSize = 1000;

export type Written = { readonly cases: number; readonly leaves: number; readonly rows: number };

async function send(client: pg.Client, statement: string, bytes: Buffer): Promise<void> {
  const stream = client.query(copyFrom(statement));
  stream.end(bytes);
  await finished(stream);
}

/** Leaves in the order of the log: all of one transaction, so by moment and id. */
function inOrder(leaves: SealedLeaf[]): Buffer {
  leaves.sort((one, two) => one.at - two.at || Buffer.compare(one.id.bytes, two.id.bytes));
  return Buffer.concat(leaves.flatMap(({ id, hash }) => [id.bytes, hash]));
}

/** Writes chunks on one administrator connection, one after another. */
export function chunkWriter(world: World, client: pg.Client, keyring: Keyring) {
  const sheets = openSheets();
  return async (chunk: number): Promise<Written> => {
    const leaves: SealedLeaf[] = [];
    const first = chunk * chunkSize;
    const last = Math.min(first + chunkSize, world.settings.cases);
    for (let index = first; index < last; index += 1) await writeCase(world, index, sheets, keyring, leaves);
    let rows = 0;
    await client.query('begin');
    await client.query('insert into public.simulated_chunk (chunk, leaves, sealed) values ($1, $2, $3)', [
      chunk,
      leaves.length,
      inOrder(leaves),
    ]);
    for (const sheet of Object.values(sheets)) {
      if (sheet.rows() === 0) continue;
      rows += sheet.rows();
      await send(client, sheet.statement, sheet.take());
    }
    await client.query('commit');
    return { cases: last - first, leaves: leaves.length, rows };
  };
}
