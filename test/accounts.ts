import { generate } from 'otplib';
import { write } from '../src/db/access.ts';
import type { Role } from '../src/db/decision.ts';
import { addStaff, setupActor } from '../src/modules/identity/index.ts';
import { hashPassword, newSeed } from '../src/modules/identity/sign-in/credentials.ts';
import { newId, type StaffId } from '../src/shared/ids.ts';
import type { TestDatabase } from './database.ts';

export const password = '고양이가 지붕 위에서 잔다';

export type Account = { readonly id: StaffId; readonly email: string; readonly seed: string };

let hashed: Promise<string> | undefined;

/** Somebody with a password and an authenticator app. */
export async function openAccount(
  database: TestDatabase,
  role: Role = 'case_manager',
  institution = 'center',
): Promise<Account> {
  hashed ??= hashPassword(password);
  const passwordHash = await hashed;
  const id = newId<'staff'>();
  const seed = newSeed();
  const email = `${id.slice(0, 8)}@example.test`;
  const totpSealed = await database.keyring.sealFor(institution, Buffer.from(seed), `totp|${id}`);
  await write(database.deps, setupActor, (w) =>
    addStaff(w, { id, institution, role, email, name: '박보람', passwordHash, totpSealed, reason: 'setup' }),
  );
  return { id, email, seed };
}

/** The code an authenticator app shows at a moment. */
export function codeAt(seed: string, at: Temporal.Instant): Promise<string> {
  return generate({ secret: seed, epoch: Math.floor(at.epochMilliseconds / 1000) });
}
