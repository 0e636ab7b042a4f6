// For tests: a portal with a case in which much is going on.
import { expect } from 'vitest';
import { onceField, signedIn, type Visitor } from '../../../test/app.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import { type StaffActor, write } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { bookAppointment } from '../appointments/index.ts';
import { recordConsent } from '../consent/index.ts';
import { partyForm, putParty } from '../people/index.ts';
import { sendBundle } from '../referrals/index.ts';
import type { Receipt } from './access/code.ts';
import { portalOf } from './victim.fixture.ts';

export type Busy = {
  readonly portal: ReturnType<typeof portalOf>;
  readonly manager: StaffActor;
  readonly desk: Visitor;
  /** Writes a person down on a case. */
  readonly party: (of: CaseId, fields: Record<string, string>) => Promise<void>;
  /** A case with people, a consent, a referral, a meeting, a question and a letter, and her receipt. */
  readonly richCase: () => Promise<{ of: CaseId; receipt: Receipt }>;
};

/** A portal, the manager of its cases and her browser. */
export async function busyPortal(database: TestDatabase): Promise<Busy> {
  const portal = portalOf(database);
  const manager = await hire(database, 'case_manager', 'center', { name: '관리자이름' });
  const desk = await signedIn(portal.app, manager);

  async function party(of: CaseId, fields: Record<string, string>) {
    await write(database.deps, manager, async (w) => {
      await putParty(w, of, partyForm.parse(fields), null);
      w.record({ event: 'test.saved', case: of });
    });
  }

  async function consentTo(of: CaseId) {
    await write(database.deps, manager, (w) =>
      recordConsent(w, of, {
        grants: [{ institution: 'smile', classes: ['identity', 'contact', 'service_use'] }],
        until: w.today.add({ days: 30 }),
        givenBy: 'victim',
        giverName: '',
        guardianIsOffender: false,
        over14: true,
        sensitiveAgreed: true,
        proof: { kind: 'paper', reference: 'A-1', keptAt: '캐비닛' },
        language: 'ko',
      }),
    );
  }

  async function richCase(): Promise<{ of: CaseId; receipt: Receipt }> {
    const counsellor = await hire(database, 'intake_counsellor', 'center');
    const of = await portal.openCase(counsellor);
    await write(database.deps, counsellor, async (w) => {
      await w.db
        .insertInto('app.assignment')
        .values({ case_id: of, staff_id: manager.id, capacity: 'manager' })
        .execute();
      w.record({ event: 'case.assigned', case: of });
    });
    await party(of, { kind: 'victim', relation: 'self', name: '이하늘', birthYear: '1994' });
    await party(of, { kind: 'offender', relation: 'former_partner', name: '김가해', birthYear: '1990' });
    await consentTo(of);
    const sent = await sendBundle(database.deps, manager, of, { services: ['smile-psych'] });
    expect(sent.kind).toBe('sent');
    const startsAt = database.clock.now.add({ hours: 48 });
    const meeting = { kind: 'counselling', startsAt, minutes: 50, place: '상담실 2', text: '' } as const;
    await bookAppointment(database.deps, manager, crypto.randomUUID(), of, meeting);
    await desk.post(`/cases/${of}/portal/asks`, {
      ...onceField(),
      fields: ['account'],
      papers: ['BANK'],
      note: '월급 받는 곳으로요',
    });
    await desk.post(`/cases/${of}/portal/messages`, { ...onceField(), text: '만나서 반가웠어요' });
    return { of, receipt: await portal.issue(manager, of) };
  }

  return { portal, manager, desk, party, richCase };
}
