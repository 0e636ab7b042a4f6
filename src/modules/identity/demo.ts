// The demo's doors: one click, no password. Exists only where the whole database is a demo.
import { type Deps, NotFound } from '../../db/access.ts';
import { type Role, roles } from '../../db/decision.ts';
import type { StaffId } from '../../shared/ids.ts';
import { institutionSlugs } from '../directory/index.ts';
import { startSession } from './sessions.ts';
import { setupActor } from './setup-actor.ts';
import { listPlaces } from './staff/store.ts';

type DemoDeps = Deps & { readonly demo: boolean };

export type DemoDoor = { readonly staff: StaffId; readonly name: string; readonly role: Role };
export type DemoRoles = readonly { readonly institution: string; readonly doors: readonly DemoDoor[] }[];

/** One-click identities by institution in official order, one door per role; empty outside the demo. */
export async function demoRoles(deps: DemoDeps): Promise<DemoRoles> {
  if (!deps.demo) return [];
  const places = await listPlaces(deps.db, setupActor.center);
  return institutionSlugs.flatMap((institution) => {
    const here = places.filter((place) => place.institution === institution);
    const doors = roles.flatMap((role) => {
      const first = here.find((place) => place.role === role);
      return first === undefined ? [] : [{ staff: first.id, name: first.name, role }];
    });
    return doors.length === 0 ? [] : [{ institution, doors }];
  });
}

/** Signs in as a person of the demo. Throws `NotFound` outside the demo and for anybody not there. */
export async function enterDemo(deps: DemoDeps, staff: StaffId | null): Promise<string> {
  const token = deps.demo && staff !== null ? await startSession(deps, staff, 'demo') : null;
  if (token === null) throw new NotFound('no such door');
  return token;
}
