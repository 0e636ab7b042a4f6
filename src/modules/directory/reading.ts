// Rows of the database as the directory's own values. Refuses codes the house does not know.
import { z } from 'zod';
import type { Words } from '../../shared/text.ts';
import { plainly } from './catalogue.ts';
import { crimeCategories } from './crime.ts';
import { documentCodes } from './documents.ts';
import { confidences, type DatedName, institutionKinds, institutionSlugs } from './institution.ts';
import type { DirectoryRecords, LiveDesk, LiveInstitution, LiveService } from './live.ts';
import { needDomains } from './needs.ts';
import { directoryRows } from './rows.ts';
import { reportRequirements, serviceDomains, urgencies } from './service.ts';

const editable = { version: z.number().int().default(1), edited: z.boolean().default(false) };
const text = z.string();
const maybe = z.string().nullable();
const day = z
  .union([z.string(), z.instanceof(Temporal.PlainDate)])
  .transform((value) => value.toString())
  .nullable();

export const storedHours = z.object({
  weekdays: z.array(z.number().int().min(1).max(7)),
  from: text,
  to: text,
  closedOnHolidays: z.boolean(),
  outsideHours: z.object({ ko: text, en: text, easy: text.optional() }),
  confidence: z.enum(confidences),
});

const institutionRow = z.object({
  slug: z.enum(institutionSlugs),
  kind: z.enum(institutionKinds),
  position: z.number(),
  statutory_name_ko: maybe,
  statutory_name_en: maybe,
  role_ko: text,
  role_en: text,
  legal_body: z.boolean(),
  confidence: z.enum(confidences),
  ...editable,
});
const nameRow = z.object({
  institution: z.enum(institutionSlugs),
  name_ko: text,
  name_en: text,
  valid_from: day,
  valid_to: day,
});
const deskRow = z.object({
  slug: text,
  institution: z.enum(institutionSlugs),
  name_ko: text,
  name_en: text,
  phone: maybe,
  address_ko: maybe,
  address_en: maybe,
  opening_hours: storedHours,
  ...editable,
});
const serviceRow = z.object({
  slug: text,
  institution: z.enum(institutionSlugs),
  position: z.number(),
  name_ko: text,
  name_en: text,
  domain: z.enum(serviceDomains),
  urgency: z.enum(urgencies),
  report_required: z.enum(reportRequirements),
  documents: z.array(z.enum(documentCodes)),
  legal_basis: z.array(text),
  benefit_ko: text,
  benefit_en: text,
  summary_ko: text,
  summary_en: text,
  apply_by_ko: maybe,
  apply_by_en: maybe,
  decision_ko: maybe,
  decision_en: maybe,
  duplicates: z.array(text),
  needs: z.array(z.enum(needDomains)),
  crimes: z.array(z.enum(crimeCategories)).nullable(),
  offer: z.enum(['first', 'later']),
  source: text,
  confidence: z.enum(confidences),
  valid_from: day,
  valid_to: day,
  ...editable,
});

const directoryRecord = z.object({
  institutions: z.array(institutionRow),
  names: z.array(nameRow),
  desks: z.array(deskRow),
  services: z.array(serviceRow),
});

function wordsOf(ko: string | null, en: string | null): Words | undefined {
  return ko === null || en === null ? undefined : { ko, en };
}

const given = <T>(key: string, value: T | null | undefined) => (value == null ? {} : { [key]: value });

function datedName(row: z.infer<typeof nameRow>): DatedName {
  return { ko: row.name_ko, en: row.name_en, from: row.valid_from ?? '', ...given('to', row.valid_to) };
}

function deskOf(row: z.infer<typeof deskRow>): LiveDesk {
  const { ko, en, easy } = row.opening_hours.outsideHours;
  return {
    slug: row.slug,
    name: { ko: row.name_ko, en: row.name_en },
    openingHours: { ...row.opening_hours, outsideHours: easy === undefined ? { ko, en } : { ko, en, easy } },
    ...given('phone', row.phone),
    ...given('address', wordsOf(row.address_ko, row.address_en)),
    version: row.version,
    edited: row.edited,
  };
}

function institutionOf(
  row: z.infer<typeof institutionRow>,
  names: readonly z.infer<typeof nameRow>[],
  desks: readonly z.infer<typeof deskRow>[],
): LiveInstitution {
  const [first, ...rest] = names.filter((name) => name.institution === row.slug).map(datedName);
  if (first === undefined) throw new Error(`no name for ${row.slug}`);
  return {
    slug: row.slug,
    kind: row.kind,
    names: [first, ...rest],
    ...given('statutoryName', wordsOf(row.statutory_name_ko, row.statutory_name_en)),
    order: row.position,
    role: { ko: row.role_ko, en: row.role_en },
    desks: desks.filter((desk) => desk.institution === row.slug).map(deskOf),
    legalBody: row.legal_body,
    confidence: row.confidence,
    version: row.version,
    edited: row.edited,
  };
}

function serviceOf(row: z.infer<typeof serviceRow>): LiveService {
  return {
    slug: row.slug,
    institution: row.institution,
    name: { ko: row.name_ko, en: row.name_en },
    domain: row.domain,
    urgency: row.urgency,
    reportRequired: row.report_required,
    documents: row.documents,
    legalBasis: row.legal_basis,
    benefit: { ko: row.benefit_ko, en: row.benefit_en },
    summary: plainly(row.slug, { ko: row.summary_ko, en: row.summary_en }),
    ...given('applyBy', wordsOf(row.apply_by_ko, row.apply_by_en)),
    ...given('decision', wordsOf(row.decision_ko, row.decision_en)),
    ...(row.duplicates.length === 0 ? {} : { duplicates: row.duplicates }),
    needs: row.needs,
    crimes: row.crimes ?? 'any',
    offer: row.offer,
    source: row.source,
    confidence: row.confidence,
    ...given('from', row.valid_from),
    ...given('to', row.valid_to),
    version: row.version,
    edited: row.edited,
  };
}

/** Reads rows of the four tables, or of `directoryRows()`, into the directory's values. Throws on a wrong row. */
export function readDirectory(rows: unknown): DirectoryRecords {
  const { institutions, names, desks, services } = directoryRecord.parse(rows);
  return {
    institutions: institutions
      .toSorted((a, b) => a.position - b.position)
      .map((row) => institutionOf(row, names, desks)),
    services: services.toSorted((a, b) => a.position - b.position).map(serviceOf),
  };
}

/** The directory of the repository, for a database that was never filled. */
export function repositoryDirectory(): DirectoryRecords {
  return readDirectory(directoryRows());
}
