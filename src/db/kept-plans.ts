// PostgreSQL reads, rewrites (row security) and plans a nameless statement each time it comes; a named one it
// keeps per connection. Knows which texts came more than once in this process and gives those a name. Refuses to
// name texts without end (lists of changing length), and stops naming on a connection whose names were lost.
import type pg from 'pg';

export type PlanNames = (text: string) => string | undefined;

/** Names for texts from their second coming on, at most so many. */
export function planNames(most: number): PlanNames {
  const names = new Map<string, string>();
  const seenOnce = new Set<string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most) return known;
    if (!seenOnce.delete(text)) {
      if (seenOnce.size > 10 * most) seenOnce.clear();
      seenOnce.add(text);
      return undefined;
    }
    const name = `kept_${names.size}`;
    names.set(text, name);
    return name;
  };
}

/** Of this process. A plan under row security takes some tens of kilobytes in each connection. */
const shared = planNames(600);

/** Another process migrated a table under us, or something between us forgets (a pooler, `discard all`). */
function namesWereLost(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === '0A000' || error.code === '26000' || error.code === '42P05';
}

/**
 * Lets a connection keep the plans of statements with parameters that come again. The one statement that finds
 * its name lost fails as it is; from then on this connection asks as if it had never kept anything.
 */
export function keepPlans(client: pg.ClientBase, nameOf: PlanNames = shared): void {
  const ask = client.query.bind(client) as (config: unknown, values?: unknown, ...rest: unknown[]) => unknown;
  let keeping = true;
  const named = async (name: string, text: string, values: readonly unknown[]) => {
    try {
      return await ask({ name, text, values });
    } catch (error) {
      if (namesWereLost(error)) keeping = false;
      throw error;
    }
  };
  const query = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    if (
      keeping &&
      typeof text === 'string' &&
      Array.isArray(values) &&
      values.length > 0 &&
      rest.length === 0
    ) {
      const name = nameOf(text);
      if (name !== undefined) return named(name, text, values);
    }
    return ask(text, values, ...rest);
  };
  client.query = query as typeof client.query;
}
