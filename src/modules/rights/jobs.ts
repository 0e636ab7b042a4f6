// Re-evaluation: a changed fact, a new day, a new release. Every case in a transaction of its own; a case that
// cannot be worked out does not stop the others.
import { type Deps, type Reader, read, write } from '../../db/access.ts';
import { type CaseId, parseId } from '../../shared/ids.ts';
import { ruleVersion } from '../eligibility/index.ts';
import { assessCase, assessor, deadlineLead, tellNearDeadlines } from './assessment/actions.ts';
import { casesDue, casesOfOtherVersions, casesWithUntoldDeadlines } from './assessment/due-store.ts';
import { countEffect } from './release/actions.ts';

export type Round = { readonly done: number; readonly failed: number };

type Page = (r: Reader, after: CaseId | null) => Promise<readonly CaseId[]>;

async function round(
  deps: Deps,
  center: string,
  page: Page,
  one: (of: CaseId) => Promise<unknown>,
): Promise<Round> {
  let after: CaseId | null = null;
  let done = 0;
  let failed = 0;
  for (;;) {
    const from: CaseId | null = after;
    const cases: readonly CaseId[] = await read(deps, assessor(center), (r) => page(r, from));
    for (const of of cases) {
      try {
        await one(of);
        done += 1;
      } catch (error) {
        failed += 1;
        const what = error instanceof Error ? error.name : 'unknown';
        console.error(JSON.stringify({ level: 'error', job: 'assess', case: of, error: what }));
      }
    }
    const last: CaseId | undefined = cases.at(-1);
    if (last === undefined) return { done, failed };
    after = last;
  }
}

const assess = (deps: Deps, center: string) => (of: CaseId) =>
  write(deps, assessor(center), (w) => assessCase(w, of));

/** After a release: every open case last worked out under another version. */
export function assessRelease(deps: Deps, center: string): Promise<Round> {
  const page: Page = (r, after) => casesOfOtherVersions(r, ruleVersion, after);
  return round(deps, center, page, assess(deps, center));
}

/** The daily round: what is due by day or was left behind, then the days that have come near. */
export async function followDays(deps: Deps, center: string): Promise<Round & { readonly told: number }> {
  const assessed = await round(deps, center, casesDue, assess(deps, center));
  const near: Page = (r, after) => casesWithUntoldDeadlines(r, deadlineLead, after);
  const told = await round(deps, center, near, (of) =>
    write(deps, assessor(center), (w) => tellNearDeadlines(w, of)),
  );
  return { done: assessed.done, failed: assessed.failed + told.failed, told: told.done };
}

function valueIn(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.entries(data).find(([name]) => name === key)?.[1];
}

function mustBeWhole(name: string, { failed }: Round): void {
  if (failed > 0) throw new Error(`${name}: ${failed} cases could not be worked out`);
}

/** Names of this module's queues, for the register of all queues. */
export const rightsJobNames = ['assess-case', 'assess-release', 'deadlines', 'rules-effect'] as const;

/** The jobs of this module; the daily one runs at 06:10 in Seoul. */
export function rightsJobs(deps: Deps, center: string) {
  return [
    {
      name: 'assess-case',
      async handle(data: unknown): Promise<void> {
        const of = parseId<'case'>(valueIn(data, 'caseId'));
        if (of !== null) await assess(deps, center)(of);
      },
    },
    {
      name: 'assess-release',
      async handle(): Promise<void> {
        mustBeWhole('assess-release', await assessRelease(deps, center));
      },
    },
    {
      name: 'deadlines',
      cron: '10 21 * * *',
      async handle(): Promise<void> {
        mustBeWhole('deadlines', await followDays(deps, center));
      },
    },
    {
      name: 'rules-effect',
      async handle(data: unknown): Promise<void> {
        const effect = parseId<'effect'>(valueIn(data, 'effect'));
        if (effect !== null) await countEffect(deps, center, effect);
      },
    },
  ] as const;
}
