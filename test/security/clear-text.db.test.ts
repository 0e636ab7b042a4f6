// Story 7 and 16 over the whole house: what was typed on the pages of a case stands nowhere in the clear, in no
// table, no job and no line of the log.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildWorld, canaries, type MatrixWorld } from './matrix-world.ts';

let world: MatrixWorld;
const said: string[] = [];
const listen = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
const spies = (['log', 'error', 'warn', 'info'] as const).map((way) =>
  vi.spyOn(console, way).mockImplementation(listen),
);

beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => {
  for (const spy of spies) spy.mockRestore();
});

/** Each canary as text, decomposed, hex of both in UTF-8 and UTF-16, base64. */
function spellings(word: string): string[] {
  return [word, word.normalize('NFD')].flatMap((text) => [
    text,
    encodeURIComponent(text),
    Buffer.from(text).toString('hex'),
    Buffer.from(text, 'utf16le').toString('hex'),
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
  ]);
}

// A masked name and four digits are no words of hers by themselves.
const typed = canaries.filter(
  (word) => (!word.includes('○') && word.length > 4) || word === '조약돌' || word === '별빛동',
);

describe('what was typed', () => {
  it('stands in the clear in no table of the database', async () => {
    const { rows } = await world.database.admin.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_'`,
    );
    expect(rows.length).toBeGreaterThan(60);
    const found: string[] = [];
    let control = false;
    for (const { name } of rows) {
      const lines = await world.database.admin.query<{ line: string }>(
        `select x::text as line from ${name} x`,
      );
      const text = lines.rows.map(({ line }) => line).join('\n');
      control ||= text.includes(world.number);
      for (const word of typed) {
        for (const spelling of spellings(word)) if (text.includes(spelling)) found.push(`${name}: ${word}`);
      }
    }
    expect([...new Set(found)]).toEqual([]);
    // What does stand in the clear, a case number, was seen: the search looks.
    expect(control).toBe(true);
  });

  it('travels in no job and is said in no line of the log', () => {
    const text = JSON.stringify(world.database.jobs) + said.join('\n');
    expect(typed.flatMap(spellings).filter((spelling) => text.includes(spelling))).toEqual([]);
  });
});
