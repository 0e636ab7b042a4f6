// A case managed from another institution: what she writes is opened there only when she shares that kind of it.
import { beforeAll, describe, expect, it } from 'vitest';
import { onceField, signedIn, type Visitor } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { type StaffActor, write } from '../../../db/access.ts';
import type { DataClass } from '../../../db/data-class.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { updateCase } from '../../cases/index.ts';
import { recordConsent } from '../../consent/index.ts';
import type { Receipt } from '../access/code.ts';
import { type Busy, busyPortal } from '../busy.fixture.ts';

let database: TestDatabase;
let busy: Busy;
let other: StaffActor;
let desk: Visitor;

beforeAll(async () => {
  database = await cloneDatabase();
  busy = await busyPortal(database);
  other = await hire(database, 'case_manager', 'cvsc', { name: '다른기관' });
  desk = await signedIn(busy.portal.app, other);
});

async function share(of: CaseId, classes: readonly DataClass[]): Promise<void> {
  await write(database.deps, busy.manager, (w) =>
    recordConsent(w, of, {
      grants: [{ institution: 'cvsc', classes: [...classes] }],
      until: w.today.add({ days: 30 }),
      givenBy: 'victim',
      giverName: '',
      guardianIsOffender: false,
      over14: true,
      sensitiveAgreed: true,
      proof: { kind: 'paper', reference: 'A-2', keptAt: '캐비닛' },
      language: 'ko',
    }),
  );
}

/** A case with two letters, led from the other institution. */
async function managedElsewhere(): Promise<{ of: CaseId; receipt: Receipt }> {
  const { of, receipt } = await busy.richCase();
  await write(database.deps, busy.manager, async (w) => {
    await w.db
      .insertInto('app.assignment')
      .values({ case_id: of, staff_id: other.id, capacity: 'manager' })
      .execute();
    await updateCase(w, of, { manager_id: other.id }, null);
    w.record({ event: 'case.assigned', case: of });
  });
  const browser = await busy.portal.inside(receipt);
  await browser.html('/my/messages');
  await browser.post('/my/messages', { ...onceField(), text: '읽어 주세요' });
  return { of, receipt };
}

const staffSentence = /글 2개, 보완 요청 1개를 열 수 없음.*받은 서비스/s;
const herSentence = '지금 담당자는 여기에 쓴 글을 읽지 못해요';

describe('letters that those in charge cannot open', () => {
  it('are counted and explained, and no answer is taken that would be written blindly', async () => {
    const { of } = await managedElsewhere();
    await share(of, ['identity']);
    const html = await (await desk.get(`/cases/${of}/portal`)).text();
    expect(html).toMatch(staffSentence);
    expect(html).toContain(`href="/cases/${of}/consents"`);
    expect(html).not.toContain('읽어 주세요');
    expect(html).not.toContain('name="text"');
    const forced = await desk.post(`/cases/${of}/portal/messages`, { ...onceField(), text: '네' });
    expect(forced.status).toBe(422);
    expect(await forced.text()).toMatch(staffSentence);
  });

  it('say so to her who writes them, in her own world only, until they can be read', async () => {
    const { of, receipt } = await managedElsewhere();
    await share(of, ['identity']);
    const browser = await busy.portal.inside(receipt);
    expect(await browser.html('/my/messages')).toContain(herSentence);
    await browser.html('/my/settings');
    await browser.post('/my/settings/second', { ...receipt, second: '730184' });
    const watched = await busy.portal.inside({ ...receipt, pin: '730184' });
    expect(await watched.html('/my/messages')).not.toContain(herSentence);
    await share(of, ['identity', 'service_use']);
    expect(await browser.html('/my/messages')).not.toContain(herSentence);
    const html = await (await desk.get(`/cases/${of}/portal`)).text();
    expect(html).toContain('읽어 주세요');
    expect(html).not.toMatch(staffSentence);
  });

  it('are none where the centre itself leads the case', async () => {
    const { of, receipt } = await busy.richCase();
    expect(await (await busy.portal.inside(receipt)).html('/my/messages')).not.toContain(herSentence);
    expect(await (await busy.desk.get(`/cases/${of}/portal`)).text()).not.toContain('열 수 없');
  });
});
