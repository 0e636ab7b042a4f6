import { createHash } from 'node:crypto';
import { institutions, services } from './catalogue.ts';
import type { DatedName, Desk, Institution } from './institution.ts';
import type { Service } from './service.ts';

/** Plain rows with column names, ready for insertion; lists and opening hours are JSON values. */
export function directoryRows() {
  return {
    institutions: institutions.map(institutionRow),
    names: institutions.flatMap((each) => each.names.map((name) => nameRow(each, name))),
    desks: institutions.flatMap((each) => each.desks.map((desk) => deskRow(each, desk))),
    services: services.map(serviceRow),
  };
}
export type DirectoryRows = ReturnType<typeof directoryRows>;

/** A hash of the directory's content: equal content, equal version (64 hex digits, SHA-256). */
export function directoryVersion(rows: DirectoryRows = directoryRows()): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

function institutionRow(institution: Institution) {
  return {
    slug: institution.slug,
    kind: institution.kind,
    position: institution.order,
    statutory_name_ko: institution.statutoryName?.ko ?? null,
    statutory_name_en: institution.statutoryName?.en ?? null,
    role_ko: institution.role.ko,
    role_en: institution.role.en,
    legal_body: institution.legalBody,
    confidence: institution.confidence,
  };
}

function nameRow(institution: Institution, name: DatedName) {
  return {
    institution: institution.slug,
    name_ko: name.ko,
    name_en: name.en,
    valid_from: name.from,
    valid_to: name.to ?? null,
  };
}

function deskRow(institution: Institution, desk: Desk) {
  return {
    slug: desk.slug,
    institution: institution.slug,
    name_ko: desk.name.ko,
    name_en: desk.name.en,
    phone: desk.phone ?? null,
    address_ko: desk.address?.ko ?? null,
    address_en: desk.address?.en ?? null,
    opening_hours: desk.openingHours,
  };
}

function serviceRow(service: Service, index: number) {
  return {
    slug: service.slug,
    institution: service.institution,
    position: index + 1,
    name_ko: service.name.ko,
    name_en: service.name.en,
    domain: service.domain,
    urgency: service.urgency,
    report_required: service.reportRequired,
    documents: service.documents,
    legal_basis: service.legalBasis,
    benefit_ko: service.benefit.ko,
    benefit_en: service.benefit.en,
    summary_ko: service.summary.ko,
    summary_en: service.summary.en,
    apply_by_ko: service.applyBy?.ko ?? null,
    apply_by_en: service.applyBy?.en ?? null,
    decision_ko: service.decision?.ko ?? null,
    decision_en: service.decision?.en ?? null,
    duplicates: service.duplicates ?? [],
    needs: service.needs,
    crimes: service.crimes === 'any' ? null : service.crimes,
    offer: service.offer,
    source: service.source,
    confidence: service.confidence,
    valid_from: service.from ?? null,
    valid_to: service.to ?? null,
  };
}
