// One case from its first contact to today.
import type { Keyring } from '../../src/db/keys/keyring.ts';
import { type Channel, followUpDays } from '../../src/modules/cases/case.ts';
import { needDomains } from '../../src/modules/directory/index.ts';
import { dayInSeoul } from '../../src/shared/calendar-day.ts';
import { addConsent, chooseServices } from './consents.ts';
import { beginDraft, type Draft, type SealedLeaf, whole } from './draft.ts';
import { stories } from './names.ts';
import { addPeople } from './people.ts';
import { weighted } from './random.ts';
import { addBundle } from './referrals.ts';
import type { Sheets } from './tables.ts';
import { day, epochDay, type Person, type World } from './world.ts';

const minute = 60_000;
const channel = weighted<Channel>([
  ['visit', 38],
  ['phone', 34],
  ['online', 8],
  ['police', 12],
  ['prosecution', 4],
  ['agency', 4],
]);
const band = weighted<string>([
  ['standard', 46],
  ['elevated', 30],
  ['high', 18],
  ['critical', 6],
]);
const triages = { U0: 'call_112_now', U1: 'same_day_safety', U2: 'continue' } as const;
const urgency = weighted<keyof typeof triages>([
  ['U0', 2],
  ['U1', 14],
  ['U2', 84],
]);
const outcome = weighted<string>([
  ['goals_met', 58],
  ['moved', 7],
  ['declined', 8],
  ['unreachable', 12],
  ['deceased', 1],
  ['other_agency', 14],
]);
const steps = ['safety', 'contact', 'person', 'people', 'incident', 'facts', 'outcome'];

type Head = {
  status: string;
  track: string | null;
  risk: string | null;
  age: string | null;
  manager: Person | null;
  closedAt: number | null;
  changedAt: number;
  version: number;
  language: string;
};

function ageBand(age: number): string {
  if (age < 14) return 'under14';
  if (age < 19) return '14to18';
  if (age < 30) return '19to29';
  if (age < 45) return '30to44';
  return age < 65 ? '45to64' : '65plus';
}

type Seats = World['roster']['managers'];

/** Puts whoever sits on the chair on the case, and their successor while it is open. */
function assign(draft: Draft, seats: Seats, capacity: string, at: number, openUntil: number): Person {
  const { world, random } = draft;
  const seat = random.pick(seats);
  const first = world.holder(seat, epochDay(at));
  let term = first;
  let since = whole(at);
  for (;;) {
    const ends = term.to * day;
    const until = ends > world.settings.now ? Number.POSITIVE_INFINITY : ends;
    draft.assign(term.person, capacity, since, until);
    if (until >= openUntil || until === Number.POSITIVE_INFINITY) return term.person;
    since = until;
    term = world.holder(seat, term.to);
  }
}

function addIntake(
  draft: Draft,
  by: Person | null,
  state: string,
  way: { channel: Channel; urgency: keyof typeof triages; language: string },
): void {
  const { traits, sheets, random, opened, world } = draft;
  const done = state === 'new' ? [] : state === 'in_progress' ? steps.slice(0, 4) : steps;
  const ended = state === 'done' || state === 'discarded';
  const outcomes = { advice: 'advice', discarded: 'discarded/mistake', guided: 'case', managed: 'case' };
  sheets.intake.add({
    id: random.id(),
    center_id: world.settings.center,
    case_id: draft.id,
    channel: way.channel,
    referrer: way.channel === 'agency' ? 'police' : null,
    caller: way.channel === 'agency' ? 'agency' : random.chance(0.85) ? 'victim' : 'family',
    language: way.language,
    interpreter: way.language !== 'ko',
    anonymous: traits.route === 'advice',
    status: state,
    urgency: state === 'new' ? null : way.urgency,
    triage: state === 'new' ? null : triages[way.urgency],
    done,
    outcome: ended ? outcomes[traits.route] : null,
    received_at: opened,
    claimed_by: by?.id ?? null,
    finished_at: ended ? opened + 70 * minute : null,
    version: 1 + done.length,
  });
}

function addIncident(draft: Draft, by: Person): void {
  const { traits, sheets, world, opened, random } = draft;
  const incident = world.incidentId(traits.incidentOf);
  if (traits.incidentOf === draft.index) {
    const row = { id: incident, center_id: world.settings.center, categories: traits.crimes };
    sheets.incident.add({ ...row, ongoing: random.chance(0.2), recorded_at: opened + 20 * minute });
  }
  sheets.caseIncident.add({ case_id: draft.id, incident_id: incident });
  const content = { on: null, until: null, place: '', story: random.pick(stories) };
  draft.section(by, 'incident', `incident/${incident.text}`, content, opened + 20 * minute);
  draft.happened(by, 'incident.saved', 'incident', opened + 20 * minute, { incident: incident.text });
}

function addLinks(draft: Draft): void {
  const { traits, sheets, world, opened, index } = draft;
  const link = (other: number, kind: string) => {
    const pair = [world.caseId(other), draft.id] as const;
    for (const [from, to] of [pair, [pair[1], pair[0]]] as const) {
      sheets.link.add({ case_id: from, other_case_id: to, kind, at: opened + 30 * minute });
    }
  };
  if (traits.incidentOf !== index) link(traits.incidentOf, 'same_incident');
  if (traits.personOf !== index && traits.personOf !== traits.incidentOf)
    link(traits.personOf, 'same_person');
}

function assess(draft: Draft, by: Person, at: number): string {
  const { random, sheets } = draft;
  const changed = { changed_at: whole(at), changed_by: by.id };
  for (const domain of needDomains) {
    const level = random.chance(0.3) ? (random.chance(0.25) ? 'urgent' : 'some') : 'none';
    sheets.need.add({ case_id: draft.id, domain, level, ...changed });
  }
  draft.happened(by, 'needs.assessed', 'service_use', at, {});
  const found = band(random);
  const id = random.id();
  const sealed = draft.seal(
    'center',
    'protection',
    `risk-assessment/${id.text}`,
    { answers: {}, raisedBecause: '' },
    at,
  );
  const row = { id, case_id: draft.id, institution: 'center', at: whole(at), by_staff: by.id };
  const judged = { band: found, computed_band: found, decided_by: 'count', yes_count: 3, unknown_count: 2 };
  sheets.risk.add({ ...row, ...judged, ...sealed });
  draft.happened(by, 'risk.assessed', 'protection', at + minute, { band: found });
  return found;
}

function addWork(draft: Draft, manager: Person, from: number, end: number): void {
  const { random, sheets, world } = draft;
  const written = () => whole(from + random.next() * (end - from));
  if (random.chance(0.7)) {
    const id = random.id();
    const at = written();
    const sealed = draft.seal(
      'center',
      'service_use',
      `note/${id.text}`,
      { text: '통화함. 다음 주에 다시 확인하기로 함.' },
      at,
    );
    const row = {
      id,
      case_id: draft.id,
      institution: 'center',
      class: 'service_use',
      shared: random.chance(0.3),
    };
    sheets.note.add({ ...row, ...sealed, written_at: at, written_by: manager.id });
    draft.leaf(manager, 'note.written', at, ['service_use'], {});
  }
  if (random.chance(0.5)) {
    const id = random.id();
    const sealed = draft.seal(
      'center',
      'service_use',
      `goal/${id.text}`,
      { text: '안심하고 집에 있을 수 있기' },
      from,
    );
    const row = {
      id,
      case_id: draft.id,
      institution: 'center',
      domain: 'safety',
      state: 'open',
      agreed_on: null,
    };
    sheets.goal.add({ ...row, ...sealed, made_at: whole(from) });
  }
  if (random.chance(0.6)) {
    const due = epochDay(from) + 3 + random.below(30);
    const doneAt = due * day > world.settings.now ? null : random.chance(0.9) ? due * day : null;
    const row = {
      id: random.id(),
      center_id: world.settings.center,
      case_id: draft.id,
      institution: 'center',
    };
    const done = { done_at: doneAt, done_by: doneAt === null ? null : manager.id };
    sheets.task.add({
      ...row,
      kind: 'call',
      assignee_id: manager.id,
      due_on: due,
      ...done,
      made_at: whole(from),
    });
  }
  draft.leaf(manager, 'case.viewed', written(), ['contact', 'identity', 'incident']);
}

function close(draft: Draft, by: Person, at: number): void {
  const { random, sheets, world } = draft;
  const how = outcome(random);
  sheets.caseClosure.add({
    id: random.id(),
    case_id: draft.id,
    outcome: how,
    closed_at: whole(at),
    closed_by: by.id,
  });
  if (how !== 'deceased') {
    for (const due of followUpDays(dayInSeoul(Temporal.Instant.fromEpochMilliseconds(whole(at))))) {
      const due_on = Date.UTC(due.year, due.month - 1, due.day) / day;
      const done = due_on * day < world.settings.now - day && random.chance(0.93);
      const end = { done_at: done ? due_on * day : null, outcome: done ? 'reached' : null };
      sheets.followUp.add({ id: random.id(), case_id: draft.id, due_on, ...end });
    }
  }
  draft.happened(by, 'case.closed', 'service_use', at, { outcome: how });
}

async function manage(draft: Draft, counsellor: Person, head: Head): Promise<void> {
  const { random, world, opened } = draft;
  const { now } = world.settings;
  const at = opened + 100 * minute;
  const over = opened + (6 + random.wait(78)) * day;
  head.risk = assess(draft, counsellor, opened + 80 * minute);
  const manager = assign(draft, world.roster.managers, 'manager', at, Math.min(over, now));
  Object.assign(head, { status: 'open', track: 'case_management', manager, changedAt: at, version: 4 });
  draft.happened(manager, 'case.opened-for-management', 'service_use', at, {});
  const chosen = chooseServices(random, draft.traits.crimes, 1 + Math.floor(random.wait(1.3)));
  if (random.chance(0.88)) {
    addConsent(draft, counsellor, at + 10 * minute, chosen);
    const sent = Math.min(at + (0.1 + random.wait(0.8)) * day, now - minute);
    addBundle(draft, manager, sent, chosen, head.risk, over);
  }
  addWork(draft, manager, at + day, Math.max(at + day, Math.min(over, now)));
  if (random.chance(0.002)) {
    const staff = random.pick(random.pick(world.roster.managers)).person;
    if (staff.id.text !== manager.id.text && staff.id.text !== counsellor.id.text) {
      draft.sheets.block.add({ case_id: draft.id, staff_id: staff.id, ground: 'declared', since: opened });
    }
  }
  if (over >= now) return;
  close(draft, manager, over);
  Object.assign(head, { status: 'closed', closedAt: whole(over), changedAt: over, version: 6 });
}

/** Writes one case and everything that hangs on it; adds its leaves to `leaves`. */
export async function writeCase(
  world: World,
  index: number,
  sheets: Sheets,
  keyring: Keyring,
  leaves: SealedLeaf[],
): Promise<void> {
  const draft = beginDraft(world, index, sheets, keyring, leaves);
  const { random, traits, opened } = draft;
  const { route } = traits;
  const beginning = world.beginning(index);
  const named = route === 'guided' || route === 'managed';
  const way = {
    channel: channel(random),
    urgency: urgency(random),
    language: random.chance(0.04) ? 'vi' : 'ko',
  };
  const head: Head = {
    status: route === 'advice' ? 'advice' : 'intake',
    track: null,
    risk: null,
    age: null,
    manager: null,
    closedAt: null,
    changedAt: opened,
    version: 1,
    language: way.language,
  };
  const by = beginning === 'new' ? null : assign(draft, world.roster.counsellors, 'intake', opened, opened);
  const began = by ?? world.holder(random.pick(world.roster.counsellors), epochDay(opened)).person;
  draft.happened(began, 'intake.started', 'service_use', opened, { channel: way.channel });
  const people = named && by !== null ? await addPeople(draft, by, opened + 10 * minute) : null;
  if (people !== null) head.age = ageBand(people.age);
  addIntake(draft, by, beginning ?? (route === 'discarded' ? 'discarded' : 'done'), way);
  if (by !== null) {
    draft.section(
      by,
      'protection',
      'triage',
      { answers: {}, at: new Date(opened).toISOString() },
      opened + 5 * minute,
    );
    draft.happened(by, 'triage.recorded', 'protection', opened + 5 * minute, {
      outcome: triages[way.urgency],
    });
    if (named) addIncident(draft, by);
  }
  if (named && by !== null) addLinks(draft);
  if (by !== null && beginning === null) {
    draft.happened(by, 'intake.finished', 'service_use', opened + 70 * minute, {
      outcome: named ? 'case' : route,
    });
    const ended = whole(opened + 70 * minute);
    if (route === 'managed') await manage(draft, by, head);
    else if (route === 'guided') {
      head.risk = assess(draft, by, opened + 80 * minute);
      Object.assign(head, { status: 'guided', track: 'simple_guidance', closedAt: ended, version: 3 });
      draft.happened(by, 'case.guided', 'service_use', opened + 90 * minute, {});
    } else {
      const status = route === 'discarded' ? 'discarded' : 'closed';
      Object.assign(head, { status, track: 'advice', closedAt: ended, version: 2 });
    }
  }
  sheets.caseFile.add({
    id: draft.id,
    center_id: world.settings.center,
    person_id: named && by !== null ? world.personId(traits.personOf) : null,
    number: draft.number,
    status: head.status,
    track: head.track,
    channel: way.channel,
    crime_category: by === null ? null : traits.crimes[0],
    age_band: head.age,
    risk_band: head.risk,
    language: head.language,
    manager_id: head.manager?.id ?? null,
    opened_at: opened,
    opened_by: began.id,
    closed_at: head.closedAt,
    changed_at: whole(head.changedAt),
    version: head.version,
  });
  await draft.finish();
}
