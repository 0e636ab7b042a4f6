import { describe, expect, it } from 'vitest';
import type { ReferralId } from '../../../shared/ids.ts';
import type { Escalation } from '../../referrals/index.ts';
import { pressing } from './pressing.ts';
import type { LateReferral } from './today-store.ts';

const at = Temporal.Instant.from('2026-11-27T09:00+09:00');
const shared = { service: 'police-smartwatch', institution: 'police' } as const;
const late = (id: string): LateReferral => ({
  ...shared,
  id: id as ReferralId,
  caseId: crypto.randomUUID() as LateReferral['caseId'],
  number: `2026-${id}`,
  dueAt: at,
});
const told = (id: string, change: Partial<Escalation> = {}): Escalation => ({
  ...shared,
  id: crypto.randomUUID(),
  referral: id as ReferralId,
  caseNumber: `2026-${id}`,
  level: 1,
  ground: 'late',
  raisedAt: at,
  urgency: 'U1',
  ...change,
});

describe('the referrals that need somebody today', () => {
  it('stand in one line each, with the highest step silence has reached', () => {
    const rows = pressing([late('a')], [told('a'), told('a', { level: 3 }), told('a', { level: 2 })]);
    expect(rows.map((row) => [row.id, row.step?.level])).toEqual([['a', 3]]);
  });

  it('begin with what came back, though no clock has run out on it', () => {
    const rows = pressing([late('a')], [told('b', { ground: 'returned', level: 0 })]);
    expect(rows.map((row) => [row.id, row.dueAt === null])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  it('name what is late before anybody was told', () => {
    expect(pressing([late('a')], [])[0]?.step).toBeNull();
  });
});
