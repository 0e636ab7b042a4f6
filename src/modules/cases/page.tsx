// How a page of a case is answered: the frame around one part, for every module that has such a part.
import type { Child } from 'hono/jsx';
import { NotFound, type Reader } from '../../db/access.ts';
import { may, type Permission } from '../../db/decision.ts';
import { type CaseId, parseId } from '../../shared/ids.ts';
import type { Phrase } from '../../ui/say.ts';
import { consolePage } from '../../web/console.tsx';
import type { Ctx } from '../../web/env.ts';
import { CaseFrame, type CaseFrameData, type CaseTabKey } from './frame/frame.tsx';
import { caseHead } from './store.ts';
import { caseText } from './text.ts';

/** The case id of the address; anything that is not one is not found. */
export function caseIdOf(c: Ctx): CaseId {
  const id = parseId<'case'>(c.req.param('id'));
  if (id === null) throw new NotFound('case');
  return id;
}

/** Modules to the right add what they know to the head (masked name, safe contact, risk, counts). */
export type FramePart = (r: Reader, of: CaseId) => Promise<Partial<Omit<CaseFrameData, 'head'>>>;

const parts: FramePart[] = [];

/** Registers a contribution to every case's frame; called once when the application is built. */
export function contributeToFrame(part: FramePart): void {
  if (!parts.includes(part)) parts.push(part);
}

/** The parts of a case that not everybody on it may open; their routes ask for the same. */
const permissionOf = [
  ['plan', 'plan.manage'],
  ['eligibility', 'eligibility.view'],
  ['schedule', 'appointment.manage'],
  ['documents', 'document.manage'],
  ['access-log', 'case.manage'],
] as const satisfies readonly (readonly [CaseTabKey, Permission])[];

function closedTabs({ actor }: Reader): ReadonlySet<CaseTabKey> {
  if (actor.kind !== 'staff') return new Set();
  return new Set(permissionOf.filter(([, asked]) => !may(actor.role, asked)).map(([tab]) => tab));
}

/** Everything that stands above a part of a case. Throws `NotFound` when the case is not the reader's. */
export async function caseFrame(r: Reader, of: CaseId): Promise<CaseFrameData> {
  let frame: CaseFrameData = { head: await caseHead(r, of), hidden: closedTabs(r) };
  for (const part of parts) {
    const more = await part(r, of);
    const hidden = new Set([...(frame.hidden ?? []), ...(more.hidden ?? [])]);
    frame = { ...frame, ...more, hidden, counts: { ...frame.counts, ...more.counts } };
  }
  return frame;
}

/** Answers with one part of a case inside its frame. */
export function casePage(
  c: Ctx,
  frame: CaseFrameData,
  tab: CaseTabKey,
  body: Child,
  options: { status?: 200 | 409 | 422; flash?: Phrase | undefined; scripts?: readonly string[] } = {},
): Response | Promise<Response> {
  return consolePage(c, {
    title: caseText.case,
    section: 'cases',
    ...options,
    body: (
      <CaseFrame {...frame} tab={tab} language={c.var.language}>
        {body}
      </CaseFrame>
    ),
  });
}
