// Three times as many as can be served: the house goes on serving, and the doors stay open. The exact figures
// are those of `npm run bench`; a machine that does other work too would make them a matter of luck here.
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureOverload } from '../../bench/load/overload.ts';
import { prepareRun, type Run } from '../../bench/load/run.ts';
import { type SmallCity, smallCity } from '../durability/small-city.ts';

let city: SmallCity;
let run: Run;

beforeAll(async () => {
  city = await smallCity(400);
  run = await prepareRun(city.stage, city.settings);
}, 120_000);
afterAll(async () => {
  await run.close();
  await city.stage.stop();
  fs.rmSync(city.folder, { recursive: true, force: true });
});

describe('three times the capacity', () => {
  it('is answered as far as it can be, turned away at once beyond, and leaves the doors open', async () => {
    const found = await measureOverload(run, 5);
    expect(found.goodput).toBeGreaterThan(0.3);
    expect(found.shed).toBeGreaterThan(0);
    expect(found.broken).toBe(0);
    expect(found.doorsSent).toBeGreaterThan(3);
    expect(found.doorsAnswered).toBe(found.doorsSent);
  }, 60_000);
});
