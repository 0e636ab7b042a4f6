// The log's tree over what was written: numbers in the order of the transactions, a signed checkpoint per
// chunk, exactly as src/modules/audit seals it.
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { fileKeyring } from '../../src/db/keys/file-keyring.ts';
import { signNote } from '../../src/modules/audit/note.ts';
import { append, type CompactRange, rootOf } from '../../src/modules/audit/tree.ts';
import { sheetOf } from './copy.ts';
import type { Order } from './load.ts';
import { uidOf } from './random.ts';

const width = 16 + 32;

async function lastRange(client: pg.Client): Promise<CompactRange> {
  const found = await client.query<{ size: string; peaks: Buffer[] }>(
    'select size, peaks from audit.checkpoint order by size desc limit 1',
  );
  const row = found.rows[0];
  return row === undefined ? { size: 0, peaks: [] } : { size: Number(row.size), peaks: row.peaks };
}

/** Numbers the leaves of every chunk that is not in the tree yet. */
export async function sealChunks(order: Order, client: pg.Client): Promise<void> {
  const keyring = fileKeyring(order.keys);
  const sheet = sheetOf('audit.sealed', { seq: 'int8', leaf_id: 'uuid', hash: 'bytea' });
  const chunks = await client.query<{ chunk: number }>(
    'select chunk from public.simulated_chunk where octet_length(sealed) > 0 order by tx',
  );
  let range = await lastRange(client);
  for (const { chunk } of chunks.rows) {
    const found = await client.query<{ sealed: Buffer }>(
      'select sealed from public.simulated_chunk where chunk = $1',
      [chunk],
    );
    const sealed = found.rows[0]?.sealed ?? Buffer.alloc(0);
    const hashes: Buffer[] = [];
    for (let at = 0; at < sealed.length; at += width) {
      const hash = sealed.subarray(at + 16, at + width);
      sheet.add({ seq: range.size + hashes.length, leaf_id: uidOf(sealed.subarray(at, at + 16)), hash });
      hashes.push(Buffer.from(hash));
    }
    range = append(range, hashes);
    const root = rootOf(range);
    const note = signNote({ size: range.size, root }, keyring.checkpointPublicKey(), keyring.signCheckpoint);
    await client.query('begin');
    const stream = client.query(copyFrom(sheet.statement));
    stream.end(sheet.take());
    await finished(stream);
    await client.query('insert into audit.checkpoint (size, root, peaks, note) values ($1, $2, $3, $4)', [
      range.size,
      root,
      [...range.peaks],
      note,
    ]);
    await client.query(`update public.simulated_chunk set sealed = '' where chunk = $1`, [chunk]);
    await client.query('commit');
  }
}
