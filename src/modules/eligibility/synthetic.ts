import { likelyAnswers, withFact } from './facts/answers.ts';
import { catalogue } from './facts/catalogue.ts';
import { type OffenceCode, offenceCodes } from './facts/offences.ts';
import { type FactPath, type FactSheet, pathOf } from './facts/sheet.ts';

/**
 * Synthetic victims for measures and properties: every fact answered, drawn by a seed. They are no
 * population statistics; crimes are drawn evenly unless a list says otherwise.
 */
export type Draw = () => number;

/** mulberry32: small, seeded, the same everywhere. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(draw: Draw, list: readonly T[]): T | undefined {
  return list[Math.floor(draw() * list.length)];
}

/** Every fact an interview can ask, for a sheet with so many crimes. */
export function askablePaths(crimes: number): readonly FactPath[] {
  return catalogue().flatMap(([key]): readonly FactPath[] => {
    if (key === 'asOf' || key === 'crimes' || key === 'crimes.code' || key.startsWith('parameters.'))
      return [];
    if (!key.startsWith('crimes.')) return [pathOf(key)];
    return Array.from({ length: crimes }, (_, place) => pathOf(key, place));
  });
}

/** One victim with all facts known. */
export function fullSheet(draw: Draw, day: string, codes: readonly OffenceCode[] = offenceCodes): FactSheet {
  const count = draw() < 0.75 ? 1 : 2;
  const crimes = Array.from({ length: count }, () => ({ code: pick(draw, codes) ?? 'other-crime' }));
  return askablePaths(count).reduce<FactSheet>(
    (sheet, path) => withFact(sheet, path, pick(draw, likelyAnswers(path, day))),
    { crimes },
  );
}

/** The value of a fact on a sheet; undefined is unknown. */
export function factAt(facts: FactSheet, path: FactPath): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) => (value !== null && typeof value === 'object' ? Reflect.get(value, part) : undefined),
      facts,
    );
}

/** The sheet cut down to its crimes' codes and the facts of these paths. */
export function onlyFacts(full: FactSheet, paths: readonly FactPath[]): FactSheet {
  const start: FactSheet =
    full.crimes === undefined ? {} : { crimes: full.crimes.map(({ code }) => ({ code })) };
  return paths.reduce((sheet, path) => withFact(sheet, path, factAt(full, path)), start);
}
