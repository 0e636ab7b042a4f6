import { describe, expect, it } from 'vitest';
import { countCap, saidCount } from './count.ts';

describe('a count on a list', () => {
  it('is exact up to the cap and says that there are more beyond it', () => {
    expect([0, 7, 999, countCap].map(saidCount)).toEqual(['0', '7', '999', '1,000']);
    expect(saidCount(countCap + 1)).toBe('1,000+');
  });
});
