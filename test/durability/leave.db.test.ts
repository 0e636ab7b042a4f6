// SIGTERM while people work: whoever had been let in gets an answer, and what was answered is kept.
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../bench/load/stage.ts';
import { keptForms, type Sent, type SmallCity, sendIntake, smallCity } from './small-city.ts';
import { pause } from './victim.ts';

let city: SmallCity;
let server: Server;

beforeAll(async () => {
  city = await smallCity(120);
  server = await city.stage.serve();
}, 120_000);
afterAll(async () => {
  await city.stage.stop();
  fs.rmSync(city.folder, { recursive: true, force: true });
});

describe('leaving under load', () => {
  it('answers everything that was under way, refuses the rest, and ends by itself', async () => {
    const sent: Sent[] = [];
    const gone = new Promise<number | null>((resolve) => server.child.once('exit', resolve));
    const writers = Array.from({ length: 6 }, async () => {
      while (server.child.exitCode === null) {
        const one = await sendIntake(server, city.people);
        sent.push(one);
        if (one.answer === null) await pause(50);
      }
    });
    // A slow machine needs longer until everybody is at work.
    for (let n = 0; n < 300 && (n < 25 || sent.length <= 12); n += 1) await pause(100);
    const before = sent.length;
    const began = performance.now();
    server.child.kill('SIGTERM');
    expect(await gone).toBe(0);
    const took = performance.now() - began;
    await Promise.all(writers);
    const kept = await keptForms(city.stage);
    const acknowledged = sent.filter(({ answer }) => answer?.status === 303);
    console.info(
      `${acknowledged.length} acknowledged, ${before} before the signal, left after ${Math.round(took)} ms`,
    );
    expect(before).toBeGreaterThan(10);
    expect(acknowledged.filter(({ once }) => !kept.has(once))).toEqual([]);
    // Nothing was done for somebody who then got no answer.
    expect(sent.filter(({ once, answer }) => answer?.status !== 303 && kept.has(once))).toEqual([]);
    expect(took).toBeLessThan(20_000);
  }, 120_000);
});
