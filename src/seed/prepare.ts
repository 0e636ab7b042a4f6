import type { Config } from '../config.ts';
import type { Deps } from '../db/access.ts';
import type { Database } from '../db/open.ts';
import { loadDirectory } from '../modules/directory/index.ts';
import { firstAdministratorLink } from './first-administrator.ts';

/**
 * What a centre needs before its first request: the directory, and either the synthetic demo or a
 * one-time link for the first administrator. Returns what to print once the server listens.
 */
export async function prepareCentre(
  deps: Deps,
  _database: Database,
  config: Config,
): Promise<(address: string) => string> {
  await loadDirectory(deps);
  if (config.mode === 'demo') return (address) => `한곳 demo: ${address}`;
  const link = await firstAdministratorLink({ ...deps, origin: config.origin });
  if (link === null) return (address) => `한곳: ${address}`;
  return (address) =>
    `한곳: ${address}\nNobody works here yet. Open this link within 72 hours to become the first administrator:\n${link}`;
}
