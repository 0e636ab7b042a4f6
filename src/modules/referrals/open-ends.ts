// What a case that is being closed still has at institutions, and how one is taken back or noted.
import { type CaseId, parseId } from '../../shared/ids.ts';
import { words } from '../../shared/text.ts';
import type { EndsOf } from '../cases/index.ts';
import { findService, institutionOf, nameOn } from '../directory/index.ts';
import { clockRules } from './clock-store.ts';
import { liveStatuses, mayStep } from './referral.ts';
import { leave } from './sender-actions.ts';
import { caseReferrals, lockReferral, type ReferralDetail } from './store.ts';
import { statusWords } from './text.ts';
import { advance, insertClosure, insertWithdrawal } from './writing-store.ts';

function labelOf(referral: ReferralDetail, today: Temporal.PlainDate) {
  const service = findService(referral.service);
  const status = statusWords[referral.status];
  const name = service?.name ?? words(referral.service, referral.service);
  const who =
    service === null ? words(referral.to, referral.to) : nameOn(institutionOf(service.institution), today);
  return words(`${name.ko} · ${who.ko} · ${status.ko}`, `${name.en} · ${who.en} · ${status.en}`);
}

export const openReferrals: EndsOf = {
  kind: 'referrals',
  async read(r, of: CaseId) {
    const live: readonly string[] = [...liveStatuses, 'draft'];
    const all = await caseReferrals(r, of);
    return all
      .filter((one) => live.includes(one.status))
      .map((one) => ({ id: one.id, label: labelOf(one, r.today) }));
  },
  async end(w, _, id) {
    const known = parseId<'referral'>(id);
    if (known === null) return;
    const referral = await lockReferral(w, known);
    const rules = await clockRules(w);
    const answered =
      referral.status === 'provided' || referral.status === 'declined' || referral.status === 'not_provided';
    if (answered && mayStep('close', referral.status)) {
      await insertClosure(w, referral, 'noted');
      await leave(w, referral, 'referral.closed', { ground: 'noted' });
      await advance(w, referral, 'close', rules);
    } else if (mayStep('withdraw', referral.status)) {
      await insertWithdrawal(w, referral, 'case_closed');
      await leave(w, referral, 'referral.withdrawn', { ground: 'case_closed' });
      await advance(w, referral, 'withdraw', rules);
    }
  },
};
