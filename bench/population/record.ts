// What a data folder was filled with, in a file beside it.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const record = z.object({ cases: z.number(), seed: z.number(), asOf: z.string() });
export type PopulationRecord = z.infer<typeof record>;

const fileOf = (folder: string) => path.join(folder, 'population.json');

/** The population of a folder; null when none was finished in it. */
export function readRecord(folder: string): PopulationRecord | null {
  const file = fileOf(folder);
  return fs.existsSync(file) ? record.parse(JSON.parse(fs.readFileSync(file, 'utf8'))) : null;
}

export function writeRecord(folder: string, population: PopulationRecord): void {
  fs.writeFileSync(fileOf(folder), `${JSON.stringify(population)}\n`);
}
