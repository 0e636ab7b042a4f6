// Story 7: whoever carries the disk away finds nothing. Canaries go in as content and come out of no file.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { read, type StaffActor, write } from '../../src/db/access.ts';
import { readSections, sealBytes, writeSection } from '../../src/db/sections.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { openCase } from './centre.ts';
import { makeRandom } from './world.ts';

const seeded = 500;
let database: TestDatabase;
let counsellor: StaffActor;
let of: CaseId;
const canaries: string[] = [];

/** Every form in which a leak would lie on disk. */
function forms(canary: string): Buffer[] {
  const nfc = Buffer.from(canary.normalize('NFC'));
  const nfd = Buffer.from(canary.normalize('NFD'));
  const escaped = [...canary].map((c) => `\\u${(c.codePointAt(0) ?? 0).toString(16)}`).join('');
  return [
    nfc,
    nfd,
    Buffer.from(nfc.toString('hex')),
    Buffer.from(nfc.toString('hex').toUpperCase()),
    Buffer.from(canary, 'utf16le'),
    Buffer.from(canary, 'utf16le').swap16(),
    Buffer.from(encodeURIComponent(canary)),
    Buffer.from(escaped),
    // Base64 of a longer text shows one of three alignments of what it contains.
    ...[0, 1, 2].map((shift) => {
      const text = Buffer.concat([Buffer.alloc(shift), nfc]).toString('base64');
      return Buffer.from(text.slice(shift === 0 ? 0 : 4, -4));
    }),
  ];
}

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  of = await openCase(database, counsellor);
  const random = makeRandom(3);
  const syllable = () => String.fromCodePoint(0xac00 + Math.floor(random() * 11_172));
  for (let n = 0; n < seeded; n += 1) canaries.push(Array.from({ length: 8 }, syllable).join(''));
  await write(database.deps, counsellor, async (w) => {
    for (const [n, canary] of canaries.entries()) {
      await writeSection(w, of, 'identity', `n${n}`, { name: canary, spelled: canary.normalize('NFD') }, 0);
      const place = { case: of, owner: 'center', class: 'contact', row: `canary/${n}` } as const;
      const { data_key_id, sealed } = await sealBytes(w, place, Buffer.from(canary, 'utf16le'));
      await w.db
        .insertInto('app.section')
        .values({
          case_id: of,
          owner_institution: 'center',
          class: 'contact',
          name: `b${n}`,
          data_key_id,
          sealed,
        })
        .execute();
    }
    w.record({ event: 'section.saved', case: of });
  });
});

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** How many needles occur in the files: a first-bytes table keeps it to one pass over each file. */
function hits(files: readonly string[], needles: readonly Buffer[]): number {
  const starts = new Map<number, Buffer[]>();
  for (const needle of needles) {
    const start = needle.readUInt32LE(0);
    starts.set(start, [...(starts.get(start) ?? []), needle]);
  }
  let found = 0;
  for (const file of files) {
    let bytes: Buffer;
    try {
      bytes = fs.readFileSync(file);
    } catch {
      continue;
    }
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      const candidates = starts.get(bytes.readUInt32LE(at));
      if (candidates === undefined) continue;
      found += candidates.filter((needle) => bytes.subarray(at, at + needle.length).equals(needle)).length;
    }
  }
  return found;
}

describe('the files of the database, write-ahead log included', () => {
  it(`hold none of ${seeded} canaries in any spelling, while the reader sees them all`, async () => {
    const seen = await read(database.deps, counsellor, (r) => readSections(r, of, { classes: ['identity'] }));
    expect(seen).toHaveLength(seeded);
    await database.admin.query('checkpoint');
    const { data, oid } = await whereabouts();
    const files = [
      ...filesUnder(path.join(data, 'base', oid)),
      ...filesUnder(path.join(data, 'pg_wal')),
      ...filesUnder(path.join(data, 'global')),
      ...filesUnder(path.join(data, 'pg_xact')),
    ];
    expect(files.length).toBeGreaterThan(100);
    expect(hits(files, canaries.flatMap(forms))).toBe(0);
  }, 60_000);

  it('would show a canary that had slipped through', async () => {
    const { data, oid } = await whereabouts();
    const canary = canaries[0] ?? '';
    await database.admin.query(`comment on table app.section is '${canary}'`);
    await database.admin.query('checkpoint');
    const files = [...filesUnder(path.join(data, 'base', oid)), ...filesUnder(path.join(data, 'pg_wal'))];
    expect(hits(files, forms(canary))).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it('and what the server logged hold none either', () => {
    const log = path.join(path.dirname(inject('cluster').keys), 'data', 'postgres.log');
    expect(hits([log], canaries.flatMap(forms))).toBe(0);
  });
});

async function whereabouts(): Promise<{ data: string; oid: string }> {
  const found = await database.admin.query<{ data: string; oid: string }>(
    "select current_setting('data_directory') as data, oid::text from pg_database where datname = current_database()",
  );
  const [row] = found.rows;
  if (row === undefined) throw new Error('no database');
  return row;
}
