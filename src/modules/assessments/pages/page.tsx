import type { Child } from 'hono/jsx';
import { type Reader, read } from '../../../db/access.ts';
import type { FormState } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx } from '../../../web/env.ts';
import { type CaseFrameData, caseFrame, caseIdOf, casePage } from '../../cases/index.ts';
import { pageText } from '../page-text.ts';
import { type OpenAlarm, openAlarms } from '../screening-store.ts';
import { AssessmentFrame, type AssessmentKey } from '../views/frame.tsx';

export type Loaded<T> = {
  readonly frame: CaseFrameData;
  readonly alarms: readonly OpenAlarm[];
  readonly data: T;
};

/** The case's frame, its open alarms and what the page itself needs, in one reading. */
export function load<T>(
  c: Ctx,
  of: CaseFrameData['head']['id'],
  fn: (r: Reader) => Promise<T>,
): Promise<Loaded<T>> {
  return read(c.var.deps, c.var.actor, async (r) => ({
    frame: await caseFrame(r, of),
    alarms: await openAlarms(r, of),
    data: await fn(r),
  }));
}

/** Answers with one assessment inside the case's frame. */
export function assessmentPage(
  c: Ctx,
  loaded: Loaded<unknown>,
  page: { tab: AssessmentKey; state: FormState; status: 200 | 409 | 422; body: Child },
): Response | Promise<Response> {
  const flash = c.req.query('done') === 'saved' ? pageText.saved : undefined;
  const body = (
    <AssessmentFrame
      case={caseIdOf(c)}
      tab={page.tab}
      alarms={loaded.alarms}
      alarmSecrets={{ ...formSecrets(c), once: crypto.randomUUID() }}
      state={page.state}
      language={c.var.language}
    >
      {page.body}
    </AssessmentFrame>
  );
  return casePage(c, loaded.frame, 'summary', body, { status: page.status, flash });
}
