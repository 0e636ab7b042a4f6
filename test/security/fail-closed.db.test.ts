import { beforeAll, describe, expect, it } from 'vitest';
import { read, type StaffActor, write } from '../../src/db/access.ts';
import { readSections, writeSection } from '../../src/db/sections.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { openCase, save } from './centre.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let of: CaseId;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  of = await openCase(database, counsellor);
  await save(database, counsellor, of, 'identity', { name: '홍길동' });
});

const faults = [
  [
    'the log refuses the leaf',
    'revoke insert on audit.leaf from hangot_definer',
    'grant insert on audit.leaf to hangot_definer',
  ],
  ['the log is gone', 'alter table audit.leaf rename to lost', 'alter table audit.lost rename to leaf'],
  [
    'the log takes no row',
    'alter table audit.leaf add constraint full_disk check (false) not valid',
    'alter table audit.leaf drop constraint full_disk',
  ],
] as const;

describe.each(faults)('when %s', (_, fault, mend) => {
  it('content is neither shown nor saved', async () => {
    await database.admin.query(fault);
    try {
      await expect(read(database.deps, counsellor, (r) => readSections(r, of))).rejects.toThrow();
      const tried = write(database.deps, counsellor, async (w) => {
        await writeSection(w, of, 'contact', 'victim', { phone: '010' }, 0);
        w.record({ event: 'section.saved', case: of });
      });
      await expect(tried).rejects.toThrow();
    } finally {
      await database.admin.query(mend);
    }
    const sections = await read(database.deps, counsellor, (r) => readSections(r, of));
    expect(sections.map((section) => section.class)).toEqual(['identity']);
  });
});

describe('opening content', () => {
  it('leaves exactly one leaf for each case and transaction, naming each class once', async () => {
    await save(database, counsellor, of, 'legal', { number: '1' });
    const count = async () =>
      Number(
        (await database.admin.query("select count(*) as n from audit.leaf where event = 'case.viewed'"))
          .rows[0]?.n,
      );
    const before = await count();
    await read(database.deps, counsellor, async (r) => {
      await readSections(r, of);
      await readSections(r, of);
    });
    expect(await count()).toBe(before + 1);
    const last = await database.admin.query<{ classes: string[] }>(
      "select classes from audit.leaf where event = 'case.viewed' order by tx desc limit 1",
    );
    expect(last.rows[0]?.classes).toEqual(['identity', 'legal']);
  });
});
