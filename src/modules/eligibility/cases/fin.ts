import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';
import { changed } from './pros-sheet.ts';

const asOf = '2026-11-23';
const X = 'ineligible';
const E = 'eligible';

const borrower = {
  crimes: [{ code: 'jeonse-fraud' }],
  victim: { nationality: 'korean' },
  wishes: { finance: true },
  income: { annual: 30_000_000 },
  work: { employed: true },
  finance: {
    overdueDays: 0,
    debtTotal: 150_000_000,
    insolvent: true,
    lowestCredit: true,
    refusedElsewhere: true,
    inRehabilitation: false,
    illegalLoan: false,
  },
  aid: { livelihoodBenefit: false, nearPoor: false },
};

const unasked = changed(borrower, { wishes: { finance: false } });
const unlawful = changed(borrower, { victim: { nationality: 'foreign' }, stay: { lawful: false } });
const overdue = changed(borrower, { finance: { overdueDays: 20 } });
const rehabilitation = changed(borrower, { finance: { inRehabilitation: true } });
const wealthy = changed(borrower, { income: { annual: 46_000_000 } });

const loans = [
  'fin-haessal-general',
  'fin-haessal-special',
  'fin-illegal-lending-prevention',
  'fin-microcredit',
  'fin-debt-adjustment',
] as const;

function every(name: string, facts: unknown, verdict: Verdict, slugs: readonly string[] = loans): RuleCase {
  return {
    name: `finance: ${name}`,
    asOf,
    facts,
    expect: Object.fromEntries(slugs.map((slug) => [slug, verdict])),
  };
}

const single: readonly (readonly [string, string, unknown, Verdict])[] = [
  ['debt adjustment is made for the overdue', 'fin-debt-adjustment', overdue, E],
  ['debt adjustment: no debt', 'fin-debt-adjustment', changed(borrower, { finance: { debtTotal: 0 } }), X],
  [
    'debt adjustment: more than 1.5 billion',
    'fin-debt-adjustment',
    changed(borrower, { finance: { debtTotal: 1_500_000_001 } }),
    X,
  ],
  ['general loan: income too high', 'fin-haessal-general', wealthy, X],
  [
    'general loan: 40 million with low credit',
    'fin-haessal-general',
    changed(borrower, { income: { annual: 40_000_000 } }),
    E,
  ],
  [
    'general loan: 40 million with good credit',
    'fin-haessal-general',
    changed(borrower, { income: { annual: 40_000_000 }, finance: { lowestCredit: false } }),
    X,
  ],
  ['general loan: not in work', 'fin-haessal-general', changed(borrower, { work: { employed: false } }), X],
  [
    'special loan: not refused elsewhere',
    'fin-haessal-special',
    changed(borrower, { finance: { refusedElsewhere: false } }),
    X,
  ],
  [
    'small loan: good credit',
    'fin-illegal-lending-prevention',
    changed(borrower, { finance: { lowestCredit: false } }),
    X,
  ],
  ['small loan: income too high', 'fin-illegal-lending-prevention', wealthy, X],
  [
    'microcredit: in none of the groups',
    'fin-microcredit',
    changed(borrower, { finance: { lowestCredit: false } }),
    X,
  ],
  [
    'microcredit: near poor',
    'fin-microcredit',
    changed(borrower, { finance: { lowestCredit: false }, aid: { nearPoor: true } }),
    E,
  ],
  ['court plan: insolvent', 'fin-rehab-bankruptcy-link', borrower, E],
  [
    'court plan: not insolvent',
    'fin-rehab-bankruptcy-link',
    changed(borrower, { finance: { insolvent: false } }),
    X,
  ],
  ['court plan: not asked for', 'fin-rehab-bankruptcy-link', unasked, X],
  ['illegal lending: no such loan', 'fin-illegal-lending-report', borrower, X],
  [
    'illegal lending: a loan of that kind, whatever the stay',
    'fin-illegal-lending-report',
    changed(unlawful, { finance: { illegalLoan: true } }),
    E,
  ],
];

/** Finance for people of modest means. */
export const financeCases: readonly RuleCase[] = [
  every('asked for help, within the limits', borrower, E),
  every('not asked for', unasked, X),
  every('no lawful stay', unlawful, X),
  every('overdue', overdue, X, ['fin-haessal-general', 'fin-haessal-special']),
  every('a court plan runs', rehabilitation, X, ['fin-haessal-general', 'fin-haessal-special']),
  ...single.map(([name, slug, facts, verdict]) => ({
    name: `finance: ${name}`,
    asOf,
    facts,
    expect: { [slug]: verdict },
  })),
];
