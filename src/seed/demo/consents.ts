// Consent as it is given at the desk: which institutions, which classes, how, until when.
import { write } from '../../db/access.ts';
import type { DataClass } from '../../db/data-class.ts';
import {
  type Giving,
  isSensitive,
  neededClasses,
  type Proof,
  recordConsent,
  type Signature,
  withdrawConsent,
} from '../../modules/consent/index.ts';
import { depsAt, expectKind, fresh, ownerOf, type Stage } from './stage.ts';
import type { StoryConsent } from './story.ts';

/** A drawn line that looks like a hand: two strokes that wander to the right. */
function drawn(stage: Stage): Signature {
  const stroke = (from: number, to: number) => {
    const points: number[] = [];
    let height = 90;
    for (let x = from; x < to; x += 12) {
      height = Math.min(160, Math.max(20, height + stage.chance.between(-26, 26)));
      points.push(x, height);
    }
    return points;
  };
  return { kind: 'drawn', w: 600, h: 180, strokes: [stroke(60, 250), stroke(280, 520)] };
}

function proofOf(stage: Stage, consent: StoryConsent, name: string): Proof {
  switch (consent.method ?? 'drawn') {
    case 'drawn':
      return { kind: 'signature', signature: drawn(stage) };
    case 'typed':
      return { kind: 'signature', signature: { kind: 'typed', name } };
    case 'paper':
      return { kind: 'paper', reference: '동의서 철', keptAt: '초기상담창구 서류함' };
    case 'spoken':
      return { kind: 'spoken', witness: { kind: 'staff', id: stage.staff.idOf('노아름') } };
  }
}

/** Records the consent of the story. */
export async function consentOf(stage: Stage): Promise<void> {
  const { story, staff, clock } = stage;
  const { consent } = story;
  if (consent === undefined) return;
  const actor = await staff.actor(story.takenOverBy ?? story.by);
  const victim = story.people?.find((someone) => someone.kind === 'victim')?.name ?? '';
  const grants = consent.to.map((institution) => {
    const classes: ReadonlySet<DataClass> = new Set([
      ...neededClasses(institution).classes,
      ...(consent.more?.[institution] ?? []),
    ]);
    return { institution, classes: [...classes] };
  });
  const giving: Giving = {
    grants,
    until: clock.day(-(consent.days ?? 30)),
    givenBy: consent.guardian === undefined ? 'victim' : 'guardian',
    giverName: consent.guardian ?? '',
    guardianIsOffender: false,
    over14: true,
    sensitiveAgreed: isSensitive(grants),
    proof: proofOf(stage, consent, consent.guardian ?? victim),
    language: 'ko',
  };
  const deps = depsAt(stage, clock.after(12));
  const given = await write(deps, actor, (w) => recordConsent(w, stage.case, giving));
  expectKind(stage, given, 'given');
}

/** Takes consent back, where the story ends so. */
export async function withdraw(stage: Stage): Promise<void> {
  const asked = stage.story.consent?.withdrawn;
  if (asked === undefined) return;
  const deps = depsAt(stage, stage.clock.after(30));
  const outcome = await withdrawConsent(deps, await ownerOf(stage), fresh(), stage.case, {
    institution: asked.institution,
    classes: asked.classes ?? null,
    askedBy: stage.story.consent?.guardian === undefined ? 'victim' : 'guardian',
    reason: asked.reason ?? null,
  });
  expectKind(stage, outcome, 'withdrawn');
}
