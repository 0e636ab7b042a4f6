import type { Reader } from '../../db/access.ts';
import { may } from '../../db/decision.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { FramePart } from '../cases/index.ts';
import { countUnread } from './messages/message-store.ts';

/** The tab is for those who manage the case; beside its name stands what nobody has read. */
export const portalTab: FramePart = async (r: Reader, of: CaseId) => {
  if (r.actor.kind !== 'staff' || !may(r.actor.role, 'case.manage')) return { hidden: new Set(['portal']) };
  const unread = await countUnread(r, of);
  return unread === 0 ? {} : { counts: { portal: unread } };
};
