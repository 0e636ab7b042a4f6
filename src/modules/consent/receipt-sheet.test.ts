import { describe, expect, it } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { readPdfText } from '../../ui/pdf/read-text.ts';
import { makePdf } from '../../ui/pdf/sheet.ts';
import { institutionSlugs } from '../directory/index.ts';
import { textHash } from './consent-text.ts';
import { neededClasses } from './needed-classes.ts';
import { type Receipt, receiptHash } from './receipt.ts';
import { receiptSheet } from './receipt-sheet.ts';

const until = Temporal.Instant.from('2026-12-23T15:00:00Z');
const receipt: Receipt = {
  id: newId<'receipt'>(),
  at: Temporal.Instant.from('2026-11-23T05:05:00Z'),
  from: 'center',
  givenBy: 'victim',
  method: 'signature',
  language: 'ko',
  sensitive: true,
  textVersion: '2026-11',
  textHash: textHash(),
  grants: institutionSlugs.map((institution) => ({
    institution,
    classes: neededClasses(institution).classes,
    purpose: 'support',
    until,
  })),
};
const hash = receiptHash(receipt);

async function printed(copy: 'full' | 'neutral', language: 'ko' | 'easy' | 'en') {
  const bytes = await makePdf(receiptSheet(receipt, hash, copy, language));
  return { bytes, text: readPdfText(bytes).replace(/\s+/g, ' ') };
}

describe('the receipt', () => {
  it('says in Korean who sees what until when, that refusing costs nothing, and how to stop', async () => {
    const { text } = await printed('full', 'ko');
    for (const word of [
      '정보를 보여 주는 데 동의한 내용',
      '2026. 11. 23.(월) 14:05',
      '2026. 12. 23.(수)까지',
      '공소청',
      '서울 디지털성범죄',
      '이름·생년월일, 연락 방법',
      '민감한 내용',
      '잃는 것은 없어요',
      '언제든 거두거나 줄일 수 있어요',
      receipt.id,
    ]) {
      expect(text).toContain(word);
    }
    expect(text.replaceAll(' ', '')).toContain(hash.toString('hex'));
    expect(text.replaceAll(' ', '')).toContain(receipt.textHash.toString('hex'));
  });

  it('speaks easy Korean and English as well', async () => {
    expect((await printed('full', 'easy')).text).toContain('똑같이 도움을 받아요');
    expect((await printed('full', 'en')).text).toContain('you would have lost nothing');
  });

  it('has a neutral copy that nobody else understands', async () => {
    const { text, bytes } = await printed('neutral', 'ko');
    expect(text).toContain('2026. 12. 23.(수)까지');
    expect(text).not.toMatch(/피해|센터|경찰|공소청|상담|스토킹|가해|사건|범죄|1577/);
    expect(bytes.toString('latin1')).not.toMatch(/hangot|consent/i);
  });
});
