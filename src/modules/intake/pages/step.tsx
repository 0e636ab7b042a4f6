import type { Child } from 'hono/jsx';
import { NotFound, type Reader } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { type IntakeId, parseId } from '../../../shared/ids.ts';
import { type FormState, formState } from '../../../ui/form-state.ts';
import type { FormSecrets } from '../../../ui/post-form.tsx';
import type { Phrase } from '../../../ui/say.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx } from '../../../web/env.ts';
import { caseHead } from '../../cases/index.ts';
import { conflictMarks } from '../../people/index.ts';
import { openIntake } from '../access.ts';
import { type Draft, readDraft } from '../drafts/actions.ts';
import { isOpen, mayOpen, type Step } from '../intake.ts';
import { intakeText } from '../text.ts';
import { StepFrame, type StepFrameData } from '../views/step-frame.tsx';

/** The intake id of the address; anything that is not one is not found. */
export function intakeIdOf(c: Ctx): IntakeId {
  const id = parseId<'intake'>(c.req.param('id'));
  if (id === null) throw new NotFound('intake');
  return id;
}

/** What stands around every step. Throws `NotFound` unless this person works on the intake. */
export async function readFrame(
  r: Reader,
  id: IntakeId,
  step: Step,
): Promise<StepFrameData & { draft: Draft | null }> {
  const intake = await openIntake(r, id);
  const head = await caseHead(r, intake.case);
  return {
    intake,
    step,
    number: head.number,
    marks: await conflictMarks(r, intake.case),
    draft: await readDraft(r, intake, step),
  };
}

/** Where a step sends somebody who may not open it yet; null when she may. */
export function wayBack(frame: StepFrameData): string | null {
  const { intake, step } = frame;
  if (!isOpen(intake.status)) return routes.intakes.show(intake.id);
  if (mayOpen(intake, step)) return null;
  return intake.done.includes('safety')
    ? routes.intakes.show(intake.id)
    : routes.intakes.step(intake.id, 'safety');
}

/** Answers with one step inside its frame. */
export function stepPage(
  c: Ctx,
  frame: StepFrameData & { draft?: Draft | null },
  body: Child,
  options: { state?: FormState; status?: 200 | 409 | 422; flash?: Phrase | undefined } = {},
): Response | Promise<Response> {
  return consolePage(c, {
    title: intakeText.title,
    section: 'intakes',
    scripts: ['autosave.js'],
    status: options.status ?? 200,
    flash: options.flash,
    body: (
      <StepFrame
        {...frame}
        state={options.state}
        stale={options.status === 409}
        secrets={formSecrets(c)}
        language={c.var.language}
      >
        {body}
      </StepFrame>
    ),
  });
}

/** Secrets with a key of their own: the key of a refused save has its outcome already. */
export function freshSecrets(c: Ctx, version: number): FormSecrets {
  return { ...formSecrets(c, version), once: crypto.randomUUID() };
}

/** What a form shows when it opens: the draft, else what is stored. */
export function opening(draft: Draft | null, stored: FormState['values']): FormState {
  return formState(draft === null ? stored : draft.values);
}
