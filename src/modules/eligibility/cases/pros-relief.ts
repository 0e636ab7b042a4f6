import type { Verdict } from '../rule.ts';
import type { RuleCase } from './case.ts';
import { attack, changed, crimeChanged } from './pros-sheet.ts';

const asOf = '2026-11-23';
const serious = 'pros-relief-fund-serious-injury';
const disability = 'pros-relief-fund-disability';
const bereaved = 'pros-relief-fund-bereaved';
const emergency = 'pros-relief-fund-emergency';

const all = (verdict: Verdict) => ({ [serious]: verdict, [emergency]: verdict }) as const;

/** The same attack on someone who died, who was left impaired, and who is a foreigner. */
const death = changed(attack, {
  victim: { deceased: true, deathDate: '2026-11-05' },
  applicant: { role: 'spouse' },
});
const impaired = changed(attack, { harm: { disabilityLeft: true, disabilityGrade: 12 } });
const foreigner = changed(attack, { victim: { nationality: 'foreign' }, stay: { reciprocity: false } });
const wife = changed(foreigner, { stay: { koreanSpouse: true, raisesKoreanChild: false, status: 'F-6' } });

function everywhere(facts: unknown, verdicts: readonly [Verdict, Verdict, Verdict, Verdict]) {
  const expect: Readonly<Record<string, Verdict>> = {
    [serious]: verdicts[0],
    [disability]: verdicts[1],
    [bereaved]: verdicts[2],
    [emergency]: verdicts[3],
  };
  return { facts, expect };
}

const X = 'ineligible';
const E = 'eligible';
const R = 'needs_review';

/** 범죄피해구조금: the gate, the harm of each kind, and the board's grounds. */
export const prosecutionReliefCases: readonly RuleCase[] = [
  { name: 'relief fund: stabbed by a stranger', asOf, ...everywhere(attack, [E, X, X, E]) },
  { name: 'relief fund: the victim died', asOf, ...everywhere(death, [R, X, E, E]) },
  { name: 'relief fund: an impairment of grade 12 remains', asOf, ...everywhere(impaired, [E, E, X, E]) },
  {
    name: 'relief fund: impaired and died since: the kinds before death go to the board',
    asOf,
    ...everywhere(changed(impaired, { victim: { deceased: true } }), [R, R, E, E]),
  },
  ...(
    [
      ['an offence that is no crime against the person', crimeChanged(attack, { code: 'threat' }), X],
      ['negligence', crimeChanged(attack, { code: 'occupational-negligence' }), X],
      [
        'another crime against the person, on purpose',
        crimeChanged(attack, { code: 'other-person', intent: 'intent' }),
        E,
      ],
      [
        'another crime against the person, by negligence',
        crimeChanged(attack, { code: 'other-person', intent: 'negligence' }),
        X,
      ],
      ['abroad', crimeChanged(attack, { place: 'abroad' }), X],
      ['on a Korean ship', crimeChanged(attack, { place: 'korean-vessel' }), E],
      ['the offender acted in self-defence', crimeChanged(attack, { excuse: 'self-defence' }), X],
      ['the offender is under fourteen', crimeChanged(attack, { excuse: 'minor' }), E],
      ['the offender was insane', crimeChanged(attack, { excuse: 'insanity' }), E],
      ['fully compensated', changed(attack, { money: { fullyCompensated: true } }), X],
      [
        'fully compensated but harmed as a witness',
        changed(attack, { money: { fullyCompensated: true }, victim: { witness: true } }),
        E,
      ],
      [
        'a foreigner without reciprocity',
        changed(foreigner, { stay: { koreanSpouse: false, raisesKoreanChild: false } }),
        X,
      ],
      ['a foreigner with reciprocity', changed(foreigner, { stay: { reciprocity: true } }), E],
      ['a foreign wife with F-6', wife, E],
      ['the same wife with F-3', changed(wife, { stay: { status: 'F-3' } }), X],
      ['the same wife with F-5', changed(wife, { stay: { status: 'F-5' } }), E],
      ['the same wife with C-3', changed(wife, { stay: { status: 'C-3' } }), X],
      [
        'the same wife, crime the day before 2025-03-21',
        changed(crimeChanged(wife, { on: '2025-03-20' }), { harm: { on: '2025-03-20' } }),
        X,
      ],
      [
        'the same wife, crime on 2025-03-21',
        changed(crimeChanged(wife, { on: '2025-03-21' }), { harm: { on: '2025-03-21' } }),
        E,
      ],
      [
        'known on 2023-11-20, three days too late',
        changed(crimeChanged(attack, { on: '2023-11-20' }), {
          harm: { on: '2023-11-20' },
          knowledge: { harmKnownOn: '2023-11-20' },
        }),
        X,
      ],
      [
        'known on 2023-11-22: the last day was a Sunday and moved to today',
        changed(crimeChanged(attack, { on: '2023-11-20' }), {
          harm: { on: '2023-11-20' },
          knowledge: { harmKnownOn: '2023-11-22' },
        }),
        E,
      ],
      [
        'known late, but the harm is eleven years old',
        changed(crimeChanged(attack, { on: '2015-11-01' }), {
          harm: { on: '2015-11-01' },
          knowledge: { harmKnownOn: '2026-11-01' },
        }),
        X,
      ],
      ['the husband did it', changed(attack, { relation: { kind: 'spouse' } }), R],
      [
        'a cousin within the fourth degree did it',
        changed(attack, { relation: { kind: 'collateral', degree: 4, livedTogether: false } }),
        R,
      ],
      [
        'a relative of the sixth degree did it',
        changed(attack, { relation: { kind: 'collateral', degree: 6, livedTogether: false } }),
        R,
      ],
      [
        'a relative of the sixth degree in the same house did it',
        changed(attack, { relation: { kind: 'collateral', degree: 6, livedTogether: true } }),
        R,
      ],
      ['a former husband did it', changed(attack, { relation: { kind: 'former-spouse' } }), E],
      ['the victim provoked it gravely', changed(attack, { victim: { graveFault: true } }), R],
      ['the victim was careless', changed(attack, { victim: { contributedToCrime: true } }), R],
      ['the victim belonged to the gang', changed(attack, { victim: { consentedOrGang: true } }), R],
    ] as const
  ).map(([name, facts, verdict]) => ({ name: `relief fund: ${name}`, asOf, facts, expect: all(verdict) })),
  ...(
    [
      ['eight weeks are less than two months', changed(attack, { harm: { treatmentDays: 56 } }), X],
      [
        'sixty days lie on the border and go to the board',
        changed(attack, { harm: { treatmentDays: 60 } }),
        R,
      ],
      ['sixty-one days are two months of November', changed(attack, { harm: { treatmentDays: 61 } }), E],
      [
        'comparable damage with six days in hospital',
        changed(attack, { harm: { injuryKind: 'comparable', inpatientDays: 6 } }),
        X,
      ],
      [
        'comparable damage with seven days in hospital',
        changed(attack, { harm: { injuryKind: 'comparable', inpatientDays: 7 } }),
        E,
      ],
      [
        'severe mental illness with two days in a ward',
        changed(attack, { harm: { injuryKind: 'severe-mental', psychiatricInpatientDays: 2 } }),
        X,
      ],
      [
        'severe mental illness with three days in a ward',
        changed(attack, { harm: { injuryKind: 'severe-mental', psychiatricInpatientDays: 3 } }),
        E,
      ],
      ['no injury of the listed kinds', changed(attack, { harm: { injuryKind: 'none' } }), X],
    ] as const
  ).map(([name, facts, verdict]) => ({
    name: `serious injury: ${name}`,
    asOf,
    facts,
    expect: { [serious]: verdict },
  })),
  {
    name: 'serious injury: the day of the harm is asked only where it matters',
    asOf,
    facts: changed(attack, { harm: { treatmentDays: 60, on: undefined } }),
    expect: { [serious]: 'needs_info' },
  },
  {
    name: 'impairment: grade 11 of a crime before 2017-12-19 is not paid',
    asOf: '2019-03-04',
    facts: changed(crimeChanged(impaired, { on: '2017-12-18' }), {
      harm: { on: '2017-12-18', disabilityGrade: 11 },
      knowledge: { harmKnownOn: '2017-12-18', offenderKnownOn: '2017-12-18' },
    }),
    expect: { [disability]: X },
  },
  ...[serious, disability, bereaved, emergency].map(
    (slug): RuleCase => ({
      name: `${slug}: a crime before 2014-12-30 follows earlier law`,
      asOf: '2017-03-06',
      facts: changed(crimeChanged(slug === bereaved ? death : impaired, { on: '2014-12-29' }), {
        victim: { deathDate: undefined, deceased: slug === bereaved },
        harm: { on: '2014-12-29', disabilityGrade: slug === bereaved ? undefined : 3 },
        knowledge: { harmKnownOn: '2014-12-29', offenderKnownOn: '2014-12-29' },
      }),
      expect: { [slug]: R },
    }),
  ),
  ...(
    [
      ['place', crimeChanged(impaired, { place: 'abroad' }), X],
      ['self-defence', crimeChanged(impaired, { excuse: 'self-defence' }), X],
      ['no crime against the person', crimeChanged(impaired, { code: 'threat' }), X],
      ['fully compensated', changed(impaired, { money: { fullyCompensated: true } }), X],
      [
        'foreigner',
        changed(impaired, {
          victim: { nationality: 'foreign' },
          stay: { reciprocity: false, koreanSpouse: false, raisesKoreanChild: false },
        }),
        X,
      ],
      [
        'too late',
        changed(crimeChanged(impaired, { on: '2020-01-02' }), {
          harm: { on: '2020-01-02' },
          knowledge: { harmKnownOn: '2020-01-02' },
        }),
        X,
      ],
      ['family', changed(impaired, { relation: { kind: 'lineal' } }), R],
      [
        'other relative',
        changed(impaired, { relation: { kind: 'in-law', degree: 5, livedTogether: false } }),
        R,
      ],
      ['grave fault', changed(impaired, { victim: { graveFault: true } }), R],
      ['own part', changed(impaired, { victim: { contributedToCrime: true } }), R],
    ] as const
  ).flatMap(([name, facts, verdict]): readonly RuleCase[] => [
    { name: `impairment: ${name}`, asOf, facts, expect: { [disability]: verdict } },
    {
      name: `bereaved: ${name}`,
      asOf,
      facts: changed(facts, { victim: { deceased: true } }),
      expect: { [bereaved]: verdict },
    },
  ]),
  {
    name: 'emergency payment: no death, impairment or serious injury',
    asOf,
    facts: changed(attack, { harm: { treatmentDays: 14 } }),
    expect: { [emergency]: X, [serious]: X },
  },
];
