import { describe, expect, it } from 'vitest';
import {
  changedClocks,
  clockCells,
  clocksVersion,
  defaultClocks,
  longestClock,
  timedStatuses,
  withClock,
} from './clock.ts';
import { amountName, clockValues, parseClocks, unitName } from './clock-form.ts';
import { referralStatuses } from './referral.ts';

const u0Sent = { urgency: 'U0', status: 'sent' } as const;

function formWith(changed: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  const values = { ...clockValues(defaultClocks), version: '7', ...changed };
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

const wrongFields = (form: FormData) => {
  const given = parseClocks(form);
  return given.ok ? [] : given.errors.map((error) => error.field);
};

describe('the clocks of a centre', () => {
  it('are one per urgency and state that has one', () => {
    const timed = referralStatuses.filter((one) => !['draft', 'closed', 'withdrawn'].includes(one));
    expect(new Set(timedStatuses)).toEqual(new Set(timed));
    expect(clockCells).toHaveLength(28);
  });

  it('stay within their bounds as they come', () => {
    for (const { urgency, status } of clockCells) {
      const { amount, unit } = defaultClocks[urgency][status];
      expect(amount).toBeLessThanOrEqual(longestClock[urgency][unit]);
    }
  });

  it('are another version when one of them is another, and the same when it is set back', () => {
    const changed = withClock(defaultClocks, u0Sent, { amount: 2, unit: 'hours' });
    expect(clocksVersion(changed)).not.toBe(clocksVersion(defaultClocks));
    expect(changedClocks(defaultClocks, changed)).toEqual([
      { ...u0Sent, span: { amount: 2, unit: 'hours' } },
    ]);
    const back = withClock(changed, u0Sent, defaultClocks.U0.sent);
    expect(clocksVersion(back)).toBe(clocksVersion(defaultClocks));
  });
});

describe('the form of the clocks', () => {
  it('comes back as it was filled in', () => {
    expect(parseClocks(formWith())).toEqual({ ok: true, value: { rules: defaultClocks, version: 7 } });
  });

  it('says beside each field what is wrong with it', () => {
    const amount = amountName(u0Sent);
    for (const wrong of ['', '0', '-1', '1.5', '25', '두 시간']) {
      expect([wrong, wrongFields(formWith({ [amount]: wrong }))]).toEqual([wrong, [amount]]);
    }
    const unit = unitName(u0Sent);
    expect(wrongFields(formWith({ [amount]: '24' }))).toEqual([]);
    expect(wrongFields(formWith({ [unit]: 'years' }))).toEqual([unit]);
    expect(wrongFields(formWith({ [unit]: 'working_days', [amount]: '11' }))).toEqual([amount]);
  });

  it('says everything that is wrong at once', () => {
    expect(wrongFields(new FormData())).toHaveLength(28);
  });
});
