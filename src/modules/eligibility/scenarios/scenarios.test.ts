import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { FactSheet } from '../facts/sheet.ts';
import type { Verdict } from '../rule.ts';
import { imagesAndStalking } from './images-sheet.ts';
import { leaseFraud, migrantWife, sonWhoSawIt, youngWitness } from './more-sheets.ts';
import { asOf, foreignWorker, strangerAttack } from './sheets.ts';

/** The scenarios, verdict by verdict, for the centre and its institutions of protection and care. */

type Expected = Partial<Record<Verdict, readonly string[]>>;

function verdicts(facts: FactSheet, expected: Expected, day = asOf): void {
  const { services } = assess(facts, day);
  const found = new Map(services.map(({ slug, verdict }) => [slug, verdict]));
  for (const [verdict, slugs] of Object.entries(expected)) {
    expect(Object.fromEntries(slugs.map((slug) => [slug, found.get(slug)]))).toEqual(
      Object.fromEntries(slugs.map((slug) => [slug, verdict])),
    );
  }
}

const stalkingServices = [
  'seoul-stalking-counsel',
  'seoul-stalking-psych',
  'seoul-stalking-legal',
  'seoul-stalking-medical',
  'seoul-stalking-shelter',
  'seoul-stalking-moving',
  'seoul-stalking-guard',
];
const digitalServices = [
  'dsc-deletion',
  'dsc-monitoring',
  'dsc-takedown-police',
  'dsc-trial-support',
  'dsc-legal',
  'dsc-psych',
  'dsc-medical',
];
const centre = [
  'center-initial-counseling',
  'center-referral',
  'center-facility-use',
  'cvsc-case-management',
];

describe('scenarios', () => {
  it('a stranger’s attack', () => {
    verdicts(strangerAttack, {
      eligible: [
        ...centre,
        'center-case-conference',
        'police-safety-measures',
        'police-psych-firstaid',
        'police-crime-impact-report',
        'smile-psych',
        'victim-public-attorney',
      ],
      needs_review: ['cvsc-medical'],
      ineligible: [
        ...digitalServices,
        ...stalkingServices,
        'statement-assistant',
        'statement-assistant-trial',
        'interpreter',
      ],
    });
  });

  it('a foreign worker without registration', () => {
    verdicts(foreignWorker, {
      eligible: [
        ...centre,
        'interpreter',
        'police-safety-measures',
        'victim-public-attorney',
        'pseudonym-statement',
        'smile-psych',
        'police-temp-lodging',
      ],
      needs_review: ['cvsc-emergency-living', 'smile-trust'],
      ineligible: digitalServices.slice(0, 3),
    });
  });

  it('asks nothing about stay before safety, care, takedown and attorney', () => {
    const { stay: _stay, ...unasked } = foreignWorker;
    const { services } = assess({ ...unasked, victim: { ...unasked.victim, nationality: undefined } }, asOf);
    const open = services.filter(({ missing }) =>
      missing.some((path) => path.startsWith('stay.') || path === 'victim.nationality'),
    );
    const blind =
      /^(police-|smile-psych|smile-shelter|victim-public-attorney|dsc-|interpreter|pseudonym|statement|seoul-stalking|center-)/;
    expect(open.map(({ slug }) => slug).filter((slug) => blind.test(slug))).toEqual([]);
  });

  it('images and stalking', () => {
    verdicts(imagesAndStalking, {
      eligible: [
        ...centre,
        'dsc-deletion',
        'dsc-takedown-police',
        'police-device-evidence-hold',
        'dsc-legal',
        'dsc-psych',
        'police-stalking-measures',
        'police-smartwatch',
        'police-cctv',
        'police-temp-lodging',
        'victim-public-attorney',
        'seoul-stalking-counsel',
        'seoul-stalking-psych',
        'seoul-stalking-legal',
        'seoul-stalking-shelter',
        'seoul-stalking-moving',
        'smile-psych',
      ],
      needs_review: ['police-private-guard', 'seoul-stalking-guard'],
    });
  });

  it('offers one guard and one lead, not two', () => {
    const { services } = assess(imagesAndStalking, asOf);
    const conflicts = (slug: string) => services.find((service) => service.slug === slug)?.conflicts ?? [];
    expect(conflicts('police-private-guard')).toMatchObject([
      { with: 'seoul-stalking-guard', rule: 'one-only', active: true },
    ]);
    expect(conflicts('seoul-stalking-counsel')).toMatchObject([
      { with: 'cvsc-case-management', rule: 'lead-one', active: true },
    ]);
  });

  it('a wife who migrated, and her son', () => {
    verdicts(migrantWife, {
      eligible: [
        ...centre,
        'police-dv-measures',
        'police-temp-lodging',
        'interpreter',
        'smile-psych',
        'police-safety-measures',
      ],
      ineligible: ['victim-public-attorney', ...digitalServices, ...stalkingServices],
    });
    verdicts(sonWhoSawIt, { eligible: ['victim-public-attorney', 'statement-assistant'] });
    const attorney = assess(sonWhoSawIt, asOf).services.find(({ slug }) => slug === 'victim-public-attorney');
    expect(attorney?.note?.en).toContain('must appoint');
  });

  it('a lease deposit lost to fraud', () => {
    verdicts(leaseFraud, {
      eligible: [...centre, 'center-case-conference'],
      needs_review: ['cvsc-accompany'],
      ineligible: [
        'smile-psych',
        'smile-shelter',
        'victim-public-attorney',
        'police-safety-measures',
        'police-smartwatch',
        'police-112-registration',
        ...digitalServices,
        ...stalkingServices,
      ],
    });
  });

  it('a young witness beaten in revenge', () => {
    verdicts(youngWitness, {
      eligible: [...centre, 'pseudonym-statement', 'police-safety-measures', 'smile-psych', 'cvsc-medical'],
      needs_review: ['victim-public-attorney', 'police-private-guard'],
      ineligible: ['statement-assistant'],
    });
  });

  it('charged as gang violence the attorney must be appointed for him', () => {
    const charged: FactSheet = { ...youngWitness, crimes: [{ code: 'gang-violence', stage: 'prosecution' }] };
    verdicts(charged, { eligible: ['victim-public-attorney'] });
    const attorney = assess(charged, asOf).services.find(({ slug }) => slug === 'victim-public-attorney');
    expect(attorney?.note?.en).toContain('must appoint');
  });
});
