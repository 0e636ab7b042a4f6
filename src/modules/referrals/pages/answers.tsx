// The verbs of a referral, each a resource of its own. Parse, call one action, answer.
import { Hono } from 'hono';
import type { z } from 'zod';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import type { ReferralId } from '../../../shared/ids.ts';
import { formState, typedValues } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { webText } from '../../../web/text.ts';
import type { Ask, Outcome } from '../answering.ts';
import {
  acceptReferral,
  assignReferral,
  bookReferral,
  claimReferral,
  declineReferral,
  recordOutcome,
} from '../desk-actions.ts';
import { bookingForm, claimForm, declineForm, outcomeForm, reroutingForm, withdrawalForm } from '../forms.ts';
import { closeReferral, rerouteReferral, withdrawReferral } from '../sender-actions.ts';
import { refusalWords } from '../text.ts';
import { referralIdOf, showReferral } from './referral.tsx';

export const answerPages = new Hono<Env>();

/** The form's key and the version it was opened with. */
export function askOf(form: FormData): Ask {
  const once = onceKey(form);
  const version = form.get('version');
  return typeof version === 'string' && /^\d{1,9}$/.test(version)
    ? { once, expected: Number(version) }
    : { once };
}

/** 303 after success; 409 with the referral as it is now after a refusal or somebody else's change. */
export async function answerWith(
  c: Ctx,
  outcome: Outcome,
  next: string = routes.referrals.show(referralIdOf(c)),
): Promise<Response> {
  if (outcome.kind === 'done') return c.redirect(next, 303);
  const state = formState(typedValues(c.var.form));
  const notice = outcome.kind === 'stale' ? webText.staleTitle : refusalWords[outcome.why];
  return await showReferral(c, state, 409, notice);
}

async function withForm<T>(
  c: Ctx,
  schema: z.ZodType<T>,
  act: (value: T, id: ReferralId, ask: Ask) => Promise<Outcome>,
): Promise<Response> {
  const { form } = c.var;
  const id = referralIdOf(c);
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return await showReferral(c, formState(typedValues(form), parsed.errors), 422);
  return await answerWith(c, await act(parsed.value, id, askOf(form)));
}

answerPages.post('/referrals/:id/claim', requires('referral.work', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = referralIdOf(c);
  if (form.get('assign') === null)
    return await answerWith(c, await claimReferral(deps, actor, id, askOf(form)));
  return await withForm(c, claimForm, ({ staff }, _, ask) => assignReferral(deps, actor, id, staff, ask));
});

answerPages.post('/referrals/:id/acceptance', requires('referral.work', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  return await answerWith(c, await acceptReferral(deps, actor, referralIdOf(c), askOf(form)));
});

answerPages.post('/referrals/:id/declination', requires('referral.work', 'write'), (c) =>
  withForm(c, declineForm, ({ reason }, id, ask) =>
    declineReferral(c.var.deps, c.var.actor, id, reason, ask),
  ),
);

answerPages.post('/referrals/:id/booking', requires('referral.work', 'write'), (c) => {
  const today = c.var.deps.now().toZonedDateTimeISO('Asia/Seoul').toPlainDate();
  return withForm(c, bookingForm(today), (booking, id, ask) =>
    bookReferral(c.var.deps, c.var.actor, id, booking, ask),
  );
});

answerPages.post('/referrals/:id/outcome', requires('referral.work', 'write'), (c) =>
  withForm(c, outcomeForm, (outcome, id, ask) => recordOutcome(c.var.deps, c.var.actor, id, outcome, ask)),
);

answerPages.post('/referrals/:id/closure', requires('referral.send', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  return await answerWith(c, await closeReferral(deps, actor, referralIdOf(c), askOf(form)));
});

answerPages.post('/referrals/:id/withdrawal', requires('referral.send', 'write'), (c) =>
  withForm(c, withdrawalForm, ({ ground }, id, ask) =>
    withdrawReferral(c.var.deps, c.var.actor, id, ground, ask),
  ),
);

answerPages.post('/referrals/:id/rerouting', requires('referral.send', 'write'), (c) =>
  withForm(c, reroutingForm, ({ service }, id, ask) =>
    rerouteReferral(c.var.deps, c.var.actor, id, service, ask),
  ),
);
