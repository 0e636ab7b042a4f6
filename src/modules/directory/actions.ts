import { type Deps, type SystemActor, write } from '../../db/access.ts';
import { seoulCenter } from '../../db/installation.ts';
import { type CalendarDay, dayInSeoul } from '../../shared/calendar-day.ts';
import type { Words } from '../../shared/text.ts';
import { type Directory, type DirectoryRecords, directoryAt } from './live.ts';
import { repositoryDirectory } from './reading.ts';
import { directoryRows, directoryVersion } from './rows.ts';
import { directoryStamp, holdDirectory, loadedVersion, selectDirectory, upsertDirectory } from './store.ts';

const loader: SystemActor = {
  kind: 'system',
  id: 'setup',
  center: seoulCenter,
  institution: 'center',
  role: 'system',
  purpose: 'support',
};

/**
 * Brings the repository's directory into the database when its version is another than the one loaded
 * last. What an administrator edited is never overwritten. Returns whether anything was loaded.
 */
export async function loadDirectory(deps: Deps): Promise<boolean> {
  const rows = directoryRows();
  const version = directoryVersion(rows);
  if ((await loadedVersion(deps.db)) === version) return false;
  await write(deps, loader, async (w) => {
    await holdDirectory(w);
    await upsertDirectory(w, rows, version);
    w.record({ event: 'directory.loaded', detail: { version } });
  });
  forgetDirectory(deps);
  return true;
}

type Kept = { readonly records: DirectoryRecords; readonly stamp: string; readonly checked: number };

/** By database, so that two centres in one process never mix. */
const kept = new WeakMap<object, Kept>();
const views = new WeakMap<DirectoryRecords, Map<string, Directory>>();
/** How long another process may not notice an edit; this process notices at once. */
const freshMilliseconds = 5000;

/** Drops what is kept in memory; called after every edit. */
export function forgetDirectory(deps: { readonly db: object }): void {
  kept.delete(deps.db);
}

async function records(db: Deps['db']): Promise<DirectoryRecords> {
  const known = kept.get(db);
  const now = performance.now();
  if (known !== undefined && now - known.checked < freshMilliseconds) return known.records;
  const stamp = await directoryStamp(db);
  const found =
    known?.stamp === stamp ? known.records : ((await selectDirectory(db)) ?? repositoryDirectory());
  kept.set(db, { records: found, stamp, checked: now });
  return found;
}

function viewOf(found: DirectoryRecords, day: CalendarDay): Directory {
  const days = views.get(found) ?? new Map<string, Directory>();
  views.set(found, days);
  const known = days.get(day.toString()) ?? directoryAt(found, day);
  days.set(day.toString(), known);
  return known;
}

/** The directory as it is now in this centre, with the names and services of a day. Kept in memory. */
export async function directoryOn(deps: Pick<Deps, 'db'>, day: CalendarDay): Promise<Directory> {
  return viewOf(await records(deps.db), day);
}

/** The directory of today in Seoul. */
export function directoryToday(deps: Pick<Deps, 'db' | 'now'>): Promise<Directory> {
  return directoryOn(deps, dayInSeoul(deps.now()));
}

/**
 * A function from slug to today's name that needs no waiting, for the shell of the console. It speaks from
 * what is in memory and has it renewed behind the scenes.
 */
export function institutionNamer(deps: Pick<Deps, 'db' | 'now'>): (slug: string) => Words {
  const repository = repositoryDirectory();
  return (slug) => {
    const known = kept.get(deps.db);
    if (known === undefined || performance.now() - known.checked >= freshMilliseconds) {
      // A database that is gone answers elsewhere; here the last known name is good enough.
      void records(deps.db).catch(() => {});
    }
    return viewOf(known?.records ?? repository, dayInSeoul(deps.now())).nameOf(slug);
  };
}
