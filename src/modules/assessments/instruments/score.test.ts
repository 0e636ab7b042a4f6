import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument } from './instrument.ts';
import { comparePclTotals } from './pcl5-clusters.ts';
import { findInstrument, instruments, pickAnswers, type RawAnswers, type Score, score } from './score.ts';

function instrument(id: string): Instrument {
  const found = findInstrument(id);
  if (found === null) throw new Error(`no screen ${id}`);
  return found;
}

function read(id: string, answers: RawAnswers): Score {
  const result = score(instrument(id), answers);
  if (!result.ok) throw new Error(`refused: ${result.errors.map((error) => error.field).join()}`);
  return result.value;
}

/** Answers from a list, item by item; null leaves the item empty. */
function sheet(id: string, values: readonly (number | null)[]): RawAnswers {
  return Object.fromEntries(instrument(id).items.map((item, index) => [item.id, values[index] ?? null]));
}

/** A complete sheet of `count` items whose answers add up to `total`. */
function adding(count: number, highest: number, total: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.max(0, Math.min(highest, total - index * highest)));
}

describe('every screen', () => {
  it('has its number of items, its maximum and an honest Korean mark', () => {
    expect(instruments.map((one) => [one.id, one.items.length, one.maximum])).toEqual([
      ['phq9', 9, 27],
      ['gad7', 7, 21],
      ['pcptsd5', 6, 5],
      ['pcl5', 20, 80],
      ['asq', 5, 4],
    ]);
    for (const one of instruments) {
      expect(['verified', 'unverified']).toContain(one.korean);
      expect(new Set(one.items.map((item) => item.id)).size).toBe(one.items.length);
    }
    expect(findInstrument('mmpi')).toBeNull();
  });

  it('names every field that is out of range or unknown', () => {
    for (const one of instruments) {
      for (const wrong of [-1, 5, 1.5, '9', 'x', true, ['1'], Number.NaN]) {
        const field = one.items[0]?.id ?? '';
        const result = score(one, { [field]: wrong, forged: 1 });
        expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual([field, 'forged']);
      }
    }
  });

  it('takes digits from a form like numbers, and takes only its own fields', () => {
    expect(read('gad7', { 'gad7-1': '3' })).toEqual(read('gad7', { 'gad7-1': 3 }));
    expect(pickAnswers(instrument('gad7'), { 'gad7-1': '3', 'phq9-1': '1', csrf: 'x' })).toEqual({
      'gad7-1': '3',
    });
  });

  it('gives a number, never a band, to an empty sheet', () => {
    for (const one of instruments) {
      expect(read(one.id, {})).toMatchObject({ total: 0, band: null, alarms: [], complete: false });
    }
  });
});

const anySheet = fc.constantFrom(...instruments).chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.array(fc.option(fc.constantFrom(...one.options.map((option) => option.value)), { nil: null }), {
      minLength: one.items.length,
      maxLength: one.items.length,
    }),
    fc.nat(one.items.length - 1),
  ),
);

describe('any sheet', () => {
  it('never scores lower when one answer rises', () => {
    fc.assert(
      fc.property(anySheet, ([one, values, index]) => {
        const raised = values.map((value, place) =>
          place === index ? Math.min((value ?? -1) + 1, 4) : value,
        );
        const result = score(one, sheet(one.id, raised));
        if (!result.ok) return;
        expect(result.value.total).toBeGreaterThanOrEqual(read(one.id, sheet(one.id, values)).total);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order in which the answers arrive', () => {
    fc.assert(
      fc.property(anySheet, ([one, values]) => {
        const answers = sheet(one.id, values);
        const backwards = Object.fromEntries(Object.entries(answers).reverse());
        expect(score(one, backwards)).toEqual(score(one, answers));
      }),
    );
  });

  it('stays between zero and the maximum and is complete only without missing items', () => {
    fc.assert(
      fc.property(anySheet, ([one, values]) => {
        const result = read(one.id, sheet(one.id, values));
        expect(result.total).toBeGreaterThanOrEqual(0);
        expect(result.total).toBeLessThanOrEqual(one.maximum);
        expect(result.complete).toBe(result.missing.length === 0);
        if (result.complete) expect(result.band).not.toBeNull();
      }),
    );
  });
});

describe('thresholds', () => {
  it.each([
    ['phq9', 3, 0, 'minimal', false],
    ['phq9', 3, 4, 'minimal', false],
    ['phq9', 3, 5, 'mild', false],
    ['phq9', 3, 9, 'mild', false],
    ['phq9', 3, 10, 'moderate', true],
    ['phq9', 3, 14, 'moderate', true],
    ['phq9', 3, 15, 'moderately_severe', true],
    ['phq9', 3, 19, 'moderately_severe', true],
    ['phq9', 3, 20, 'severe', true],
    ['phq9', 3, 27, 'severe', true],
    ['gad7', 3, 4, 'minimal', false],
    ['gad7', 3, 5, 'mild', false],
    ['gad7', 3, 9, 'mild', false],
    ['gad7', 3, 10, 'moderate', true],
    ['gad7', 3, 15, 'severe', true],
    ['gad7', 3, 21, 'severe', true],
    ['pcl5', 4, 30, 'below_cut', false],
    ['pcl5', 4, 31, 'cut_range', true],
    ['pcl5', 4, 33, 'cut_range', true],
    ['pcl5', 4, 34, 'above_cut', true],
    ['pcl5', 4, 80, 'above_cut', true],
  ])('%s (answers to %i): a total of %i is %s', (id, highest, total, code, refer) => {
    const result = read(id, sheet(id, adding(instrument(id).items.length, highest, total)));
    expect(result).toMatchObject({ total, complete: true, band: { code, refer } });
  });

  it.each([
    [[1, 0, 0, 0, 0, 0], 0, 'negative'],
    [[1, 1, 1, 0, 0, 0], 2, 'negative'],
    [[1, 1, 1, 1, 0, 0], 3, 'positive'],
    [[1, 1, 1, 1, 1, 0], 4, 'positive_specific'],
    [[1, 1, 1, 1, 1, 1], 5, 'positive_specific'],
    [[0], 0, 'negative'],
    [[0, 0, 0, 0, 0, 0], 0, 'negative'],
  ])('PC-PTSD-5 %j adds up to %i: %s', (values, total, code) => {
    expect(read('pcptsd5', sheet('pcptsd5', values))).toMatchObject({
      total,
      complete: true,
      band: { code },
    });
  });
});

describe('PC-PTSD-5 without an event', () => {
  it('asks about the event again when a symptom was affirmed, and loses no answer', () => {
    expect(read('pcptsd5', sheet('pcptsd5', [0, 1, 1, 1, 0, 0]))).toMatchObject({
      total: 3,
      band: null,
      complete: false,
      missing: ['pcptsd5-event'],
    });
  });
});

describe('PHQ-9 item 9', () => {
  it.each([1, 2, 3])('starts the suicide check at %i, even on an empty sheet', (value) => {
    expect(read('phq9', { 'phq9-9': value })).toMatchObject({ alarms: ['suicide_check'], complete: false });
  });
  it('is silent at zero, whatever the total', () => {
    expect(read('phq9', sheet('phq9', [3, 3, 3, 3, 3, 3, 3, 3, 0])).alarms).toEqual([]);
  });
});

describe('ASQ acuity', () => {
  it.each([1, 2, 3, 4])('is positive for one yes to question %i alone', (number) => {
    const values = [1, 2, 3, 4].map((place) => (place === number ? 1 : 0));
    expect(read('asq', sheet('asq', values))).toMatchObject({ total: 1, alarms: ['suicide_acuity_open'] });
  });

  it.each([
    ['four times no', [0, 0, 0, 0, null], 'negative', [], []],
    [
      'one yes, question 5 open',
      [0, 1, 0, 0, null],
      'positive_acuity_open',
      ['suicide_acuity_open'],
      ['asq-5'],
    ],
    ['one yes, not now', [0, 1, 0, 0, 0], 'non_acute_positive', ['suicide_check'], []],
    ['one yes, now', [0, 1, 0, 0, 1], 'acute_positive', ['suicide_acute'], []],
    ['does not want to answer', [2, 0, 0, 0, 0], 'non_acute_positive', ['suicide_check'], []],
    ['does not want to answer question 5', [0, 0, 0, 1, 2], 'acute_positive', ['suicide_acute'], []],
    ['only yes to now', [0, 0, 0, 0, 1], 'acute_positive', ['suicide_acute'], []],
    ['a yes on a half-empty sheet', [1, null, 0, 0, 0], 'non_acute_positive', ['suicide_check'], ['asq-2']],
  ])('%s', (_name, values, code, alarms, missing) => {
    expect(read('asq', sheet('asq', values))).toMatchObject({ band: { code }, alarms, missing });
  });
});

describe('PCL-5 clusters', () => {
  /** Item numbers that are answered 2; all others 0. */
  const moderately = (numbers: readonly number[]) =>
    sheet(
      'pcl5',
      Array.from({ length: 20 }, (_, index) => (numbers.includes(index + 1) ? 2 : 0)),
    );

  it('adds up each cluster', () => {
    const result = read(
      'pcl5',
      sheet(
        'pcl5',
        Array.from({ length: 20 }, () => 1),
      ),
    );
    expect(result.clusters?.clusters).toMatchObject({
      B: { score: 5 },
      C: { score: 2 },
      D: { score: 7 },
      E: { score: 6 },
    });
  });

  it.each([
    ['B1 C1 D2 E2', [1, 6, 8, 9, 15, 20], true],
    ['other items of the same clusters', [5, 7, 13, 14, 16, 19], true],
    ['no B', [6, 8, 9, 15, 16], false],
    ['no C', [1, 8, 9, 15, 16], false],
    ['one D', [1, 6, 8, 15, 16], false],
    ['one E', [1, 6, 8, 9, 15], false],
  ])('decides the provisional rule: %s', (_name, numbers, provisional) => {
    expect(read('pcl5', moderately(numbers)).clusters?.provisional).toBe(provisional);
  });

  it('leaves the rule open while missing answers could still meet it', () => {
    expect(read('pcl5', { 'pcl5-1': 2 }).clusters?.provisional).toBeNull();
    const met = Object.fromEntries([1, 6, 8, 9, 15, 16].map((number) => [`pcl5-${number}`, 2]));
    expect(read('pcl5', met).clusters?.provisional).toBe(true);
  });

  it('is not given to other screens', () => {
    expect(read('phq9', {}).clusters).toBeNull();
  });

  it('calls ten points a change', () => {
    expect(comparePclTotals(50, 40)).toBe('better');
    expect(comparePclTotals(50, 41)).toBe('no_meaningful_change');
    expect(comparePclTotals(40, 50)).toBe('worse');
  });
});
