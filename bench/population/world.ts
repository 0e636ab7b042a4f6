// The frame of a population: when each case began, who worked where at that time, and what kind of case it
// is. Everything follows from seed and number, so that one case can speak of another without looking it up.
import { type CrimeCategory, services } from '../../src/modules/directory/index.ts';
import { isWorkingEpochDay } from '../../src/shared/holidays.ts';
import { type Random, randomOf, type Uid, weighted } from './random.ts';

export type Settings = {
  readonly cases: number;
  readonly seed: number;
  /** The moment the population is looked at, in milliseconds. */
  readonly now: number;
  readonly center: string;
};

/** Contacts a working day in the first year of the centre. */
const contactsADay = 34;
/** Longest stretch of working days (about six years); bigger populations have more contacts a day instead. */
const mostDays = 1500;
const hour = 3_600_000;
export const day = 24 * hour;
/** Seoul is nine hours ahead of UTC, all year. */
const seoul = 9 * hour;

export const epochDay = (moment: number) => Math.floor((moment + seoul) / day);
export const seoulAt = (of: number, hours: number) => of * day - seoul + Math.round(hours * hour);

export type Person = {
  readonly id: Uid;
  readonly session: Uid;
  readonly role: string;
  readonly institution: string;
};
type Term = { readonly person: Person; readonly from: number; readonly to: number };
/** One chair: the people who sat on it, one after another. */
type Seat = readonly Term[];

export type Roster = {
  readonly counsellors: readonly Seat[];
  readonly managers: readonly Seat[];
  readonly workers: ReadonlyMap<string, readonly Seat[]>;
  readonly others: readonly Seat[];
};

export type Traits = {
  readonly route: 'advice' | 'discarded' | 'guided' | 'managed';
  readonly crimes: readonly [CrimeCategory, ...CrimeCategory[]];
  /** The case whose person comes again; itself for somebody new. */
  readonly personOf: number;
  /** The case whose incident this is as well; itself for an incident of its own. */
  readonly incidentOf: number;
};

export type World = {
  readonly settings: Settings;
  readonly roster: Roster;
  readonly days: readonly number[];
  openedAt(index: number): number;
  numberOf(index: number): string;
  readonly lastNumbers: ReadonlyMap<number, number>;
  traits(index: number): Traits;
  /** How far a contact of the last day has come; null once it is an ordinary case. */
  beginning(index: number): 'new' | 'in_progress' | null;
  caseId(index: number): Uid;
  incidentId(index: number): Uid;
  personId(index: number): Uid;
  /** Who sits on a chair on a day, and until when. */
  holder(seat: Seat, on: number): Term;
};

// 성폭력 30 %, 강력범죄 19 %, 스토킹 16 %, 재산범죄 12 %, others 23 %: the first year of the centre. How each
// share divides within itself is an assumption of this population.
const crime = weighted<CrimeCategory>([
  ['sexual', 21],
  ['digital_sexual', 9],
  ['assault', 11],
  ['homicide', 3],
  ['robbery', 3],
  ['abduction', 1],
  ['arson', 1],
  ['stalking', 16],
  ['fraud', 10],
  ['illegal_lending', 2],
  ['domestic_violence', 12],
  ['intimidation', 4],
  ['child_abuse', 3],
  ['other', 2],
  ['traffic', 1.5],
  ['trafficking', 0.5],
]);
// About one service a contact (10,936 services in fifteen months at 34 contacts a working day).
const route = weighted<Traits['route']>([
  ['managed', 52],
  ['guided', 38],
  ['advice', 7],
  ['discarded', 3],
]);
const beside = {
  stalking: 'intimidation',
  domestic_violence: 'assault',
  digital_sexual: 'intimidation',
} as const;
const streams = { staff: 1, traits: 2, case: 3, incident: 4, person: 5, opened: 6, beginning: 7 } as const;
/** Working days somebody stays on a chair. */
const term = 620;

function workingDays(settings: Settings): number[] {
  const wanted = Math.max(1, Math.min(mostDays, Math.ceil(settings.cases / contactsADay)));
  const days: number[] = [];
  for (let at = epochDay(settings.now); days.length < wanted; at -= 1) {
    if (isWorkingEpochDay(at)) days.push(at);
  }
  return days.reverse();
}

function makeRoster(settings: Settings, days: readonly number[]): Roster {
  const aDay = settings.cases / days.length;
  let chair = 0;
  function seats(count: number, role: string, institution: string): Seat[] {
    return Array.from({ length: count }, () => {
      chair += 1;
      const random = randomOf(settings.seed, streams.staff, chair);
      const terms: Term[] = [];
      const offset = random.below(term);
      for (let start = -offset; start < days.length; start += term) {
        const person = { id: random.id(), session: random.id(), role, institution };
        const from = days[Math.max(0, start)] ?? 0;
        terms.push({ person, from, to: days[start + term] ?? Number.POSITIVE_INFINITY });
      }
      return terms;
    });
  }
  const workers = new Map<string, readonly Seat[]>();
  for (const institution of new Set(services.map((service) => service.institution))) {
    if (institution === 'center') continue;
    const share = Math.max(2, Math.ceil(aDay * 0.07));
    workers.set(institution, seats(share, 'institution_worker', institution));
  }
  return {
    counsellors: seats(Math.max(2, Math.ceil(aDay / 10)), 'intake_counsellor', 'center'),
    managers: seats(Math.max(2, Math.ceil(aDay * 0.4)), 'case_manager', 'center'),
    workers,
    others: [
      ...seats(1, 'centre_manager', 'center'),
      ...seats(1, 'privacy_officer', 'center'),
      ...seats(1, 'auditor', 'center'),
      ...seats(1, 'administrator', 'center'),
      ...seats(1, 'analyst', 'center'),
      ...[...workers.keys()].flatMap((institution) => seats(1, 'institution_lead', institution)),
    ],
  };
}

function crimesOf(random: Random): Traits['crimes'] {
  const lead = crime(random);
  const second =
    lead === 'stalking' || lead === 'domestic_violence' || lead === 'digital_sexual' ? beside[lead] : null;
  return second !== null && random.chance(0.3) ? [lead, second] : [lead];
}

/** The frame of a population of this size and seed. */
export function worldOf(settings: Settings): World {
  const { cases, seed, now } = settings;
  const days = workingDays(settings);
  const dayOf = (index: number) => days[Math.floor((index * days.length) / cases)] ?? 0;
  const yearOf = (index: number) => new Date(dayOf(index) * day).getUTCFullYear();
  const firstOfYear = new Map<number, number>();
  const lastNumbers = new Map<number, number>();
  for (const [at, on] of days.entries()) {
    const year = new Date(on * day).getUTCFullYear();
    const first = Math.ceil((at * cases) / days.length);
    if (!firstOfYear.has(year)) firstOfYear.set(year, first);
    const next = Math.ceil(((at + 1) * cases) / days.length);
    lastNumbers.set(year, next - (firstOfYear.get(year) ?? 0));
  }
  function traits(index: number): Traits {
    const random = randomOf(seed, streams.traits, index);
    const way = route(random);
    const crimes = crimesOf(random);
    const again = random.chance(0.11) ? index - 1 - random.below(Math.min(index, 4000)) : index;
    const joins = random.chance(0.05) && index > 0;
    const hasPeople = (other: number) => other >= 0 && peopleIn(other);
    if (way === 'advice' || way === 'discarded')
      return { route: way, crimes, personOf: index, incidentOf: index };
    return {
      route: way,
      crimes,
      personOf: again !== index && hasPeople(again) ? traits(again).personOf : index,
      incidentOf: joins && hasPeople(index - 1) ? traits(index - 1).incidentOf : index,
    };
  }
  function peopleIn(index: number): boolean {
    const way = route(randomOf(seed, streams.traits, index));
    return (way === 'managed' || way === 'guided') && beginning(index) !== 'new';
  }
  function openedAt(index: number): number {
    const hours = 9 + randomOf(seed, streams.opened, index).next() * 8.5;
    return Math.floor(Math.min(seoulAt(dayOf(index), hours), now - hour) / 1000) * 1000;
  }
  function beginning(index: number): 'new' | 'in_progress' | null {
    if (now - openedAt(index) > 26 * hour) return null;
    const random = randomOf(seed, streams.beginning, index);
    if (random.chance(0.35)) return 'new';
    // Nothing of an ordinary case happens before an hour that has not come yet.
    return random.chance(0.6) || now - openedAt(index) < 4 * hour ? 'in_progress' : null;
  }
  return {
    settings,
    days,
    roster: makeRoster(settings, days),
    lastNumbers,
    traits,
    openedAt,
    beginning,
    numberOf(index) {
      const year = yearOf(index);
      return `${year}-${String(index - (firstOfYear.get(year) ?? 0) + 1).padStart(6, '0')}`;
    },
    caseId: (index) => randomOf(seed, streams.case, index).id(),
    incidentId: (index) => randomOf(seed, streams.incident, index).id(),
    personId: (index) => randomOf(seed, streams.person, index).id(),
    holder(seat, on) {
      const found = seat.findLast((one) => one.from <= on) ?? seat[0];
      if (found === undefined) throw new Error('an empty chair');
      return found;
    },
  };
}
