import type { Writer } from '../../db/access.ts';
import { type CaseId, type IntakeId, newId } from '../../shared/ids.ts';

/** An intake nobody has taken yet, come through the public site; to be answered the same day. */
export async function insertOnlineIntake(
  w: Writer,
  of: CaseId,
  given: { readonly language: string; readonly anonymous: boolean },
): Promise<IntakeId> {
  const id = newId<'intake'>();
  await w.db
    .insertInto('app.intake')
    .values({
      id,
      center_id: w.actor.center,
      case_id: of,
      channel: 'online',
      caller: 'victim',
      language: given.language,
      anonymous: given.anonymous,
      status: 'new',
      urgency: 'U1',
      received_at: w.now,
    })
    .execute();
  return id;
}
