// A passkey takes the place of the code, never of the PIN; nobody but she herself, known and unwatched, makes one.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceField, signedIn, testApp } from '../../../../test/app.ts';
import { cloneDatabase, type TestDatabase } from '../../../../test/database.ts';
import { hire } from '../../../../test/people.ts';
import { type StaffActor, write } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { freshReceipt, issueAccess } from '../access/actions.ts';
import type { Receipt } from '../access/code.ts';
import { type Browser, portalOf } from '../victim.fixture.ts';
import { askedIn, type Lie, telephone } from './device.fixture.ts';

const origin = 'https://hangot.example';
let database: TestDatabase;
let counsellor: StaffActor;
let portal: ReturnType<typeof portalOf>;
let from = 0;

beforeAll(async () => {
  database = await cloneDatabase();
  portal = portalOf(database, origin);
  counsellor = await hire(database, 'intake_counsellor', 'center');
});

beforeEach(() => {
  database.clock.now = Temporal.Now.instant();
});

/** A network address of its own: guesses of one story do not stop another. */
function address(): string {
  from += 1;
  return `10.60.${Math.floor(from / 250)}.${from % 250}`;
}
const second = '730184';

async function she() {
  const of = await portal.openCase(counsellor);
  const receipt = await portal.issue(counsellor, of);
  return { of, receipt, browser: await portal.inside(receipt, address()) };
}

/** The page on which her device is asked. */
async function asksDevice(browser: Browser, receipt: Receipt): Promise<string> {
  await browser.html('/my/settings/key');
  const answer = await browser.post('/my/settings/key', { ...onceField(), ...receipt });
  expect(answer.status).toBe(200);
  return await answer.text();
}

type Telephone = ReturnType<typeof telephone>;

async function saves(browser: Browser, receipt: Receipt, device: Telephone, lie: Lie = {}) {
  const asked = askedIn(await asksDevice(browser, receipt));
  return await browser.post('/my/settings/key', { passkey: device.make(asked, lie) });
}

/** Somebody who has saved a device. */
async function withDevice() {
  const person = await she();
  const device = telephone(origin);
  const made = await saves(person.browser, person.receipt, device);
  expect([made.status, made.headers.get('location')]).toEqual([303, '/my/settings/key?done=made']);
  return { ...person, device };
}

async function enters(device: Telephone, pin: string, lie: Lie = {}, browser = portal.browser(address())) {
  const asked = askedIn(await browser.html('/my/key'));
  return await browser.post('/my/key', { passkey: device.sign(asked, lie), pin });
}

const withoutOptions = (html: string) => html.replace(/data-options="[^"]*"/g, '');
const rows = async (of: CaseId) =>
  (await database.admin.query('select 1 from app.passkey where case_id = $1', [of])).rowCount;
const leaves = async (of: CaseId) =>
  (
    await database.admin.query<{ event: string }>(
      "select event from audit.leaf where case_id = $1 and event like 'portal.%' order by id",
      [of],
    )
  ).rows.map((row) => row.event);

describe('a saved device', () => {
  it('opens with the PIN, under a name that says nothing, and leaves leaves', async () => {
    const { of, receipt, browser } = await she();
    expect(await browser.html('/my/settings')).toContain('data-passkey-at="hangot.example"');
    const page = await asksDevice(browser, receipt);
    const asked = askedIn(page);
    expect(asked).toMatchObject({
      rp: { id: 'hangot.example', name: '메모' },
      user: { name: '메모', displayName: '메모' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(Buffer.from(asked.user?.id ?? '', 'base64url').length).toBe(32);
    const device = telephone(origin);
    await browser.post('/my/settings/key', { passkey: device.make(asked) });
    expect(await browser.html('/my/settings')).toContain('저장한 기기가 있어요');

    const door = await portal.browser().html('/my/key');
    expect(askedIn(door)).toMatchObject({ rpId: 'hangot.example', userVerification: 'required' });
    expect(askedIn(door).allowCredentials ?? []).toEqual([]);
    const other = portal.browser(address());
    const answer = await enters(device, receipt.pin, {}, other);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/now']);
    expect(await other.html('/my/now')).toContain('담당자가 정해졌어요');
    expect(await leaves(of)).toEqual(
      expect.arrayContaining(['portal.passkey-made', 'portal.passkey-used', 'portal.opened']),
    );
  });

  it('keeps the code nowhere in clear', async () => {
    const { of, receipt } = await withDevice();
    const { rows: kept } = await database.admin.query(
      'select p::text as row from app.passkey p where case_id = $1',
      [of],
    );
    const hex = Buffer.from(receipt.code).toString('hex');
    expect(kept[0].row).not.toContain(receipt.code);
    expect(kept[0].row).not.toContain(hex);
  });

  it('opens nothing without the PIN, and says the same for a device that nobody saved', async () => {
    const { of, device, receipt } = await withDevice();
    const stranger = telephone(origin);
    stranger.make({ challenge: 'x', user: { id: 'AAAA', name: '', displayName: '' } });
    const bodies = [];
    for (const answer of [
      await enters(device, '903817'),
      await enters(stranger, receipt.pin),
      await portal.browser(address()).post('/my/key', { passkey: 'nothing', pin: receipt.pin }),
      await portal.browser(address()).post('/my/key', {}),
    ]) {
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([422, null]);
      bodies.push(withoutOptions(await answer.text()));
    }
    expect(new Set(bodies).size).toBe(1);
    expect(await leaves(of)).not.toContain('portal.alarm-raised');
  });

  it('opens the other world with the second PIN, and raises the alarm', async () => {
    const { of, device, receipt, browser } = await withDevice();
    await browser.html('/my/settings');
    await browser.post('/my/settings/second', { ...receipt, second });
    const watched = portal.browser(address());
    expect((await enters(device, second, {}, watched)).headers.get('location')).toBe('/my/now');
    expect(await leaves(of)).toContain('portal.alarm-raised');
    // Whoever sits beside her saw the device open: the settings must not deny it.
    expect(await watched.html('/my/settings')).toContain('저장한 기기가 있어요');
    await watched.html('/my/settings/key');
    expect((await watched.post('/my/settings/key/ending')).headers.get('location')).toBe(
      '/my/settings?done=removed',
    );
    expect(await rows(of)).toBe(0);
  });

  it('stops after ten wrong PINs, and still opens when somebody has worn out the code', async () => {
    const { device, receipt } = await withDevice();
    for (let n = 0; n < 10; n += 1)
      await portal.browser(address()).post('/my', { code: receipt.code, pin: '903817' });
    expect((await portal.browser(address()).post('/my', receipt)).status).toBe(429);
    expect((await enters(device, receipt.pin)).status).toBe(303);
    for (let n = 0; n < 10; n += 1) expect((await enters(device, '903817')).status).toBe(422);
    expect((await enters(device, receipt.pin)).status).toBe(429);
    database.clock.now = database.clock.now.add({ minutes: 61 });
    expect((await enters(device, receipt.pin)).status).toBe(303);
  });

  it.each<[string, Lie]>([
    ['another address', { origin: 'https://hangot.example.evil.example' }],
    ['plain http', { origin: 'http://hangot.example' }],
    ['another name', { rpId: 'evil.example' }],
    ['a device that did not ask who is there', { verified: false }],
    ['another handle', { handle: 'AAAA' }],
    ['an answer to something else', { type: 'webauthn.create' }],
  ])('refuses %s', async (_, lie) => {
    const { device, receipt } = await withDevice();
    expect((await enters(device, receipt.pin, lie)).status).toBe(422);
    expect((await enters(device, receipt.pin)).status).toBe(303);
  });

  it('refuses a device that counts back, also for whoever runs statements as the application', async () => {
    const { of, device, receipt } = await withDevice();
    expect((await enters(device, receipt.pin, { counter: 9 })).status).toBe(303);
    expect((await enters(device, receipt.pin, { counter: 9 })).status).toBe(422);
    expect((await enters(device, receipt.pin, { counter: 8 })).status).toBe(422);
    await expect(
      database.admin.query('update app.passkey set counter = 1 where case_id = $1', [of]),
    ).rejects.toThrow('counts up');
    expect((await enters(device, receipt.pin, { counter: 10 })).status).toBe(303);
  });

  it('answers a question once, within five minutes, and no other question', async () => {
    const { browser, device, receipt } = await withDevice();
    const visitor = portal.browser(address());
    const asked = askedIn(await visitor.html('/my/key'));
    expect((await visitor.post('/my/key', { passkey: device.sign(asked), pin: '903817' })).status).toBe(422);
    expect((await visitor.post('/my/key', { passkey: device.sign(asked), pin: receipt.pin })).status).toBe(
      422,
    );

    const late = askedIn(await visitor.html('/my/key'));
    database.clock.now = database.clock.now.add({ minutes: 5, seconds: 1 });
    expect((await visitor.post('/my/key', { passkey: device.sign(late), pin: receipt.pin })).status).toBe(
      422,
    );

    const invented = { ...late, challenge: Buffer.alloc(32, 7).toString('base64url') };
    expect((await visitor.post('/my/key', { passkey: device.sign(invented), pin: receipt.pin })).status).toBe(
      422,
    );
    expect((await browser.get('/my/now')).status).toBe(303);
  });

  it('takes no question for making one as a question at the door, nor the other way round', async () => {
    const { of, receipt, browser } = await she();
    const device = telephone(origin);
    const asked = askedIn(await asksDevice(browser, receipt));
    const door = portal.browser(address());
    device.make(asked);
    const wrongWay = device.sign({ ...asked, rpId: 'hangot.example' });
    expect((await door.post('/my/key', { passkey: wrongWay, pin: receipt.pin })).status).toBe(422);
    const atDoor = askedIn(await door.html('/my/key'));
    const made = device.make({ ...asked, challenge: atDoor.challenge });
    expect((await browser.post('/my/settings/key', { passkey: made })).status).toBe(422);
    expect(await rows(of)).toBe(0);
  });
});

describe('saving a device', () => {
  it('asks for code and PIN again, and stops after ten wrong tries', async () => {
    const { receipt, browser } = await she();
    await browser.html('/my/settings/key');
    for (const typed of [{ ...receipt, pin: '903817' }, { ...receipt, code: '0000000000' }, {}]) {
      const answer = await browser.post('/my/settings/key', { ...onceField(), ...typed });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).not.toContain('data-options');
      expect(html).toContain('data-error-summary');
    }
    for (let n = 0; n < 10; n += 1)
      await browser.post('/my/settings/key', { ...onceField(), ...receipt, pin: '903817' });
    const stopped = await browser.post('/my/settings/key', { ...onceField(), ...receipt });
    expect(stopped.status).toBe(422);
    expect(await stopped.text()).toContain('잠시 멈췄어요');
  });

  it('takes no answer from elsewhere, none late, and keeps one device', async () => {
    const { of, receipt, browser } = await she();
    for (const lie of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { verified: false }])
      expect((await saves(browser, receipt, telephone(origin), lie)).status).toBe(422);
    const late = askedIn(await asksDevice(browser, receipt));
    database.clock.now = database.clock.now.add({ minutes: 4, seconds: 59 });
    await browser.html('/my/settings/key');
    database.clock.now = database.clock.now.add({ seconds: 2 });
    const device = telephone(origin);
    const answer = await browser.post('/my/settings/key', { passkey: device.make(late) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('지금은 저장하지 못했어요');
    expect((await browser.post('/my/settings/key', { passkey: '' })).status).toBe(422);
    expect(await rows(of)).toBe(0);

    const [first, other] = [
      askedIn(await asksDevice(browser, receipt)),
      askedIn(await asksDevice(browser, receipt)),
    ];
    const once = device.make(first);
    expect((await browser.post('/my/settings/key', { passkey: once })).status).toBe(303);
    const another = telephone(origin).make(other);
    expect((await browser.post('/my/settings/key', { passkey: another })).status).toBe(422);
    expect(await rows(of)).toBe(1);
    expect(await leaves(of)).toContain('portal.passkey-refused');
  });

  it('pressed twice, also at the same time, is saved once and answers the same; removed, it stays removed', async () => {
    const { of, receipt, browser } = await she();
    const passkey = telephone(origin).make(askedIn(await asksDevice(browser, receipt)));
    const press = () => browser.post('/my/settings/key', { passkey });
    for (const answer of [...(await Promise.all([press(), press()])), await press()])
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/settings/key?done=made']);
    expect(await rows(of)).toBe(1);
    expect((await leaves(of)).filter((event) => event.startsWith('portal.passkey'))).toEqual([
      'portal.passkey-made',
    ]);
    const stranger = await she();
    await stranger.browser.html('/my/settings');
    expect((await stranger.browser.post('/my/settings/key', { passkey })).status).toBe(422);
    await browser.html('/my/settings/key');
    await browser.post('/my/settings/key/ending');
    expect((await press()).status).toBe(422);
    expect(await rows(of)).toBe(0);
  });

  it('is not for one case what was asked for another', async () => {
    const [one, two] = [await she(), await she()];
    const asked = askedIn(await asksDevice(one.browser, one.receipt));
    await two.browser.html('/my/settings');
    const made = await two.browser.post('/my/settings/key', { passkey: telephone(origin).make(asked) });
    expect([made.status, await rows(two.of)]).toEqual([422, 0]);
  });

  it('in the other world fails as it may fail anywhere, and says so in the same words', async () => {
    const { of, receipt, browser } = await she();
    await browser.html('/my/settings');
    await browser.post('/my/settings/second', { ...receipt, second });
    const watched = await portal.inside({ ...receipt, pin: second }, address());
    const plain = (html: string) => html.replace(/name="(csrf|once)" value="[^"]*"/g, '');
    expect(plain(await watched.html('/my/settings/key'))).toBe(plain(await browser.html('/my/settings/key')));
    const answer = await watched.post('/my/settings/key', {
      ...onceField(),
      code: receipt.code,
      pin: second,
    });
    expect(answer.status).toBe(422);
    const failed = await browser.post('/my/settings/key', { passkey: '' });
    expect(plain(await answer.text())).toBe(plain(await failed.text()));
    const asked = askedIn(await asksDevice(browser, receipt));
    await watched.html('/my/settings');
    const smuggled = await watched.post('/my/settings/key', { passkey: telephone(origin).make(asked) });
    expect([smuggled.status, await rows(of)]).toEqual([422, 0]);
    expect(await browser.html('/my/views')).not.toContain('기기 확인');
  });

  it('is not there for a helper, for a holder nobody has met, nor where browsers have no passkeys', async () => {
    const of = await portal.openCase(counsellor);
    const give = async (given: { kind: 'victim' | 'helper'; through: 'request' | 'link' }) => {
      const receipt = freshReceipt();
      await write(database.deps, counsellor, async (w) => {
        await issueAccess(w, receipt, {
          case: of,
          kind: given.kind,
          relation: given.kind === 'helper' ? 'friend' : null,
          parts: given.kind === 'helper' ? ['status', 'dates'] : [],
          secondHash: null,
          bland: false,
          notices: false,
          endsOn: null,
          through: given.through,
          checkedBy: null,
        });
        w.record({ event: 'portal.issued', case: of });
      });
      return await portal.inside(receipt, address());
    };
    const helper = await give({ kind: 'helper', through: 'link' });
    const unmet = await give({ kind: 'victim', through: 'request' });
    expect(await unmet.html('/my/settings')).not.toContain('data-passkey-at');
    for (const browser of [helper, unmet]) {
      expect((await browser.get('/my/settings/key')).status).toBe(404);
      expect((await browser.post('/my/settings/key', { code: '', pin: '' })).status).toBe(404);
      expect((await browser.post('/my/settings/key', { passkey: '{}' })).status).toBe(404);
    }
    const plain = portalOf(database);
    const at = await plain.inside(await plain.issue(counsellor, await plain.openCase(counsellor)), address());
    expect(await at.html('/my/settings')).not.toContain('data-passkey-at');
    expect((await at.get('/my/settings/key')).status).toBe(404);
    expect(await at.html('/my')).not.toContain('data-passkey-at');
    expect((await at.get('/my/key')).status).toBe(404);
    expect((await at.post('/my/key', { passkey: '{}', pin: '111111' })).status).toBe(404);
  });

  it('is not there on a screen of the centre, and no saved device opens one', async () => {
    const { device, receipt } = await withDevice();
    const asked = askedIn(await portal.browser(address()).html('/my/key'));
    const keeper = await signedIn(testApp(database), await hire(database, 'centre_manager', 'center'));
    const made = await keeper.post('/kiosks', { ...onceField(), name: '대기실' });
    const link = /\/kiosk\/set-up\/[\w-]{43}/.exec(await made.text())?.[0] ?? '';
    const screen = portal.browser(address());
    await screen.html(link);
    await screen.post(link);
    await screen.html('/kiosk');
    expect(await screen.html('/my')).not.toContain('data-passkey-at');
    expect((await screen.get('/my/key')).status).toBe(404);
    expect((await screen.post('/my/key', { passkey: device.sign(asked), pin: receipt.pin })).status).toBe(
      404,
    );
    await screen.html('/my');
    await screen.post('/my', receipt);
    expect(await screen.html('/my/settings')).not.toContain('/my/settings/key');
    expect((await screen.get('/my/settings/key')).status).toBe(404);
    expect((await screen.post('/my/settings/key', { ...onceField(), ...receipt })).status).toBe(404);
  });
});

describe('a device opens no more', () => {
  it('when she removes it, at once', async () => {
    const { of, receipt, device, browser } = await withDevice();
    await browser.html('/my/settings/key');
    await browser.post('/my/settings/key/ending');
    expect(await rows(of)).toBe(0);
    expect((await enters(device, receipt.pin)).status).toBe(422);
    expect((await portal.browser(address()).post('/my', receipt)).status).toBe(303);
    expect(await leaves(of)).toContain('portal.passkey-removed');
  });

  it('when the code is replaced or ended by a worker', async () => {
    const { of, receipt, device } = await withDevice();
    const desk = await signedIn(testApp(database), counsellor);
    expect((await desk.post(`/cases/${of}/portal/access-ending`, onceField())).status).toBe(303);
    expect(await rows(of)).toBe(0);
    expect((await enters(device, receipt.pin)).status).toBe(422);
  });

  it('when she wants no trace', async () => {
    const { of, receipt, device, browser } = await withDevice();
    await browser.html('/my/settings');
    expect((await browser.post('/my/settings/paper')).status).toBe(303);
    expect(await rows(of)).toBe(0);
    expect((await enters(device, receipt.pin)).status).toBe(422);
  });
});
