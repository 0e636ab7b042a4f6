/** Branded identifiers: a CaseId cannot be passed where a StaffId is wanted. All are random UUIDs. */
declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type StaffId = Id<'staff'>;
export type SessionId = Id<'session'>;
export type PersonId = Id<'person'>;
export type CaseId = Id<'case'>;
export type PartyId = Id<'party'>;
export type IntakeId = Id<'intake'>;
export type IncidentId = Id<'incident'>;
export type ConsentId = Id<'consent'>;
export type BundleId = Id<'bundle'>;
export type ReferralId = Id<'referral'>;
export type DocumentId = Id<'document'>;
export type TaskId = Id<'task'>;
export type AppointmentId = Id<'appointment'>;
export type AccessId = Id<'access'>;
export type KioskId = Id<'kiosk'>;
export type VisitId = Id<'visit'>;
export type DataKeyId = Id<'data-key'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an identifier from the outside world; null for anything that is not a UUID. */
export function parseId<Name extends string>(text: unknown): Id<Name> | null {
  // The one place where a string becomes a brand.
  return typeof text === 'string' && uuid.test(text) ? (text as Id<Name>) : null;
}

/** A fresh random identifier (UUID v4: random keys give nothing away through uniqueness checks). */
export function newId<Name extends string>(): Id<Name> {
  return crypto.randomUUID() as string as Id<Name>;
}
