import { describe, expect, it } from 'vitest';
import { languages, type Words } from '../../shared/text.ts';
import { institutionSlugs } from '../directory/index.ts';
import { doors, navigation } from './doors.ts';
import { institutionsText, institutionWords } from './institutions/text.ts';
import { aboutPassages, aboutText } from './reading/about.ts';
import { devicePassages, deviceText } from './reading/device.ts';
import { visitPassages, visitText } from './reading/visit.ts';
import { isTold, lawOf, rightText } from './rights/right.ts';
import { rightsText, stages } from './rights/text.ts';
import { siteText } from './text.ts';

function isWords(value: object): value is Words {
  return 'ko' in value && 'en' in value && typeof value.ko === 'string';
}

/** Every `Words` inside a value. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
}

const everything = wordsIn([
  [siteText, doors, navigation, institutionsText, institutionWords],
  [aboutText, aboutPassages, deviceText, devicePassages, visitText, visitPassages],
  [rightsText, stages],
]);

const told = (today: string) =>
  stages.flatMap((stage) => stage.rights.filter((right) => isTold(right, today)));
const sentences = (today: string) => told(today).map((right) => rightText(right, 'ko'));

describe('the words of the public site', () => {
  it('are complete in Korean, English and easy Korean', () => {
    expect(everything.length).toBeGreaterThan(200);
    for (const one of everything) {
      for (const language of languages)
        expect([one.ko, language, (one[language] ?? '') !== '']).toEqual([one.ko, language, true]);
      expect([one.en, /[가-힣]/.test(one.en)]).toEqual([one.en, false]);
    }
  });

  it('never ask why, and keep easy Korean short', () => {
    for (const one of everything) {
      for (const language of languages) expect(one[language] ?? '').not.toMatch(/(^|\s)왜(\s|$)/);
      for (const sentence of (one.easy ?? '').split(/[.?!]\s*/)) {
        expect([sentence, sentence.length <= 45]).toEqual([sentence, true]);
      }
    }
  });

  it('describe all fifteen institutions', () => {
    expect(Object.keys(institutionWords).sort()).toEqual([...institutionSlugs].sort());
  });
});

describe('the rights on one page', () => {
  it('take every period from the table of deadlines and leave no place open', () => {
    for (const today of ['2026-11-23', '2027-02-05', '2027-04-22']) {
      for (const right of told(today)) {
        for (const language of languages) expect(rightText(right, language)).not.toMatch(/[{}]/);
        expect([right.title.ko, lawOf(right).length > 0]).toEqual([right.title.ko, true]);
      }
    }
    const page = sentences('2026-11-23').join('\n');
    expect(page).toContain('통지를 받은 날부터 3개월 안에 이의신청');
    expect(page).toContain('30일 안에 지방공소청을 거쳐 광역공소청에 항고');
    expect(page).toContain('통지를 받은 날부터 10일 안에');
    expect(page).toContain('안 날부터 3년, 피해가 생긴 날부터 10년');
    expect(page).toContain('결정문을 받은 날부터 2주 안에');
  });

  it('say what is not in force yet, and what is, by the day of reading', () => {
    const before = sentences('2027-04-21').filter((one) => one.includes('피해자보호명령'));
    const since = sentences('2027-04-22').filter((one) => one.includes('피해자보호명령'));
    expect(before.some((one) => one.includes('아직 시행 전'))).toBe(true);
    expect(since.some((one) => one.includes('아직 시행 전'))).toBe(false);
    expect(since.some((one) => one.includes('90일 안에 법원에'))).toBe(true);
  });

  it('widen the petition for adjudication on 5 February 2027', () => {
    const wide = (today: string) =>
      sentences(today).filter((one) => one.includes('신고의무에 따라 고발한')).length;
    expect([wide('2027-02-04'), wide('2027-02-05')]).toEqual([0, 1]);
    const petitions = (today: string) =>
      told(today).filter((right) => right.title.ko.includes('재정신청)')).length;
    expect([petitions('2027-02-04'), petitions('2027-02-05')]).toEqual([1, 1]);
  });
});
