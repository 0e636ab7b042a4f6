import crypto from 'node:crypto';
import { type Deps, NotFound, read, type StaffActor, type Writer, write } from '../../../db/access.ts';
import type { Role } from '../../../db/decision.ts';
import { newId, parseId } from '../../../shared/ids.ts';
import { changeOnce } from '../../directory/index.ts';
import { startSession } from '../sessions.ts';
import { setupActor } from '../setup-actor.ts';
import { hashPassword, matchingStep, newSeed } from '../sign-in/credentials.ts';
import { judgePassword, type PasswordFault } from '../sign-in/password.ts';
import { addStaff } from '../staff/actions.ts';
import { mayBeAt } from '../staff/grants.ts';
import { emailIsTaken, nobodyWorksHere } from '../staff/store.ts';
import {
  findInvitation,
  holdInvitation,
  type Invitation,
  insertInvitation,
  listOpenInvitations,
  useInvitation,
  withdrawInvitationRow,
  withdrawSetups,
} from './store.ts';

/** A link lives three days; nobody can extend it. */
export const invitationHours = 72;

const hashOf = (token: string) => crypto.createHash('sha256').update(token).digest();

type Offer = Pick<Invitation, 'kind' | 'institution' | 'role' | 'email' | 'name' | 'invitedBy'>;

async function makeLink(w: Writer, offer: Offer): Promise<{ id: string; token: string }> {
  const id = newId<'invitation'>();
  const token = crypto.randomBytes(32).toString('base64url');
  const seed = Buffer.from(newSeed());
  const totpSealed = await w.keyring.sealFor(offer.institution, seed, `invitation|${id}`);
  const expiresAt = w.now.add({ hours: invitationHours });
  await insertInvitation(w, { ...offer, id, tokenHash: hashOf(token), totpSealed, expiresAt });
  return { id, token };
}

/**
 * The token for the first administrator, or null when somebody works here already. Each call makes the
 * earlier ones worthless, so only the link printed last opens the door.
 */
export function openSetup(deps: Deps): Promise<string | null> {
  return write(deps, setupActor, async (w) => {
    w.record({ event: 'setup.checked' });
    if (!(await nobodyWorksHere(w))) return null;
    await withdrawSetups(w);
    const offer = { kind: 'setup', institution: 'center', role: 'administrator' } as const;
    const { id, token } = await makeLink(w, { ...offer, email: null, name: null, invitedBy: null });
    w.record({ event: 'setup.opened', detail: { invitation: id } });
    return token;
  });
}

export type InvitationRefusal = 'email-taken' | 'role-not-here';

/**
 * Invites one person to one role at one institution. The token is returned once more to the same form sent
 * twice, and never again after that: the database keeps its hash, and the form's outcome only sealed.
 */
export async function invite(
  deps: Deps,
  actor: StaffActor,
  offer: { readonly institution: string; readonly role: Role; readonly email: string; readonly name: string },
  key: string,
): Promise<{ readonly token: string } | { readonly refusal: InvitationRefusal }> {
  const email = offer.email.toLowerCase();
  const once = { key, action: 'staff.invite' };
  const outcome = await changeOnce<{ id: string; sealed: string }, InvitationRefusal>(
    deps,
    actor,
    once,
    async (w, refuse) => {
      if (!mayBeAt(offer.role, offer.institution)) return refuse('role-not-here');
      if (await emailIsTaken(w, email)) return refuse('email-taken');
      const { id, token } = await makeLink(w, { ...offer, email, kind: 'invitation', invitedBy: actor.id });
      const { institution, role } = offer;
      w.record({ event: 'staff.invited', detail: { invitation: id, institution, role } });
      const sealed = await deps.keyring.sealFor('center', Buffer.from(token), `invitation-link|${id}`);
      return { id, sealed: sealed.toString('base64') };
    },
  );
  if ('refusal' in outcome) return outcome;
  const { id, sealed } = outcome.done;
  const token = await deps.keyring.openFor('center', Buffer.from(sealed, 'base64'), `invitation-link|${id}`);
  return { token: token.toString() };
}

export function openInvitations(deps: Deps, actor: StaffActor): Promise<readonly Invitation[]> {
  return read(deps, actor, listOpenInvitations);
}

/** Takes an open invitation back. Throws `NotFound`. */
export async function withdrawInvitation(
  deps: Deps,
  actor: StaffActor,
  id: string,
  key: string,
): Promise<void> {
  const known = parseId<'invitation'>(id);
  await changeOnce(deps, actor, { key, action: 'staff.invitation-withdraw' }, async (w) => {
    if (known === null || !(await withdrawInvitationRow(w, known))) throw new NotFound('no such invitation');
    w.record({ event: 'invitation.withdrawn', detail: { invitation: known } });
    return {};
  });
}

export type OpenedLink = { readonly invitation: Invitation; readonly seed: string };

/** What a link offers, with the seed for the authenticator app; null when it opens nothing (any more). */
export async function openLink(
  deps: Deps,
  kind: Invitation['kind'],
  token: string,
): Promise<OpenedLink | null> {
  const invitation = await findInvitation(deps.db, hashOf(token), deps.now());
  if (invitation === null || invitation.kind !== kind) return null;
  const { institution, totpSealed, id } = invitation;
  const seed = await deps.keyring.openFor(institution, totpSealed, `invitation|${id}`);
  return { invitation, seed: seed.toString() };
}

export type AcceptanceFault = PasswordFault | 'code' | 'email-taken';

export type Acceptance = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly code: string;
};

export type AcceptanceOutcome =
  | { readonly kind: 'joined'; readonly token: string | null }
  | { readonly kind: 'refused'; readonly fault: AcceptanceFault }
  | { readonly kind: 'gone' };

/**
 * Turns a link into an account, once: sets the password, takes over the seed whose code was just shown, and
 * signs the person in. Name and e-mail come from the invitation; the first administrator gives her own.
 */
export async function acceptLink(
  deps: Deps,
  link: OpenedLink,
  given: Acceptance,
): Promise<AcceptanceOutcome> {
  const { invitation, seed } = link;
  const email = (invitation.email ?? given.email).toLowerCase();
  const name = invitation.name ?? given.name;
  const fault = judgePassword(given.password, { email, name });
  if (fault !== null) return { kind: 'refused', fault };
  const step = await matchingStep(seed, given.code, deps.now());
  if (step === null) return { kind: 'refused', fault: 'code' };
  const id = newId<'staff'>();
  const { institution, role, invitedBy } = invitation;
  const passwordHash = await hashPassword(given.password);
  const totpSealed = await deps.keyring.sealFor(institution, Buffer.from(seed), `totp|${id}`);
  const reason = invitation.kind;
  const outcome = await write(deps, setupActor, async (w) => {
    w.record({ event: 'invitation.answered', detail: { invitation: invitation.id } });
    if (!(await holdInvitation(w, invitation.id))) return 'gone';
    if (await emailIsTaken(w, email)) return 'email-taken';
    if (invitation.kind === 'setup' && !(await nobodyWorksHere(w))) return 'gone';
    const account = { passwordHash, totpSealed, totpStep: step, invitedBy, reason };
    await addStaff(w, { id, institution, role, email, name, ...account });
    await useInvitation(w, invitation.id, id);
    return 'joined';
  });
  if (outcome === 'email-taken') return { kind: 'refused', fault: 'email-taken' };
  if (outcome === 'gone') return { kind: 'gone' };
  return { kind: 'joined', token: await startSession(deps, id, 'password') };
}
