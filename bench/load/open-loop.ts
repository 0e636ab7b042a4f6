// Arrivals do not wait for answers: a request's time runs from the moment it should have been sent, so that
// a slow server cannot hide the queue it makes.
import type { Answer } from './http.ts';
import { pause } from './measure.ts';

export type Sample = {
  readonly scene: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
};

export type Load = {
  /** Arrivals a second, at random moments (a Poisson process). */
  readonly rate: number;
  readonly seconds: number;
  readonly next: () => { readonly scene: string; readonly send: () => Promise<Answer> };
};

/** Runs the load and waits for the last answer. A broken connection counts as status 0. */
export async function openLoop({
  rate,
  seconds,
  next,
}: Load): Promise<{ samples: Sample[]; seconds: number }> {
  const samples: Sample[] = [];
  const open = new Set<Promise<void>>();
  const began = performance.now();
  let due = 0;
  while (due < seconds * 1000) {
    due += (-Math.log(1 - Math.random()) * 1000) / rate;
    const wait = due - (performance.now() - began);
    if (wait > 1) await pause(wait);
    const planned = began + due;
    const { scene, send } = next();
    const one = send()
      .then(
        (answer) => ({ status: answer.status, bytes: answer.bytes }),
        () => ({ status: 0, bytes: 0 }),
      )
      .then((end) => {
        samples.push({ scene, ...end, milliseconds: performance.now() - planned });
        open.delete(one);
      });
    open.add(one);
  }
  await Promise.all(open);
  return { samples, seconds: (performance.now() - began) / 1000 };
}
