import type { Writer } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { addToTimeline } from '../../cases/index.ts';
import { caseParties, type PartyInput } from '../../people/index.ts';
import { revokeAccess } from '../access/access-store.ts';
import { isOffender } from './helper.ts';
import { type Helper, listHelpers, withdrawLink } from './link-store.ts';

/** What those who sent the request are called on the case; their access itself has no name. */
async function callersOf(w: Writer, of: CaseId): Promise<readonly string[]> {
  const parties = await caseParties(w, of, ['identity']);
  return parties.flatMap(({ kind, identity }) =>
    kind === 'caller' && identity !== null ? [identity.name] : [],
  );
}

async function end(w: Writer, of: CaseId, helper: Helper): Promise<void> {
  if (helper.access !== null) {
    await revokeAccess(w, of, { kind: 'helper', id: helper.access }, 'named_offender');
  } else if (helper.link !== null) await withdrawLink(w, of, helper.link);
  w.record({
    event: 'helper.offender-ended',
    case: of,
    classes: ['offender'],
    detail: { helper: helper.access ?? helper.link },
  });
}

/** Somebody named as the offender who looks on as a helper, or was invited to, is out the moment it is written. */
export async function endOffenderHelpers(w: Writer, of: CaseId, input: PartyInput): Promise<void> {
  if (input.kind !== 'offender' || input.name === '') return;
  const helpers = (await listHelpers(w, of)).filter(({ state }) => state !== 'ended');
  if (helpers.length === 0) return;
  const callers = helpers.some(({ name }) => name === null) ? await callersOf(w, of) : [];
  const offender = [{ name: input.name, year: input.birthYear }];
  const found = helpers.filter(({ name }) =>
    (name === null ? callers : [name]).some((known) => isOffender(known, offender)),
  );
  for (const helper of found) await end(w, of, helper);
  if (found.length > 0) await addToTimeline(w, of, { kind: 'helper.offender-ended', class: 'offender' });
}
