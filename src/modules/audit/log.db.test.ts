import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { sealAll } from '../../../test/seal-all.ts';
import { Forbidden, type StaffActor, write } from '../../db/access.ts';
import { exportLog, readCheckpoint, sealLeaves, verifyBundle } from './index.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let officer: StaffActor;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  officer = await hire(database, 'privacy_officer', 'center');
});

const happen = (actor: StaffActor, n: number, pause = 0) =>
  write(database.deps, actor, async (w) => {
    w.record({ event: 'case.listed', classes: ['contact'], detail: { n, word: '목록', ratio: 0.1 } });
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  });

async function exported(actor = officer): Promise<string> {
  const parts: string[] = [];
  for await (const part of exportLog(database.deps, actor, 'monthly_review')) parts.push(part);
  return parts.join('');
}
const linesOf = (text: string) => text.split('\n').slice(0, -1);
const count = async (sql: string) => Number((await database.admin.query<{ n: string }>(sql)).rows[0]?.n);

describe('the sealed log', () => {
  it('holds every leaf once, without a gap, under writers and several sequencers at once', async () => {
    let writing = true;
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let n = 0; n < 40; n += 1) await happen(counsellor, writer * 100 + n, n % 5);
    });
    const sequencers = Array.from({ length: 3 }, async () => {
      while (writing) await sealLeaves(database.deps, 7);
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(sequencers);
    await sealAll(database);
    expect(await count('select count(*) as n from audit.leaf')).toBe(240);
    expect(await count('select count(*) as n from audit.sealed')).toBe(240);
    expect(await count('select max(seq) + 1 as n from audit.sealed')).toBe(240);
    expect(await count('select count(*) as n from audit.checkpoint')).toBeGreaterThan(20);
  });

  it('waits for a transaction that is still open, and never seals after it what came before', async () => {
    let release = () => {};
    const open = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = () => {};
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = write(database.deps, counsellor, async (w) => {
      await w.db.selectFrom('app.case_file').select('id').execute();
      await w.db
        .insertInto('app.once')
        .values({ key: crypto.randomUUID(), actor_id: counsellor.id, action: 'x' })
        .execute();
      begun();
      await open;
      w.record({ event: 'case.slow' });
    });
    await started;
    await happen(counsellor, 1);
    const before = await count('select count(*) as n from audit.sealed');
    await sealLeaves(database.deps);
    expect(await count('select count(*) as n from audit.sealed')).toBe(before);
    release();
    await slow;
    expect(await sealAll(database)).toBe(2);
  });

  it('goes out as a bundle that verifies, names the reason, and grows on what was kept earlier', async () => {
    const first = await readCheckpoint(database.deps, officer);
    expect(await verifyBundle(linesOf(await exported()))).toMatchObject({ ok: true, size: first?.size });
    await happen(counsellor, 2);
    await sealAll(database);
    const again = linesOf(await exported());
    const verdict = await verifyBundle(again, {
      key: database.keyring.checkpointPublicKey(),
      ...(first === null ? {} : { earlier: first.note }),
    });
    expect(verdict).toMatchObject({ ok: true, size: (first?.size ?? 0) + 2, withheld: 0 });
    expect(again.at(-2)).toContain('"audit.exported"');
    expect(again.at(-2)).toContain('"reason":"monthly_review"');
  });

  it('keeps who, when, whose, what and for what in each leaf', async () => {
    const [, line = ''] = linesOf(await exported());
    expect(JSON.parse(line)).toMatchObject({
      seq: 0,
      leaf: {
        kind: 'staff',
        actor: counsellor.id,
        session: counsellor.session,
        institution: 'center',
        role: 'intake_counsellor',
        purpose: 'support',
        center: 'seoul',
        event: 'case.listed',
        classes: ['contact'],
        at: expect.stringMatching(/^20\d\d-.*Z$/),
      },
    });
  });

  it("shows another centre's reviewer the hashes and not one word", async () => {
    const busan = await hire(database, 'auditor', 'center', { center: 'busan' });
    const lines = linesOf(await exported(busan));
    const verdict = await verifyBundle(lines, { key: database.keyring.checkpointPublicKey() });
    expect(verdict).toMatchObject({ ok: true, withheld: lines.length - 1 });
    expect(lines.slice(1).join('')).not.toContain('case.listed');
  });

  it('goes to nobody else', async () => {
    await expect(exported(counsellor)).rejects.toThrow(Forbidden);
    await expect(readCheckpoint(database.deps, counsellor)).rejects.toThrow(Forbidden);
  });

  it('shows what an administrator of the database changed behind our back', async () => {
    const kept = await readCheckpoint(database.deps, officer);
    const attacks = [
      "update audit.leaf set actor_id = 'somebody' where id = (select leaf_id from audit.sealed where seq = 5)",
      'update audit.sealed set seq = -seq where seq in (3, 4)',
      `update audit.sealed a set leaf_id = b.leaf_id from audit.sealed b where a.seq = 8 and b.seq = 9`,
      'delete from audit.sealed where seq = 100',
      `delete from audit.checkpoint where size = (select max(size) from audit.checkpoint);
       delete from audit.sealed where seq >= (select max(size) from audit.checkpoint)`,
    ];
    for (const attack of attacks) {
      const client = await database.admin.connect();
      await client.query(
        'create table backup_sealed as table audit.sealed; create table backup_checkpoint as table audit.checkpoint; create table backup_leaf as table audit.leaf',
      );
      await client.query(
        `alter table audit.sealed drop constraint sealed_seq_check; alter table audit.sealed drop constraint sealed_leaf_id_key;
         ${attack}`,
      );
      const verdict = await verifyBundle(
        linesOf(await exported()),
        kept === null ? {} : { earlier: kept.note },
      );
      expect(verdict.ok, attack).toBe(false);
      await client.query(
        `delete from audit.sealed; delete from audit.checkpoint;
         update audit.leaf l set actor_id = b.actor_id from backup_leaf b where b.id = l.id;
         insert into audit.sealed table backup_sealed; insert into audit.checkpoint table backup_checkpoint;
         alter table audit.sealed add constraint sealed_seq_check check (seq >= 0);
         alter table audit.sealed add constraint sealed_leaf_id_key unique (leaf_id);
         drop table backup_sealed, backup_checkpoint, backup_leaf`,
      );
      client.release();
    }
    expect((await verifyBundle(linesOf(await exported()))).ok).toBe(true);
  });

  it('is checked from the command line by anyone who holds the file', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-log-'));
    const file = path.join(folder, 'log.jsonl');
    const key = path.join(folder, 'key.pem');
    fs.writeFileSync(file, await exported());
    fs.writeFileSync(key, database.keyring.checkpointPublicKey());
    const verify = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/audit-verify.ts', ...args], {
        encoding: 'utf8',
      });
    try {
      const good = verify(file, '--key', key);
      expect([good.status, good.stdout]).toEqual([0, expect.stringContaining('Verified: ')]);
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('case.listed', 'case.opened'));
      const bad = verify(file, '--key', key);
      expect([bad.status, bad.stdout]).toEqual([1, expect.stringContaining('NOT VERIFIED')]);
      expect(verify().status).toBe(2);
      expect(verify(path.join(folder, 'absent')).status).toBe(2);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
