// What the case manager does in between: goals, tasks, notes, meetings, papers.
import sharp from 'sharp';
import { bookAppointment, recordAttendance } from '../../modules/appointments/index.ts';
import { writeNote } from '../../modules/cases/index.ts';
import { addDocument, type Incoming } from '../../modules/documents/index.ts';
import { addGoal, addTask, finishTask, settleGoal } from '../../modules/plans/index.ts';
import { seoul } from '../../shared/calendar-day.ts';
import { makePdf } from '../../ui/pdf/sheet.ts';
import { depsAt, expectKind, fresh, ownerOf, type Stage } from './stage.ts';
import type { StoryPlan } from './story.ts';

type Paper = NonNullable<StoryPlan['papers']>[number];

/** A paper with the story's lines: a real PDF, or the grey picture of a page as a telephone takes it. */
async function paperOf(paper: Paper, madeAt: Temporal.Instant): Promise<Incoming> {
  if (paper.as === 'pdf') {
    const bytes = await makePdf({
      title: paper.title,
      blocks: [{ kind: 'list', items: paper.lines }],
      foot: '시연용 문서 · 실제 인물·기관과 무관',
      language: 'ko-KR',
      madeAt,
    });
    return { name: 'paper.pdf', bytes, type: 'application/pdf' };
  }
  const rows = paper.lines
    .map(
      (_, at) =>
        `<rect x="40" y="${90 + at * 34}" width="${380 - (at % 3) * 70}" height="12" rx="2" fill="#8a8f96"/>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="640"><rect width="480" height="640" fill="#f2f1ed"/><rect x="40" y="40" width="220" height="20" fill="#54585e"/>${rows}</svg>`;
  const bytes = await sharp(Buffer.from(svg)).png({ compressionLevel: 6, palette: true }).toBuffer();
  return { name: 'photo.png', bytes, type: 'image/png' };
}

async function addPlan(stage: Stage, plan: StoryPlan): Promise<void> {
  const { clock } = stage;
  const actor = await ownerOf(stage);
  const next = (minutes: number) => depsAt(stage, clock.after(minutes));
  for (const goal of plan.goals ?? []) {
    const { domain, text } = goal;
    const agreed = clock.day(stage.story.opened);
    const added = await addGoal(next(6), actor, fresh(), stage.case, { domain, text, agreed });
    expectKind(stage, added, 'added');
    if (goal.met === true && added.kind === 'added') {
      await settleGoal(next(600), actor, fresh(), stage.case, added.id, 'met');
    }
  }
  for (const task of plan.tasks ?? []) {
    const { kind, text } = task;
    const given = { kind, text, due: clock.day(-task.due), assignee: actor.id };
    const added = await addTask(next(4), actor, fresh(), stage.case, given);
    expectKind(stage, added, 'added');
    if (task.done === true && added.kind === 'added') {
      await finishTask(next(400), actor, fresh(), added.id);
    }
  }
}

async function addMeetings(stage: Stage, plan: StoryPlan): Promise<void> {
  const { clock } = stage;
  const actor = await ownerOf(stage);
  for (const meeting of plan.meetings ?? []) {
    const { kind, minutes, place, text } = meeting;
    const startsAt = clock
      .day(-meeting.on)
      .toZonedDateTime({ timeZone: seoul, plainTime: Temporal.PlainTime.from(meeting.time) })
      .toInstant();
    const given = { kind, startsAt, minutes, place, text };
    const booked = await bookAppointment(depsAt(stage, clock.after(5)), actor, fresh(), stage.case, given);
    expectKind(stage, booked, 'booked');
    if (meeting.outcome !== undefined && booked.kind === 'booked') {
      const deps = depsAt(stage, startsAt.add({ minutes }));
      expectKind(stage, await recordAttendance(deps, actor, fresh(), booked.id, meeting.outcome, 1), 'done');
    }
  }
}

/** Plays the plan of the story after its referrals. */
export async function playPlan(stage: Stage): Promise<void> {
  const { plan } = stage.story;
  if (plan === undefined) return;
  await addPlan(stage, plan);
  await addMeetings(stage, plan);
  const actor = await ownerOf(stage);
  for (const note of [...(plan.notes ?? [])].sort((one, other) => other.ago - one.ago)) {
    const { text, class: known = 'service_use', shared = false } = note;
    const deps = depsAt(stage, stage.clock.fork().at(note.ago));
    await writeNote(deps, actor, fresh(), stage.case, { text, class: known, shared });
  }
  for (const paper of plan.papers ?? []) {
    const moment = stage.clock.after(9);
    const file = await paperOf(paper, moment);
    const given = { kind: paper.kind, class: paper.class, shared: false };
    expectKind(
      stage,
      await addDocument(depsAt(stage, moment), actor, fresh(), stage.case, given, file),
      'added',
    );
  }
}
