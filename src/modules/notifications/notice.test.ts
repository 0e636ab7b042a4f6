import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, say } from '../../shared/text.ts';
import type { SafeContact } from '../intake/index.ts';
import { smsGateway } from './gateways.ts';
import { lexicon } from './lexicon.ts';
import { decideNotice, type NoticeChannel } from './notice.ts';
import { subject, templates } from './templates.ts';

const time = fc.constantFrom('', '00:00', '09:00', '14:00', '17:30', '23:59');
const contacts: fc.Arbitrary<SafeContact> = fc.record({
  mode: fc.constantFrom('allowed', 'none'),
  channels: fc.subarray(['call', 'sms', 'messenger', 'email', 'post']),
  phone: fc.constantFrom('', '+821012345678'),
  email: fc.constantFrom('', 'a@example.test'),
  address: fc.constant(''),
  days: fc.constantFrom('any', 'weekdays', 'weekends'),
  from: time,
  until: time,
  answerer: fc.constantFrom('self', 'trusted', 'anyone'),
  trusted: fc.constant(''),
  voicemail: fc.constantFrom('never', 'neutral', 'allowed'),
  forbidden: fc.constantFrom('', '상담', '일정, 안내', '확인하실', 'Note'),
  note: fc.constant(''),
});
const facts = fc.record({
  contact: fc.option(contacts),
  noTrace: fc.boolean(),
  language: fc.constantFrom(...languages),
  template: fc.constantFrom('news', 'tomorrow'),
  now: fc
    .date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())),
  gateways: fc.subarray<NoticeChannel>(['sms', 'email']).map((list) => new Set(list)),
});

describe('the gate', () => {
  it('lets nothing out but what the person allowed, in the way and the hours she allowed', () => {
    let sent = 0;
    fc.assert(
      fc.property(facts, (known) => {
        const gate = decideNotice(known);
        if (gate.kind === 'silent') return;
        const { contact } = known;
        expect(known.noTrace).toBe(false);
        expect(contact?.mode).toBe('allowed');
        const at = (gate.kind === 'later' ? gate.at : known.now).toZonedDateTimeISO('Asia/Seoul');
        const clock = at.toPlainTime().toString().slice(0, 5);
        if (contact?.days === 'weekdays') expect(at.dayOfWeek).toBeLessThan(6);
        if (contact?.days === 'weekends') expect(at.dayOfWeek).toBeGreaterThan(5);
        if (contact !== null && contact.from !== '') expect(clock >= contact.from).toBe(true);
        if (contact !== null && contact.until !== '') expect(clock < contact.until).toBe(true);
        if (gate.kind === 'later') {
          expect(Temporal.Instant.compare(gate.at, known.now)).toBe(1);
          return;
        }
        sent += 1;
        expect(contact?.channels).toContain(gate.channel);
        expect(known.gateways.has(gate.channel)).toBe(true);
        expect(gate.to).toBe(gate.channel === 'sms' ? contact?.phone : contact?.email);
        for (const word of (contact?.forbidden ?? '').split(/[, ]+/).filter(Boolean)) {
          expect(`${say(subject, known.language)} ${gate.text}`).not.toContain(word);
        }
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(sent).toBeGreaterThan(50);
  });

  it('is silent where nothing was said', () => {
    const known = { noTrace: false, language: 'ko', template: 'news', now: Temporal.Now.instant() } as const;
    const gate = decideNotice({ ...known, contact: null, gateways: new Set(['sms', 'email']) });
    expect(gate).toEqual({ kind: 'silent', because: 'no_contact' });
  });
});

describe('what may be said', () => {
  it('tells nobody anything, in any language', () => {
    for (const language of languages) {
      for (const sentence of [subject, ...Object.values(templates)]) {
        const said = say(sentence, language);
        expect([said, lexicon.exec(said)?.[0] ?? null]).toEqual([said, null]);
        expect(said).not.toMatch(/\d/);
      }
    }
  });
});

describe('the text gateway', () => {
  it('is called over https only', () => {
    expect(() => smsGateway('http://sms.example.test/send', 'x')).toThrow(RangeError);
  });
});
