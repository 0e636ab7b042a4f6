// The second scene: needs, risk, consent, and what the case is from then on.
import { read } from '../../db/access.ts';
import {
  answerAlarm,
  decideTrackFor,
  findInstrument,
  noNeeds,
  riskBand,
  riskFactors,
  type Saving,
  saveInstrument,
  saveNeeds,
  saveRecordedGrade,
  saveRisk,
  score,
} from '../../modules/assessments/index.ts';
import { caseHead, closeCase, reopenCase, sealCase, transferCase } from '../../modules/cases/index.ts';
import { depsAt, expectKind, fresh, ownerOf, type Stage } from './stage.ts';
import type { StoryRisk, StoryScreen } from './story.ts';

function answersOf(risk: StoryRisk) {
  const other = risk.asked === true ? 'no' : 'unknown';
  const factors = Object.fromEntries(
    riskFactors.map(
      (factor) => [factor, { answer: risk.yes.includes(factor) ? ('yes' as const) : other }] as const,
    ),
  );
  const violated = risk.violatedLately === true ? ('yes' as const) : ('no' as const);
  return { factors, orderViolatedWithin7Days: violated, fear: risk.fear };
}

/** Needs, risk and grades of others, asked by the counsellor. */
export async function assess(stage: Stage): Promise<void> {
  const { story, staff, clock } = stage;
  const actor = await staff.actor(story.takenOverBy ?? story.by);
  const saving = (minutes: number): Saving => ({
    deps: depsAt(stage, clock.after(minutes)),
    actor,
    key: fresh(),
    case: stage.case,
  });
  if (story.needs !== undefined) {
    await saveNeeds(saving(4), { ...noNeeds(), ...story.needs }, 0);
  }
  if (story.risk !== undefined) {
    const answers = answersOf(story.risk);
    const { band } = riskBand(answers);
    await saveRisk(saving(6), { answers, judged: { band, computed: band, raisedBecause: null } });
  }
  if (story.grade !== undefined) {
    const { ago, ...grade } = story.grade;
    await saveRecordedGrade(saving(2), { ...grade, on: clock.day(ago) });
  }
}

/** Guidance alone, or a case with a manager. */
export async function decideTrack(stage: Stage): Promise<void> {
  const { story, staff, clock } = stage;
  if (story.track === undefined) return;
  const actor = await staff.actor(story.takenOverBy ?? story.by);
  const deps = depsAt(stage, clock.after(5));
  const { version } = await read(deps, actor, (r) => caseHead(r, stage.case));
  const saving: Saving = { deps, actor, key: fresh(), case: stage.case };
  const choice =
    story.track.kind === 'guide'
      ? story.track
      : ({ kind: 'manage', manager: staff.idOf(story.track.manager) } as const);
  expectKind(stage, await decideTrackFor(saving, choice, version), 'guided', 'managed');
}

async function screen(stage: Stage, asked: StoryScreen): Promise<void> {
  const instrument = findInstrument(asked.instrument);
  if (instrument === null) throw new RangeError(asked.instrument);
  const answers = Object.fromEntries(
    instrument.items.slice(0, asked.answers.length).map((item, at) => [item.id, asked.answers[at]]),
  );
  const scored = score(instrument, answers);
  if (!scored.ok) throw new RangeError(`demo story ${stage.story.key}: ${JSON.stringify(scored.errors)}`);
  const actor = await ownerOf(stage);
  const deps = depsAt(stage, stage.clock.after(15));
  const saving: Saving = { deps, actor, key: fresh(), case: stage.case };
  await saveInstrument(saving, { instrument, score: scored.value, answers });
}

/** Symptom screens by the case manager, who may keep them. */
export async function screens(stage: Stage): Promise<void> {
  for (const asked of stage.story.screens ?? []) await screen(stage, asked);
  if (stage.story.alarmAnswered === true) {
    const deps = depsAt(stage, stage.clock.after(20));
    await answerAlarm({ deps, actor: await ownerOf(stage), key: fresh(), case: stage.case });
  }
}

/** Handing over, closing and opening again: how the story ends, for now. */
export async function end(stage: Stage): Promise<void> {
  const { story, staff, clock } = stage;
  const owner = await ownerOf(stage);
  if (story.transferredTo !== undefined) {
    const deps = depsAt(stage, clock.after(60));
    const { version } = await read(deps, owner, (r) => caseHead(r, stage.case));
    const to = staff.idOf(story.transferredTo);
    expectKind(stage, await transferCase(deps, owner, fresh(), stage.case, { to, version }), 'done');
  }
  if (story.sealed !== undefined) {
    const deps = depsAt(stage, clock.after(90));
    const { version } = await read(deps, owner, (r) => caseHead(r, stage.case));
    const given = { reason: story.sealed, keep: [], version };
    expectKind(stage, await sealCase(deps, owner, fresh(), stage.case, given), 'done');
  }
  if (story.closed !== undefined) {
    const deps = depsAt(stage, clock.at(story.closed.ago));
    const { version } = await read(deps, owner, (r) => caseHead(r, stage.case));
    const { outcome, summary } = story.closed;
    expectKind(
      stage,
      await closeCase(deps, owner, fresh(), stage.case, {
        outcome,
        summary,
        version,
        contact: 'planned',
        ends: 'leave-all',
      }),
      'done',
    );
  }
  if (story.reopened !== undefined) {
    const deps = depsAt(stage, clock.at(story.reopened.ago));
    const { version } = await read(deps, owner, (r) => caseHead(r, stage.case));
    const { reason } = story.reopened;
    expectKind(stage, await reopenCase(deps, owner, fresh(), stage.case, { reason, version }), 'done');
  }
}
