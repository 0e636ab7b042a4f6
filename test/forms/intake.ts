import { startIntake } from '../../src/modules/intake/index.ts';
import type { Fields } from '../app.ts';
import { adds, type Entry, forDrafts, type Place, sameForAll } from './entry.ts';
import type { World } from './world.ts';

const calm = {
  'triage-attack_now': 'no',
  'triage-offender_near': 'no',
  'triage-held_or_watched': 'no',
  'triage-someone_in_danger': 'no',
};

const start = {
  channel: 'visit',
  caller: 'victim',
  language: 'ko',
  referrer: '',
  interpreter: false,
} as const;

type Begun = { readonly anonymous?: boolean; readonly safe?: boolean };

/** A step of an intake of the counsellor's, safety asked already unless said otherwise. */
function atStep(page: string, to = page, { anonymous = false, safe = true }: Begun = {}) {
  return async (world: World): Promise<Place> => {
    const { counsellor, otherCounsellor } = world.people;
    const { deps } = world.database;
    const { id } = await startIntake(deps, counsellor.actor, crypto.randomUUID(), { ...start, anonymous });
    if (safe) await counsellor.poster.post(`/intakes/${id}/safety`, { once: crypto.randomUUID(), ...calm });
    return {
      by: counsellor.poster,
      page: page === '' ? `/intakes/${id}` : `/intakes/${id}/${page}`,
      to: `/intakes/${id}/${to}`,
      strangers: [otherCounsellor.poster],
    };
  };
}

const partyOfDraft = { 'wrong:party': 'only the draft is kept under it' };
const looks = 'it looks and changes nothing; each look is in the log';

const search: Fields = {
  name: '홍길동',
  birthYear: '1990',
  reason: 'new_intake',
  reasonText: '방문 접수 확인',
};

export const intake: readonly Entry[] = [
  {
    route: 'POST /intakes',
    ready: async ({ people }) => ({ by: people.counsellor.poster, page: '/intakes/new', to: '/intakes' }),
    leaf: 'intake.started',
    not: { stale: adds },
  },
  {
    route: 'POST /intakes/:id/claim',
    async ready(world) {
      // One that came in without a counsellor, as an online request does.
      const place = await atStep('', 'claim')(world);
      await world.database.admin.query(
        `do $$ begin set local session_replication_role = replica;
           update app.intake set status = 'new', claimed_by = null where id = '${place.to.split('/')[2]}'; end $$`,
      );
      return { by: world.people.otherCounsellor.poster, page: '/intakes?view=new', to: place.to };
    },
    leaf: 'intake.claimed',
    not: { stale: 'a colleague who was faster is told so' },
  },
  {
    route: 'POST /intakes/:id/safety',
    ready: atStep('safety', 'safety', { safe: false }),
    valid: calm,
    leaf: 'triage.recorded',
    not: { ...forDrafts, empty: 'nobody has to answer; what is not said stays open, and open is not “no”' },
  },
  {
    route: 'POST /intakes/:id/contact',
    ready: atStep('contact'),
    valid: { mode: 'allowed', channels: 'call', phone: '010-1234-5678' },
    leaf: 'contact.agreed',
    not: forDrafts,
  },
  {
    route: 'POST /intakes/:id/candidates',
    ready: atStep('person', 'candidates'),
    valid: search,
    not: { stale: looks, twice: looks },
  },
  {
    route: 'POST /intakes/candidates',
    ready: async ({ people }) => ({
      by: people.manager.poster,
      page: '/intakes/candidates',
      to: '/intakes/candidates',
    }),
    valid: search,
    not: { stale: looks, twice: looks },
  },
  {
    route: 'POST /intakes/:id/person',
    ready: async (world) => ({ ...(await atStep('person')(world)), page: null }),
    valid: { case: 'none' },
    leaf: 'person.confirmed-new',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /intakes/:id/people/:party',
    ready: atStep('people/new?kind=victim', 'people/new'),
    valid: { name: '홍길동' },
    leaf: 'party.saved',
    not: { ...forDrafts, ...partyOfDraft, stale: adds },
  },
  {
    route: 'POST /intakes/:id/people/:party',
    name: 'named before',
    async ready(world) {
      const place = await atStep('people/new?kind=victim', 'people/new')(world);
      await world.send(place.by, place.page ?? '', place.to, { name: '홍길동' });
      const list = await world.html(place.by, place.to.replace('/new', ''));
      const party = /people\/([0-9a-f-]{36})/.exec(list)?.[1] ?? '';
      const to = place.to.replace('new', party);
      return { ...place, page: to, to };
    },
    valid: { note: '오후에 연락' },
    leaf: 'party.saved',
    not: { ...forDrafts, ...partyOfDraft },
  },
  {
    route: 'POST /intakes/:id/links',
    async ready(world) {
      const place = await atStep('people', 'links')(world);
      const of = await world.caseOf();
      const row = await world.database.admin.query<{ number: string }>(
        'select number from app.case_file where id = $1',
        [of],
      );
      return { ...place, more: { number: row.rows[0]?.number ?? '' } };
    },
    valid: { kind: 'family' },
    leaf: 'case.linked',
    not: { stale: adds },
  },
  {
    route: 'POST /intakes/:id/incident',
    ready: atStep('incident'),
    valid: { categories: 'stalking' },
    leaf: 'incident.saved',
    not: { ...forDrafts, stale: adds },
  },
  {
    route: 'POST /intakes/:id/incident',
    name: 'told before',
    async ready(world) {
      const place = await atStep('incident')(world);
      await world.send(place.by, place.page ?? '', place.to, { categories: 'stalking' });
      return place;
    },
    valid: { story: '그 뒤에도 연락이 왔어요' },
    leaf: 'incident.saved',
    not: forDrafts,
  },
  {
    route: 'POST /intakes/:id/outcome',
    ready: atStep('outcome'),
    valid: { outcome: 'discarded', reason: 'mistake' },
    leaf: 'intake.finished',
    not: { stale: 'an intake ends once; a later ending is told that it was over' },
  },
  {
    route: 'POST /intakes/:id/name',
    ready: atStep('', 'name', { anonymous: true }),
    leaf: 'intake.named',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /intakes/:id/draft',
    async ready(world) {
      const place = await atStep('contact', 'draft')(world);
      return { ...place, page: null };
    },
    valid: { step: 'contact', note: '전화는 저녁에' },
    leaf: 'draft.saved',
    not: { stale: 'a draft is its writer’s alone', twice: 'the last keystrokes win' },
  },
];
