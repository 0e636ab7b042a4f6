// More than it can do: the capacity first, then three times as much. What is let in stays fast, the rest is
// told to come back, and whoever wants to leave or to sign in is never turned away.
import { figures, print } from './measure.ts';
import { openLoop, type Sample } from './open-loop.ts';
import type { Run } from './run.ts';
import { mix } from './scenes.ts';

const never = [
  { method: 'GET', path: '/sign-in' },
  { method: 'POST', path: '/leave' },
  { method: 'GET', path: '/healthz' },
] as const;

/** As many at once as answers come: what the server can do at most. */
async function capacity(run: Run, seconds: number): Promise<number> {
  const draw = mix(run.reads);
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() < end) {
        const { ask } = draw();
        const answer = await run.browser.ask(ask);
        if (answer.status === 200) answered += 1;
      }
    }),
  );
  return answered / seconds;
}

export async function measureOverload(run: Run, seconds: number): Promise<void> {
  await capacity(run, 2);
  const peak = await capacity(run, seconds);
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
  // Until the last answer: a queue that is worked off afterwards is no goodput of its own time.
  const goodput = good.length / lasted / peak;
  const doors = samples.filter(kept);
  print('overload: three times capacity', {
    peak: Math.round(peak),
    seconds: Math.round(lasted * 10) / 10,
    sent: samples.length,
    answered: good.length,
    shed: samples.filter((sample) => sample.status === 503).length,
    broken: samples.filter((sample) => sample.status === 0).length,
    goodput: Math.round(goodput * 100) / 100,
    target: 0.8,
    verdict: goodput >= 0.8 ? 'pass' : 'short',
    admittedMs: figures(good.map((sample) => sample.milliseconds)),
    doors: {
      sent: doors.length,
      answered: doors.filter((sample) => sample.status >= 200 && sample.status < 400).length,
      ms: figures(doors.map((sample) => sample.milliseconds)),
    },
  });
}
