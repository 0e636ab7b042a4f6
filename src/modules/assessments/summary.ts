import type { Reader } from '../../db/access.ts';
import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { CaseId } from '../../shared/ids.ts';
import { caseHead } from '../cases/index.ts';
import {
  type CrimeCategory,
  findService,
  type InstitutionSlug,
  parseCrimeCategory,
  recommend,
} from '../directory/index.ts';
import { type Needs, wantedDomains } from './needs.ts';
import { readNeeds } from './needs-store.ts';
import { type RiskBand, riskBands } from './risk.ts';
import { nextLook } from './risk-store.ts';
import { type OpenAlarm, openAlarms, type ScreenLine, screenResults } from './screening-store.ts';

export type CaseAssessments = {
  readonly needs: Needs | null;
  readonly band: RiskBand | null;
  readonly nextLook: CalendarDay | null;
  readonly alarms: readonly OpenAlarm[];
  /** The newest result of each screen that this reader may see. */
  readonly screens: readonly ScreenLine[];
};

/** What the initial counselling found out, for the case page. Opens screen totals where the reader may. */
export async function caseAssessments(r: Reader, of: CaseId): Promise<CaseAssessments> {
  const head = await caseHead(r, of);
  const results = await screenResults(r, of, null, 20);
  const newest = results.filter(
    (line, at) => results.findIndex((other) => other.instrument === line.instrument) === at,
  );
  return {
    needs: await readNeeds(r, of),
    band: riskBands.find((known) => known === head.riskBand) ?? null,
    nextLook: await nextLook(r, of),
    alarms: await openAlarms(r, of),
    screens: newest,
  };
}

/** The services suggested for a case by its needs and crime; empty while nobody has asked for the needs. */
export async function suggestedServices(r: Reader, of: CaseId): Promise<readonly string[]> {
  const needs = await readNeeds(r, of);
  if (needs === null) return [];
  const head = await caseHead(r, of);
  const crime = parseCrimeCategory(head.crimeCategory);
  const crimes: readonly CrimeCategory[] = crime === null ? [] : [crime];
  return recommend(wantedDomains(needs), crimes, r.today);
}

/** Their institutions, for the consent form. */
export async function institutionsForNeeds(r: Reader, of: CaseId): Promise<readonly InstitutionSlug[]> {
  const services = (await suggestedServices(r, of)).map(findService);
  return [...new Set(services.flatMap((service) => (service === null ? [] : [service.institution])))];
}
