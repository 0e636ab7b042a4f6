// A body made to cost more than it should: nobody has to sign in to send one.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formValues, parseForm, textField, typedFields } from '../../src/shared/form.ts';
import { typedValues } from '../../src/ui/form-state.ts';

function formOf(entries: Iterable<readonly [string, string]>): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => [`f${at}`, ''] as const);

/** Milliseconds of the quickest of three runs. */
function cost(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

describe('a form with very many fields', () => {
  it.each([
    ['formValues', formValues],
    ['typedValues', typedValues],
  ] as const)('costs %s in proportion and no more', (_, read) => {
    const [few, many] = [formOf(numbered(2_000)), formOf(numbered(32_000))];
    // Sixteen times the fields; a look-up of each name among all would cost 256 times as much.
    expect(cost(() => read(many))).toBeLessThan(
      64 *
        Math.max(
          1,
          cost(() => read(few)),
        ),
    );
  });
});

describe('a text that is far too long', () => {
  it('is refused before any pattern is tried on it', () => {
    let tried = 0;
    const field = textField(20).refine(() => {
      tried += 1;
      return true;
    });
    const schema = z.object({ email: field });
    expect(parseForm(schema, formOf([['email', `a@${'.'.repeat(200_000)}@`]])).ok).toBe(false);
    expect(tried).toBe(0);
    expect(parseForm(schema, formOf([['email', 'short']])).ok).toBe(true);
    expect(tried).toBe(1);
  });
});

describe('a field named like a part of every object', () => {
  it('changes no prototype and is read as an ordinary field', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', '__proto__-year'];
    for (const times of [1, 2]) {
      const form = formOf(names.flatMap((name) => Array.from({ length: times }, () => [name, 'x'] as const)));
      expect(Object.getPrototypeOf(typedFields(form))).toBe(Object.prototype);
      expect(Object.getPrototypeOf(formValues(form))).toBe(Object.prototype);
      expect(parseForm(z.object({ text: textField(10) }), form)).toEqual({ ok: true, value: { text: '' } });
    }
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
