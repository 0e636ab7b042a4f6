// For tests: a case with a manager, and facts as somebody told them.
import { openCaseFor } from '../../../test/cases.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { type StaffActor, write } from '../../db/access.ts';
import { roleClasses } from '../../db/decision.ts';
import type { CaseId } from '../../shared/ids.ts';
import { catalogue, type FactSheet, pathOf } from '../eligibility/index.ts';
import { classOfPath, type FactEntry, saidToday, writeFacts } from '../intake/index.ts';
import { type Assessed, assessCase, assessor } from './index.ts';

export type Desk = { readonly counsellor: StaffActor; readonly manager: StaffActor };

export async function openDesk(database: TestDatabase): Promise<Desk> {
  return {
    counsellor: await hire(database, 'intake_counsellor', 'center'),
    manager: await hire(database, 'case_manager', 'center'),
  };
}

type Value = FactEntry['value'];
export type Told = Readonly<Record<string, Value>>;

/** A fact sheet as the single answers it was put together from. */
export function factsOf(sheet: FactSheet): Told {
  const { crimes = [], asOf: _, parameters: __, ...groups } = sheet;
  const told: Record<string, Value> = {};
  const put = (at: string, fields: object) => {
    for (const [field, value] of Object.entries(fields)) told[`${at}.${field}`] = value;
  };
  crimes.forEach((crime, place) => {
    put(`crimes.${place}`, crime);
  });
  for (const [group, fields] of Object.entries(groups)) put(group, fields ?? {});
  return told;
}

/** Writes those of the facts that this role keeps, as she heard them today. */
export function tellFacts(database: TestDatabase, by: StaffActor, of: CaseId, facts: Told): Promise<void> {
  const readable: readonly string[] = roleClasses[by.role];
  const kept = catalogue().filter(([key]) => key !== 'crimes' && key !== 'asOf');
  const keeps = (path: string) => {
    const key = kept.find(([one]) => one === path.replace(/^crimes\.\d+\./, 'crimes.'))?.[0];
    return key !== undefined && readable.includes(classOfPath(pathOf(key)));
  };
  return write(database.deps, by, (w) => {
    const told = Object.entries(facts).filter(([path]) => keeps(path));
    return writeFacts(w, of, Object.fromEntries(told.map(([path, value]) => [path, saidToday(w, value)])));
  });
}

export async function caseWith(database: TestDatabase, desk: Desk, facts: Told): Promise<CaseId> {
  const of = await openCaseFor(database, desk.counsellor, desk.manager.id);
  await tellFacts(database, desk.manager, of, facts);
  return of;
}

/** The job's own act. */
export function assessAgain(database: TestDatabase, of: CaseId): Promise<Assessed> {
  return write(database.deps, assessor('seoul'), (w) => assessCase(w, of));
}
