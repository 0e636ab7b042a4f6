// What people do all day, as requests: reads with a target, and the acts between them.
import { deskOf } from '../../src/modules/desks/index.ts';
import { formatPhone } from '../../src/modules/people/index.ts';
import { personBehind } from '../population/people.ts';
import type { World } from '../population/world.ts';
import type { Ask } from './http.ts';
import type { Asker, People } from './people.ts';

export type Scene = {
  readonly name: string;
  /** How often it comes in the mix. */
  readonly weight: number;
  /** p95 in milliseconds (docs/performance.md); null where none was set. */
  readonly target: number | null;
  readonly good: readonly number[];
  /** The next request of this kind; null once there is nothing left to do. */
  readonly ask: () => Ask | null;
};

const any = <T>(list: readonly T[]): T => {
  const found = list[Math.floor(Math.random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};
const read = (who: Asker, path: string): Ask => ({ method: 'GET', path, cookie: who.cookie });
const act = (who: Asker, path: string, fields: Readonly<Record<string, string>>): Ask => ({
  method: 'POST',
  path,
  cookie: who.cookie,
  form: new URLSearchParams({ csrf: who.csrf, once: crypto.randomUUID(), ...fields }),
});

export type Waiting = { readonly id: string; readonly institution: string };
export type AtWork = { readonly id: string; readonly service: string; readonly worker: string };

/** Reads: each is also measured against its own SQL. */
export function readScenes({ managers, counsellors, workers, leaders, victims }: People): readonly Scene[] {
  const page = (name: string, weight: number, target: number | null, ask: () => Ask): Scene => {
    return { name, weight, target, good: [200], ask };
  };
  return [
    page('queue', 14, 25, () => read(any(workers), '/queue')),
    page('my cases', 10, 25, () => read(any(managers), '/cases')),
    page('case page', 22, 40, () => {
      const who = any(managers);
      return read(who, `/cases/${any(who.items)}`);
    }),
    page('first page', 10, null, () => read(any([...managers, ...workers, ...counsellors]), '/work')),
    page('intake list', 6, null, () => read(any(counsellors), '/intakes')),
    page('referral', 10, null, () => {
      const who = any(workers);
      return read(who, `/referrals/${any(who.items)}`);
    }),
    page('timeline', 4, null, () => {
      const who = any(managers);
      return read(who, `/cases/${any(who.items)}/timeline`);
    }),
    page('tasks', 3, null, () => read(any(managers), '/tasks')),
    page('operations', 1, null, () => read(any(leaders), '/operations')),
    page("victim's page", 6, null, () => read(any(victims), '/my/now')),
    page("victim's consents", 2, null, () => read(any(victims), '/my/sharing')),
    page('public page', 5, null, () => ({ method: 'GET', path: '/' })),
  ];
}

const today = () => Temporal.Now.plainDateISO('Asia/Seoul');

/** Acts: search, intake, claim, delivery. What is claimed is claimed once. */
export function actScenes(
  people: People,
  world: World,
  waiting: Waiting[],
  atWork: readonly AtWork[],
): readonly Scene[] {
  const { managers, counsellors, workers } = people;
  return [
    {
      name: 'find a person',
      weight: 6,
      target: 30,
      good: [200],
      ask: () => {
        const known = personBehind(world, Math.floor(Math.random() * world.settings.cases));
        const by: Record<string, string> =
          Math.random() < 0.6
            ? { name: known.name, birthYear: String(known.year), phone: '' }
            : { name: '', birthYear: '', phone: formatPhone(known.phone) };
        const fields = { ...by, reason: 'call_back', reasonText: '전화가 와서 확인' };
        return act(any([...managers, ...counsellors]), '/intakes/candidates', fields);
      },
    },
    {
      name: 'intake',
      weight: 3,
      target: null,
      good: [303],
      ask: () =>
        act(any(counsellors), '/intakes', {
          channel: 'visit',
          caller: 'victim',
          language: 'ko',
          referrer: '',
        }),
    },
    {
      name: 'claim',
      weight: 3,
      target: null,
      good: [303, 409],
      ask: () => {
        const one = waiting.pop();
        const who = workers.find((worker) => worker.institution === one?.institution);
        return one === undefined || who === undefined ? null : act(who, `/referrals/${one.id}/claim`, {});
      },
    },
    {
      name: 'deliver',
      weight: 5,
      target: null,
      good: [303],
      ask: () => {
        const one = any(atWork);
        const who = workers.find((worker) => worker.id === one.worker);
        const desk = deskOf(one.service);
        const action = desk.actions.find((known) =>
          desk.fields.every((field) => !field.neededFor?.includes(known.code)),
        );
        if (who === undefined || action === undefined) return null;
        const { year, month, day } = today();
        const on = { 'day-year': String(year), 'day-month': String(month), 'day-day': String(day) };
        const fields = { action: action.code, ...on, quantity: '1', words: '' };
        return act(who, `/referrals/${one.id}/deliveries`, fields);
      },
    },
  ];
}

/** Draws scenes by weight; a scene with nothing left is passed over. */
export function mix(scenes: readonly Scene[]): () => { readonly scene: Scene; readonly ask: Ask } {
  const total = scenes.reduce((sum, scene) => sum + scene.weight, 0);
  return () => {
    for (;;) {
      let left = Math.random() * total;
      for (const scene of scenes) {
        left -= scene.weight;
        if (left >= 0) continue;
        const ask = scene.ask();
        if (ask !== null) return { scene, ask };
        break;
      }
    }
  };
}
