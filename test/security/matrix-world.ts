// One case in which much is going on, made the way people make it, and everybody who must not see it.
import { expect } from 'vitest';
import { read, type StaffActor, write } from '../../src/db/access.ts';
import { bookAppointment } from '../../src/modules/appointments/index.ts';
import { recordConsent } from '../../src/modules/consent/index.ts';
import { insertDocument } from '../../src/modules/documents/index.ts';
import { deskOf } from '../../src/modules/intake/intake.fixture.ts';
import {
  acceptReferral,
  caseReferrals,
  claimReferral,
  sendBundle,
} from '../../src/modules/referrals/index.ts';
import { type CaseId, newId, parseId } from '../../src/shared/ids.ts';
import { onceField, signedIn, type TestApp, testApp, type Visitor } from '../app.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { force } from './centre.ts';
import type { Ids } from './matrix-routes.ts';

/** Words that stand in the case and nowhere else. */
export const canaries = [
  '나비하늘',
  '나○○늘',
  '010-7654-3210',
  '7654',
  '별빛동',
  '고양이회사',
  '은하수이야기',
  '가해늑대',
  '조약돌',
];

export type Person = { readonly actor: StaffActor; readonly visitor: Visitor };

export type MatrixWorld = {
  readonly database: TestDatabase;
  readonly app: TestApp;
  readonly ids: Ids;
  readonly caseId: CaseId;
  readonly number: string;
  readonly counsellor: Person;
  readonly worker: Person;
  /** Somebody of this role, signed in; behind the wall or assigned where asked for. */
  person(role: StaffActor['role'], institution: string, more?: Standing): Promise<Person>;
};

export type Standing = {
  readonly assigned?: boolean;
  readonly walled?: boolean;
  readonly suspended?: boolean;
  readonly center?: string;
};

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

export async function buildWorld(): Promise<MatrixWorld> {
  const database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  const app = testApp(database);
  const { actor, desk, begunSafely, caseOf } = await deskOf(database, app);
  const path = await begunSafely();
  const caseId = parseId<'case'>(await caseOf(path));
  if (caseId === null) throw new Error('no case');
  const send = async (to: string, fields: Record<string, string | string[]>) => {
    const answer = await desk.post(to, { ...onceField(), ...fields });
    expect([to, answer.status]).toEqual([to, 303]);
  };
  await send(`${path}/contact`, {
    mode: 'allowed',
    channels: ['call'],
    phone: '010-7654-3210',
    days: 'any',
    answerer: 'self',
    voicemail: 'never',
    note: '조약돌',
  });
  await send(`${path}/people/new`, {
    kind: 'victim',
    relation: 'self',
    name: '나비하늘',
    birthYear: '1994',
    phone: '010-7654-3210',
    address: '별빛동 3',
    workplace: '고양이회사',
  });
  await send(`${path}/people/new`, {
    kind: 'offender',
    relation: 'former_partner',
    name: '가해늑대',
    birthYear: '1990',
  });
  await send(`/cases/${caseId}/notes`, { text: '은하수이야기', class: 'incident', shared: 'yes' });
  await send(`/cases/${caseId}/goals`, { domain: 'safety', text: '은하수이야기' });
  const task = {
    kind: 'call',
    what: '조약돌',
    'due-year': '2027',
    'due-month': '1',
    'due-day': '5',
    assignee: actor.id,
  };
  await send(`/cases/${caseId}/tasks`, task);
  await send(`/cases/${caseId}/portal/asks`, { fields: ['account'], note: '조약돌' });
  await write(database.deps, actor, async (w) => {
    const given = await recordConsent(w, caseId, {
      grants: [{ institution: 'smile', classes: ['identity', 'contact', 'service_use'] }],
      until: w.today.add({ days: 30 }),
      givenBy: 'victim',
      giverName: '',
      guardianIsOffender: false,
      over14: true,
      sensitiveAgreed: true,
      proof: { kind: 'paper', reference: '조약돌', keptAt: '캐비닛' },
      language: 'ko',
    });
    expect(given.kind).toBe('given');
    const paper = { kind: 'ID', class: 'identity', shared: true } as const;
    await insertDocument(w, caseId, paper, { name: '조약돌.pdf', bytes: pdf, type: 'application/pdf' }, null);
    w.record({ event: 'document.added', case: caseId });
  });
  expect((await sendBundle(database.deps, actor, caseId, { services: ['smile-psych'] })).kind).toBe('sent');
  const startsAt = database.clock.now.add({ hours: 48 });
  const meeting = { kind: 'counselling', startsAt, minutes: 50, place: '조약돌', text: '' } as const;
  await bookAppointment(database.deps, actor, crypto.randomUUID(), caseId, meeting);

  async function person(role: StaffActor['role'], institution: string, more: Standing = {}): Promise<Person> {
    const hired = await hire(
      database,
      role,
      institution,
      more.center === undefined ? {} : { center: more.center },
    );
    const visitor = await signedIn(app, hired);
    if (more.assigned === true) {
      await force(
        database,
        `insert into app.assignment (case_id, staff_id, capacity) values ('${caseId}', '${hired.id}', 'desk')`,
      );
    }
    if (more.walled === true) {
      await force(
        database,
        `insert into app.access_block (case_id, staff_id, ground) values ('${caseId}', '${hired.id}', 'relation_victim')`,
      );
    }
    if (more.suspended === true) {
      await force(database, `update auth.staff set active = false where id = '${hired.id}'`);
    }
    return { actor: hired, visitor };
  }

  const worker = await person('institution_worker', 'smile');
  const [referral] = await read(database.deps, actor, (r) => caseReferrals(r, caseId));
  if (referral === undefined) throw new Error('no referral');
  expect((await claimReferral(database.deps, worker.actor, referral.id)).kind).toBe('done');
  expect((await acceptReferral(database.deps, worker.actor, referral.id)).kind).toBe('done');

  const one = async (sql: string) => {
    const { rows } = await database.admin.query<{ id: string }>(sql);
    return rows[0]?.id ?? '';
  };
  const of = `case_id = '${caseId}'`;
  // As if the case had been closed before: the guards of the log are asked to look away.
  await database.admin.query(
    `begin; set local session_replication_role = replica;
     insert into app.follow_up (id, case_id, due_on) values ('${newId()}', '${caseId}', current_date + 30); commit`,
  );
  const ids: Ids = {
    case: caseId,
    intake: path.split('/')[2] ?? '',
    party: await one(`select id from app.party where ${of} and kind = 'victim'`),
    consent: await one(`select id from app.consent where ${of}`),
    receipt: await one(`select id from app.consent_receipt where ${of}`),
    bundle: await one(`select id from app.bundle where ${of}`),
    referral: referral.id,
    goal: await one(`select id from app.goal where ${of}`),
    task: await one(`select id from app.task where ${of} and kind = 'call'`),
    appointment: await one(`select id from app.appointment where ${of}`),
    document: await one(`select id from app.document where ${of}`),
    ask: await one(`select id from app.ask where ${of}`),
    staff: actor.id,
    relation: newId(),
    invitation: newId(),
    access: newId(),
    link: newId(),
    followUp: await one(`select id from app.follow_up where ${of}`),
  };
  expect(Object.entries(ids).filter(([, id]) => id === '')).toEqual([]);
  const number = await one(`select number as id from app.case_file where id = '${caseId}'`);
  return { database, app, ids, caseId, number, counsellor: { actor, visitor: desk }, worker, person };
}

/** The same names, none of which exists. */
export function strangerIds(): Ids {
  const fresh = newId();
  return {
    case: fresh,
    intake: fresh,
    party: fresh,
    consent: fresh,
    receipt: fresh,
    bundle: fresh,
    referral: fresh,
    goal: fresh,
    task: fresh,
    appointment: fresh,
    document: fresh,
    ask: fresh,
    staff: fresh,
    relation: fresh,
    invitation: fresh,
    access: fresh,
    link: fresh,
    followUp: fresh,
  };
}
