// More than it can do: the capacity first, then three times as much. What is let in stays fast, the rest is
// told to come back, and whoever wants to leave or to sign in is never turned away.
import { type Figures, figures, loadNow, print, ratioOf } from './measure.ts';
import { openLoop, type Sample } from './open-loop.ts';
import type { Run } from './run.ts';
import { mix } from './scenes.ts';

const never = [
  { method: 'GET', path: '/sign-in' },
  { method: 'POST', path: '/leave' },
  { method: 'GET', path: '/healthz' },
] as const;

/** As many at once as answers come: what the server can do at most, and how long its answers take then. */
async function capacity(run: Run, seconds: number): Promise<{ rate: number; ms: Figures }> {
  const draw = mix(run.reads);
  const end = performance.now() + seconds * 1000;
  const taken: number[] = [];
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() < end) {
        const { ask } = draw();
        const began = performance.now();
        const answer = await run.browser.ask(ask);
        if (answer.status === 200) taken.push(performance.now() - began);
      }
    }),
  );
  return { rate: taken.length / seconds, ms: figures(taken) };
}

export type Overload = {
  /** Of the peak, until the last answer: a queue worked off afterwards is no goodput of its own time. */
  readonly goodput: number;
  readonly shed: number;
  readonly broken: number;
  /** 99th percentile of what was let in, as a multiple of the same at the peak. */
  readonly admitted: number;
  readonly doorsSent: number;
  readonly doorsAnswered: number;
};

export async function measureOverload(run: Run, seconds: number): Promise<Overload> {
  await capacity(run, 2);
  const { rate: peak, ms: normal } = await capacity(run, seconds);
  const draw = mix(run.reads);
  let turn = 0;
  const next = () => {
    turn += 1;
    const kept = turn % 25 === 0 ? never[(turn / 25) % never.length] : undefined;
    if (kept !== undefined) return { scene: kept.path, send: () => run.browser.ask(kept) };
    const { scene, ask } = draw();
    return { scene: scene.name, send: () => run.browser.ask(ask) };
  };
  const { samples, seconds: lasted } = await openLoop({ rate: peak * 3, seconds, next });
  const kept = (sample: Sample) => never.some(({ path }) => path === sample.scene);
  const good = samples.filter((sample) => sample.status === 200 && !kept(sample));
  const goodput = Math.round((good.length / lasted / peak) * 100) / 100;
  const doors = samples.filter(kept);
  const answered = doors.filter((sample) => sample.status >= 200 && sample.status < 400);
  const admitted = figures(good.map((sample) => sample.milliseconds));
  const multiple = ratioOf(admitted.p99, normal.p99) ?? 0;
  const shed = samples.filter((sample) => sample.status === 503).length;
  const broken = samples.filter((sample) => sample.status === 0).length;
  print('overload: three times capacity', {
    peak: Math.round(peak),
    seconds: Math.round(lasted * 10) / 10,
    sent: samples.length,
    answered: good.length,
    shed,
    broken,
    goodput,
    target: 0.8,
    verdict: goodput >= 0.8 ? 'pass' : 'short',
    normalMs: normal,
    admittedMs: admitted,
    admittedRatio: multiple,
    admittedTarget: 2,
    admittedVerdict: multiple <= 2 ? 'pass' : 'short',
    doors: {
      sent: doors.length,
      answered: answered.length,
      ms: figures(doors.map((sample) => sample.milliseconds)),
    },
    load: loadNow(),
  });
  return {
    goodput,
    shed,
    broken,
    admitted: multiple,
    doorsSent: doors.length,
    doorsAnswered: answered.length,
  };
}
