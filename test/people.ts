import crypto from 'node:crypto';
import type { Purpose, StaffActor } from '../src/db/access.ts';
import type { Role } from '../src/db/decision.ts';
import { newId } from '../src/shared/ids.ts';
import type { TestDatabase } from './database.ts';

let count = 0;

/** A staff member with a live session, inserted by the administrator; returns the actor. */
export async function hire(
  database: TestDatabase,
  role: Role,
  institution: string,
  options: { name?: string; purpose?: Purpose; center?: string } = {},
): Promise<StaffActor> {
  count += 1;
  const id = newId<'staff'>();
  const session = newId<'session'>();
  const center = options.center ?? 'seoul';
  const name = options.name ?? `직원${count}`;
  const purpose = options.purpose ?? 'support';
  await database.adminDb
    .insertInto('auth.staff')
    .values({
      id,
      center_id: center,
      institution,
      role,
      email: `p${count}-${id}@example.test`,
      display_name: name,
    })
    .execute();
  await database.adminDb
    .insertInto('auth.session')
    .values({
      id: session,
      token_hash: crypto.randomBytes(32),
      staff_id: id,
      purpose,
      expires_at: Temporal.Now.instant().add({ hours: 8 }).toString(),
    })
    .execute();
  return { kind: 'staff', id, session, center, institution, role, purpose, name };
}
