// Doors that open without a name: the public site, requests, signing in.
import { adds, type Entry, type Place, sameForAll } from './entry.ts';
import type { World } from './world.ts';

const street =
  (page: string | null, to: string) =>
  async (world: World): Promise<Place> => ({ by: world.passerby(), page, to });

const stores = 'nothing is stored: the answers travel in the form';
const oneAnswer = 'one answer whatever was wrong: it must not tell what exists';
const once = 'the code or link works once; the tests of signing in prove it';
const secret = 'numbers that open something are never shown again';

export const streetDoors: readonly Entry[] = [
  {
    route: 'POST /language',
    ready: street(null, '/language'),
    not: { stale: sameForAll, twice: 'it sets a cookie' },
  },
  { route: 'POST /leave', ready: street(null, '/leave'), not: { stale: sameForAll, twice: 'gone is gone' } },
  {
    route: 'POST /images',
    ready: street('/images', '/images'),
    valid: { kind: 'spread', minor: 'no', links: 'https://example.com/a' },
    leaf: 'takedown.requested',
    not: { stale: adds },
  },
  {
    route: 'POST /find',
    ready: street('/find', '/find'),
    not: { stale: stores, twice: stores, 'wrong:asking': 'an unknown question is the next one' },
  },
  {
    route: 'POST /request',
    ready: street('/request', '/request'),
    not: {
      stale: stores,
      twice: stores,
      'wrong:asking': 'an unknown question is the next one',
      'wrong:draft': 'what no draft stands behind is no draft',
    },
  },
  {
    route: 'POST /request',
    name: 'sent',
    ready: street(null, '/request'),
    valid: { go: 'send', answers: '{}', trail: '' },
    leaf: 'request.received',
    not: { stale: adds },
  },
  {
    route: 'POST /sign-in',
    ready: street('/sign-in', '/sign-in'),
    valid: { email: 'a@example.test', password: 'x', code: '000000' },
    not: { stale: adds, twice: once, 'wrong:email': oneAnswer, 'kept:code': secret },
  },
  {
    route: 'POST /my',
    ready: street('/my', '/my'),
    not: {
      summary: oneAnswer,
      stale: adds,
      twice: 'each opens a session',
      'kept:code': secret,
      'kept:pin': secret,
    },
  },
  {
    route: 'POST /my/key',
    ready: street('/my/key', '/my/key'),
    not: { summary: oneAnswer, stale: adds, twice: 'each opens a session', 'kept:pin': secret },
  },
  {
    route: 'POST /my/join/:token',
    async ready(world) {
      const { by } = await world.victim();
      const helper = { name: '언니', relation: 'friend', parts: 'dates', notices: 'yes' };
      const link =
        /\/my\/join\/[\w-]+/.exec(await world.send(by, '/my/people', '/my/people', helper))?.[0] ?? '';
      return { by: world.passerby(), page: link, to: link };
    },
    not: { stale: adds, twice: once, 'kept:pin': secret, 'kept:again': secret },
  },
  {
    route: 'POST /invitations/:token',
    async ready(world) {
      const person = {
        name: '온사람',
        email: 'joins@example.test',
        institution: 'center',
        role: 'case_manager',
      };
      const made = await world.send(
        world.people.administrator.poster,
        '/staff/invitations',
        '/staff/invitations',
        person,
      );
      const link = /\/invitations\/[\w-]{20,}/.exec(made)?.[0] ?? '';
      return { by: world.passerby(), page: link, to: link };
    },
    not: { stale: adds, twice: once, 'kept:code': secret },
  },
  {
    route: 'POST /setup/:token',
    ready: async (world) => street(world.setup, world.setup)(world),
    not: { stale: adds, twice: once, 'kept:code': secret },
  },
  {
    route: 'POST /kiosk/set-up/:token',
    async ready(world) {
      const made = await world.send(world.people.leader.poster, '/kiosks', '/kiosks', { name: '2층' });
      const link = /\/kiosk\/set-up\/[\w-]{43}/.exec(made)?.[0] ?? '';
      return { by: world.passerby(), page: link, to: link };
    },
    not: { stale: adds, twice: once },
  },
  {
    route: 'POST /kiosk/stay',
    ready: street(null, '/kiosk/stay'),
    not: { stale: sameForAll, twice: 'it notes that somebody is there' },
  },
  {
    route: 'POST /demo/session',
    ready: street(null, '/demo/session'),
    not: { stale: adds, twice: 'there is no such door outside the demo: it answers 404' },
  },
  {
    route: 'POST /api/v1/eligibility/assessments',
    ready: street(null, '/api/v1/eligibility/assessments'),
    not: { stale: stores, twice: 'JSON, not a form: api.db.test.ts has its refusals' },
  },
  {
    route: 'POST /sign-out',
    async ready(world) {
      const { poster } = await world.someone();
      return { by: poster, page: '/work', to: '/sign-out' };
    },
    not: { stale: sameForAll, twice: 'whoever is out stays out' },
  },
  {
    route: 'POST /session',
    ready: async ({ people }) => ({ by: people.manager.poster, page: null, to: '/session' }),
    not: { stale: sameForAll, twice: 'it notes that somebody is there' },
  },
];
