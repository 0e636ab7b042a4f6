import type { Config } from '../config.ts';
import type { Deps } from '../db/access.ts';
import type { Database } from '../db/open.ts';

/**
 * What a centre needs before its first request: the directory, and either the synthetic demo or a
 * one-time link for the first administrator. Returns what to print once the server listens.
 */
export async function prepareCentre(
  _deps: Deps,
  _database: Database,
  config: Config,
): Promise<(address: string) => string> {
  return (address) => (config.mode === 'demo' ? `한곳 demo: ${address}` : `한곳: ${address}`);
}
