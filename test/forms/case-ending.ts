// How a case ends, begins again, passes on and is closed to others.
import { type More, ofCase as ofAnyCase } from './case-work.ts';
import { adds, type Entry, type Place } from './entry.ts';
import type { World } from './world.ts';

/** The front desk sees that every case is there; here it is told with 409 that this one is not hers. */
function ofCase(page: string, to: string, more?: More) {
  return async (world: World): Promise<Place> => {
    const place = await ofAnyCase(page, to, more)(world);
    return { ...place, strangers: [world.people.otherManager.poster] };
  };
}

async function closed(world: World): Promise<Place> {
  const place = await ofCase('closure', 'closure')(world);
  await world.send(place.by, place.page ?? '', place.to, { outcome: 'goals_met' });
  return place;
}

/** A form of a case that is closed to everybody not named on it. */
function sealed(to: string, more?: More) {
  return async (world: World): Promise<Place> => {
    const place = await ofCase('seal', to, more)(world);
    const seal = place.page ?? '';
    await world.send(place.by, seal, seal, { reason: 'asked' });
    return place;
  };
}

export const caseEnding: readonly Entry[] = [
  {
    route: 'POST /cases/:id/closure',
    ready: ofCase('closure', 'closure'),
    valid: { outcome: 'goals_met' },
    leaf: 'case.closed',
  },
  {
    route: 'POST /cases/:id/reopening',
    async ready(world) {
      const place = await closed(world);
      return { ...place, to: place.to.replace('closure', 'reopening') };
    },
    valid: { reason: 'new_harm' },
    leaf: 'case.reopened',
  },
  {
    route: 'POST /cases/:id/follow-ups/:followUp',
    async ready(world) {
      const place = await closed(world);
      const of = place.to.split('/')[2];
      const row = await world.database.admin.query<{ id: string }>(
        'select id from app.follow_up where case_id = $1 limit 1',
        [of],
      );
      const to = `/cases/${of}/follow-ups/${row.rows[0]?.id}`;
      return { ...place, page: to, to };
    },
    valid: { outcome: 'reached' },
    leaf: 'follow-up.done',
    not: { stale: 'recorded once; whoever is later is told with 409' },
  },
  {
    route: 'POST /cases/:id/seal',
    ready: ofCase('seal', 'seal'),
    valid: { reason: 'asked' },
    leaf: 'case.sealed',
    not: { 'wrong:keep': 'who is not known is not kept: fewer may see the case, never more' },
  },
  {
    route: 'POST /cases/:id/seal/ending',
    ready: sealed('seal/ending'),
    valid: { reason: 'over' },
    leaf: 'case.unsealed',
  },
  {
    route: 'POST /cases/:id/seal/names',
    ready: sealed('seal/names', ({ people }) => ({ staff: people.otherManager.actor.id })),
    leaf: 'case.named',
    not: { stale: adds },
  },
  {
    route: 'POST /cases/:id/transfer',
    ready: ofCase('closure', 'transfer', ({ people }) => ({ to: people.otherManager.actor.id })),
    leaf: 'case.transferred',
  },
];
