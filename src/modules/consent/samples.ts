import type { Giving } from './consent.ts';

/** A valid consent to two institutions, for tests; every rule can be broken by changing one line. */
export function sampleGiving(today: Temporal.PlainDate, changed: Partial<Giving> = {}): Giving {
  return {
    grants: [
      { institution: 'police', classes: ['identity', 'contact'] },
      { institution: 'welfare', classes: ['identity', 'welfare'] },
    ],
    until: today.add({ days: 30 }),
    givenBy: 'victim',
    giverName: '',
    guardianIsOffender: false,
    over14: true,
    sensitiveAgreed: false,
    proof: { kind: 'signature', signature: { kind: 'typed', name: '가나다' } },
    language: 'ko',
    ...changed,
  };
}
