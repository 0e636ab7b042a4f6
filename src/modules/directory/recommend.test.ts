import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findService, services } from './catalogue.ts';
import { crimeCategories } from './crime.ts';
import { needDomains } from './needs.ts';
import { recommend, recommendOutside } from './recommend.ts';

const today = Temporal.PlainDate.from('2026-11-23');

describe('recommending services by need and crime', () => {
  test('a stalking victim who fears for her safety hears of the police and the stalking centre first', () => {
    const slugs = recommend(['safety'], ['stalking'], today);
    expect(slugs).toEqual(
      expect.arrayContaining([
        'police-safety-measures',
        'police-stalking-measures',
        'seoul-stalking-counsel',
      ]),
    );
    expect(findService(slugs[0] ?? '')?.urgency).toBe('U0');
  });

  test('images online lead to keeping the evidence, then to takedown without a police report', () => {
    const slugs = recommend(['deletion'], ['digital_sexual'], today);
    expect(slugs.indexOf('police-device-evidence-hold')).toBe(0);
    expect(slugs).toContain('dsc-deletion');
    expect(findService('dsc-deletion')?.reportRequired).toBe('N');
  });

  test('a fraud victim without money is not sent to funds for violent crime', () => {
    const slugs = recommend(['economic'], ['fraud'], today);
    expect(slugs).toContain('fin-debt-adjustment');
    expect(slugs).toContain('welfare-emergency-living');
    expect(slugs).not.toContain('pros-living-aid');
    expect(slugs).not.toContain('cvsc-emergency-living');
  });

  test('overlapping crimes widen the help and never narrow it', () => {
    const both = recommend(['housing', 'legal'], ['stalking', 'domestic_violence'], today);
    for (const slug of recommend(['housing', 'legal'], ['stalking'], today)) expect(both).toContain(slug);
    for (const slug of recommend(['housing', 'legal'], ['domestic_violence'], today)) {
      expect(both).toContain(slug);
    }
  });

  test('an unknown crime still gives the services open to every crime', () => {
    const slugs = recommend(['safety', 'legal'], [], today);
    expect(slugs).toContain('police-safety-measures');
    expect(slugs).toContain('klac-advice');
    expect(slugs).not.toContain('seoul-stalking-counsel');
  });

  test('no need, no list', () => {
    expect(recommend([], ['assault'], today)).toEqual([]);
  });

  test('the order to keep digital evidence appears on 2026-07-01, not a day earlier', () => {
    const on = (day: string) => recommend(['deletion'], ['stalking'], Temporal.PlainDate.from(day));
    expect(on('2026-06-30')).not.toContain('police-device-evidence-hold');
    expect(on('2026-07-01')).toContain('police-device-evidence-hold');
  });

  test('for any needs and crimes each suggestion answers a need, is named once, and goes by urgency', () => {
    fc.assert(
      fc.property(fc.subarray([...needDomains]), fc.subarray([...crimeCategories]), (needs, crimes) => {
        const found = recommend(needs, crimes, today).map((slug) => findService(slug));
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((service) => service?.needs.some((need) => needs.includes(need)))).toBe(true);
        const urgency = found.map((service) => service?.urgency ?? '');
        expect(urgency).toEqual([...urgency].sort());
      }),
    );
  });

  test('every service offered first is suggested for some need and crime', () => {
    const reachable = new Set(recommend(needDomains, crimeCategories, today));
    for (const service of services) {
      if (service.offer === 'first') expect(reachable).toContain(service.slug);
    }
  });

  test('a fraud victim in distress is pointed to help outside, since therapy here is for violent crime', () => {
    expect(recommendOutside(['psych'], ['fraud']).map((place) => place.slug)).toContain(
      'mental-health-center',
    );
  });
});
