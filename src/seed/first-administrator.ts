import type { Deps } from '../db/access.ts';
import { openSetup } from '../modules/identity/index.ts';
import { routes } from '../routes.ts';

/**
 * The one-time link for the first administrator, while nobody works here; null afterwards. A restart
 * before it was used gives a new link and makes the old one worthless.
 */
export async function firstAdministratorLink(
  deps: Deps & { readonly origin: string },
): Promise<string | null> {
  const token = await openSetup(deps);
  return token === null ? null : `${deps.origin}${routes.setup(token)}`;
}
