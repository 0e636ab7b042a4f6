import crypto from 'node:crypto';
import { type Deps, NotFound, read, type VictimActor, write, writeOnce } from '../../../db/access.ts';
import { parseDay } from '../../../shared/calendar-day.ts';
import { type AccessId, newId } from '../../../shared/ids.ts';
import { caseParties } from '../../people/index.ts';
import { majorityDay, portalActor } from '../access/access.ts';
import { revokeAccess } from '../access/access-store.ts';
import { freshReceipt, hashPin, issueAccess } from '../access/actions.ts';
import { raiseAlarm } from '../access/alarm-store.ts';
import { isEasyPin, normalisePin } from '../access/code.ts';
import { writeAsVictim } from '../access/writing.ts';
import { guardianEnd, type HelperInput, isOffender, linkHours } from './helper.ts';
import { findOpenLink, insertLink, type OpenLink, spendLink, withdrawLink } from './link-store.ts';

const tokenHash = (token: string) => crypto.createHash('sha256').update(token).digest();
const tokenOf = (deps: Pick<Deps, 'keyring'>, key: string) =>
  Buffer.from(deps.keyring.signContext(`helper-link|${key}`), 'hex').toString('base64url');

/** What the case knows that decides about a helper. The bland view knows nothing, like a new case. */
async function knownOf(deps: Deps, actor: VictimActor) {
  if (actor.bland) return { offenders: [], birth: null };
  const parties = await read(deps, portalActor, (r) => caseParties(r, actor.caseId));
  const birth = parties.find((party) => party.kind === 'victim')?.identity?.birthDate ?? null;
  const offenders = parties
    .filter((party) => party.kind === 'offender')
    .flatMap(({ identity }) =>
      identity === null ? [] : [{ name: identity.name, year: identity.birthYear }],
    );
  return { offenders, birth: birth === null ? null : parseDay(birth) };
}

export type NamedOutcome =
  | { readonly kind: 'named'; readonly token: string | null }
  | { readonly kind: 'held' | 'of_age' | 'birth_missing' };

/** Somebody tried to let the offender in: nothing opens, and those in charge hear of it. */
async function holdBack(deps: Deps, actor: VictimActor): Promise<void> {
  await write(deps, portalActor, async (w) => {
    await raiseAlarm(w, actor.caseId);
    w.record({ event: 'helper.refused', case: actor.caseId, detail: { access: actor.id } });
  });
}

/**
 * Names a helper and makes a link that is shown once. The offender is never let in: nothing says why.
 * A guardian's access ends on the day of majority (민법 §4).
 */
export async function nameHelper(
  deps: Deps,
  actor: VictimActor,
  key: string,
  given: HelperInput,
): Promise<NamedOutcome> {
  // Nobody knows yet who holds this receipt: it lets nobody else in.
  if (actor.unconfirmed === true) return { kind: 'held' };
  const { offenders, birth } = await knownOf(deps, actor);
  if (isOffender(given.name, offenders)) {
    await holdBack(deps, actor);
    return { kind: 'held' };
  }
  const born = birth ?? given.birth;
  const today = deps.now().toZonedDateTimeISO('Asia/Seoul').toPlainDate();
  const end = guardianEnd(given.relation, born === null ? null : majorityDay(born), today);
  if (end.kind !== 'until') return { kind: end.kind === 'over' ? 'of_age' : 'birth_missing' };
  const token = tokenOf(deps, key);
  const once = { key, action: 'helper', classes: ['identity'] } as const;
  const made = await writeAsVictim(deps, actor, once, async (w) => {
    const link = await insertLink(w, actor.caseId, {
      token: tokenHash(token),
      name: given.name,
      relation: given.relation,
      parts: given.parts,
      notices: given.notices,
      endsOn: end.day?.toString() ?? null,
      expiresAt: w.now.add({ hours: linkHours }),
    });
    w.record({ event: 'helper.named', case: actor.caseId, detail: { link, parts: given.parts } });
    return { at: w.now.toString() };
  });
  const age = deps.now().since(Temporal.Instant.from(made.at)).total('seconds');
  return { kind: 'named', token: age > 120 ? null : token };
}

/** The link behind a token, for the page that asks for a PIN; null for one that cannot be used. */
export function linkBehind(deps: Deps, token: string): Promise<OpenLink | null> {
  return read(deps, portalActor, (r) => findOpenLink(r, tokenHash(token)));
}

export type Joined = { readonly kind: 'joined'; readonly code: string } | { readonly kind: 'gone' | 'easy' };

/** Uses a link up: an access of the helper's own, with the PIN she chose. Its code is shown once. */
export async function joinByLink(
  deps: Deps,
  token: string,
  given: { readonly pin: string; readonly email: string },
): Promise<Joined> {
  const pin = normalisePin(given.pin);
  if (pin === null || isEasyPin(pin)) return { kind: 'easy' };
  const link = await linkBehind(deps, token);
  if (link === null) return { kind: 'gone' };
  const receipt = { code: freshReceipt().code, pin };
  const pinHash = await hashPin(receipt);
  const id = newId<'access'>();
  const contact = await sealedContact(deps, id, given.email);
  return await write(deps, portalActor, async (w): Promise<Joined> => {
    const { relation, parts, bland, notices, endsOn } = link;
    const rest = {
      secondHash: null,
      through: 'link',
      checkedBy: null,
      ...(contact === null ? {} : { contact }),
    } as const;
    const access = {
      id,
      case: link.case,
      kind: 'helper',
      relation,
      parts,
      bland,
      notices,
      endsOn,
      ...rest,
    } as const;
    await issueAccess(w, receipt, access, pinHash);
    if (!(await spendLink(w, link.id, id))) throw new NotFound('link');
    w.record({ event: 'helper.joined', case: link.case, detail: { link: link.id, access: id } });
    return { kind: 'joined', code: receipt.code };
  });
}

function sealedContact(deps: Deps, id: AccessId, email: string): Promise<Buffer | null> {
  if (email === '') return Promise.resolve(null);
  return deps.keyring.sealFor('center', Buffer.from(email, 'utf8'), `helper-contact/${id}`);
}

/** Ends a helper's access, or takes an unused link back; at once. */
export function endHelper(
  deps: Deps,
  actor: VictimActor,
  key: string,
  which: { readonly access: AccessId } | { readonly link: string },
): Promise<{ readonly ended: boolean }> {
  const name = 'access' in which ? which.access : which.link;
  return writeOnce(deps, actor, { key, action: `portal.helper-end/${name}` }, async (w) => {
    const ended =
      'access' in which
        ? (await revokeAccess(w, actor.caseId, { kind: 'helper', id: which.access }, 'by_victim')) > 0
        : await withdrawLink(w, actor.caseId, which.link);
    if (!ended) throw new NotFound('helper');
    w.record({ event: 'helper.ended', case: actor.caseId, detail: { helper: name } });
    return { ended };
  });
}
