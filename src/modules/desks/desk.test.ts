import { describe, expect, it } from 'vitest';
import { services } from '../directory/index.ts';
import { parseDelivery } from './desk.ts';
import { deskOf, desks, findDesk } from './registry.ts';
import { reliefFundDesk } from './relief-fund/desk.ts';

const today = Temporal.PlainDate.from('2026-11-23');

describe('the desks', () => {
  it('serve every service of the directory', () => {
    for (const service of services) expect(findDesk(deskOf(service.slug).slug)).not.toBeNull();
    expect(new Set(desks.map((desk) => desk.slug)).size).toBe(desks.length);
  });

  it('keep a vocabulary without doubles, and fields that their actions know', () => {
    for (const desk of desks) {
      const codes = desk.actions.map((action) => action.code);
      expect(new Set(codes).size).toBe(codes.length);
      const names = desk.fields.map((field) => field.name);
      expect(new Set([...names, 'action', 'day', 'quantity', 'words']).size).toBe(names.length + 4);
      for (const field of desk.fields)
        expect(codes).toEqual(expect.arrayContaining([...(field.neededFor ?? [])]));
    }
  });

  it('read a payment exactly', () => {
    const parsed = parseDelivery(
      reliefFundDesk,
      { action: 'payment', day: '2026-11-20', item: 'medical', amount: '1,234,000', words: ' 1차 ' },
      today,
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        action: 'payment',
        quantity: 1,
        details: { item: 'medical', amount: 1_234_000 },
        words: '1차',
      },
    });
  });

  it('refuse what is missing, unknown, ahead or beyond, beside its field', () => {
    const fields = (values: Record<string, string>) => {
      const parsed = parseDelivery(reliefFundDesk, { day: '2026-11-20', ...values }, today);
      return parsed.ok ? [] : parsed.errors.map((error) => error.field);
    };
    expect(fields({})).toEqual(['action']);
    expect(fields({ action: 'payment' })).toEqual(['item', 'amount']);
    expect(fields({ action: 'advice', day: '2026-11-24' })).toEqual(['day']);
    expect(fields({ action: 'advice', quantity: '1.5' })).toEqual(['quantity']);
    expect(fields({ action: 'advice', amount: '-1' })).toEqual(['amount']);
    expect(fields({ action: 'advice', item: 'toString' })).toEqual(['item']);
    expect(fields({ action: 'advice', words: 'x'.repeat(2001) })).toEqual(['words']);
  });
});
