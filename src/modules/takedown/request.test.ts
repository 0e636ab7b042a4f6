import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForm } from '../../shared/form.ts';
import { limits, takedownForm } from './request.ts';
import { kindWords, minorWords, takedownText } from './text.ts';
import { hourlyThrottle } from './throttle.ts';

const hash = 'd8f8f0cee0f4a84f0637022a078f67f0b36e2ed596621e1d33e6339c4e9c9b22';
const valid = { links: 'https://example.org/a', kind: 'spread', minor: 'no' };

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  }
  return form;
}

const parse = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  parseForm(takedownForm, formOf({ ...valid, ...fields }));

function wrongFields(fields: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  const given = parse(fields);
  return given.ok ? [] : given.errors.map((error) => error.field);
}

describe('a request to take images down', () => {
  it('takes addresses one a line, each once', () => {
    const given = parse({ links: ' https://a.kr/1 \r\n\r\nhttp://b.kr/2\nhttps://a.kr/1\n' });
    expect(given.ok && given.value.links).toEqual(['https://a.kr/1', 'http://b.kr/2']);
    expect(given.ok && given.value.prints).toEqual([]);
  });

  it('takes fingerprints instead of addresses', () => {
    const given = parse({ links: '', prints: [`${hash}:100`, `${hash}:100`, `${'0f'.repeat(32)}:51`] });
    expect(given.ok && given.value.prints).toEqual([
      { algorithm: 'pdq', hash, quality: 100 },
      { algorithm: 'pdq', hash: '0f'.repeat(32), quality: 51 },
    ]);
  });

  it.each([
    ['nothing at all', { links: '' }, ['links']],
    ['no address', { links: '사진이 퍼졌어요' }, ['links']],
    ['a script', { links: 'javascript:alert(1)' }, ['links']],
    ['a file', { links: 'file:///etc/passwd' }, ['links']],
    ['data itself', { links: 'data:image/png;base64,AAAA' }, ['links']],
    ['a name and password', { links: 'https://me:secret@a.kr/' }, ['links']],
    ['a machine without a name', { links: 'http://localhost/' }, ['links']],
    [
      'twenty-one',
      { links: Array.from({ length: 21 }, (_, at) => `https://a.kr/${at}`).join('\n') },
      ['links'],
    ],
    ['too long', { links: `https://a.kr/${'x'.repeat(limits.linkLength)}` }, ['links']],
    ['another kind', { kind: 'other' }, ['kind']],
    ['another answer about age', { minor: 'perhaps' }, ['minor']],
    ['a damaged fingerprint', { prints: `${hash.slice(1)}:100` }, ['prints']],
    ['a picture instead of a fingerprint', { prints: 'data:image/png;base64,AAAA' }, ['prints']],
    ['letters for a number', { phone: '전화 주세요' }, ['phone']],
    ['a novel', { when: '가'.repeat(201) }, ['when']],
  ] as const)('refuses %s', (_, fields, wrong) => {
    expect(wrongFields(fields)).toEqual(wrong);
  });

  it('leaves every question but the addresses open', () => {
    const given = parse({ kind: '', minor: '' });
    expect(given.ok && [given.value.kind, given.value.minor, given.value.phone]).toEqual([
      'unsure',
      'unknown',
      '',
    ]);
  });

  it('never throws and never keeps what is no web address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const given = parse({ links: text, prints: `${hash}:80` });
        if (!given.ok) return;
        for (const link of given.value.links) expect(URL.parse(link)?.protocol).toMatch(/^https?:$/);
      }),
    );
  });

  it('speaks every language', () => {
    const all = [
      ...Object.values(kindWords),
      ...Object.values(minorWords),
      ...Object.values(takedownText).flat(),
    ];
    for (const one of all) {
      if (typeof one === 'string') continue;
      expect([one.ko, one.en !== '', (one.easy ?? '') !== '']).toEqual([one.ko, true, true]);
    }
  });
});

describe('the hour of one connection', () => {
  it('slides, and one connection does not use up another’s', () => {
    const now = Temporal.Instant.from('2026-11-23T01:00:00Z');
    const throttle = hourlyThrottle(3);
    const take = (key: string, minutes: number) => throttle.take(key, now.add({ minutes }));
    expect([take('a', 0), take('a', 10), take('a', 20), take('a', 30)]).toEqual([true, true, true, false]);
    expect(take('b', 30)).toBe(true);
    expect([take('a', 59), take('a', 61), take('a', 62)]).toEqual([false, true, false]);
  });
});
