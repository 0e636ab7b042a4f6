import { expect, test } from 'vitest';
import { readPdfText } from './read-text.ts';
import { makePdf } from './sheet.ts';

const sheet = {
  title: '확인서',
  lead: '한 줄 안내예요.',
  blocks: [
    { kind: 'heading', text: '머리글' },
    { kind: 'text', text: '본문 글자는 다시 읽을 수 있어요.' },
    { kind: 'facts', rows: [{ name: '때', value: '2026. 11. 23.(월) 14:05' }] },
    { kind: 'list', items: ['첫째', '둘째'] },
    { kind: 'box', title: '경찰', lines: ['이름·생년월일, 연락 방법'] },
    { kind: 'small', text: 'abc0123' },
  ],
  foot: 'AB12',
  language: 'ko-KR',
  madeAt: Temporal.Instant.from('2026-11-23T05:05:00Z'),
} as const;

test('a sheet has a text layer from which every Korean word can be read back', async () => {
  const text = readPdfText(await makePdf(sheet));
  for (const word of [
    '확인서',
    '한 줄 안내예요.',
    '머리글',
    '다시 읽을 수 있어요',
    '경찰',
    '연락 방법',
    '첫째',
    'abc0123',
  ]) {
    expect(text).toContain(word);
  }
  expect(text).toContain('AB12   1 / 1');
});

test('the metadata say nothing', async () => {
  const bytes = (await makePdf(sheet)).toString('latin1');
  expect(bytes).not.toMatch(/PDFKit|한곳|hangot/i);
  expect(bytes).toContain('/MarkInfo');
  expect(bytes).toContain('(ko-KR)');
});

test('a long sheet goes over several pages, each with its number', async () => {
  const blocks = Array.from(
    { length: 80 },
    (_, at) => ({ kind: 'text', text: `${at + 1}번째 줄이에요.` }) as const,
  );
  const text = readPdfText(await makePdf({ ...sheet, blocks }));
  expect(text).toContain('80번째 줄이에요.');
  expect(text).toMatch(/AB12 {3}2 \/ \d/);
});
