import { type Config, UnsafeConfiguration } from '../config.ts';
import type { Deps } from '../db/access.ts';
import { type Database, openRuntime } from '../db/open.ts';
import { loadDirectory } from '../modules/directory/index.ts';
import { firstAdministratorLink } from './first-administrator.ts';

/**
 * What a centre needs before its first request: the directory, and either the synthetic demo or a
 * one-time link for the first administrator. Returns what to print once the server listens.
 */
export async function prepareCentre(
  deps: Deps,
  database: Database,
  config: Config,
): Promise<(address: string) => string> {
  await loadDirectory(deps);
  if (config.mode === 'demo') {
    await prepareDemo(deps, database, config);
    return demoGreeting;
  }
  const link = await firstAdministratorLink({ ...deps, origin: config.origin });
  if (link === null) return (address) => `한곳: ${address}`;
  return (address) =>
    `한곳: ${address}\nNobody works here yet. Open this link within 72 hours to become the first administrator:\n${link}`;
}

/** Makes the synthetic centre once. A start that was broken off half-way is never opened. */
async function prepareDemo(deps: Deps, database: Database, config: Config): Promise<void> {
  // A real centre never loads the stories.
  const { atOnce, demoState, markComplete, seedDemo } = await import('./demo/index.ts');
  const state = await database.asAdministrator(demoState);
  if (state === 'complete') return;
  if (state === 'unfinished') {
    const mend =
      config.databaseUrl === null
        ? `Delete the folder ${config.data}`
        : 'Give DATABASE_URL an empty database';
    throw new UnsafeConfiguration(
      `The synthetic centre was broken off while it was being made. ${mend} and start again.`,
    );
  }
  console.log('한곳 demo: 가상 센터를 한 번 만드는 중입니다. Making the synthetic centre, once …');
  // These commits do not wait for the disk. A centre that was broken off is never opened, and the mark that it
  // is whole is written by a commit that waits for all before it.
  const hasty = await openRuntime(database.connection, deps.keyring, {
    size: atOnce + 1,
    options: '-c synchronous_commit=off',
  });
  try {
    await seedDemo({ ...deps, db: hasty.kysely });
  } finally {
    await hasty.kysely.destroy();
  }
  await database.asAdministrator(markComplete);
}

function demoGreeting(address: string): string {
  return [
    `한곳 demo: ${address}`,
    '  누구나 한 번 클릭으로 들어갑니다. 모든 사람과 사건은 지어낸 것입니다.',
    '  Anyone enters with one click: choose a role on the first page. All people and cases are invented.',
  ].join('\n');
}
