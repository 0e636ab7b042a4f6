import { describe, expect, it } from 'vitest';
import { say, type Words } from '../../../shared/text.ts';
import { namesFor, numbered } from './place.ts';

const known = { place: (slug: string) => slug, service: (slug: string) => slug };
const said = (name: Words | string) => (typeof name === 'string' ? name : say(name, 'ko'));

describe('names of institutions in the portal', () => {
  it('are said as they are until she hides them', () => {
    const names = namesFor(false, ['smile'], known);
    expect([said(names.place('smile')), names.service('smile-psych', 'ko')]).toEqual([
      'smile',
      'smile-psych',
    ]);
  });

  it('become numbers in the order in which they came, the centre apart, and no service is named', () => {
    const names = namesFor(true, ['police', 'center', 'smile'], known);
    expect(['police', 'smile', 'center', 'klac'].map((slug) => said(names.place(slug)))).toEqual([
      '첫 번째 도움',
      '두 번째 도움',
      '담당하는 곳',
      '다른 도움',
    ]);
    expect(names.service('smile-psych', 'ko')).toBeNull();
    expect(say(numbered(11), 'ko')).toBe('11번째 도움');
  });
});
