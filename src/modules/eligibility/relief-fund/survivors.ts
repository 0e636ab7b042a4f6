import { ageOn, toEpochDay } from '../../../shared/epoch-day.ts';

/** A relative of the deceased, as 범죄피해자 보호법 §18 sees them. `null` is unknown. */
export type Survivor = {
  readonly id: string;
  /** `spouse` includes 사실혼; `parent` is by birth, `adoptive-parent` comes first (§18③). */
  readonly relation:
    | 'spouse'
    | 'child'
    | 'adoptive-parent'
    | 'parent'
    | 'grandchild'
    | 'grandparent'
    | 'sibling';
  /** A day of birth, an age in completed years, or `unborn`, which counts as born (§18②). */
  readonly birth: string | number | 'unborn' | null;
  /** Lived on the income of the victim at death (§18①). A spouse needs no dependency. */
  readonly dependent: boolean | null;
  /** Registered under 장애인복지법 §32. */
  readonly disabled: boolean | null;
  /** Killed on purpose the victim, or an heir of a prior or the same rank (§18④). */
  readonly killer: boolean | null;
};

export type RankGroup = 1 | 2 | 3;

/** Who shares the 유족구조금, and for how many months it is paid. */
export type Beneficiaries = {
  readonly group: RankGroup;
  readonly ids: readonly string[];
  readonly months: number;
};

type Known = Survivor & { dependent: boolean; disabled: boolean; killer: boolean };

const orderInGroup = ['child', 'adoptive-parent', 'parent', 'grandchild', 'grandparent', 'sibling'] as const;

/**
 * The beneficiaries on a settled family: the single highest rank of §18①, shared equally (§17②).
 * Null when nobody is left. `ageDay` is the day on which ages are tested.
 */
export function beneficiaries(family: readonly Known[], ageDay: string): Beneficiaries | null {
  const able = family.filter((one) => !one.killer);
  const first = able.filter(
    (one) => one.relation === 'spouse' || (one.relation === 'child' && one.dependent),
  );
  if (first.length > 0) return shared(1, first, ageDay);
  const second = highestOf(able.filter((one) => one.dependent));
  if (second.length > 0) return shared(2, second, ageDay);
  const third = highestOf(able);
  return third.length > 0 ? shared(3, third, ageDay) : null;
}

function highestOf(family: readonly Known[]): readonly Known[] {
  for (const relation of orderInGroup) {
    const same = family.filter((one) => one.relation === relation);
    if (same.length > 0) return same;
  }
  return [];
}

/** 시행령 §22③: equal months stay, different ones take the highest; 2호 with one 36-month member gives 42. */
function shared(group: RankGroup, members: readonly Known[], ageDay: string): Beneficiaries {
  const each = members.map((one) => monthsOf(group, one, ageDay));
  const most = Math.max(...each);
  const months = group === 2 && members.length > 1 && most === 36 ? 42 : most;
  return { group, ids: members.map(({ id }) => id), months };
}

/** 시행령 §22①②: the months of one member of a rank. */
function monthsOf(group: RankGroup, one: Known, ageDay: string): number {
  switch (group) {
    case 1:
      return one.relation === 'spouse' || one.disabled || ageOf(one, ageDay) < 25 ? 48 : 28;
    case 2:
      return one.disabled || isYoungOrOld(one, ageOf(one, ageDay)) ? 36 : plainMonths(one);
    case 3:
      return plainMonths(one);
  }
}

function isYoungOrOld({ relation }: Known, age: number): boolean {
  switch (relation) {
    case 'grandchild':
      return age < 25;
    case 'sibling':
      return age < 19 || age >= 60;
    default:
      return age >= 60;
  }
}

function plainMonths({ relation }: Known): number {
  return relation === 'child' || relation === 'parent' || relation === 'adoptive-parent' ? 28 : 24;
}

function ageOf({ birth }: Known, day: string): number {
  if (birth === null || birth === 'unborn') return 0;
  return typeof birth === 'number' ? birth : ageOn(toEpochDay(birth), toEpochDay(day));
}

/** Everything the beneficiaries may turn out to be while facts are unknown. `null` among them: nobody. */
export type PossibleBeneficiaries = readonly (Beneficiaries | null)[];

/** Beyond this many unknown facts the family is not worked out. */
const mostUnknown = 6;

/** One age on each side of the limits 19, 25 and 60. */
const telltaleAges = [0, 22, 40, 80] as const;

/**
 * Every different outcome the known facts leave open. The law does not say on which day age and disability
 * are tested (death or decision), so both days count. Null when too much is unknown to say anything.
 */
export function possibleBeneficiaries(
  family: readonly Survivor[],
  deathOn: string,
  decidedOn: string,
): PossibleBeneficiaries | null {
  const unknown = family.reduce((sum, one) => sum + unknownsOf(one), 0);
  if (unknown > mostUnknown) return null;
  const found = new Map<string, Beneficiaries | null>();
  for (const settled of completions(family)) {
    for (const day of new Set([deathOn, decidedOn])) {
      const outcome = beneficiaries(settled, day);
      found.set(JSON.stringify(outcome), outcome);
    }
  }
  return [...found.values()];
}

function unknownsOf(one: Survivor): number {
  return [one.birth, one.dependent, one.disabled, one.killer].filter((fact) => fact === null).length;
}

function completions(family: readonly Survivor[]): readonly (readonly Known[])[] {
  let done: readonly (readonly Known[])[] = [[]];
  for (const one of family) {
    const ways = waysOf(one);
    done = done.flatMap((before) => ways.map((way) => [...before, way]));
  }
  return done;
}

function waysOf(one: Survivor): readonly Known[] {
  const births = one.birth === null ? telltaleAges : [one.birth];
  return births.flatMap((birth) =>
    eitherWay(one.dependent).flatMap((dependent) =>
      eitherWay(one.disabled).flatMap((disabled) =>
        eitherWay(one.killer).map((killer) => ({ ...one, birth, dependent, disabled, killer })),
      ),
    ),
  );
}

function eitherWay(fact: boolean | null): readonly boolean[] {
  return fact === null ? [true, false] : [fact];
}
