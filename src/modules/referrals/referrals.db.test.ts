import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { read, type StaffActor, write } from '../../db/access.ts';
import { readSections, writeSection } from '../../db/sections.ts';
import { type CaseId, newId, type ReferralId } from '../../shared/ids.ts';
import { clocksVersion, defaultClocks, withClock } from './clock.ts';
import { runClocks, setClocks, settleFromJob } from './clock-actions.ts';
import { openEscalations } from './clock-store.ts';
import { readBooking, readMessage } from './content-store.ts';
import {
  acceptReferral,
  assignReferral,
  bookReferral,
  claimReferral,
  declineReferral,
  recordOutcome,
} from './desk-actions.ts';
import { queueCounts, queuePage } from './queue-store.ts';
import { referralStatuses, referralTransitions } from './referral.ts';
import { closeReferral, rerouteReferral, sendBundle, withdrawReferral } from './sender-actions.ts';
import { bundleReferrals, caseReferrals, findReferral, overdue } from './store.ts';
import { consentTo, openCase, withdrawFrom } from './test-world.ts';

let database: TestDatabase;
let manager: StaffActor;
let smile: StaffActor;
let smileLead: StaffActor;
let stalking: StaffActor;
let police: StaffActor;

beforeAll(async () => {
  database = await cloneDatabase();
  manager = await hire(database, 'case_manager', 'center');
  smile = await hire(database, 'institution_worker', 'smile');
  smileLead = await hire(database, 'institution_lead', 'smile');
  stalking = await hire(database, 'institution_worker', 'stalking');
  police = await hire(database, 'institution_worker', 'police');
});

const deps = () => database.deps;
const opened = async (by = manager) => {
  // Intake opens; the manager works on it.
  const counsellor = await hire(database, 'intake_counsellor', 'center');
  const of = await openCase(database, counsellor);
  await write(deps(), counsellor, async (w) => {
    await w.db
      .insertInto('app.assignment')
      .values({ case_id: of, staff_id: by.id, capacity: 'manager' })
      .execute();
    w.record({ event: 'case.transferred', case: of });
  });
  return of;
};

async function sentTo(of: CaseId, service: string): Promise<ReferralId> {
  const sent = await sendBundle(deps(), manager, of, { services: [service] });
  const first = sent.kind === 'sent' ? sent.referrals[0] : undefined;
  if (first === undefined) throw new Error(JSON.stringify(sent));
  return first.id;
}

async function acceptedBy(worker: StaffActor, id: ReferralId): Promise<void> {
  expect((await claimReferral(deps(), worker, id)).kind).toBe('done');
  expect((await acceptReferral(deps(), worker, id)).kind).toBe('done');
}

const statusOf = async (id: ReferralId) => (await read(deps(), manager, (r) => findReferral(r, id))).status;

const allOf = { service: null, risk: null, urgency: null, after: null } as const;
const queueOf = (actor: StaffActor) => read(deps(), actor, (r) => queuePage(r, { tab: 'sent', ...allOf }));

describe('a bundle', () => {
  it('is one act that stands in every queue, with coded columns only', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile', 'police', 'stalking']);
    const sent = await sendBundle(deps(), manager, of, {
      services: ['smile-psych', 'police-safety-measures', 'seoul-stalking-counsel'],
      messages: { smile: '낮에만 연락 가능' },
    });
    expect(sent.kind).toBe('sent');
    for (const worker of [smile, police, stalking]) {
      const queue = await queueOf(worker);
      expect(queue.rows.filter((row) => row.caseId === of)).toMatchObject([
        { riskBand: 'high', claimedBy: null, status: 'sent' },
      ]);
      // Nothing of the case itself is open before the claim.
      expect(await read(deps(), worker, (r) => readSections(r, of))).toEqual([]);
      expect(await read(deps(), worker, (r) => caseReferrals(r, of))).toHaveLength(1);
    }
  });

  it('is refused as a whole without consent, and keeps drafts when asked to', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const services = ['smile-psych', 'police-safety-measures'];
    expect(await sendBundle(deps(), manager, of, { services })).toEqual({
      kind: 'refused',
      refused: [{ service: 'police-safety-measures', why: 'no-consent' }],
    });
    expect(await read(deps(), manager, (r) => caseReferrals(r, of))).toEqual([]);
    const held = await sendBundle(deps(), manager, of, { services, hold: true });
    expect(held).toMatchObject({ kind: 'sent', held: ['police-safety-measures'] });
    expect((await queueOf(police)).rows.some((row) => row.caseId === of)).toBe(false);
    await consentTo(database, manager, of, ['police']);
    expect(await sendBundle(deps(), manager, of, { services: ['police-safety-measures'] })).toMatchObject({
      kind: 'sent',
    });
    expect((await queueOf(police)).rows.some((row) => row.caseId === of)).toBe(true);
  });

  it('is refused by the database too, whatever the application thinks', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile'], ['money']);
    const bundle = newId<'bundle'>();
    await expect(
      write(deps(), manager, async (w) => {
        w.record({ event: 'referral.sent', case: of });
        await w.db
          .insertInto('app.bundle')
          .values({
            id: bundle,
            center_id: 'seoul',
            case_id: of,
            from_institution: 'center',
            sent_by: manager.id,
          })
          .execute();
        await w.db
          .insertInto('app.referral')
          .values({
            id: newId<'referral'>(),
            center_id: 'seoul',
            case_id: of,
            bundle_id: bundle,
            case_number: 'x',
            service: 'smile-psych',
            from_institution: 'center',
            to_institution: 'smile',
            desk: 'smile',
            status: 'sent',
            urgency: 'U1',
            needs: ['identity', 'contact'],
            sent_at: w.now,
          })
          .execute();
      }),
    ).rejects.toThrow('no-consent');
  });

  it('is sent once, however often the form arrives, and never twice for one service', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const once = crypto.randomUUID();
    const first = await sendBundle(deps(), manager, of, { services: ['smile-psych'] }, once);
    const second = await sendBundle(deps(), manager, of, { services: ['smile-psych'] }, once);
    expect(second).toEqual(first);
    expect(await sendBundle(deps(), manager, of, { services: ['smile-psych'] })).toMatchObject({
      refused: [{ why: 'already-referred' }],
    });
    expect(await read(deps(), manager, (r) => caseReferrals(r, of))).toHaveLength(1);
  });

  it('is heard by the institution within a second of the commit', async () => {
    const { socket, user, password } = inject('cluster');
    const listener = new pg.Client({ host: socket, user, password, database: database.database });
    await listener.connect();
    await listener.query('listen queue');
    const heard = new Promise<number>((resolve) => {
      listener.on('notification', (note) => {
        if (note.payload === 'smile') resolve(performance.now());
      });
    });
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    await sentTo(of, 'smile-psych');
    const committed = performance.now();
    expect((await heard) - committed).toBeLessThan(1000);
    await listener.end();
  });
});

describe('a desk', () => {
  it('claims, sees what consent allows, accepts, books and tells the outcome', async () => {
    const of = await opened();
    await write(deps(), manager, async (w) => {
      await writeSection(w, of, 'contact', 'victim', { phone: '010-0000-0000' }, 0);
      await writeSection(w, of, 'incident', 'story', { text: '비밀' }, 0);
      w.record({ event: 'section.saved', case: of });
    });
    await consentTo(database, manager, of, ['smile']);
    const sent = await sendBundle(deps(), manager, of, {
      services: ['smile-psych'],
      messages: { smile: '낮에만 연락 가능' },
    });
    const id = sent.kind === 'sent' ? sent.referrals[0]?.id : undefined;
    if (id === undefined) throw new Error('not sent');
    expect(await read(deps(), smile, (r) => readMessage(r, id))).toBeNull();
    expect(await claimReferral(deps(), smile, id, { expected: 1 })).toMatchObject({
      kind: 'done',
      status: 'received',
    });
    expect((await read(deps(), smile, (r) => readSections(r, of))).map((one) => one.class)).toEqual([
      'contact',
    ]);
    expect(await read(deps(), smile, (r) => readMessage(r, id))).toBe('낮에만 연락 가능');
    expect(await acceptReferral(deps(), smile, id, { expected: 1 })).toMatchObject({
      kind: 'stale',
      version: 2,
    });
    expect((await acceptReferral(deps(), smile, id, { expected: 2 })).kind).toBe('done');
    const booking = { day: Temporal.PlainDate.from('2026-11-25'), time: '10:30', place: '상담실 2' };
    expect((await bookReferral(deps(), smile, id, booking)).kind).toBe('done');
    expect(await read(deps(), smile, (r) => readBooking(r, id))).toEqual(booking);
    expect((await recordOutcome(deps(), smile, id, { result: 'provided' })).kind).toBe('done');
    expect((await closeReferral(deps(), manager, id)).kind).toBe('done');
    // Nothing is open there any more: the assignment has ended with the closure.
    expect(await read(deps(), smile, (r) => readSections(r, of))).toEqual([]);
  });

  it('has one claimant, and nobody of another institution', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const id = await sentTo(of, 'smile-psych');
    await expect(claimReferral(deps(), police, id)).rejects.toThrow();
    const colleague = await hire(database, 'institution_worker', 'smile');
    const outcomes = await Promise.all([
      claimReferral(deps(), smile, id, { expected: 1 }),
      claimReferral(deps(), colleague, id, { expected: 1 }),
    ]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['done', 'stale']);
    expect((await claimReferral(deps(), smile, id)).kind).toBe('refused');
  });

  it('does not see a referral behind a wall', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    await write(deps(), manager, async (w) => {
      await w.db
        .insertInto('app.access_block')
        .values({ case_id: of, staff_id: smile.id, ground: 'relation' })
        .execute();
      w.record({ event: 'wall.raised', case: of });
    });
    const id = await sentTo(of, 'smile-psych');
    expect((await queueOf(smile)).rows.some((row) => row.id === id)).toBe(false);
    await expect(claimReferral(deps(), smile, id)).rejects.toThrow();
    expect((await queueOf(smileLead)).rows.some((row) => row.id === id)).toBe(true);
    expect((await assignReferral(deps(), smileLead, id, smileLead.id)).kind).toBe('done');
  });

  it('lets the lead hand a referral from one colleague to another', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const id = await sentTo(of, 'smile-psych');
    const colleague = await hire(database, 'institution_worker', 'smile');
    await acceptedBy(smile, id);
    expect((await assignReferral(deps(), smile, id, colleague.id)).kind).toBe('refused');
    expect((await assignReferral(deps(), smileLead, id, police.id)).kind).toBe('refused');
    expect((await assignReferral(deps(), smileLead, id, colleague.id)).kind).toBe('done');
    expect((await recordOutcome(deps(), smile, id, { result: 'provided' })).kind).toBe('refused');
    expect((await recordOutcome(deps(), colleague, id, { result: 'provided' })).kind).toBe('done');
  });
});

describe('a decline', () => {
  it('goes to the institution the rule names when consent covers it', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile', 'stalking']);
    const id = await sentTo(of, 'smile-psych');
    await claimReferral(deps(), smile, id);
    expect((await declineReferral(deps(), smile, id, 'no_capacity')).kind).toBe('done');
    const all = await read(deps(), manager, (r) => caseReferrals(r, of));
    expect(all.find((one) => one.id === id)).toMatchObject({ status: 'closed', closureGround: 'fallback' });
    expect(all.find((one) => one.insteadOf === id)).toMatchObject({
      service: 'seoul-stalking-psych',
      status: 'sent',
    });
    // The job finds it settled and leaves it.
    await settleFromJob(deps(), { referral: id, center: 'seoul' });
    expect(await read(deps(), manager, (r) => caseReferrals(r, of))).toHaveLength(2);
    expect(database.jobs).toContainEqual({
      name: 'referral-fallback',
      data: { referral: id, center: 'seoul' },
    });
  });

  it('returns to the case manager without consent for the other, and when the person does not want it', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile', 'stalking']);
    const id = await sentTo(of, 'seoul-stalking-psych');
    await claimReferral(deps(), stalking, id);
    await declineReferral(deps(), stalking, id, 'victim_declined');
    const alone = await opened();
    await consentTo(database, manager, alone, ['smile']);
    const second = await sentTo(alone, 'smile-psych');
    await claimReferral(deps(), smile, second);
    await declineReferral(deps(), smile, second, 'no_capacity');
    for (const one of [id, second]) {
      expect(await read(deps(), manager, (r) => findReferral(r, one))).toMatchObject({
        status: 'declined',
        settled: 'returned',
      });
    }
    const told = await read(deps(), manager, (r) => openEscalations(r));
    expect(told.filter((row) => row.ground === 'returned').map((row) => row.referral)).toEqual(
      expect.arrayContaining([id, second]),
    );
  });

  it('can be sent elsewhere by the case manager', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile', 'police']);
    const id = await sentTo(of, 'smile-psych');
    expect(await rerouteReferral(deps(), manager, id, 'klac-advice')).toEqual({
      kind: 'refused',
      why: 'no-consent',
    });
    expect((await rerouteReferral(deps(), manager, id, 'police-psych-firstaid')).kind).toBe('done');
    const bundle = (await read(deps(), manager, (r) => findReferral(r, id))).bundleId;
    const all = await read(deps(), manager, (r) => bundleReferrals(r, bundle));
    expect(all.map((one) => one.status).sort()).toEqual(['closed', 'sent']);
  });
});

describe('withdrawal', () => {
  it('closes every door of the institution at once', async () => {
    const of = await opened();
    await write(deps(), manager, async (w) => {
      await writeSection(w, of, 'contact', 'victim', { phone: '010' }, 0);
      w.record({ event: 'section.saved', case: of });
    });
    await consentTo(database, manager, of, ['smile', 'police']);
    const mine = await sentTo(of, 'smile-psych');
    const other = await sentTo(of, 'police-safety-measures');
    await acceptedBy(smile, mine);
    expect(await read(deps(), smile, (r) => readSections(r, of))).toHaveLength(1);
    await withdrawFrom(database, manager, of, 'smile');
    expect(await read(deps(), smile, (r) => readSections(r, of))).toEqual([]);
    expect(await statusOf(mine)).toBe('withdrawn');
    expect(await statusOf(other)).toBe('sent');
    expect((await recordOutcome(deps(), smile, mine, { result: 'provided' })).kind).toBe('refused');
  });

  it('is possible for one referral alone, at any time', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const id = await sentTo(of, 'smile-psych');
    await acceptedBy(smile, id);
    expect((await withdrawReferral(deps(), smile, id, 'victim')).kind).toBe('refused');
    expect((await withdrawReferral(deps(), manager, id, 'victim')).kind).toBe('done');
    expect((await withdrawReferral(deps(), manager, id, 'victim')).kind).toBe('refused');
  });
});

describe('silence', () => {
  it('is told to the lead, then to the case manager, then to the centre manager, each once', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['police']);
    const id = await sentTo(of, 'police-safety-measures');
    const lead = await hire(database, 'institution_lead', 'police');
    const head = await hire(database, 'centre_manager', 'center', { purpose: 'administration' });
    const told = async (actor: StaffActor) =>
      (await read(deps(), actor, (r) => openEscalations(r)))
        .filter((row) => row.referral === id)
        .map((row) => row.level);
    const before = database.clock.now;
    const later = (hours: number) => {
      database.clock.now = before.add({ hours });
    };
    await runClocks(deps(), 'seoul');
    expect(await told(lead)).toEqual([]);
    later(1);
    await Promise.all([runClocks(deps(), 'seoul'), runClocks(deps(), 'seoul')]);
    expect(await told(lead)).toEqual([1]);
    expect(await told(manager)).toEqual([]);
    later(2);
    await runClocks(deps(), 'seoul');
    expect(await told(manager)).toEqual([2]);
    expect(await told(head)).toEqual([]);
    later(3);
    await runClocks(deps(), 'seoul');
    await runClocks(deps(), 'seoul');
    expect(await told(head)).toEqual([3]);
    const counts = await read(deps(), police, queueCounts);
    expect(counts.late).toBeGreaterThan(0);
    await claimReferral(deps(), police, id);
    expect(await told(head)).toEqual([]);
    database.clock.now = before;
  });
});

describe('a clock of the centre', () => {
  it('is set by its manager, refused to a desk, and used from the next step on', async () => {
    const head = await hire(database, 'centre_manager', 'center', { purpose: 'administration' });
    const span = { amount: 7, unit: 'hours' } as const;
    const rules = withClock(defaultClocks, { urgency: 'U1', status: 'sent' }, span);
    const asked = { rules, version: clocksVersion(defaultClocks) };
    await expect(setClocks(deps(), police, newId(), asked)).rejects.toThrow();
    expect(await setClocks(deps(), head, newId(), asked)).toEqual({ kind: 'done' });
    expect(await setClocks(deps(), head, newId(), asked)).toEqual({ kind: 'stale' });
    expect(await setClocks(deps(), head, newId(), { rules, version: clocksVersion(rules) })).toEqual({
      kind: 'done',
    });
    const told = await database.admin.query<{ detail: unknown }>(
      `select detail from audit.leaf where event = 'clock.changed'`,
    );
    expect(told.rows).toEqual([
      {
        detail: {
          urgency: 'U1',
          status: 'sent',
          amount: 7,
          unit: 'hours',
          before: 1,
          before_unit: 'working_days',
        },
      },
    ]);
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const id = await sentTo(of, 'smile-psych');
    const { clockDue } = await read(deps(), manager, (r) => findReferral(r, id));
    expect(clockDue).toEqual(database.clock.now.add({ hours: 7 }));
    const before = database.clock.now;
    database.clock.now = before.add({ hours: 8 });
    await runClocks(deps(), 'seoul');
    expect((await read(deps(), head, (r) => overdue(r))).map((one) => one.id)).toContain(id);
    expect((await read(deps(), police, (r) => overdue(r))).map((one) => one.id)).not.toContain(id);
    database.clock.now = before;
  });
});

describe('the database', () => {
  it('lets no worker take what a colleague holds, nor put a name of elsewhere on it', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const id = await sentTo(of, 'smile-psych');
    await acceptedBy(smile, id);
    const colleague = await hire(database, 'institution_worker', 'smile');
    const grab = (by: StaffActor, to: StaffActor) =>
      write(deps(), by, async (w) => {
        w.record({ event: 'referral.grabbed', case: of });
        await w.db.updateTable('app.referral').set({ claimed_by: to.id }).where('id', '=', id).execute();
      });
    await expect(grab(colleague, colleague)).rejects.toThrow('held by somebody');
    await expect(grab(manager, manager)).rejects.toThrow('held by somebody');
    await expect(grab(smileLead, police)).rejects.toThrow('held by somebody');
    await expect(grab(smileLead, colleague)).resolves.toBeUndefined();
  });

  it('knows the same transitions as the types', async () => {
    const rows = await sql<{ from_status: string; to_status: string; side: string }>`
      select from_status, to_status, side from sec.referral_transition`.execute(database.adminDb);
    const known = referralStatuses.flatMap((from) =>
      Object.entries(referralTransitions[from]).map(([to, side]) => `${from} ${to} ${side}`),
    );
    expect(rows.rows.map((row) => `${row.from_status} ${row.to_status} ${row.side}`).sort()).toEqual(
      known.sort(),
    );
  });

  it('copies the risk band to what is under way', async () => {
    const of = await opened();
    await consentTo(database, manager, of, ['smile']);
    const id = await sentTo(of, 'smile-psych');
    await write(deps(), manager, async (w) => {
      await w.db.updateTable('app.case_file').set({ risk_band: 'critical' }).where('id', '=', of).execute();
      w.record({ event: 'risk.assessed', case: of });
    });
    expect((await queueOf(smile)).rows.find((row) => row.id === id)?.riskBand).toBe('critical');
  });
});
