import type { Reader } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { contributeToFrame, nameEvents } from '../cases/index.ts';
import { maskedNames } from '../people/index.ts';
import { agreedContact } from './contact/actions.ts';
import { contactLine } from './contact/safe-contact.ts';
import { intakeEvents } from './text.ts';

/** Adds to every case's head what the intake found out: the masked name and the safe way to reach her. */
export function contributeIntake(): void {
  nameEvents(intakeEvents);
  contributeToFrame(frameOfIntake);
}

async function frameOfIntake(r: Reader, of: CaseId) {
  const contact = await agreedContact(r, of);
  return {
    maskedName: (await maskedNames(r, [of])).get(of) ?? null,
    safeContact: contact === null ? null : contactLine(contact),
    contactForbidden: contact?.mode === 'none',
  };
}
