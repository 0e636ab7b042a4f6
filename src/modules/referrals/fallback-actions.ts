// After a decline: another institution where a rule names one and consent covers it, else the case manager.
import { type Deps, type SystemActor, type Writer, write } from '../../db/access.ts';
import type { ReferralId } from '../../shared/ids.ts';
import { addToTimeline, caseHead } from '../cases/index.ts';
import { isConsented } from './bundle.ts';
import { clockRules, insertReturn } from './clock-store.ts';
import { chooseFallback } from './fallback.ts';
import { openDeclination, settle, triedServices } from './fallback-store.ts';
import { declineReasons } from './reasons.ts';
import { consentedClasses, lockReferral, type Referral } from './store.ts';
import { advance, insertClosure, insertReferrals, newReferral } from './writing-store.ts';

/** The clock of the house: works for nobody in particular, with leaves of its own. */
export function clockActor(center: string): SystemActor {
  return { kind: 'system', id: 'clock', center, institution: 'center', role: 'system', purpose: 'support' };
}

/** Settles one declined referral. Once settled, doing it again changes nothing. */
export async function settleDeclination(deps: Deps, center: string, id: ReferralId): Promise<void> {
  await write(deps, clockActor(center), async (w) => {
    const referral = await lockReferral(w, id);
    const reason = await openDeclination(w, id);
    const known = declineReasons.find((code) => code === reason);
    if (referral.status !== 'declined' || known === undefined) {
      w.record({ event: 'referral.settled', case: referral.caseId, detail: { referral: id, again: true } });
      return;
    }
    const consents = await consentedClasses(w, referral.caseId, true);
    const next = chooseFallback({
      service: referral.service,
      reason: known,
      tried: await triedServices(w, referral),
      consented: new Set([...consents.keys()].filter((to) => isConsented({ consents }, to))),
      today: w.today,
    });
    if (next === null) await giveBack(w, referral);
    else await passOn(w, referral, next);
  });
}

async function giveBack(w: Writer, referral: Referral): Promise<void> {
  await settle(w, referral.id, 'returned');
  await insertReturn(w, referral);
  await note(w, referral, 'referral.returned', {});
}

async function passOn(
  w: Writer,
  referral: Referral,
  next: NonNullable<ReturnType<typeof chooseFallback>>,
): Promise<void> {
  const rules = await clockRules(w);
  await advance(w, referral, 'close', rules);
  await insertClosure(w, referral, 'fallback');
  const made = newReferral(next, 'sent', referral.id);
  const head = await caseHead(w, referral.caseId);
  const of = { id: referral.caseId, number: head.number, riskBand: head.riskBand };
  await insertReferrals(w, of, referral.bundleId, rules, [made]);
  await settle(w, referral.id, 'fallback');
  await note(w, referral, 'referral.passed_on', { next: made.id, to: next.institution });
}

async function note(
  w: Writer,
  referral: Referral,
  kind: string,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  const facts = { referral: referral.id, service: referral.service, ...detail };
  w.record({ event: kind, case: referral.caseId, detail: facts });
  await addToTimeline(w, referral.caseId, { kind, class: 'service_use', detail: facts });
}
