// The machine's clock jumps an hour, forwards or back (a wrong time server, a virtual machine that slept):
// sessions end rather than last, no clock rings twice, and the log stays one log.
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { read, type StaffActor } from '../../src/db/access.ts';
import { exportLog, verifyBundle } from '../../src/modules/audit/index.ts';
import { caseReferrals, claimReferral, runClocks, sendBundle } from '../../src/modules/referrals/index.ts';
import { consentTo, openCase } from '../../src/modules/referrals/test-world.ts';
import { routes } from '../../src/routes.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import { signedIn, testApp } from '../app.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { sealAll } from '../seal-all.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let worker: StaffActor;
let of: CaseId;
const jump = (hours: number) => {
  database.clock.now = database.clock.now.add({ minutes: hours * 60 });
};

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  worker = await hire(database, 'institution_worker', 'smile');
  of = await openCase(database, counsellor);
  await consentTo(database, counsellor, of, ['smile']);
  await sendBundle(database.deps, counsellor, of, { services: ['smile-psych'] });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const referral = async () => {
  const [found] = await read(database.deps, counsellor, (r) => caseReferrals(r, of));
  if (found === undefined) throw new Error('nothing was sent');
  return found;
};
const escalations = async () =>
  (await database.admin.query<{ n: number }>('select count(*)::int as n from app.escalation')).rows[0]?.n;

describe('an hour forwards', () => {
  it('ends a session that was fresh a moment ago; the person signs in again', async () => {
    const app = testApp(database);
    const desk = await signedIn(app, await hire(database, 'institution_worker', 'smile'));
    expect((await desk.get(routes.queue.index())).status).toBe(200);
    jump(1);
    const answer = await desk.get(routes.queue.index());
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/sign-in'),
    ]);
    jump(-1);
    // What was ended stays ended when the clock comes back.
    expect((await desk.get(routes.queue.index())).status).toBe(303);
  });
});

describe('an hour back', () => {
  it('signs nobody out and rings no clock', async () => {
    const app = testApp(database);
    const desk = await signedIn(app, await hire(database, 'institution_worker', 'smile'));
    jump(-1);
    expect((await desk.get(routes.queue.index())).status).toBe(200);
    expect(await runClocks(database.deps, 'seoul')).toBe(0);
    jump(1);
    expect((await desk.get(routes.queue.index())).status).toBe(200);
  });
});

describe('there and back again', () => {
  it('escalates what is late once, and lets it be answered before its own time', async () => {
    const due = (await referral()).clockDue;
    if (due === null) throw new Error('no clock runs');
    const before = database.clock.now;
    database.clock.now = due.add({ minutes: 1 });
    expect(await runClocks(database.deps, 'seoul')).toBe(1);
    jump(-1);
    expect(await runClocks(database.deps, 'seoul')).toBe(0);
    jump(1);
    expect(await runClocks(database.deps, 'seoul')).toBe(0);
    expect(await escalations()).toBe(1);
    database.clock.now = before;
    await claimReferral(database.deps, worker, (await referral()).id);
    expect(await referral()).toMatchObject({ status: 'received', clockLevel: 0 });
  });

  it('leaves a log that verifies, in the order in which things happened', async () => {
    await sealAll(database);
    const auditor = await hire(database, 'auditor', 'center', { purpose: 'review' });
    const lines: string[] = [];
    for await (const line of exportLog(database.deps, auditor, 'outside_audit')) lines.push(line);
    const bundle = lines.join('').trimEnd().split('\n');
    expect(await verifyBundle(bundle, { key: database.keyring.checkpointPublicKey() })).toMatchObject({
      ok: true,
    });
    const [sent, claimed] = ['referral.sent', 'referral.claimed'].map((event) =>
      bundle.findIndex((line) => line.includes(`"${event}"`)),
    );
    expect(sent).toBeGreaterThan(0);
    expect(claimed).toBeGreaterThan(sent ?? 0);
  });
});

describe('a house whose clock is not the database’s', () => {
  const houseAt = (hours: number) => {
    const real = Temporal.Now.instant().add({ minutes: hours * 60 });
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(real);
  };

  it('gets nothing at all when it is an hour behind: what it signs is over already', async () => {
    houseAt(-1);
    await expect(read(database.deps, counsellor, (r) => caseReferrals(r, of))).rejects.toThrow('expired');
  });

  it('works when it is an hour ahead, under the rights of the database’s own moment', async () => {
    houseAt(1);
    expect(await read(database.deps, counsellor, (r) => caseReferrals(r, of))).toHaveLength(1);
    await database.admin.query('update auth.session set expires_at = now() where id = $1', [
      counsellor.session,
    ]);
    expect(await read(database.deps, counsellor, (r) => caseReferrals(r, of))).toEqual([]);
  });
});
