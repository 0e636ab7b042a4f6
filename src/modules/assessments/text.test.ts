import { describe, expect, it } from 'vitest';
import * as face from './index.ts';

/** Every `Words` value reachable from the module's public face, with the way to it. */
function wordsIn(value: unknown, way: string): readonly (readonly [string, string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ko' in value && 'en' in value) return [[way, String(value.ko), String(value.en)]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${way}.${key}`));
}

const all = wordsIn({ ...face }, 'assessments');

describe('the words of the module', () => {
  it('are many, and complete in Korean and English', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const [way, ko, en] of all) {
      expect(ko.trim().length, way).toBeGreaterThan(0);
      expect(en.trim().length, way).toBeGreaterThan(0);
      expect(/[가-힣]/.test(en), `${way} has Korean in its English`).toBe(false);
    }
  });

  it('say that the checklist is not validated and the Korean items are not verified', () => {
    expect(face.notValidated.ko).toContain('검증된 도구가 아님');
    expect(face.notValidated.en).toContain('Not validated');
    expect(face.koreanUnverified.ko).toBe('번역 검증 전');
  });
});
