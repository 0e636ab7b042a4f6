import { describe, expect, test } from 'vitest';
import type { Words } from '../../shared/text.ts';
import { agencies } from './agencies.ts';
import { findService, institutionOf, institutions, plainly, services, servicesOf } from './catalogue.ts';
import { crimeCategories, crimeWords, parseCrimeCategory } from './crime.ts';
import { documentCodes, documentKind, documentKinds } from './documents.ts';
import { institutionSlugs, nameOn, parseInstitutionSlug } from './institution.ts';
import { needDomains, needQuestions, needWords, parseNeedDomain } from './needs.ts';
import { outsideInstitutions } from './outside.ts';
import { directoryRows, directoryVersion } from './rows.ts';
import { serviceDomains } from './service.ts';
import * as text from './text.ts';
import { reportWords } from './text.ts';

const day = (value: string) => Temporal.PlainDate.from(value);

const expectedSlugs = `
  center-initial-counseling center-referral center-facility-use center-case-conference
  cvsc-case-management cvsc-emergency-living cvsc-medical cvsc-tuition cvsc-funeral cvsc-job-prep
  cvsc-care-cost cvsc-cleanup cvsc-accompany smile-trust smile-psych smile-shelter
  victim-public-attorney victim-public-attorney-request
  police-safety-measures police-smartwatch police-112-registration police-cctv police-temp-lodging
  police-private-guard police-crime-impact-report police-psych-firstaid police-travel-cost
  police-stalking-measures police-dv-measures pseudonym-statement police-device-evidence-hold
  pros-relief-fund-bereaved pros-relief-fund-disability pros-relief-fund-serious-injury
  pros-relief-fund-emergency pros-medical pros-psych-cost pros-living-aid pros-tuition pros-funeral
  pros-relocation pros-housing pros-emergency-pager pros-case-notice pros-criminal-mediation pros-interview
  klac-advice klac-representation klac-compensation-order
  statement-assistant statement-assistant-trial interpreter
  homedoctor-advice homedoctor-drafting homedoctor-welfare-link
  dsc-deletion dsc-monitoring dsc-takedown-police dsc-trial-support dsc-legal dsc-psych dsc-medical
  seoul-stalking-counsel seoul-stalking-psych seoul-stalking-legal seoul-stalking-medical
  seoul-stalking-shelter seoul-stalking-moving seoul-stalking-guard
  moel-employment-support-1 moel-employment-support-2 moel-unemployment-benefit moel-training
  seoul-job-counsel seoul-job-matching
  welfare-basic-security welfare-emergency-living welfare-emergency-medical welfare-emergency-housing
  seoul-emergency-welfare welfare-vulnerable-link resident-id-change
  fin-haessal-general fin-haessal-special fin-illegal-lending-prevention fin-microcredit
  fin-debt-adjustment fin-rehab-bankruptcy-link fin-illegal-lending-report
`
  .trim()
  .split(/\s+/);

describe('institutions', () => {
  test('there are fifteen, in official order, each with a desk', () => {
    expect(institutions.map((each) => each.slug)).toEqual([...institutionSlugs]);
    expect(institutions.map((each) => each.order)).toEqual(institutions.map((_, index) => index + 1));
    expect(institutions.every((each) => each.desks.length > 0)).toBe(true);
  });

  test('the prosecution is 검찰 until 2026-10-01 and 공소청 from 2026-10-02', () => {
    const prosecution = institutionOf('prosecution');
    expect(nameOn(prosecution, day('2026-10-01')).ko).toBe('검찰');
    expect(nameOn(prosecution, day('2026-10-02')).ko).toBe('공소청');
    expect(nameOn(prosecution, day('2020-01-01')).ko).toBe('검찰');
  });

  test('names of one body follow each other without gap or overlap', () => {
    for (const { names } of [...institutions, ...agencies]) {
      names.slice(1).forEach((name, index) => {
        const before = names[index]?.to;
        expect(before && day(before).add({ days: 1 }).toString()).toBe(name.from);
      });
      expect(names.at(-1)?.to).toBeUndefined();
    }
  });

  test('renamed agencies carry the name of the day', () => {
    const named = (slug: string, on: string) => {
      const agency = agencies.find((each) => each.slug === slug);
      return agency && nameOn(agency, day(on)).ko;
    };
    expect(named('gender-equality-ministry', '2025-09-30')).toBe('여성가족부');
    expect(named('gender-equality-ministry', '2025-10-01')).toBe('성평등가족부');
    expect(named('media-standards', '2026-11-23')).toBe('방송미디어통신심의위원회');
    expect(named('district-prosecution', '2026-10-02')).toBe('지방공소청');
  });

  test('only the bodies of 시행령 제3조의2 may process health data and resident numbers unasked', () => {
    const lawful = institutions.filter((each) => each.legalBody).map((each) => each.slug);
    expect(lawful).toEqual(['center', 'prosecution', 'police', 'cvsc', 'smile']);
  });

  test('opening hours without a public source are marked as uncertain', () => {
    const hours = institutions.flatMap((each) => each.desks.map((desk) => desk.openingHours));
    expect(hours.every((each) => each.confidence === 'low' && each.from < each.to)).toBe(true);
  });
});

describe('services', () => {
  test('the catalogue holds exactly the known services, each once', () => {
    expect(services.map((service) => service.slug).sort()).toEqual([...expectedSlugs].sort());
    expect(new Set(expectedSlugs).size).toBe(89);
  });

  test('every service belongs to one of the fifteen and every institution has a service', () => {
    for (const slug of institutionSlugs) {
      expect(servicesOf(slug, day('2026-11-23')).length).toBeGreaterThan(0);
    }
    expect(services.every((service) => institutionSlugs.includes(service.institution))).toBe(true);
  });

  test('every duplicate exists, names its partner back and is never itself', () => {
    for (const service of services) {
      for (const other of service.duplicates ?? []) {
        expect(other).not.toBe(service.slug);
        expect(findService(other)?.duplicates, `${service.slug} ↔ ${other}`).toContain(service.slug);
      }
    }
  });

  test('every service answers a need, cites its basis and says where the fact comes from', () => {
    for (const service of services) {
      expect(service.needs.length, service.slug).toBeGreaterThan(0);
      expect(service.legalBasis.length, service.slug).toBeGreaterThan(0);
      expect(service.source, service.slug).not.toBe('');
      expect(new Set(service.documents).size).toBe(service.documents.length);
    }
  });

  test('every need and every domain has a service', () => {
    for (const need of needDomains) expect(services.some((each) => each.needs.includes(need))).toBe(true);
    for (const domain of serviceDomains) expect(services.some((each) => each.domain === domain)).toBe(true);
  });

  test('no text to a victim names a sum of money: sums are dated parameters', () => {
    for (const { ko } of serviceTexts()) expect(ko).not.toMatch(/\d+\s*(만\s*)?원/);
  });

  test('unknown slugs are null, not an error', () => {
    expect(findService('no-such-service')).toBeNull();
    expect(parseInstitutionSlug('검찰')).toBeNull();
    expect(parseInstitutionSlug('police')).toBe('police');
    expect(parseNeedDomain('money')).toBeNull();
    expect(parseNeedDomain('economic')).toBe('economic');
    expect(parseCrimeCategory(7)).toBeNull();
    expect(parseCrimeCategory('fraud')).toBe('fraud');
  });
});

describe('words', () => {
  test('everything a person reads has Korean and English, trimmed and in its own script', () => {
    for (const each of [...serviceTexts(), ...otherTexts()]) {
      expect(each.ko.trim()).toBe(each.ko);
      expect(each.ko).not.toBe('');
      expect(each.en.trim()).toBe(each.en);
      expect(each.en).not.toBe('');
      expect(each.en, each.ko).not.toMatch(/[가-힣]/);
    }
  });

  test('every sentence to a victim ends in 해요체', () => {
    for (const { summary, applyBy, decision } of services) {
      for (const each of [summary, applyBy, decision]) {
        if (each !== undefined) expect(each.ko).toMatch(/(요|세요|죠)\.$/);
      }
    }
  });

  test('what a person chooses or gets is also said in easy Korean: short, one thought a sentence', () => {
    const outside = outsideInstitutions.flatMap(({ when, hours }) =>
      hours === undefined ? [when] : [when, hours],
    );
    const summaries = services.map((service) => service.summary);
    const easy = [...summaries, ...outside, ...Object.values(needQuestions), ...Object.values(reportWords)];
    for (const { ko, easy: plain = '' } of easy) {
      expect([ko, plain]).not.toEqual([ko, '']);
      for (const sentence of plain.split(/[.?!]\s*/)) {
        expect([sentence, sentence.length <= 30]).toEqual([sentence, true]);
      }
      // Words of the law have no place here; the official name stands in the title.
      expect([
        plain,
        /구조금|신청|제출|서류 제출|보증|채무|소송|배상|조치|지급|연계|선정|해당/.exec(plain),
      ]).toEqual([plain, null]);
    }
  });

  test('easy Korean goes when an administrator has rewritten what it was made from', () => {
    const summary = findService('smile-psych')?.summary;
    expect(plainly('smile-psych', { ko: summary?.ko ?? '', en: 'x' }).easy).toBe(summary?.easy);
    expect(plainly('smile-psych', { ko: '고친 말', en: 'x' })).toEqual({ ko: '고친 말', en: 'x' });
  });

  test('every document code says what it is and where to get it', () => {
    expect(documentKinds.map((kind) => kind.code)).toEqual([...documentCodes]);
    expect(documentKind('ID').where.ko).not.toBe('');
  });
});

describe('rows for the database', () => {
  test('hold every institution, name, desk and service with unique keys', () => {
    const rows = directoryRows();
    expect(rows.institutions).toHaveLength(15);
    expect(rows.names).toHaveLength(16);
    expect(rows.services).toHaveLength(89);
    expect(new Set(rows.desks.map((desk) => desk.slug)).size).toBe(rows.desks.length);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  test('the version changes with the content and only with it', () => {
    const rows = directoryRows();
    const changed = { ...rows, desks: rows.desks.map((desk) => ({ ...desk, phone: '02-000-0000' })) };
    expect(directoryVersion()).toMatch(/^[0-9a-f]{64}$/);
    expect(directoryVersion(directoryRows())).toBe(directoryVersion(rows));
    expect(directoryVersion(changed)).not.toBe(directoryVersion(rows));
  });
});

function serviceTexts(): readonly Words[] {
  return services.flatMap(({ name, benefit, summary, applyBy, decision }) =>
    [name, benefit, summary, applyBy, decision].filter((each) => each !== undefined),
  );
}

function otherTexts(): readonly Words[] {
  const places = outsideInstitutions.flatMap(({ name, when, hours }) =>
    hours ? [name, when, hours] : [name, when],
  );
  const desks = institutions.flatMap(({ desks: all }) =>
    all.flatMap(({ name, address }) => (address ? [name, address] : [name])),
  );
  const papers = documentKinds.flatMap(({ name, what, where }) => [name, what, where]);
  const roles = institutions.flatMap(({ role, names }) => [role, ...names]);
  const labels = [needWords, needQuestions, crimeWords, ...Object.values(text)].flatMap((each) =>
    Object.values(each),
  );
  expect(Object.keys(crimeWords)).toEqual([...crimeCategories]);
  return [...places, ...desks, ...papers, ...roles, ...labels];
}
