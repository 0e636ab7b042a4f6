// One act to all: a bundle to every institution, and how soon it stands in every queue.
import { services } from '../../src/modules/directory/index.ts';
import { textOf } from './http.ts';
import { against, figures, pause, print } from './measure.ts';
import type { Run } from './run.ts';

/** One service of each institution but the centre itself. */
const oneOfEach = [
  ...new Map(
    services
      .filter((one) => one.institution !== 'center' && one.from === undefined)
      .map((one) => [one.institution, one]),
  ),
].map(([, one]) => one);

async function consentToAll(run: Run, of: string): Promise<void> {
  const client = await run.stage.administrator();
  await client.query('set session_replication_role = replica');
  await client.query(
    `update app.referral set status = 'withdrawn', clock_due = null, next_step_at = null where case_id = $1`,
    [of],
  );
  await client.query(
    `insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id)
     select gen_random_uuid(), $1, i, '{identity,contact}', 'support', now() + interval '30 days', 'victim', 'paper', 'bench', '\\x00', gen_random_uuid()
     from unnest($2::text[]) i`,
    [of, oneOfEach.map((one) => one.institution)],
  );
  await client.end();
}

export async function measureBundle(run: Run, rounds: number): Promise<void> {
  const { browser, people } = run;
  const sent: number[] = [];
  const seen: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const manager = people.managers[round % people.managers.length];
    const of = manager?.items[Math.floor(round / people.managers.length)];
    if (manager === undefined || of === undefined) break;
    await consentToAll(run, of);
    const form = new URLSearchParams({ csrf: manager.csrf, once: crypto.randomUUID() });
    for (const one of oneOfEach) form.append('service', one.slug);
    const began = performance.now();
    const answer = await browser.ask({
      method: 'POST',
      path: `/cases/${of}/bundles`,
      cookie: manager.cookie,
      form,
    });
    sent.push(performance.now() - began);
    if (answer.status !== 303) throw new Error(`the bundle was answered ${answer.status}`);
    const bundle = await browser.ask({
      method: 'GET',
      path: `/cases/${of}/referrals`,
      cookie: manager.cookie,
    });
    const number = /\d{4}-\d{6}/.exec(textOf(bundle))?.[0] ?? '';
    seen.push(await untilInQueues(run, number, began));
  }
  const ms = figures(sent);
  print('bundle sent', { institutions: oneOfEach.length, ms, ...against(ms.p95, 150) });
  const visible = figures(seen);
  print('bundle in every queue', { ms: visible, ...against(visible.p95, 1000) });
}

/** Looks into one queue of each institution that has somebody signed in, until the case stands in all. */
async function untilInQueues(run: Run, number: string, began: number): Promise<number> {
  const desks = [...new Map(run.people.workers.map((worker) => [worker.institution, worker])).values()];
  const client = await run.stage.administrator();
  for (;;) {
    const found = await client.query<{ n: string }>(
      `select count(distinct to_institution) as n from app.referral where case_number = $1 and status = 'sent'`,
      [number],
    );
    if (Number(found.rows[0]?.n) >= oneOfEach.length) break;
    await pause(5);
  }
  await client.end();
  const pages = await Promise.all(
    desks.map((desk) => run.browser.ask({ method: 'GET', path: '/queue', cookie: desk.cookie })),
  );
  if (pages.some((page) => page.status !== 200)) throw new Error('a queue did not answer');
  return performance.now() - began;
}
