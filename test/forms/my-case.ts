// What a person sends from behind her receipt code.

import { addDocument } from '../../src/modules/documents/index.ts';
import { consentTo } from '../../src/modules/referrals/test-world.ts';
import { askVictim } from '../../src/modules/victim/asks/actions.ts';
import { askedIn, telephone } from '../../src/modules/victim/passkey/device.fixture.ts';
import type { Fields } from '../app.ts';
import { adds, type Entry, type Place, sameForAll } from './entry.ts';
import { asOpened, formsOf, pdf } from './page.ts';
import type { Inside, World } from './world.ts';

type Before = (world: World, inside: Inside) => Promise<{ readonly id?: string; readonly more?: Fields }>;

/** A form of hers; `:id` stands for what `before` made. */
function mine(page: string | null, to: string, before: Before = async () => ({})) {
  return async (world: World): Promise<Place> => {
    const inside = await world.victim();
    const { id = '', more = {} } = await before(world, inside);
    const at = (path: string) => path.replace(':id', id);
    return { by: inside.by, page: page === null ? null : at(page), to: at(to), more };
  };
}

const withSharing: Before = async ({ database, people }, { of }) => {
  await consentTo(database, people.manager.actor, of, ['police', 'smile']);
  return {};
};

const helper = { name: '언니', relation: 'friend', parts: 'dates' };

/** Names a helper; gives the link's own id or, when the link was opened, her access. */
const withHelper =
  (joined: boolean): Before =>
  async (world, { by }) => {
    const named = await world.send(by, '/my/people', '/my/people', helper);
    if (joined) {
      const link = /\/my\/join\/[\w-]+/.exec(named)?.[0] ?? '';
      const pins = { pin: '738291', again: '738291' };
      await world.send(world.passerby(), link, link, pins);
    }
    const html = await world.html(by, '/my/people');
    const pattern = joined ? /\/my\/people\/([0-9a-f-]{36})\/ending/ : /links\/([0-9a-f-]{36})\/ending/;
    return { id: pattern.exec(html)?.[1] ?? '' };
  };

/** Saves a device of hers. */
const withPasskey: Before = async (world, { by, receipt }) => {
  const page = '/my/settings/key';
  const html = await world.send(by, page, page, receipt);
  const form = formsOf(html).find((one) => one.action === page);
  if (form === undefined) throw new Error('the device is not asked');
  const body = new URLSearchParams({ passkey: telephone('http://localhost:3000').make(askedIn(html)) });
  for (const name of ['csrf', 'once']) body.set(name, asOpened(form)[name]?.[0] ?? '');
  const headers = { ...by.headers, 'sec-fetch-site': 'same-origin' };
  await world.app.request(page, { method: 'POST', body, headers });
  return {};
};

const leaves = 'it ends the session: whoever sends it again is outside already';
const secret = 'numbers that open something are never shown again';

export const myCase: readonly Entry[] = [
  { route: 'POST /my/leave', ready: mine('/my/now', '/my/leave'), not: { stale: leaves, twice: leaves } },
  {
    route: 'POST /my/stay',
    ready: mine(null, '/my/stay'),
    not: { stale: sameForAll, twice: 'it notes that somebody is there' },
  },
  {
    route: 'POST /my/papers',
    ready: mine('/my/papers', '/my/papers'),
    valid: { kind: 'ID' },
    file: 'file',
    leaf: 'document.added',
    not: { stale: adds },
  },
  {
    route: 'POST /my/asks/:id',
    ready: mine('/my/asks/:id', '/my/asks/:id', async ({ database, people }, { of }) => {
      const asked = await askVictim(database.deps, people.manager.actor, crypto.randomUUID(), of, {
        fields: ['wish', 'phone'],
        papers: [],
        note: '',
      });
      return asked.kind === 'asked' ? { id: asked.id } : {};
    }),
    valid: { wish: '쉬고 싶어요' },
    leaf: 'ask.answered',
    not: { empty: 'left empty on purpose is an answer', stale: 'she alone answers, once' },
  },
  {
    route: 'POST /my/asks/:id/papers',
    ready: mine('/my/papers', '/my/asks/:id/papers', async ({ database, people }, { of }) => {
      const { actor } = people.manager;
      const paper = { kind: 'BANK', class: 'money', shared: true } as const;
      const file = { name: 'a.pdf', bytes: Buffer.from(pdf), type: 'application/pdf' } as const;
      await addDocument(database.deps, actor, crypto.randomUUID(), of, paper, file);
      const given = { fields: [], papers: ['BANK' as const], note: '' };
      const asked = await askVictim(database.deps, actor, crypto.randomUUID(), of, given);
      return asked.kind === 'asked' ? { id: asked.id } : {};
    }),
    leaf: 'ask.paper-there',
    not: { empty: 'one button for one paper', stale: 'she alone answers, once' },
  },
  {
    route: 'POST /my/told',
    ready: mine('/my/told', '/my/told'),
    valid: { about: 'person', text: '기다리게 했어요' },
    leaf: 'complaint.made',
    not: { stale: adds },
  },
  {
    route: 'POST /my/messages',
    ready: mine('/my/messages', '/my/messages'),
    valid: { text: '궁금해요' },
    leaf: 'message.sent',
    not: { stale: adds },
  },
  {
    route: 'POST /my/messages/satisfaction',
    ready: mine('/my/messages', '/my/messages/satisfaction'),
    valid: { score: '5' },
    leaf: 'message.sent',
    not: { stale: adds },
  },
  {
    route: 'POST /my/sharing',
    ready: mine('/my/sharing', '/my/sharing', withSharing),
    valid: { stop: 'everywhere' },
    effects: 2,
    leaf: 'consent.withdrawn',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /my/sharing/more',
    ready: mine('/my/sharing', '/my/sharing/more'),
    valid: { text: '경찰도요' },
    leaf: 'message.sent',
    not: { stale: adds },
  },
  {
    route: 'POST /my/sharing/:place',
    ready: mine('/my/sharing/:id', '/my/sharing/:id', async (world, inside) => {
      await withSharing(world, inside);
      const html = await world.html(inside.by, '/my/sharing');
      return { id: /\/my\/sharing\/(\d+)/.exec(html)?.[1] ?? '' };
    }),
    valid: { classes: 'contact' },
    leaf: 'consent.withdrawn',
    not: { stale: 'it only takes back, whatever is left' },
  },
  {
    route: 'POST /my/people',
    ready: mine('/my/people', '/my/people'),
    valid: helper,
    leaf: 'helper.named',
    not: { stale: adds },
  },
  {
    route: 'POST /my/people/links/:id/ending',
    ready: mine('/my/people', '/my/people/links/:id/ending', withHelper(false)),
    leaf: 'helper.ended',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /my/people/:id/ending',
    ready: mine('/my/people', '/my/people/:id/ending', withHelper(true)),
    leaf: 'helper.ended',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /my/settings/second',
    ready: mine('/my/settings', '/my/settings/second', async (_, { receipt }) => ({ more: receipt })),
    valid: { second: '602713' },
    leaf: 'portal.second-set',
    not: {
      stale: 'the PIN of now is asked',
      'wrong:pin': 'told at the code: which of the two was wrong is not said',
      'kept:code': secret,
      'kept:pin': secret,
      'kept:second': secret,
    },
  },
  {
    route: 'POST /my/settings/key',
    ready: mine('/my/settings/key', '/my/settings/key', async (_, { receipt }) => ({ more: receipt })),
    not: {
      stale: 'the PIN of now is asked',
      twice: 'it asks the device: what it answers is taken once (passkey.db.test.tsx)',
      'wrong:pin': 'told at the code: which of the two was wrong is not said',
      'kept:code': secret,
      'kept:pin': secret,
    },
  },
  {
    route: 'POST /my/settings/key/ending',
    ready: mine('/my/settings/key', '/my/settings/key/ending', withPasskey),
    leaf: 'portal.passkey-removed',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /my/settings/names',
    ready: mine('/my/settings', '/my/settings/names'),
    leaf: 'portal.names-hidden',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /my/settings/paper',
    ready: mine('/my/settings', '/my/settings/paper'),
    not: { stale: leaves, twice: leaves },
  },
  {
    route: 'POST /my/settings/stop',
    ready: mine('/my/settings', '/my/settings/stop'),
    leaf: 'message.sent',
    not: { empty: 'stopping needs no reason', stale: sameForAll },
  },
  {
    route: 'POST /my/everything/file',
    ready: mine('/my/everything', '/my/everything/file'),
    valid: { reason: 'keep' },
    not: { stale: 'it hands out a copy', twice: 'it hands out a copy; each is in the log' },
  },
];
