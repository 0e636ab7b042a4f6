import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerKind, choicesOf, likelyAnswers } from './answers.ts';
import { choiceWords } from './catalogue/choices.ts';
import { catalogue, noteOf } from './catalogue.ts';
import { factsDocument } from './document.ts';
import { codesIn, offenceCodes, offences } from './offences.ts';
import { factSchema, parseFacts } from './parse.ts';
import { factSheet, pathOf } from './sheet.ts';

function errorsOf(json: unknown, asOf?: string): readonly (readonly [string, string])[] {
  const sheet = parseFacts(json, asOf);
  return sheet.ok ? [] : sheet.errors.map(({ field, message }) => [field, message.en] as const);
}

describe('a wrong fact sheet', () => {
  it('names the unknown field by its pointer, and the fields allowed there', () => {
    const [[field, message] = ['', '']] = errorsOf({ harm: { treatmentdays: 3 } });
    expect(field).toBe('/harm/treatmentdays');
    expect(message).toContain('treatmentDays');
  });

  it('names a wrong code and the codes allowed', () => {
    const [[field, message] = ['', '']] = errorsOf({
      crimes: [{ code: 'stalking' }, { code: 'manslaughter' }],
    });
    expect(field).toBe('/crimes/1/code');
    expect(message).toContain('stalking');
  });

  it.each([
    [{ crimes: [{ code: 'injury', on: '2026-02-30' }] }, '/crimes/0/on', 'No such day'],
    [{ income: { annual: -1 } }, '/income/annual', 'cannot be negative'],
    [{ harm: { disabilityGrade: 15 } }, '/harm/disabilityGrade', 'at most 14'],
    [
      { aid: { received: [{ kind: 'pros-medical', month: '2026-13' }] } },
      '/aid/received/0/month',
      'No such month',
    ],
    [{ aid: { received: [{ kind: 'gift' }] } }, '/aid/received/0/kind', 'pros-medical'],
    [{ stay: { status: 'visa' } }, '/stay/status', 'status of stay'],
    [{ victim: { deceased: 'no' } }, '/victim/deceased', 'boolean'],
    [{ crimes: [] }, '/crimes', 'at least 1'],
    [[], '', 'object'],
  ])('%j → %s', (json, pointer, words) => {
    const [[field, message] = ['', '']] = errorsOf(json);
    expect(field).toBe(pointer);
    expect(message).toContain(words);
  });

  it('reports every fault at once', () => {
    expect(
      errorsOf({ x: 1, income: { annual: -1, y: 2 } })
        .map(([field]) => field)
        .sort(),
    ).toEqual(['/income/annual', '/income/y', '/x']);
  });
});

describe('a fact sheet made to be answered with megabytes', () => {
  it('is answered with its first hundred errors', () => {
    const junk = Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`k${at}`, 1]));
    const read = parseFacts({ harm: junk, victim: junk });
    expect(read.ok ? 0 : read.errors.length).toBe(100);
  });
});

describe('facts that contradict each other', () => {
  it.each([
    [{ victim: { birthDate: '2000-01-01', deathDate: '1999-12-31' } }, '/victim/deathDate'],
    [
      { crimes: [{ code: 'murder', on: '2026-05-05' }], victim: { deathDate: '2026-05-04' } },
      '/victim/deathDate',
    ],
    [
      { crimes: [{ code: 'injury', on: '2026-05-05' }], victim: { birthDate: '2026-05-06' } },
      '/victim/birthDate',
    ],
    [{ victim: { deathDate: '2026-05-04', deceased: false } }, '/victim/deceased'],
    [{ crimes: [{ code: 'stalking', on: '2026-05-05', until: '2026-05-01' }] }, '/crimes/0/until'],
    [{ crimes: [{ code: 'negligent-injury', intent: 'intent' }] }, '/crimes/0/intent'],
    [{ harm: { treatmentDays: 10, treatmentWeeks: 5 } }, '/harm/treatmentWeeks'],
    [
      {
        crimes: [{ code: 'injury', on: '2026-11-20' }],
        harm: { treatmentWeeks: 10, treatmentEnded: true },
      },
      '/harm/treatmentDays',
    ],
    [{ crimes: [{ code: 'injury', on: '2026-11-20' }], harm: { inpatientDays: 30 } }, '/harm/inpatientDays'],
    [{ harm: { inpatientDays: 3, psychiatricInpatientDays: 4 } }, '/harm/psychiatricInpatientDays'],
    [{ harm: { on: '2026-05-05' }, knowledge: { harmKnownOn: '2026-05-04' } }, '/knowledge/harmKnownOn'],
    [{ crimes: [{ code: 'injury', on: '2026-05-05' }], harm: { on: '2026-05-04' } }, '/harm/on'],
    [{ harm: { disabilityGrade: 7, disabilityLeft: false } }, '/harm/disabilityLeft'],
    [{ harm: { phq9: 0, phq9Item9: 2 } }, '/harm/phq9'],
    [{ harm: { bodily: false, injuryKind: 'organ' } }, '/harm/bodily'],
    [
      { offender: { identified: false }, knowledge: { offenderKnownOn: '2026-05-05' } },
      '/knowledge/offenderKnownOn',
    ],
    [{ wishes: { moved: false }, procedure: { movedOn: '2026-05-05' } }, '/wishes/moved'],
    [{ victim: { nationality: 'korean' }, stay: { lawful: false } }, '/stay/lawful'],
    [{ crimes: [{ code: 'injury', reported: false, stage: 'police' }] }, '/crimes/0/stage'],
    [{ crimes: [{ code: 'injury', on: '2026-11-24' }] }, '/crimes/0/on'],
    [{ victim: { nationality: 'korean' }, stay: { status: 'F-6' } }, '/stay/status'],
    [
      { money: { otherLaw: [{ kind: 'state-compensation', receivable: 1, received: 2 }] } },
      '/money/otherLaw/0/received',
    ],
  ])('%j → %s', (json, pointer) => {
    expect(errorsOf(json, '2026-11-23').map(([field]) => field)).toContain(pointer);
  });

  it('harm of one crime may come before another crime, and on the same day', () => {
    const crimes = [
      { code: 'injury', on: '2026-05-05' },
      { code: 'stalking', on: '2026-06-01' },
    ];
    expect(errorsOf({ crimes, harm: { on: '2026-05-05' } }, '2026-11-23')).toEqual([]);
    expect(errorsOf({ crimes: [{ code: 'injury' }], harm: { on: '2026-05-05' } }, '2026-11-23')).toEqual([]);
  });

  it('a mind may be severely ill without a bodily wound', () => {
    expect(errorsOf({ harm: { bodily: false, injuryKind: 'severe-mental' } }, '2026-11-23')).toEqual([]);
  });

  it('a certificate may look ahead: ten weeks stated three weeks after the crime', () => {
    expect(
      errorsOf(
        { crimes: [{ code: 'injury', on: '2026-11-02' }], harm: { treatmentWeeks: 10 } },
        '2026-11-23',
      ),
    ).toEqual([]);
  });
});

describe('a good fact sheet', () => {
  it('turns weeks into days and a day of death into a death', () => {
    const sheet = parseFacts({ harm: { treatmentWeeks: 5 }, victim: { deathDate: '2026-05-04' } });
    expect(sheet).toMatchObject({
      ok: true,
      value: { harm: { treatmentDays: 35 }, victim: { deceased: true } },
    });
  });

  it('may be empty: everything is unknown', () => {
    expect(parseFacts({})).toEqual({ ok: true, value: {} });
  });
});

describe('the catalogue', () => {
  const fields = Object.entries(factSheet.shape).flatMap(([group, schema]) => {
    const inner: z.core.$ZodType = schema.unwrap();
    const shape =
      inner instanceof z.ZodObject
        ? inner.shape
        : inner instanceof z.ZodArray && inner.element instanceof z.ZodObject
          ? inner.element.shape
          : {};
    return Object.keys(shape).map((field) => `${group}.${field}`);
  });

  it('has a line for every field of the schema and no other', () => {
    const keys = catalogue().flatMap(([key]) => (key.includes('.') ? [key] : []));
    expect([...keys].sort()).toEqual([...fields].sort());
  });

  it('says why each is asked and under which clause, in both languages', () => {
    for (const [key, note] of catalogue()) {
      expect([key, note.source.length > 0, note.why.ko.length > 0, note.why.en.length > 0]).toEqual([
        key,
        true,
        true,
        true,
      ]);
      expect(note.label.ko).not.toBe(note.label.en);
    }
    expect(noteOf('crimes.3.intent')).toBe(noteOf('crimes.intent'));
  });

  it('knows answers for every question', () => {
    for (const [key] of catalogue()) {
      const path = pathOf(key);
      expect([key, answerKind(path), likelyAnswers(path, '2026-11-23').length > 0]).toEqual([
        key,
        answerKind(path),
        true,
      ]);
    }
  });

  it('has words for every choice', () => {
    for (const [key] of catalogue()) {
      const path = pathOf(key);
      for (const choice of choicesOf(path))
        expect([path, choice, choiceWords(path, choice)?.ko.length]).not.toContain(undefined);
    }
  });

  it('is what docs/facts.md says', async () => {
    await expect(factsDocument()).toMatchFileSnapshot('../../../../docs/facts.md');
  });
});

describe('the JSON Schema', () => {
  it('is draft 2020-12, strict, and lists every offence', () => {
    const schema = factSchema();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
    expect(JSON.stringify(schema)).toContain('"jeonse-fraud"');
  });
});

describe('offences', () => {
  it('name a statute each and sit in exclusive groups where the law excludes', () => {
    for (const code of offenceCodes)
      expect([code, /[법률]|형법/.test(offences[code].law)]).toEqual([code, true]);
    expect([...codesIn('propertyOnly')].filter((code) => codesIn('lifeOrBody').has(code))).toEqual([]);
    expect([...codesIn('negligent')].filter((code) => codesIn('lifeOrBody').has(code))).toEqual([]);
  });

  it('keep killing, threats, confinement, intrusion and stalking out of the compensation order', () => {
    const listed = codesIn('compensationOrder');
    for (const code of ['murder', 'threat', 'confinement', 'home-intrusion', 'stalking'] as const) {
      expect([code, listed.has(code)]).toEqual([code, false]);
    }
    expect(listed.has('jeonse-fraud')).toBe(true);
  });

  it('keep threats and fraud out of economic support, negligence in', () => {
    const listed = codesIn('economicSupport');
    expect(
      ['threat', 'fraud', 'stalking', 'negligent-injury'].map((code) => listed.has(code as 'threat')),
    ).toEqual([false, false, false, true]);
  });
});
