import { type Deps, NotFound, read, type StaffActor, type Writer } from '../../../db/access.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import { directoryOn, forgetDirectory } from '../actions.ts';
import type { Directory } from '../live.ts';
import { type ChangedKind, type ChangeRow, insertChange, listChanges } from '../store.ts';
import { deskValues, type EditValues, nameValues, serviceValues } from './fields.ts';
import type { DeskInput, NameInput, NewServiceInput, ServiceInput } from './form.ts';
import { changeOnce } from './once.ts';
import {
  beginsAfterLastName,
  insertName,
  insertService,
  touchInstitution,
  updateDesk,
  updateService,
} from './store.ts';

export type EditOutcome =
  | { readonly done: { readonly slug: string } }
  /** Somebody else saved first. */
  | { readonly refusal: 'stale' | 'not-later' };

type Edit = {
  readonly kind: ChangedKind;
  readonly slug: string;
  readonly key: string;
  readonly version: number;
  readonly before: EditValues | null;
  readonly after: EditValues;
};

async function edit(
  deps: Deps,
  actor: StaffActor,
  what: Edit,
  change: (w: Writer) => Promise<'done' | 'stale' | 'not-later'>,
): Promise<EditOutcome> {
  const { kind, slug, before, after } = what;
  const once = { key: what.key, action: `directory.${kind}` };
  const outcome = await changeOnce<{ slug: string }, 'stale' | 'not-later'>(
    deps,
    actor,
    once,
    async (w, refuse) => {
      const changed = await change(w);
      if (changed !== 'done') return refuse(changed);
      await insertChange(w, { kind, slug, version: what.version + 1, by: actor.id, before, after });
      w.record({ event: `directory.${kind}-changed`, detail: { slug } });
      return { slug };
    },
  );
  forgetDirectory(deps);
  return outcome;
}

/** The directory as it is this moment, past what is kept in memory. */
function freshDirectory(deps: Deps, day: Temporal.PlainDate): Promise<Directory> {
  forgetDirectory(deps);
  return directoryOn(deps, day);
}

/** Changes a service. Throws `NotFound` for an unknown slug; `stale` when somebody saved meanwhile. */
export async function changeService(
  deps: Deps,
  actor: StaffActor,
  slug: string,
  input: ServiceInput,
  after: EditValues,
  key: string,
): Promise<EditOutcome> {
  const current = (await freshDirectory(deps, today(deps))).service(slug);
  if (current === null) throw new NotFound('no such service');
  const before = serviceValues(current);
  const what = { kind: 'service', slug, key, version: input.version, before, after } as const;
  return await edit(deps, actor, what, async (w) =>
    (await updateService(w, slug, input)) ? 'done' : 'stale',
  );
}

/** Adds a service without code; its slug is made here and never changes. */
export async function addService(
  deps: Deps,
  actor: StaffActor,
  input: NewServiceInput,
  after: EditValues,
  key: string,
): Promise<EditOutcome> {
  const slug = `${input.institution}-${crypto.randomUUID().slice(0, 8)}`;
  const what = { kind: 'service', slug, key, version: 0, before: null, after } as const;
  return await edit(deps, actor, what, async (w) => {
    await insertService(w, slug, input);
    return 'done';
  });
}

export async function changeDesk(
  deps: Deps,
  actor: StaffActor,
  slug: string,
  input: DeskInput,
  after: EditValues,
  key: string,
): Promise<EditOutcome> {
  const current = (await freshDirectory(deps, today(deps))).desk(slug);
  if (current === null) throw new NotFound('no such desk');
  const before = deskValues(current.desk);
  const what = { kind: 'desk', slug, key, version: input.version, before, after } as const;
  return await edit(deps, actor, what, async (w) => ((await updateDesk(w, slug, input)) ? 'done' : 'stale'));
}

/**
 * Gives an institution a new name from a day on; papers of earlier days keep the earlier name. The day must
 * come after the first day of the name it follows (`not-later` otherwise).
 */
export async function renameInstitution(
  deps: Deps,
  actor: StaffActor,
  slug: string,
  input: NameInput,
  after: EditValues,
  key: string,
): Promise<EditOutcome> {
  const { from } = input;
  const current = (await freshDirectory(deps, today(deps))).institution(slug);
  if (current === null) throw new NotFound('no such institution');
  const before = nameValues(current);
  const what = { kind: 'institution', slug, key, version: input.version, before, after } as const;
  return await edit(deps, actor, what, async (w) => {
    // An older form is stale, whatever its day.
    if (!(await touchInstitution(w, slug, input.version))) return 'stale';
    if (from === null || !(await beginsAfterLastName(w, slug, from))) return 'not-later';
    await insertName(w, slug, { ...input, from });
    return 'done';
  });
}

const today = (deps: Deps) => dayInSeoul(deps.now());

export function changesOf(
  deps: Deps,
  actor: StaffActor,
  kind: ChangedKind,
  slug: string,
): Promise<readonly ChangeRow[]> {
  return read(deps, actor, (r) => listChanges(r, kind, slug));
}
