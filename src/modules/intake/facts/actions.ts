import { type Deps, type Reader, type StaffActor, type Writer, writeOnce } from '../../../db/access.ts';
import type { DataClass } from '../../../db/data-class.ts';
import { readSections, requireCase, writeSections } from '../../../db/sections.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { addToTimeline, requireWork } from '../../cases/index.ts';
import type { FactSheet } from '../../eligibility/index.ts';
import { markStepDone } from '../store.ts';
import { classOfPath, type FactEntry, type Facts, factsContent, factsSection } from './fact.ts';
import { ownFactVersions } from './fact-store.ts';
import { type CaseFacts, type FactChanges, isFactPath, newErrors, sheetOf, withChanges } from './sheet.ts';

/**
 * The fact sheet of a case, put together from the sections this reader may see; each class that was opened
 * is in the log. Of two institutions' answers to one question the later one stands.
 */
export async function readFacts(r: Reader, of: CaseId): Promise<CaseFacts> {
  await requireCase(r, of);
  const sections = await readSections(r, of, { names: [factsSection] });
  const entries: Record<string, FactEntry> = {};
  const byAge = sections.toSorted((a, b) => Temporal.Instant.compare(a.changedAt, b.changedAt));
  for (const section of byAge) Object.assign(entries, factsContent.parse(section.content));
  const paths = Object.keys(entries).filter(isFactPath);
  return {
    facts: sheetOf(entries, r.today.toString()),
    declined: paths.filter((path) => entries[path]?.open !== undefined),
    entries,
    version: sections.reduce((sum, section) => sum + section.version, 0),
  };
}

/** The fact sheet alone: what a rule may ask, as far as this reader may see it. */
export async function readFactSheet(r: Reader, of: CaseId): Promise<FactSheet> {
  return (await readFacts(r, of)).facts;
}

function byClass(changes: FactChanges): ReadonlyMap<DataClass, FactChanges> {
  const found = new Map<DataClass, Record<string, FactEntry | null>>();
  for (const [path, entry] of Object.entries(changes)) {
    if (!isFactPath(path)) throw new RangeError(`no such fact: ${path}`);
    const known = classOfPath(path);
    found.set(known, { ...found.get(known), [path]: entry });
  }
  return found;
}

async function ownFacts(
  w: Writer,
  of: CaseId,
  classes: readonly DataClass[],
): Promise<Map<DataClass, Facts>> {
  const owner = w.actor.institution;
  const sections = await readSections(w, of, { names: [factsSection], classes, owner });
  return new Map(sections.map((section) => [section.class, factsContent.parse(section.content)]));
}

/**
 * Writes single facts into the sections of the writer's institution, by class. The caller has checked them
 * against the sheet. Throws when somebody else wrote the same section within this instant.
 */
export async function writeFacts(w: Writer, of: CaseId, changes: FactChanges): Promise<void> {
  const grouped = byClass(changes);
  if (grouped.size === 0) return;
  const versions = await ownFactVersions(w, of);
  const known = await ownFacts(w, of, [...grouped.keys()]);
  const saved = await writeSections(
    w,
    of,
    [...grouped].map(([dataClass, change]) => ({
      class: dataClass,
      name: factsSection,
      value: withChanges(known.get(dataClass) ?? {}, change),
      expected: versions.get(dataClass) ?? 0,
    })),
  );
  if (!saved) throw new Error('the facts were written by somebody else in the same instant');
  w.record({
    event: 'facts.saved',
    case: of,
    classes: [...grouped.keys()],
    detail: { facts: Object.keys(changes) },
  });
  // What she may get is worked out anew as soon as this is committed.
  await w.enqueue({ name: 'assess-case', data: { caseId: of } });
}

export type FactsSaved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] };

/** Saves the changed answers of one section of the form. Throws `NotFound` for a case that is not hers. */
export function saveFacts(
  deps: Deps,
  actor: StaffActor,
  key: string,
  of: CaseId,
  given: { readonly changes: FactChanges; readonly expected: number },
): Promise<FactsSaved> {
  return writeOnce(deps, actor, { key, action: `facts.save/${of}` }, async (w): Promise<FactsSaved> => {
    await requireWork(w, of);
    const before = await readFacts(w, of);
    if (before.version !== given.expected) return refuse(w, of, { kind: 'stale' });
    const after = withChanges(before.entries, given.changes);
    const errors = newErrors(before.entries, after, w.today.toString());
    if (errors.length > 0) return refuse(w, of, { kind: 'refused', errors });
    await writeFacts(w, of, given.changes);
    await markStepDone(w, of, 'facts');
    if (Object.keys(given.changes).length === 0) w.record({ event: 'facts.confirmed', case: of });
    else await addToTimeline(w, of, { kind: 'facts.saved', class: 'service_use' });
    return { kind: 'saved' };
  });
}

// A refused save changes nothing; it is noted because content was read for it.
function refuse<T extends FactsSaved>(w: Writer, of: CaseId, outcome: T): T {
  w.record({ event: 'facts.refused', case: of, detail: { outcome: outcome.kind } });
  return outcome;
}

/** One answer as the desk heard it today. */
export function saidToday(
  w: Reader,
  value: FactEntry['value'],
  source: FactEntry['source'] = 'victim',
): FactEntry {
  return { ...(value === undefined ? {} : { value }), on: w.today.toString(), source };
}
