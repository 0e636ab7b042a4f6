/** One attack, fully told; the cases beside it change a single fact each. */

type Group = Readonly<Record<string, unknown>>;
type Sheet = { readonly crimes: readonly Group[] } & Readonly<Record<string, Group | readonly Group[]>>;

const crime = {
  code: 'injury',
  on: '2026-11-02',
  place: 'korea',
  excuse: 'none',
  stage: 'police',
  reported: true,
} as const;

/** A Korean adult, stabbed by a stranger; liver; ten weeks. */
export const attack: Sheet = {
  crimes: [crime],
  victim: {
    birthDate: '1988-04-10',
    deceased: false,
    nationality: 'korean',
    witness: false,
    graveFault: false,
    contributedToCrime: false,
    consentedOrGang: false,
    enrolled: 'none',
  },
  applicant: { role: 'victim' },
  relation: { kind: 'none', offenderCouldBenefit: false },
  offender: { identified: true, foreign: false },
  harm: {
    on: '2026-11-02',
    bodily: true,
    mental: true,
    treatmentDays: 70,
    inpatientDays: 21,
    injuryKind: 'organ',
    disabilityLeft: false,
  },
  knowledge: { harmKnownOn: '2026-11-02', offenderKnownOn: '2026-11-02' },
  household: { members: 1, childInSchool: false, breadwinnerLost: false, familyCanSupport: false },
  income: { monthlyBefore: 3_200_000, proven: true, lost: true },
  money: {
    fullyCompensated: false,
    damagesReceived: 0,
    settlementReceived: 0,
    depositReceived: 0,
    otherLaw: [],
  },
  aid: { received: [] },
  parameters: { averageWage: 3_440_000 },
};

/** The sheet with some facts of some groups changed; `undefined` takes a fact away. */
export function changed(sheet: Sheet, changes: Readonly<Record<string, Group>>): Sheet {
  const groups = Object.entries(changes).map(([name, facts]) => {
    const before = sheet[name];
    return [name, { ...(Array.isArray(before) ? {} : before), ...facts }] as const;
  });
  return { ...sheet, ...Object.fromEntries(groups) };
}

/** The sheet with the facts of its crime changed. */
export function crimeChanged(sheet: Sheet, changes: Group): Sheet {
  return { ...sheet, crimes: sheet.crimes.map((one) => ({ ...one, ...changes })) };
}
