import type pg from 'pg';
import { UnsafeConfiguration } from '../config.ts';

/** The only centre so far; every growing table leads with it so that regional centres can join. */
export const seoulCenter = 'seoul';

/** Marks a fresh database with its mode; refuses one that was made for the other. */
export async function settleInstallation(
  client: pg.Client,
  mode: 'start' | 'demo',
): Promise<{ fresh: boolean }> {
  const made = await client.query(
    'insert into dir.installation (mode, center_id) values ($1, $2) on conflict do nothing returning mode',
    [mode, seoulCenter],
  );
  if (made.rowCount === 1) return { fresh: true };
  const found = await client.query<{ mode: string }>('select mode from dir.installation');
  if (found.rows[0]?.mode === mode) return { fresh: false };
  throw new UnsafeConfiguration(
    mode === 'demo'
      ? 'This database belongs to a real centre. The demo, where anyone signs in with one click, is never opened on it. Unset DATABASE_URL or HANGOT_DATA.'
      : 'This database holds the synthetic demo centre. A real centre needs a database of its own: set HANGOT_DATA or DATABASE_URL.',
  );
}
