import type { Deps, StaffActor } from '../../db/access.ts';
import type { ReferralId } from '../../shared/ids.ts';
import { addToTimeline } from '../cases/index.ts';
import { type Ask, type Outcome, workOn } from '../referrals/index.ts';
import type { NewDelivery } from './desk.ts';
import { deskOf } from './registry.ts';
import { insertDelivery } from './store.ts';

/**
 * Records one delivery on an accepted referral: sessions, items, amounts, advice, measures. The first one
 * sets the referral under way. Throws when the action is not in the desk's vocabulary.
 */
export function deliver(
  deps: Deps,
  actor: StaffActor,
  id: ReferralId,
  delivery: NewDelivery,
  ask: Ask = {},
): Promise<Outcome> {
  return workOn(deps, actor, id, ask, async (w, referral, worker) => {
    const desk = deskOf(referral.service);
    const action = desk.actions.find((one) => one.code === delivery.action);
    if (action === undefined) throw new RangeError(`the ${desk.slug} desk does not know ${delivery.action}`);
    const made = await insertDelivery(w, referral, worker.id, desk, action, delivery);
    const detail = { referral: id, service: referral.service, desk: desk.slug, action: action.code };
    w.record({
      event: 'delivery.recorded',
      case: referral.caseId,
      classes: [desk.class],
      detail: { ...detail, delivery: made },
    });
    await addToTimeline(w, referral.caseId, { kind: 'delivery.recorded', class: 'service_use', detail });
  });
}
