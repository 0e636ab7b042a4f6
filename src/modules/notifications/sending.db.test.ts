// Real mail to a real server, and a gateway that listens: what arrives, and what never leaves.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { type StaffActor, write } from '../../db/access.ts';
import { writeSection } from '../../db/sections.ts';
import type { CaseId } from '../../shared/ids.ts';
import { bookAppointment, recordAttendance } from '../appointments/index.ts';
import { insertCase } from '../cases/index.ts';
import { contactForm, contactSection } from '../intake/index.ts';
import { type Gateways, openGateways, sendNotices, tell, tomorrowJob } from './index.ts';
import { lexicon } from './lexicon.ts';

let database: TestDatabase;
let counsellor: StaffActor;
let gateways: Gateways;
const mails: string[] = [];
const texts: { path: string; body: string }[] = [];

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _, done) {
    let mail = '';
    stream.on('data', (part: Buffer) => {
      mail += part.toString('utf8');
    });
    stream.on('end', () => {
      mails.push(mail);
      done();
    });
  },
});
const gateway = http.createServer((request, answer) => {
  let body = '';
  request.on('data', (part: Buffer) => {
    body += part.toString('utf8');
  });
  request.on('end', () => {
    texts.push({ path: request.url ?? '', body });
    if (request.url === '/away') answer.writeHead(302, { location: '/elsewhere' }).end();
    else answer.writeHead(202).end();
  });
});

const portOf = (address: AddressInfo | string | null) =>
  typeof address === 'object' ? (address?.port ?? 0) : 0;

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', () => ready()));
  await new Promise<void>((ready) => gateway.listen(0, '127.0.0.1', () => ready()));
  gateways = openGateways({
    mailUrl: `smtp://127.0.0.1:${portOf(smtp.server.address())}?ignoreTLS=true`,
    mailFrom: 'note@example.test',
    smsUrl: `http://127.0.0.1:${portOf(gateway.address())}/send`,
    smsToken: 'x',
  });
});
afterAll(async () => {
  await new Promise<void>((ready) => smtp.close(() => ready()));
  await new Promise<void>((ready) => gateway.close(() => ready()));
});
beforeEach(() => {
  mails.length = 0;
  texts.length = 0;
  // A Monday, ten in the morning in Seoul.
  database.clock.now = Temporal.Instant.from('2026-11-23T01:00:00Z');
});

async function caseWith(contact: Record<string, unknown> | null): Promise<CaseId> {
  return await write(database.deps, counsellor, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    if (contact !== null) {
      await writeSection(
        w,
        id,
        'contact',
        contactSection,
        contactForm.parse({ mode: 'allowed', ...contact }),
        0,
      );
    }
    await tell(w, id, 'news');
    w.record({ event: 'case.opened', case: id });
    return id;
  });
}

const stateOf = async (of: CaseId) =>
  (await database.admin.query('select state, because from app.notice where case_id = $1', [of])).rows;
const round = () => sendNotices(database.deps, 'seoul', gateways);

describe('a notice', () => {
  it('goes by mail and says nothing to whoever reads it, headers included', async () => {
    const of = await caseWith({ channels: ['email'], email: 'someone@example.test' });
    expect(await round()).toBe(1);
    expect(mails.length).toBe(1);
    const mail = (mails[0] ?? '').replace(/=\r?\n/g, '');
    const [head = '', body = ''] = mail.split('\r\n\r\n');
    const readable = head
      .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'))
      .concat('\n', /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : body);
    expect(readable).toContain('someone@example.test');
    expect(lexicon.exec(readable)?.[0] ?? null).toBeNull();
    expect(readable).not.toMatch(/nodemailer|x-mailer/i);
    expect(await stateOf(of)).toEqual([{ state: 'sent', because: 'email' }]);
    expect(await round()).toBe(0);
  });

  it('goes as a text message, and never follows a gateway elsewhere', async () => {
    await caseWith({ channels: ['sms'], phone: '010-1234-5678' });
    await round();
    expect(texts.map(({ body }) => JSON.parse(body).to)).toEqual(['+821012345678']);
    expect(lexicon.exec(texts[0]?.body ?? '')?.[0] ?? null).toBeNull();
    const away = openGateways({
      smsUrl: `http://127.0.0.1:${portOf(gateway.address())}/away`,
      smsToken: 'x',
    });
    const of = await caseWith({ channels: ['sms'], phone: '010-1234-5678' });
    expect(await sendNotices(database.deps, 'seoul', away)).toBe(0);
    expect(await stateOf(of)).toEqual([{ state: 'failed', because: 'sms' }]);
    expect(texts.map(({ path }) => path)).toEqual(['/send', '/away']);
  });

  it('does not leave where nothing was agreed, contact was refused, no way is safe or a word is forbidden', async () => {
    const cases = [
      [await caseWith(null), 'no_contact'],
      [await caseWith({ mode: 'none', channels: ['sms'], phone: '010-1234-5678' }), 'not_allowed'],
      [await caseWith({ channels: ['call'], phone: '010-1234-5678' }), 'no_channel'],
      [
        await caseWith({ channels: ['sms'], phone: '010-1234-5678', forbidden: '확인하실' }),
        'forbidden_word',
      ],
    ] as const;
    expect(await round()).toBe(0);
    for (const [of, because] of cases) expect(await stateOf(of)).toEqual([{ state: 'silent', because }]);
    expect([...mails, ...texts]).toEqual([]);
  });

  it('waits for the hours that are safe, and obeys what she says meanwhile', async () => {
    const of = await caseWith({ channels: ['sms'], phone: '010-1234-5678', from: '14:00', until: '17:00' });
    const silent = await caseWith({
      channels: ['sms'],
      phone: '010-1234-5678',
      from: '14:00',
      until: '17:00',
    });
    expect(await round()).toBe(0);
    expect(await stateOf(of)).toEqual([{ state: 'queued', because: 'window' }]);
    await write(database.deps, counsellor, async (w) => {
      await w.db
        .insertInto('app.victim_setting')
        .values({ case_id: silent, no_trace: true, changed_at: w.now })
        .execute();
      w.record({ event: 'portal.trace-stopped', case: silent });
    });
    database.clock.now = Temporal.Instant.from('2026-11-23T05:00:00Z');
    expect(await round()).toBe(1);
    expect(await stateOf(of)).toEqual([{ state: 'sent', because: 'sms' }]);
    expect(await stateOf(silent)).toEqual([{ state: 'silent', because: 'no_trace' }]);
  });

  it('leaves nowhere when the centre named no gateway, which is how it begins', async () => {
    const of = await caseWith({ channels: ['sms'], phone: '010-1234-5678' });
    expect(openGateways({})).toEqual({});
    expect(await sendNotices(database.deps, 'seoul', {})).toBe(0);
    expect(await stateOf(of)).toEqual([{ state: 'silent', because: 'no_gateway' }]);
  });
});

describe('a reminder of tomorrow', () => {
  const byText = { channels: ['sms'], phone: '010-1234-5678' };
  const remind = () => tomorrowJob(database.deps, 'seoul').handle();
  const remindersOf = async (of: CaseId) =>
    (
      await database.admin.query(
        "select state, because from app.notice where case_id = $1 and template = 'tomorrow'",
        [of],
      )
    ).rows;

  /** A case with a meeting, the notices of its opening sent and forgotten. */
  async function meetingOn(startsAt: string, contact: Record<string, unknown> | null, kind = 'counselling') {
    const of = await caseWith(contact);
    await round();
    mails.length = 0;
    texts.length = 0;
    const booked = await bookAppointment(database.deps, counsellor, crypto.randomUUID(), of, {
      kind: kind === 'conference' ? 'conference' : 'counselling',
      startsAt: Temporal.Instant.from(startsAt),
      minutes: 50,
      place: '상담실 2',
      text: '',
    });
    if (booked.kind !== 'booked') throw new Error(booked.kind);
    return { of, id: booked.id };
  }

  it('leaves once, the day before, and says nothing of where, with whom or why', async () => {
    const { of } = await meetingOn('2026-11-24T05:00:00+09:00', byText);
    const mail = await meetingOn('2026-11-24T23:30:00+09:00', {
      channels: ['email'],
      email: 'a@example.test',
    });
    for (let n = 0; n < 3; n += 1) {
      await remind();
      await round();
    }
    expect(texts.map(({ body }) => JSON.parse(body).text)).toEqual([
      '내일 일정이 하나 있어요. 바뀌었으면 편한 때 알려 주세요.',
    ]);
    expect(mails.length).toBe(1);
    expect(lexicon.exec(texts[0]?.body ?? '')?.[0] ?? null).toBeNull();
    expect(await remindersOf(of)).toEqual([{ state: 'sent', because: 'sms' }]);
    expect(await remindersOf(mail.of)).toEqual([{ state: 'sent', because: 'email' }]);
  });

  it('is for tomorrow alone, for her own meetings, and by day', async () => {
    const today = await meetingOn('2026-11-23T18:00:00+09:00', byText);
    const later = await meetingOn('2026-11-25T00:00:00+09:00', byText);
    const colleagues = await meetingOn('2026-11-24T10:00:00+09:00', byText, 'conference');
    await remind();
    for (const { of } of [today, later, colleagues]) expect(await remindersOf(of)).toEqual([]);
    const { of } = await meetingOn('2026-11-24T10:00:00+09:00', byText);
    database.clock.now = Temporal.Instant.from('2026-11-23T21:00:00+09:00');
    await remind();
    expect(await remindersOf(of)).toEqual([]);
    database.clock.now = Temporal.Instant.from('2026-11-23T20:59:59+09:00');
    await remind();
    expect(await remindersOf(of)).toEqual([{ state: 'queued', because: 'queued' }]);
  });

  it('leaves only where she allowed it, and by default nowhere', async () => {
    const meetings = [
      [await meetingOn('2026-11-24T10:00:00+09:00', null), 'no_contact'],
      [await meetingOn('2026-11-24T10:00:00+09:00', { ...byText, mode: 'none' }), 'not_allowed'],
      [await meetingOn('2026-11-24T10:00:00+09:00', { ...byText, forbidden: '일정' }), 'forbidden_word'],
    ] as const;
    await remind();
    await round();
    for (const [{ of }, because] of meetings) {
      expect(await remindersOf(of)).toEqual([{ state: 'silent', because }]);
    }
    expect([...mails, ...texts]).toEqual([]);
  });

  it('waits for her hours, and is silent when they come too late or the meeting was called off', async () => {
    const evening = await meetingOn('2026-11-24T10:00:00+09:00', {
      ...byText,
      from: '18:00',
      until: '20:00',
    });
    const weekend = await meetingOn('2026-11-24T10:00:00+09:00', { ...byText, days: 'weekends' });
    const off = await meetingOn('2026-11-24T10:00:00+09:00', { ...byText, from: '18:00', until: '20:00' });
    await remind();
    await round();
    expect(texts).toEqual([]);
    expect(await remindersOf(evening.of)).toEqual([{ state: 'queued', because: 'window' }]);
    expect(await remindersOf(weekend.of)).toEqual([{ state: 'silent', because: 'too_late' }]);
    await recordAttendance(database.deps, counsellor, crypto.randomUUID(), off.id, 'cancelled', 1);
    database.clock.now = Temporal.Instant.from('2026-11-23T18:00:00+09:00');
    await round();
    expect(await remindersOf(evening.of)).toEqual([{ state: 'sent', because: 'sms' }]);
    expect(await remindersOf(off.of)).toEqual([{ state: 'silent', because: 'cancelled' }]);
  });

  it('that a stopped server kept until the day itself is no longer sent', async () => {
    const { of } = await meetingOn('2026-11-24T10:00:00+09:00', byText);
    await remind();
    database.clock.now = Temporal.Instant.from('2026-11-24T00:00:00+09:00');
    await round();
    expect(await remindersOf(of)).toEqual([{ state: 'silent', because: 'too_late' }]);
    expect(texts).toEqual([]);
  });
});
