import type pg from 'pg';

export type DemoState = 'empty' | 'unfinished' | 'complete';

/** How far the synthetic centre is, as the administrator connection sees it. Throws on a real centre's database. */
export async function demoState(client: pg.Client): Promise<DemoState> {
  const found = await client.query<{ mode: string; complete: boolean; begun: boolean }>(
    `select mode, demo_made_at is not null as complete, exists (select 1 from auth.staff) as begun
     from dir.installation`,
  );
  const [row] = found.rows;
  if (row?.mode !== 'demo') throw new Error('this database was not made for the demo');
  if (row.complete) return 'complete';
  return row.begun ? 'unfinished' : 'empty';
}

/** Notes that the synthetic centre is whole. */
export async function markComplete(client: pg.Client): Promise<void> {
  await client.query("update dir.installation set demo_made_at = now() where mode = 'demo'");
}
