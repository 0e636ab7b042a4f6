import crypto from 'node:crypto';
import { type Deps, NotFound, read, type StaffActor, write, writeOnce } from '../../../db/access.ts';
import type { KioskId, VisitId } from '../../../shared/ids.ts';
import { portalActor } from '../access/access.ts';
import { isVisitOver, type KioskRow, kioskLimits, kioskLinkHours, type Visit, visitEnd } from './kiosk.ts';
import {
  beginVisit,
  bindDevice,
  endVisits,
  findByDevice,
  findByLink,
  findVisit,
  insertKiosk,
  listKiosks,
  markRemoved,
  markVisitSeen,
} from './kiosk-store.ts';

const hashOf = (token: string) => crypto.createHash('sha256').update(token).digest();
const linkOf = (deps: Pick<Deps, 'keyring'>, key: string) =>
  Buffer.from(deps.keyring.signContext(`kiosk-link|${key}`), 'hex').toString('base64url');
/** For how long the same form shows the same link again: a double press, no more. */
const shownAgainSeconds = 120;

/** Gives a screen of the centre its name and a link that is opened on it once. The link is shown once. */
export async function makeKiosk(
  deps: Deps,
  actor: StaffActor,
  key: string,
  given: { readonly name: string },
): Promise<{ readonly token: string | null }> {
  const token = linkOf(deps, key);
  const made = await writeOnce(deps, actor, { key, action: 'kiosk.make' }, async (w) => {
    const until = w.now.add({ hours: kioskLinkHours });
    const id = await insertKiosk(w, { name: given.name, link: hashOf(token), until });
    w.record({ event: 'kiosk.made', detail: { kiosk: id } });
    return { at: w.now.toString() };
  });
  const age = deps.now().since(Temporal.Instant.from(made.at)).total('seconds');
  return { token: age > shownAgainSeconds ? null : token };
}

export function kiosksOf(deps: Deps, actor: StaffActor): Promise<readonly KioskRow[]> {
  return read(deps, actor, listKiosks);
}

/** Makes the screen an ordinary browser again, at once and from afar. Throws `NotFound`. */
export async function removeKiosk(deps: Deps, actor: StaffActor, key: string, id: KioskId): Promise<void> {
  await writeOnce(deps, actor, { key, action: `kiosk.remove/${id}` }, async (w) => {
    if (!(await markRemoved(w, id))) throw new NotFound('kiosk');
    w.record({ event: 'kiosk.removed', detail: { kiosk: id } });
    return {};
  });
  await endVisits(deps.db, id, deps.now());
}

/** The screen a link belongs to; null for one that opens nothing (any more). */
export function kioskBehind(deps: Deps, link: string): Promise<{ readonly name: string } | null> {
  return read(deps, portalActor, (r) => findByLink(r, hashOf(link)));
}

/** Makes this device the kiosk of a link, once. Returns the token of its cookie; null when the link is gone. */
export function setUpKiosk(deps: Deps, link: string): Promise<string | null> {
  const device = crypto.randomBytes(32).toString('base64url');
  return write(deps, portalActor, async (w) => {
    const kiosk = await findByLink(w, hashOf(link));
    const bound = kiosk !== null && (await bindDevice(w, kiosk.id, hashOf(device)));
    w.record({
      event: bound ? 'kiosk.set-up' : 'kiosk.refused',
      ...(kiosk === null ? {} : { detail: { kiosk: kiosk.id } }),
    });
    return bound ? device : null;
  });
}

/** The visit under way as the web layer needs it: the proof of its forms, and how long it may still last. */
export type OpenVisit = {
  readonly id: VisitId;
  readonly proof: string;
  readonly idleMinutes: number;
  readonly leftSeconds: number;
};

function shown(deps: Deps, visit: Visit, now: Temporal.Instant): OpenVisit {
  const left = now.until(visitEnd(visit)).total('seconds');
  return {
    id: visit.id,
    proof: deps.keyring.signContext(`kiosk-visit|${visit.id}`),
    idleMinutes: kioskLimits.idleMinutes,
    leftSeconds: Math.floor(left),
  };
}

/**
 * The visit on the kiosk behind a cookie, begun when there is none or the last one is over. Null: this
 * browser is no kiosk (any more).
 */
export async function visitOf(deps: Deps, token: string): Promise<OpenVisit | null> {
  const now = deps.now();
  const kiosk = await read(deps, portalActor, (r) => findByDevice(r, hashOf(token)));
  if (kiosk === null) return null;
  const open = await findVisit(deps.db, kiosk);
  if (open !== null && !isVisitOver(open, now)) {
    await markVisitSeen(deps.db, open.id, now);
    return shown(deps, open, now);
  }
  await endVisits(deps.db, kiosk, now);
  return shown(deps, await beginVisit(deps.db, kiosk, now), now);
}

/** Ends the visit on the kiosk behind a cookie, with every session of it. False: this browser is no kiosk. */
export async function endVisit(deps: Deps, token: string): Promise<boolean> {
  const kiosk = await read(deps, portalActor, (r) => findByDevice(r, hashOf(token)));
  if (kiosk === null) return false;
  await endVisits(deps.db, kiosk, deps.now());
  return true;
}
