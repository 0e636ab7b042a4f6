// A thread with a connection of its own: takes the number of a chunk, answers when it is committed.
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { fileKeyring } from '../../src/db/keys/file-keyring.ts';
import { chunkWriter } from './chunk.ts';
import type { Order } from './load.ts';
import { worldOf } from './world.ts';

// What the thread was started with by load.ts.
const { settings, connection, keys } = workerData as Order;
const client = new pg.Client(connection);
await client.connect();
await client.query('set session_replication_role = replica');
const write = chunkWriter(worldOf(settings), client, fileKeyring(keys));
parentPort?.on('message', (chunk: number | null) => {
  if (chunk === null) {
    void client.end().then(() => parentPort?.close());
    return;
  }
  void write(chunk).then((written) => parentPort?.postMessage(written));
});
parentPort?.postMessage(null);
