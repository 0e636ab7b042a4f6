import { describe, expect, it } from 'vitest';
import { dataClasses, sensitiveClasses } from '../../db/data-class.ts';
import { newId } from '../../shared/ids.ts';
import { institutionSlugs } from '../directory/index.ts';
import {
  byInstitution,
  consentCovers,
  consentRefusals,
  endOfConsent,
  type LiveConsent,
  refuseConsent,
  remainder,
} from './consent.ts';
import { consentText, sensitiveSentence, textHash } from './consent-text.ts';
import { neededClasses } from './needed-classes.ts';
import { receiptHash } from './receipt.ts';
import { sampleGiving } from './samples.ts';
import { parseSignature, signatureLimits } from './signature.ts';
import { consentRefusalText } from './text.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const recorder = newId<'staff'>();
const adult = { ageBand: '30to44', today, recorder };

describe('a consent', () => {
  it('is good as it stands', () => {
    expect(refuseConsent(sampleGiving(today), adult)).toEqual([]);
  });

  it('holds at most 180 days and never ends before it begins', () => {
    const until = (days: number) => refuseConsent(sampleGiving(today, { until: today.add({ days }) }), adult);
    expect([until(-1), until(0), until(180), until(181)]).toEqual([
      ['until_past'],
      [],
      [],
      ['until_too_far'],
    ]);
  });

  it('names an institution and what it sees', () => {
    expect(refuseConsent(sampleGiving(today, { grants: [] }), adult)).toEqual(['no_grant']);
    const nothing = [{ institution: 'police', classes: [] }] as const;
    expect(refuseConsent(sampleGiving(today, { grants: nothing }), adult)).toEqual(['no_class']);
  });

  it('needs a separate yes for every sensitive class', () => {
    for (const known of dataClasses) {
      const grants = [{ institution: 'smile', classes: [known] }] as const;
      const refused = refuseConsent(sampleGiving(today, { grants }), adult).includes('sensitive_missing');
      expect(refused).toBe(sensitiveClasses.has(known));
      expect(refuseConsent(sampleGiving(today, { grants, sensitiveAgreed: true }), adult)).toEqual([]);
    }
  });

  it('is given by the guardian below 14, unless the guardian is the offender', () => {
    const child = { ...adult, ageBand: 'under14' };
    const by = (givenBy: 'victim' | 'guardian' | 'representative', guardianIsOffender = false) =>
      refuseConsent(sampleGiving(today, { givenBy, giverName: '보호자', guardianIsOffender }), child);
    expect(by('victim')).toEqual(['child_gives_alone']);
    expect(by('guardian')).toEqual([]);
    expect(by('guardian', true)).toEqual(['guardian_is_offender']);
    expect(by('representative', true)).toEqual([]);
  });

  it('asks whether she is 14 where nobody knows the age, and who else speaks', () => {
    const unknown = { ...adult, ageBand: null };
    expect(refuseConsent(sampleGiving(today, { over14: false }), unknown)).toEqual(['age_unknown']);
    expect(refuseConsent(sampleGiving(today), unknown)).toEqual([]);
    expect(refuseConsent(sampleGiving(today, { givenBy: 'representative' }), adult)).toEqual([
      'giver_unnamed',
    ]);
  });

  it('wants a place for the paper and a witness who is not the recorder', () => {
    const proven = (proof: Parameters<typeof sampleGiving>[1]) =>
      refuseConsent(sampleGiving(today, proof), adult);
    expect(proven({ proof: { kind: 'paper', reference: '', keptAt: ' ' } })).toEqual(['paper_unplaced']);
    expect(proven({ proof: { kind: 'spoken', witness: { kind: 'staff', id: recorder } } })).toEqual([
      'witness_is_recorder',
    ]);
    expect(proven({ proof: { kind: 'spoken', witness: { kind: 'named', name: '' } } })).toEqual([
      'witness_missing',
    ]);
  });

  it('ends with its last day in Seoul and never beyond the longest time', () => {
    const now = Temporal.Instant.from('2026-11-23T01:00:00Z');
    expect(endOfConsent(today.add({ days: 30 }), now).toString()).toBe('2026-12-23T15:00:00Z');
    expect(endOfConsent(today.add({ days: 180 }), now).toString()).toBe('2027-05-22T01:00:00Z');
  });

  it('says each refusal beside a field', () => {
    expect(Object.keys(consentRefusalText).sort()).toEqual([...consentRefusals].sort());
  });
});

const live = (changed: Partial<LiveConsent>): LiveConsent => ({
  id: newId<'consent'>(),
  institution: 'police',
  classes: ['identity', 'contact'],
  purpose: 'support',
  from: Temporal.Instant.from('2026-11-23T00:00:00Z'),
  until: Temporal.Instant.from('2026-12-23T15:00:00Z'),
  receipt: newId<'receipt'>(),
  givenBy: 'victim',
  ...changed,
});

describe('what consents cover', () => {
  const at = Temporal.Instant.from('2026-12-01T00:00:00Z');
  const asked = { institution: 'police', class: 'contact', purpose: 'support', at } as const;

  it('is one institution, one class, one purpose and one time', () => {
    expect(consentCovers([live({})], asked)).toBe(true);
    expect(consentCovers([live({})], { ...asked, institution: 'smile' })).toBe(false);
    expect(consentCovers([live({})], { ...asked, class: 'incident' })).toBe(false);
    expect(consentCovers([live({})], { ...asked, purpose: 'statistics' })).toBe(false);
    expect(consentCovers([live({ until: at })], asked)).toBe(false);
    expect(consentCovers([live({ from: at })], asked)).toBe(true);
  });

  it('is told together for each institution, with the first end', () => {
    const soon = Temporal.Instant.from('2026-11-30T15:00:00Z');
    const [police] = byInstitution([live({ classes: ['money'], until: soon }), live({})]);
    expect(police).toMatchObject({ classes: ['identity', 'contact', 'money'], until: soon });
  });

  it('leaves the rest when a part is taken back', () => {
    expect(remainder(['identity', 'contact'], ['contact', 'money'])).toEqual({
      kept: ['identity'],
      gone: ['contact'],
    });
    expect(remainder(['identity'], null)).toEqual({ kept: [], gone: ['identity'] });
  });
});

describe('the words', () => {
  it('are complete in three languages and hashed with their version', () => {
    for (const said of [...consentText().paragraphs, sensitiveSentence]) {
      expect([said.ko, said.en, said.easy ?? ''].every((text) => text.length > 10)).toBe(true);
    }
    expect(textHash()).toHaveLength(32);
    expect(textHash({ ...consentText(), version: 'x' }).equals(textHash())).toBe(false);
  });

  it('never offer whereabouts beforehand, and always a reason', () => {
    for (const slug of institutionSlugs) {
      const { classes, reason } = neededClasses(slug);
      expect(classes.length).toBeGreaterThan(0);
      expect(classes).not.toContain('whereabouts');
      expect([reason.ko, reason.en, reason.easy ?? ''].every((text) => text !== '')).toBe(true);
    }
  });

  it('stay provable: the hash of a receipt does not depend on the order of its parts', () => {
    const until = Temporal.Instant.from('2026-12-23T15:00:00Z');
    const grant = (institution: string) =>
      ({ institution, classes: ['identity', 'contact'], purpose: 'support', until }) as const;
    const receipt = {
      id: newId<'receipt'>(),
      at: until,
      from: 'center',
      givenBy: 'victim',
      method: 'paper',
      language: 'ko',
      sensitive: false,
      textVersion: '2026-11',
      textHash: textHash(),
    } as const;
    const one = receiptHash({ ...receipt, grants: [grant('police'), grant('smile')] });
    expect(receiptHash({ ...receipt, grants: [grant('smile'), grant('police')] }).equals(one)).toBe(true);
    expect(receiptHash({ ...receipt, grants: [grant('smile')] }).equals(one)).toBe(false);
  });
});

describe('a signature', () => {
  const drawn = (value: unknown) => parseSignature(JSON.stringify(value), '');
  const good = { w: 600, h: 180, strokes: [[1, 2, 30.26, 40]] };

  it('is strokes on a canvas or a typed name', () => {
    expect(drawn(good)).toEqual({
      ok: true,
      value: { kind: 'drawn', w: 600, h: 180, strokes: [[1, 2, 30.3, 40]] },
    });
    expect(parseSignature('', ' 홍길동 ')).toEqual({ ok: true, value: { kind: 'typed', name: '홍길동' } });
  });

  it('is not empty, a dot, too long or outside the canvas', () => {
    const wrong = [
      drawn({ ...good, strokes: [] }),
      drawn({ ...good, strokes: [[1, 2]] }),
      drawn({ ...good, strokes: [[1, 2, 3]] }),
      drawn({ ...good, strokes: [[1, 2, 700, 4]] }),
      drawn({ ...good, strokes: [[1, 2, null, 4]] }),
      drawn({ ...good, w: -1 }),
      drawn({ ...good, strokes: 'x' }),
      drawn({ ...good, strokes: Array.from({ length: signatureLimits.strokes + 1 }, () => [1, 2, 3, 4]) }),
      parseSignature('{', ''),
      parseSignature('null', ''),
      parseSignature('x'.repeat(signatureLimits.bytes + 1), ''),
      parseSignature(undefined, 'x'.repeat(81)),
      parseSignature(undefined, undefined),
    ];
    expect(wrong.every((one) => !one.ok)).toBe(true);
  });
});
