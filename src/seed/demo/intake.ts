// The first scene: somebody comes, and is heard.
import { type Deps, type StaffActor, write } from '../../db/access.ts';
import { triageQuestions } from '../../modules/assessments/index.ts';
import { addToTimeline, insertCase } from '../../modules/cases/index.ts';
import { setupActor } from '../../modules/identity/index.ts';
import {
  claimIntake,
  confirmNewPerson,
  finishIntake,
  insertIntake,
  linkByNumber,
  linkPerson,
  type SafeContact,
  type Start,
  saveIncident,
  saveParty,
  saveSafeContact,
  saveTriage,
  setTriage,
  startIntake,
} from '../../modules/intake/index.ts';
import type { CaseId, IntakeId } from '../../shared/ids.ts';
import { tellFacts } from './facts.ts';
import type { Random } from './random.ts';
import { depsAt, expectKind, fresh, type Stage } from './stage.ts';
import type { Someone, Story } from './story.ts';

export type Opened = { readonly id: IntakeId; readonly case: CaseId; readonly number: string };

function startOf(story: Story): Start {
  return {
    channel: story.channel,
    referrer: story.referrer ?? '',
    caller: story.caller ?? 'victim',
    language: story.language ?? 'ko',
    interpreter: story.interpreter ?? false,
    anonymous: story.anonymous ?? false,
  };
}

/** Registers the contact. */
export function openStory(deps: Deps, actor: StaffActor, story: Story): Promise<Opened> {
  return startIntake(deps, actor, fresh(), startOf(story));
}

/** A contact that came in by itself, as the online request does: it waits until somebody takes it. */
export function receiveStory(deps: Deps, story: Story): Promise<Opened> {
  return write(deps, setupActor, async (w) => {
    const { channel, language = 'ko', triage = [] } = story;
    const made = await insertCase(w, { channel, personId: null, language });
    const id = await insertIntake(w, made.id, startOf(story), false);
    if (triage.length > 0) await setTriage(w, id, 'call_112_now', 'U0');
    await addToTimeline(w, made.id, { kind: 'intake.started', class: 'service_use', detail: { channel } });
    w.record({ event: 'request.received', case: made.id, detail: { intake: id } });
    return { id, case: made.id, number: made.number };
  });
}

/** 010-0000-xxxx: a block that no operator gives out. */
function phoneOf(chance: Random): string {
  return `+821000${String(chance.between(0, 999_999)).padStart(6, '0')}`;
}

const quiet = {
  email: '',
  address: '',
  days: 'any',
  from: '',
  until: '',
  answerer: 'self',
  trusted: '',
  voicemail: 'never',
  forbidden: '',
  note: '',
} as const;

function contactOf(kind: NonNullable<Story['contact']>, phone: string): SafeContact {
  const base: SafeContact = { ...quiet, mode: 'allowed', channels: ['call', 'sms'], phone };
  switch (kind) {
    case 'free':
      return { ...base, voicemail: 'neutral' };
    case 'daytime':
      return { ...base, channels: ['call'], days: 'weekdays', from: '10:00', until: '16:00' };
    case 'silent':
      return {
        ...base,
        channels: ['call'],
        from: '13:00',
        until: '15:00',
        forbidden: '센터·상담·경찰이라는 말',
      };
    case 'messenger':
      return { ...base, channels: ['messenger'], phone: '', note: '메신저 이름은 대면으로 확인' };
    case 'trusted':
      return { ...base, answerer: 'trusted', trusted: '언니가 대신 받아도 됨' };
    case 'none':
      return { ...quiet, mode: 'none', channels: [], phone: '', note: '직접 찾아올 때만 이야기함' };
  }
}

function partyInput(someone: Someone, phone: string) {
  const whole = someone.born !== undefined && someone.born.length > 4;
  return {
    kind: someone.kind,
    relation: someone.relation,
    name: someone.name,
    birthDate: whole && someone.born !== undefined ? Temporal.PlainDate.from(someone.born) : null,
    birthYear: whole || someone.born === undefined ? null : Number(someone.born),
    phone,
    address: someone.address ?? '',
    workplace: someone.workplace ?? '',
    note: someone.note ?? '',
  };
}

const order = ['triage', 'contact', 'people', 'facts', 'case'] as const;

/** Does the story get as far as this step? Advice and discarded contacts skip what needs a person. */
function reaches(story: Story, step: (typeof order)[number]): boolean {
  if (story.end === 'waiting') return false;
  if (story.end === 'advice' || story.end === 'discarded') return step === 'triage' || step === 'facts';
  return order.indexOf(story.end) >= order.indexOf(step);
}

async function linkTo(stage: Stage, actor: StaffActor, known: ReadonlyMap<string, Opened>): Promise<void> {
  const { sameAs } = stage.story;
  const other = sameAs === undefined ? undefined : known.get(sameAs.key);
  if (sameAs === undefined || other === undefined) return;
  const deps = depsAt(stage, stage.clock.after(2));
  const { kind } = sameAs;
  const linked =
    kind === 'same_person'
      ? await linkPerson(deps, actor, fresh(), stage.intake, other.case)
      : await linkByNumber(deps, actor, fresh(), stage.intake, { number: other.number, kind });
  expectKind(stage, linked, 'linked');
}

/** Names the people; true when a wall went up before the writer herself. */
async function namePeople(stage: Stage, actor: StaffActor, phone: string): Promise<boolean> {
  const { story, clock, intake } = stage;
  for (const someone of story.people ?? []) {
    const its = someone.kind === 'victim' ? phone : '';
    const deps = depsAt(stage, clock.after(3));
    const saved = await saveParty(deps, actor, fresh(), intake, partyInput(someone, its));
    if (expectKind(stage, saved, 'saved').walled) return true;
  }
  return false;
}

async function tellIncident(stage: Stage, actor: StaffActor): Promise<void> {
  const { incident } = stage.story;
  if (incident === undefined) return;
  const saved = await saveIncident(depsAt(stage, stage.clock.after(12)), actor, fresh(), stage.intake, {
    categories: [...incident.categories],
    ongoing: incident.ongoing ?? false,
    on: stage.clock.day(incident.on),
    until: incident.until === undefined ? null : stage.clock.day(incident.until),
    place: incident.place,
    story: incident.story,
  });
  expectKind(stage, saved, 'saved');
}

/** Plays the intake as far as the story goes. */
export async function playIntake(stage: Stage, known: ReadonlyMap<string, Opened>): Promise<void> {
  const { story, staff, clock, chance, intake } = stage;
  let actor = await staff.actor(story.by);
  const expected = 0;
  const answers = Object.fromEntries(
    triageQuestions.map(
      (question) => [question, (story.triage ?? []).includes(question) ? 'yes' : 'no'] as const,
    ),
  );
  const at = (minutes: number) => depsAt(stage, clock.after(minutes));
  expectKind(stage, await saveTriage(at(4), actor, fresh(), intake, { answers, expected }), 'saved');
  const phone = phoneOf(chance);
  if (reaches(story, 'contact')) {
    const contact = contactOf(story.contact ?? 'free', phone);
    expectKind(stage, await saveSafeContact(at(3), actor, fresh(), intake, { contact, expected }), 'saved');
  }
  if (reaches(story, 'people')) {
    if (story.sameAs?.kind === 'same_person') await linkTo(stage, actor, known);
    else if (story.end !== 'case')
      expectKind(stage, await confirmNewPerson(at(2), actor, fresh(), intake), 'confirmed');
    const walled = await namePeople(stage, actor, story.contact === 'none' ? '' : phone);
    if (walled) {
      if (story.takenOverBy === undefined) return;
      actor = await staff.actor(story.takenOverBy);
      expectKind(stage, await claimIntake(at(35), actor, fresh(), intake), 'claimed');
    }
    if (story.sameAs !== undefined && story.sameAs.kind !== 'same_person') await linkTo(stage, actor, known);
  }
  if (reaches(story, 'facts')) {
    await tellIncident(stage, actor);
    if (story.facts !== undefined || story.crimes !== undefined)
      await tellFacts(stage, actor, clock.after(10));
  }
  if (story.end === 'case' || story.end === 'advice' || story.end === 'discarded') {
    const ending = { outcome: story.end, reason: story.discarded };
    expectKind(stage, await finishIntake(at(5), actor, fresh(), intake, ending), 'ended');
  }
}
