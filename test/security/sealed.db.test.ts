import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { read, type StaffActor } from '../../src/db/access.ts';
import { decrypt, encrypt } from '../../src/db/keys/aead.ts';
import { readSections } from '../../src/db/sections.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { assign, consent, force, openCase, save } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let clerk: StaffActor;
const cases: CaseId[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  clerk = await hire(database, 'institution_worker', 'police');
  for (let n = 0; n < 2; n += 1) {
    const of = await openCase(database, counsellor);
    cases.push(of);
    await assign(database, counsellor, of, clerk);
    for (const known of ['identity', 'contact', 'incident'] as const) {
      await save(database, counsellor, of, known, { n, known }, 'first');
      await save(database, counsellor, of, known, { n, known, second: true }, 'second');
    }
    await consent(database, counsellor, of, 'police', ['identity', 'contact']);
  }
});

type Row = { case_id: CaseId; class: string; name: string; data_key_id: string; sealed: Buffer };
const key = (row: Row) => `case_id = '${row.case_id}' and class = '${row.class}' and name = '${row.name}'`;
const literal = (bytes: Uint8Array) => `'\\x${Buffer.from(bytes).toString('hex')}'::bytea`;

async function rows(): Promise<Row[]> {
  const found = await database.admin.query<Row>('select * from app.section order by case_id, class, name');
  return found.rows;
}
const readAs = (actor: StaffActor, of: CaseId, name: string) =>
  read(database.deps, actor, (r) => readSections(r, of, { names: [name] }));

describe('ciphertext', () => {
  it('does not open in any other row, with or without its key', async () => {
    const all = await rows();
    let tried = 0;
    for (const from of all) {
      for (const to of all) {
        if (from === to) continue;
        const keys =
          from.data_key_id === to.data_key_id ? [from.data_key_id] : [from.data_key_id, to.data_key_id];
        for (const dataKey of keys) {
          await force(
            database,
            `update app.section set sealed = ${literal(from.sealed)}, data_key_id = '${dataKey}' where ${key(to)}`,
          );
          await expect(
            readAs(counsellor, to.case_id, to.name),
            `${key(from)} → ${key(to)}`,
          ).rejects.toThrow();
          tried += 1;
        }
        await force(
          database,
          `update app.section set sealed = ${literal(to.sealed)}, data_key_id = '${to.data_key_id}' where ${key(to)}`,
        );
      }
    }
    expect(tried).toBeGreaterThan(200);
    await expect(readAs(counsellor, cases[0] ?? missing(), 'first')).resolves.toHaveLength(3);
  });

  it('does not open when one bit is turned, or when it is cut or lengthened', async () => {
    const [row] = await rows();
    if (row === undefined) throw new Error('no section');
    const bent = [
      ...Array.from({ length: row.sealed.length }, (_, at) => {
        const copy = Buffer.from(row.sealed);
        copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
        return copy;
      }),
      ...[0, 1, 12, 13, 28, 29, row.sealed.length - 1].map((length) => row.sealed.subarray(0, length)),
      Buffer.concat([row.sealed, Buffer.from([0])]),
    ];
    for (const sealed of bent) {
      await force(database, `update app.section set sealed = ${literal(sealed)} where ${key(row)}`);
      await expect(readAs(counsellor, row.case_id, row.name)).rejects.toThrow();
    }
    await force(database, `update app.section set sealed = ${literal(row.sealed)} where ${key(row)}`);
  });

  it('is bound to every byte of key and binding', () => {
    const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(
        bytes32,
        bytes32,
        fc.uint8Array(),
        fc.string(),
        fc.string(),
        (one, two, plain, here, there) => {
          const sealed = encrypt(Buffer.from(one), Buffer.from(plain), here);
          expect(decrypt(Buffer.from(one), sealed, here)).toEqual(Buffer.from(plain));
          if (here !== there) expect(() => decrypt(Buffer.from(one), sealed, there)).toThrow();
          if (!Buffer.from(one).equals(Buffer.from(two)))
            expect(() => decrypt(Buffer.from(two), sealed, here)).toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never repeats a nonce in 100,000 seals', () => {
    const seen = new Set<string>();
    const one = Buffer.alloc(32, 7);
    for (let n = 0; n < 100_000; n += 1)
      seen.add(encrypt(one, Buffer.alloc(0), '').toString('latin1', 1, 13));
    expect(seen.size).toBe(100_000);
  });
});

describe('a wrap', () => {
  it('does not open for another institution or another data key', async () => {
    const wraps = await database.admin.query<{
      data_key_id: string;
      institution: string;
      wrapped: Buffer;
      kek_version: number;
    }>('select * from app.key_wrap');
    let tried = 0;
    for (const wrap of wraps.rows) {
      const wrapped = { version: wrap.kek_version, bytes: wrap.wrapped };
      await expect(
        database.keyring.unwrap(wrap.institution, wrapped, wrap.data_key_id),
      ).resolves.toHaveLength(32);
      for (const institution of ['center', 'police', 'klac', 'Police', 'police ']) {
        if (institution === wrap.institution) continue;
        await expect(database.keyring.unwrap(institution, wrapped, wrap.data_key_id)).rejects.toThrow();
        tried += 1;
      }
      for (const other of wraps.rows) {
        if (other.data_key_id === wrap.data_key_id) continue;
        await expect(database.keyring.unwrap(wrap.institution, wrapped, other.data_key_id)).rejects.toThrow();
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('of the centre, copied under the name of the police, opens nothing', async () => {
    const [of] = cases;
    if (of === undefined) throw new Error('no case');
    await force(
      database,
      `update app.key_wrap p set wrapped = c.wrapped from app.key_wrap c
       where p.institution = 'police' and c.institution = 'center' and c.data_key_id = p.data_key_id and p.case_id = '${of}'`,
    );
    await expect(readAs(clerk, of, 'first')).rejects.toThrow();
  });
});

function missing(): never {
  throw new Error('nothing there');
}
