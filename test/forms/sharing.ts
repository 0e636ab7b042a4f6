import { institutionSlugs } from '../../src/modules/directory/index.ts';
import { declineReferral, recordOutcome } from '../../src/modules/referrals/index.ts';
import { consentTo } from '../../src/modules/referrals/test-world.ts';
import { signedIn } from '../app.ts';
import { hire } from '../people.ts';
import { ofCase } from './case-work.ts';
import { adds, type Entry, type Place, sameForAll } from './entry.ts';
import type { Stage, World } from './world.ts';

const consentFields = {
  to: 'police',
  'classes-police': ['identity', 'contact'],
  'given-by': 'victim',
  'over-14': 'yes',
  method: 'signature',
  'signature-typed': '가나다',
  told: 'yes',
};

const unread = Object.fromEntries(
  institutionSlugs
    .filter((slug) => slug !== 'police')
    .map((slug) => [`wrong:classes-${slug}`, 'only what was ticked is read'] as const),
);

/** A referral's form for the worker who holds it. */
function atDesk(stage: Stage, verb: string, page = '') {
  return async (world: World): Promise<Place> => {
    const { id } = await world.referral(stage);
    const { worker, elsewhere } = world.people;
    return {
      by: worker.poster,
      page: `/referrals/${id}${page}`,
      to: `/referrals/${id}/${verb}`,
      strangers: [elsewhere.poster],
    };
  };
}

/** A referral's form for the manager who sent it. */
function atSender(
  stage: Stage,
  verb: string,
  then?: (world: World, id: Awaited<ReturnType<World['referral']>>['id']) => Promise<unknown>,
) {
  return async (world: World): Promise<Place> => {
    const { id } = await world.referral(stage);
    await then?.(world, id);
    const { manager, otherManager, otherCounsellor } = world.people;
    return {
      by: manager.poster,
      page: `/referrals/${id}`,
      to: `/referrals/${id}/${verb}`,
      strangers: [otherManager.poster, otherCounsellor.poster],
    };
  };
}

export const sharing: readonly Entry[] = [
  {
    route: 'POST /cases/:id/consents/new',
    ready: ofCase('consents/new', 'consents/new'),
    valid: consentFields,
    leaf: 'consent.given',
    not: {
      ...unread,
      'wrong:witness': 'read for a spoken consent only, which has a line of its own',
      stale: 'each is an act of its own; changed words of consent are told with 409',
    },
  },
  {
    route: 'POST /cases/:id/consents/new',
    name: 'spoken before a witness',
    ready: ofCase('consents/new', 'consents/new', ({ people }) => ({ witness: people.counsellor.actor.id })),
    valid: { ...consentFields, method: 'spoken' },
    leaf: 'consent.given',
    not: {
      ...unread,
      stale: 'as above',
      'wrong:signature': 'not read for a spoken consent',
      'long:signature-typed': 'not read for a spoken consent',
    },
  },
  {
    route: 'POST /consents/:id/withdrawal',
    async ready(world) {
      const place = await ofCase('consents', 'consents/new')(world);
      const { manager, otherManager, otherCounsellor } = world.people;
      await consentTo(world.database, manager.actor, world.caseIn(place.to), ['police']);
      const html = await (await manager.poster.get(place.page ?? '')).text();
      const to = /\/consents\/[0-9a-f-]{36}\/withdrawal/.exec(html)?.[0] ?? '';
      return {
        by: manager.poster,
        page: place.page,
        to,
        strangers: [otherManager.poster, otherCounsellor.poster],
      };
    },
    valid: { scope: 'institution' },
    leaf: 'consent.withdrawn',
    not: { empty: 'taking back asks for nothing', stale: sameForAll },
  },
  {
    route: 'POST /cases/:id/bundles',
    async ready(world) {
      const place = await ofCase('bundles/review?service=smile-psych', 'bundles')(world);
      await consentTo(world.database, world.people.manager.actor, world.caseIn(place.to), ['smile']);
      return place;
    },
    leaf: 'referral.sent',
    not: { empty: 'the services were chosen on the page before', stale: adds },
  },
  { route: 'POST /referrals/:id/claim', ready: atDesk('sent', 'claim'), leaf: 'referral.claimed' },
  {
    route: 'POST /referrals/:id/claim',
    name: 'given by a lead',
    async ready(world) {
      const lead = await hire(world.database, 'institution_lead', 'smile');
      const place = await atDesk('sent', 'claim')(world);
      return { ...place, by: await signedIn(world.app, lead), more: { staff: world.people.worker.actor.id } };
    },
    holds: 'staff',
    leaf: 'referral.assigned',
    not: { 'wrong:assign': 'being there is all it says' },
  },
  {
    route: 'POST /referrals/:id/acceptance',
    ready: atDesk('received', 'acceptance'),
    leaf: 'referral.accepted',
  },
  {
    route: 'POST /referrals/:id/declination',
    ready: atDesk('received', 'declination'),
    valid: { reason: 'victim_declined' },
    leaf: 'referral.declined',
  },
  {
    route: 'POST /referrals/:id/booking',
    ready: atDesk('accepted', 'booking'),
    valid: { 'day-year': '2030', 'day-month': '1', 'day-day': '2', time: '10:00' },
    leaf: 'referral.booked',
  },
  {
    route: 'POST /referrals/:id/deliveries',
    ready: atDesk('accepted', 'deliveries', '/deliveries'),
    valid: { action: 'therapy', attendance: 'came' },
    leaf: 'delivery.recorded',
  },
  {
    route: 'POST /referrals/:id/outcome',
    ready: atDesk('accepted', 'outcome'),
    valid: { result: 'provided' },
    leaf: 'referral.provided',
    not: { 'wrong:why': 'read when nothing was provided, which has a line of its own' },
  },
  {
    route: 'POST /referrals/:id/outcome',
    name: 'not provided',
    ready: atDesk('accepted', 'outcome'),
    valid: { result: 'not_provided', why: 'no_show' },
    leaf: 'referral.failed',
  },
  {
    route: 'POST /referrals/:id/closure',
    ready: atSender('accepted', 'closure', ({ database, people }, id) =>
      recordOutcome(database.deps, people.worker.actor, id, { result: 'provided' }, {}),
    ),
    leaf: 'referral.closed',
  },
  {
    route: 'POST /referrals/:id/withdrawal',
    ready: atSender('sent', 'withdrawal'),
    valid: { ground: 'victim' },
    leaf: 'referral.withdrawn',
  },
  {
    route: 'POST /referrals/:id/rerouting',
    ready: atSender('received', 'rerouting', ({ database, people }, id) =>
      declineReferral(database.deps, people.worker.actor, id, 'victim_declined'),
    ),
    valid: { service: 'seoul-stalking-psych' },
    leaf: 'referral.rerouted',
  },
];
