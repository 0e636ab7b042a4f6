import pg from 'pg';
import type { Keyring } from '../db/keys/keyring.ts';
import { type Connection, runtimeConfig } from '../db/open.ts';
import type { LiveCounts } from '../web/env.ts';

/**
 * Listens to the channel `queue`; a notification's payload is an institution's slug and nothing else.
 * A lost connection is opened again; pages work without it.
 */
export async function listenLive(
  connection: Connection,
  keyring: Keyring,
): Promise<LiveCounts & { endAll(): void; stop(): Promise<void> }> {
  const listeners = new Map<string, Set<() => void>>();
  const ends = new Set<() => void>();
  let client: pg.Client | null = null;
  let stopped = false;

  async function connect(): Promise<void> {
    const fresh = new pg.Client(runtimeConfig(connection, keyring));
    fresh.on('notification', (note) => {
      for (const onChange of listeners.get(note.payload ?? '') ?? []) onChange();
    });
    fresh.on('error', () => {});
    fresh.on('end', () => {
      if (!stopped) setTimeout(() => void connect().catch(() => {}), 1000).unref();
    });
    await fresh.connect();
    await fresh.query('listen queue');
    client = fresh;
  }

  await connect();
  return {
    subscribe(institution, onChange, onEnd) {
      const set = listeners.get(institution) ?? new Set();
      listeners.set(institution, set.add(onChange));
      ends.add(onEnd);
      return () => {
        set.delete(onChange);
        ends.delete(onEnd);
      };
    },
    endAll() {
      for (const end of ends) end();
    },
    async stop() {
      stopped = true;
      await client?.end();
    },
  };
}
