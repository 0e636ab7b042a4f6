import type { Deps, Reader, StaffActor, Writer } from '../../../db/access.ts';
import { readSections, writeSection } from '../../../db/sections.ts';
import type { CaseId, IncidentId, IntakeId } from '../../../shared/ids.ts';
import { addToTimeline, updateCase } from '../../cases/index.ts';
import { type Finished, onIntake, staleBecause } from '../access.ts';
import { emptyDraft } from '../drafts/draft-store.ts';
import { readFacts, saidToday, writeFacts } from '../facts/actions.ts';
import type { FactEntry } from '../facts/fact.ts';
import { markStepDone } from '../store.ts';
import {
  type Incident,
  type IncidentInput,
  incidentContent,
  incidentSection,
  leadCategory,
} from './incident.ts';
import { incidentRows, insertIncident, storyVersion, updateIncident } from './incident-store.ts';

/** The incidents of a case; the story only for whoever may open the class `incident`. */
export async function readIncidents(r: Reader, of: CaseId): Promise<readonly Incident[]> {
  const rows = await incidentRows(r, of);
  if (rows.length === 0) return [];
  const names = rows.map((row) => incidentSection(row.id));
  const sections = await readSections(r, of, { classes: ['incident'], names });
  return rows.map((row) => {
    const told = sections.find((section) => section.name === incidentSection(row.id));
    return { ...row, content: incidentContent.safeParse(told?.content).data ?? null };
  });
}

export type IncidentSaved =
  | { readonly kind: 'saved'; readonly id: IncidentId }
  | { readonly kind: 'stale' }
  | Finished;

/** The first incident's days answer the fact sheet, so that nobody is asked for them again. */
async function noteDays(w: Writer, of: CaseId, input: IncidentInput): Promise<void> {
  const { entries } = await readFacts(w, of);
  const facts: Record<string, FactEntry> = {};
  const known = { 'crimes.0.on': input.on?.toString(), 'crimes.0.until': input.until?.toString() };
  for (const [path, value] of Object.entries(known)) {
    if (value !== undefined && entries[path] === undefined) facts[path] = saidToday(w, value);
  }
  await writeFacts(w, of, facts);
}

/** Saves what happened: crime types as codes, days, place and story sealed. `existing` null makes a new one. */
export function saveIncident(
  deps: Deps,
  actor: StaffActor,
  key: string,
  id: IntakeId,
  input: IncidentInput,
  existing: { readonly id: IncidentId; readonly expected: number } | null = null,
): Promise<IncidentSaved> {
  const where = { key, id, step: 'incident', action: 'incident.save' } as const;
  return onIntake<IncidentSaved>(deps, actor, where, async (w, intake): Promise<IncidentSaved> => {
    const of = intake.case;
    const before = await incidentRows(w, of);
    const mine = before.find((row) => row.id === existing?.id);
    if (
      existing !== null &&
      (mine === undefined || !(await updateIncident(w, mine.id, input, existing.expected)))
    ) {
      return staleBecause(w, of, 'incident');
    }
    const incident = mine?.id ?? (await insertIncident(w, of, input));
    const content = {
      on: input.on?.toString() ?? null,
      until: input.until?.toString() ?? null,
      place: input.place,
      story: input.story,
    };
    const name = incidentSection(incident);
    const saved = await writeSection(w, of, 'incident', name, content, await storyVersion(w, of, name));
    if (saved.kind === 'stale') return staleBecause(w, of, 'incident');
    const others = before.filter((row) => row.id !== incident).flatMap((row) => row.categories);
    await updateCase(w, of, { crime_category: leadCategory([...input.categories, ...others]) }, null);
    if (before.length === 0 || before[0]?.id === incident) await noteDays(w, of, input);
    await markStepDone(w, of, 'incident');
    await emptyDraft(w, of, 'incident');
    await addToTimeline(w, of, { kind: 'incident.saved', class: 'incident' });
    w.record({
      event: 'incident.saved',
      case: of,
      classes: ['incident'],
      detail: { incident, categories: input.categories },
    });
    return { kind: 'saved', id: incident };
  });
}
