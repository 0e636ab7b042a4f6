// Everybody at once: arrivals at a rate, whatever the server does, and what it cost.
import { against, figures, loadNow, print } from './measure.ts';
import { openLoop, type Sample } from './open-loop.ts';
import type { Run } from './run.ts';
import { mix } from './scenes.ts';
import { residentMegabytes } from './stage.ts';

type Heavy = { calls: string; milliseconds: number; share: number; query: string };

async function heaviest(run: Run): Promise<{ statements: number; list: Heavy[] }> {
  const client = await run.stage.administrator('postgres');
  const from = `pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'hangot_rt'`;
  const all = await client.query<{ calls: string }>(`select coalesce(sum(calls), 0) as calls from ${from}`);
  const list = await client.query<Heavy>(
    `select calls, round(mean_exec_time::numeric, 2)::float as milliseconds,
       round((100 * total_exec_time / sum(total_exec_time) over ())::numeric, 1)::float as share,
       left(regexp_replace(query, '\\s+', ' ', 'g'), 130) as query from ${from} order by total_exec_time desc limit 8`,
  );
  await client.end();
  return { statements: Number(all.rows[0]?.calls), list: list.rows };
}

async function forget(run: Run): Promise<void> {
  const client = await run.stage.administrator('postgres');
  await client.query('select pg_stat_statements_reset()');
  await client.end();
}

const fine = (sample: Sample, good: readonly number[]) => good.includes(sample.status);

export async function measureMix(run: Run, rate: number, seconds: number): Promise<void> {
  const scenes = [...run.reads, ...run.acts];
  const draw = mix(scenes);
  const next = () => {
    const { scene, ask } = draw();
    return { scene: scene.name, send: () => run.browser.ask(ask) };
  };
  await openLoop({ rate: rate / 2, seconds: 3, next });
  await forget(run);
  const before = residentMegabytes(run.server.child.pid);
  const { samples, seconds: lasted } = await openLoop({ rate, seconds, next });
  const { statements, list } = await heaviest(run);
  for (const scene of scenes) {
    const mine = samples.filter((sample) => sample.scene === scene.name);
    if (mine.length === 0) continue;
    const good = mine.filter((sample) => fine(sample, scene.good));
    const ms = figures(good.map((sample) => sample.milliseconds));
    const failed = mine.length - good.length;
    // A page that answers fast because it turned people away has missed its target.
    const said =
      failed > mine.length / 100 ? { target: scene.target, verdict: 'short' } : against(ms.p95, scene.target);
    const bytes = Math.round(mine.reduce((sum, sample) => sum + sample.bytes, 0) / mine.length);
    print(`mix: ${scene.name}`, { rate, ms, ...said, bytes, failed });
  }
  print('mix: all', {
    rate,
    seconds: Math.round(lasted),
    throughput: Math.round(samples.length / lasted),
    ms: figures(samples.map((sample) => sample.milliseconds)),
    failed: samples.filter((sample) => sample.status === 0 || sample.status >= 500).length,
    statementsPerRequest: Math.round((statements / samples.length) * 10) / 10,
    rssMb: [before, residentMegabytes(run.server.child.pid)],
    load: loadNow(),
  });
  for (const one of list) print('mix: heaviest statements', { ...one, calls: Number(one.calls) });
}
