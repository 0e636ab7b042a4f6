import { sql } from 'kysely';
import type { Writer } from '../../../db/access.ts';
import type { DeskInput, NameInput, NewServiceInput, ServiceInput } from './form.ts';

const maybe = (text: string) => (text === '' ? null : text);

function serviceColumns(input: ServiceInput) {
  return {
    name_ko: input.name_ko,
    name_en: input.name_en,
    domain: input.domain,
    urgency: input.urgency,
    report_required: input.report,
    documents: input.documents,
    legal_basis: input.legal_basis,
    benefit_ko: input.benefit_ko,
    benefit_en: input.benefit_en,
    summary_ko: input.summary_ko,
    summary_en: input.summary_en,
    apply_by_ko: maybe(input.apply_by_ko),
    apply_by_en: maybe(input.apply_by_en),
    decision_ko: maybe(input.decision_ko),
    decision_en: maybe(input.decision_en),
    needs: input.needs,
    crimes: input.crimes.length === 0 ? null : input.crimes,
    source: input.source,
    confidence: input.confidence,
    valid_from: input.from,
    valid_to: input.to,
  };
}

const changed = { edited: true, version: sql<number>`version + 1` };

/** Changes a service; false when its version is another by now. */
export async function updateService(w: Writer, slug: string, input: ServiceInput): Promise<boolean> {
  const row = await w.db
    .updateTable('dir.service')
    .set({ ...serviceColumns(input), ...changed })
    .where('slug', '=', slug)
    .where('version', '=', input.version)
    .returning('slug')
    .executeTakeFirst();
  return row !== undefined;
}

/** Adds a service at the end of the list. */
export async function insertService(w: Writer, slug: string, input: NewServiceInput): Promise<void> {
  await w.db
    .insertInto('dir.service')
    .values({
      ...serviceColumns(input),
      slug,
      institution: input.institution,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from dir.service)`,
      duplicates: [],
      offer: 'first',
      edited: true,
    })
    .execute();
}

export async function updateDesk(w: Writer, slug: string, input: DeskInput): Promise<boolean> {
  const hours = {
    weekdays: input.weekdays.map(Number),
    from: input.opens,
    to: input.closes,
    closedOnHolidays: input.holidays,
    outsideHours: { ko: input.outside_ko, en: input.outside_en },
    confidence: input.confidence,
  };
  const row = await w.db
    .updateTable('dir.desk')
    .set({
      name_ko: input.name_ko,
      name_en: input.name_en,
      phone: maybe(input.phone),
      address_ko: maybe(input.address_ko),
      address_en: maybe(input.address_en),
      opening_hours: JSON.stringify(hours),
      ...changed,
    })
    .where('slug', '=', slug)
    .where('version', '=', input.version)
    .returning('slug')
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks an institution as edited here; false when its version is another by now. */
export async function touchInstitution(w: Writer, slug: string, version: number): Promise<boolean> {
  const row = await w.db
    .updateTable('dir.institution')
    .set(changed)
    .where('slug', '=', slug)
    .where('version', '=', version)
    .returning('slug')
    .executeTakeFirst();
  return row !== undefined;
}

/** Does this day come after the first day of the name that stands now? */
export async function beginsAfterLastName(
  w: Writer,
  institution: string,
  from: Temporal.PlainDate,
): Promise<boolean> {
  const later = await w.db
    .selectFrom('dir.institution_name')
    .select('valid_from')
    .where('institution', '=', institution)
    .where('valid_from', '>=', from)
    .executeTakeFirst();
  return later === undefined;
}

/** Ends the current name the day before the new one begins. */
export async function insertName(
  w: Writer,
  institution: string,
  input: Pick<NameInput, 'name_ko' | 'name_en'> & { readonly from: Temporal.PlainDate },
): Promise<void> {
  await w.db
    .updateTable('dir.institution_name')
    .set({ valid_to: input.from.subtract({ days: 1 }) })
    .where('institution', '=', institution)
    .where('valid_to', 'is', null)
    .execute();
  await w.db
    .insertInto('dir.institution_name')
    .values({
      institution,
      name_ko: input.name_ko,
      name_en: input.name_en,
      valid_from: input.from,
      valid_to: null,
    })
    .execute();
}
