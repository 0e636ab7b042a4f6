// Two application processes on one database, as behind a balancer. One is killed: what it had acknowledged
// stands, the other loses nothing. The database is restarted: the one that is left finds it again by itself.
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Server } from '../../bench/load/stage.ts';
import { keptForms, type Sent, type SmallCity, sendIntake, smallCity } from '../durability/small-city.ts';
import { pause } from '../durability/victim.ts';

let city: SmallCity;
let servers: [Server, Server];

beforeAll(async () => {
  city = await smallCity(120);
  servers = [await city.stage.serve(), await city.stage.serve()];
}, 120_000);

afterAll(async () => {
  await servers[1].stop();
  await city.stage.stop();
  fs.rmSync(city.folder, { recursive: true, force: true });
});

type SentTo = Sent & { readonly to: 0 | 1 };

const intake = async (to: 0 | 1, once?: string): Promise<SentTo> => ({
  to,
  ...(await sendIntake(servers[to], city.people, once)),
});

describe('two processes on one database', () => {
  it('lose nothing but what one of them had not yet acknowledged when it was killed', async () => {
    const sent: SentTo[] = [];
    const end = performance.now() + 4000;
    const writers = ([0, 1, 0, 1] as const).map(async (to) => {
      while (performance.now() < end) {
        const one = await intake(to);
        sent.push(one);
        if (one.answer === null) await pause(50);
      }
    });
    await pause(2000);
    servers[0].child.kill('SIGKILL');
    await Promise.all(writers);
    const there = await keptForms(city.stage);
    const acknowledged = sent.filter((one) => one.answer?.status === 303);
    expect(acknowledged.filter((one) => !there.has(one.once))).toEqual([]);
    const other = sent.filter((one) => one.to === 1);
    expect(other.length).toBeGreaterThan(3);
    expect(other.filter((one) => one.answer?.status !== 303)).toEqual([]);
    expect(sent.some((one) => one.to === 0 && one.answer?.status === 303)).toBe(true);
    expect(sent.some((one) => one.to === 0 && one.answer === null)).toBe(true);
  });

  it('answer a form sent again to the other process with the first outcome', async () => {
    const one = await intake(1);
    expect(one.answer?.status).toBe(303);
    const again = await intake(1, one.once);
    expect(again.answer?.headers.location).toBe(one.answer?.headers.location);
  });

  it('find the database again by themselves after a restart of it', async () => {
    await city.stage.stop();
    const down = await intake(1);
    expect(down.answer?.status === 303).toBe(false);
    city = { ...city, stage: await openStage(city.folder) };
    const began = performance.now();
    let status: number | undefined;
    while (status !== 303 && performance.now() - began < 10_000) {
      status = (await intake(1)).answer?.status;
      if (status !== 303) await pause(100);
    }
    expect(status).toBe(303);
  });
});
