import { describe, expect, it } from 'vitest';
import { gather } from './timeline.ts';
import type { TimelineLine } from './timeline-store.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-24T${time}+09:00`);

function line(change: Partial<TimelineLine>): TimelineLine {
  return {
    id: '1',
    at: at('13:00:00'),
    institution: 'cvsc',
    kind: 'referral.sent',
    class: 'service_use',
    detail: {},
    by: '고은비',
    ...change,
  };
}

describe('the timeline', () => {
  it('shows one act of one person in one minute as one entry, with everything it was about', () => {
    const seen = gather([
      line({ at: at('13:00:20'), detail: { service: 'police-smartwatch', to: 'police' } }),
      line({ at: at('13:00:10'), detail: { service: 'klac-advice', to: 'klac' } }),
    ]);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.about.map((one) => one.service)).toEqual(['police-smartwatch', 'klac-advice']);
  });

  it('keeps apart what another person, another minute or another kind of line brought', () => {
    const others: Partial<TimelineLine>[] = [
      { by: '한지원' },
      { by: null },
      { at: at('12:59:59') },
      { kind: 'referral.accepted' },
      { institution: 'police' },
    ];
    for (const other of others) expect(gather([line({}), line(other)])).toHaveLength(2);
  });

  it('is about a service or a need, and about nothing when the line names neither', () => {
    expect(gather([line({ detail: { domain: 'housing' } })])[0]?.about[0]?.domain).toBe('housing');
    expect(gather([line({ detail: { domain: 'nonsense', band: 'high' } })])[0]?.about).toEqual([]);
  });
});
