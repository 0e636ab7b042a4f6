import type { Won } from '../../../shared/money.ts';
import { type Words, words } from '../../../shared/text.ts';
import { victimDied } from '../conditions/common.ts';
import type { FactPath, FactSheet } from '../facts/sheet.ts';
import { ask, type Context, unknown, yes } from '../logic.ts';
import { lookup } from '../parameters.ts';
import type { Award } from '../relief-fund/award.ts';
import {
  isSettled,
  type ReliefFundAmount,
  type ReliefFundQuestion,
  reliefFundAmount,
  type Taken,
} from '../relief-fund/calculation.ts';
import { emergencyCeiling } from '../relief-fund/payments.ts';
import { possibleBeneficiaries, type Survivor } from '../relief-fund/survivors.ts';
import type { Amount } from '../rule.ts';
import { impaired, reductionPossible, seriouslyInjured } from './pros-relief-conditions.ts';

/** From a fact sheet to the figure of 범죄피해구조금. Pure reading; the law of amounts is in `relief-fund/`. */
export type ReliefKind = 'bereaved' | 'disability' | 'serious-injury';

const law = '범죄피해자 보호법 §22, 시행령 §20–25';

/** 시행령 §16의2: of the industrial accident benefits, treatment and leave benefits are not deducted. */
const notDeducted: readonly string[] = ['industrial-medical', 'industrial-leave'];

/** The amount for one kind, with its working. */
export function reliefAmount(kind: ReliefKind): (context: Context) => Amount {
  return (context) => {
    const { low, high } = bothEnds(kind, context);
    return high.kind === 'open' || low.kind === 'open'
      ? openAmount(high, kind, context)
      : shownAmount(low, high, kind, context);
  };
}

/** Half of what may be expected, for the kind the harm points to (법 §28, 시행령 §38). */
export function emergencyAmount(context: Context): Amount {
  const kind = expectedKind(context);
  const { high } = bothEnds(kind, context);
  const crimeOn = crimeDay(context.facts);
  const ceiling = high.kind === 'open' || crimeOn === undefined ? null : emergencyCeiling(high.sum, crimeOn);
  return {
    kind: ceiling === null ? 'unknown' : 'ceiling',
    min: null,
    max: ceiling?.high ?? null,
    per: 'once',
    law: '범죄피해자 보호법 §28, 시행령 §38',
    note: words(
      '예상되는 구조금의 절반까지예요. 나중에 구조금에서 빼고, 더 받았으면 돌려줘요.',
      'Up to half of the expected fund. It is set off later, and an excess is repaid.',
      '받을 돈의 반까지 먼저 받아요. 더 받았으면 돌려줘요.',
    ),
    trace: traceOf(high),
    missing: missingOf(kind, context),
    assumed: wage(kind, context).assumed,
  };
}

function expectedKind(context: Context): ReliefKind {
  if (ask(victimDied, context) === yes) return 'bereaved';
  if (ask(impaired, context) === yes) return 'disability';
  return ask(seriouslyInjured, context) === yes ? 'serious-injury' : 'disability';
}

/** Pay whose proof is still open lies between "unproven" and the figure named: both ends are worked out. */
function bothEnds(kind: ReliefKind, context: Context): { low: ReliefFundAmount; high: ReliefFundAmount } {
  const { monthlyBefore, proven } = context.facts.income ?? {};
  if (proven === false) return twice(reliefFundAmount(question(kind, context, 'unproven')));
  const high = reliefFundAmount(question(kind, context, monthlyBefore ?? null));
  if (monthlyBefore === undefined || proven === true) return twice(high);
  return { low: reliefFundAmount(question(kind, context, 'unproven')), high };
}

function twice(amount: ReliefFundAmount): { low: ReliefFundAmount; high: ReliefFundAmount } {
  return { low: amount, high: amount };
}

function question(
  kind: ReliefKind,
  context: Context,
  monthlyPay: ReliefFundQuestion['monthlyPay'],
): ReliefFundQuestion {
  const { facts, day } = context;
  return {
    award: awardOf(kind, context),
    decidedOn: day,
    crimeOn: crimeDay(facts) ?? day,
    monthlyPay,
    averageWage: wage(kind, context).won,
    otherLawBenefits: otherLaw(facts),
    damagesReceived: damages(facts),
    reduction: ask(reductionPossible, context) === yes ? 'open' : 'none',
    paidEarlier: paidEarlier(kind, facts),
    emergencyPaid: received(facts, ['pros-relief-fund-emergency']),
  };
}

function awardOf(kind: ReliefKind, { facts, day }: Context): Award {
  switch (kind) {
    case 'disability':
      return { kind, grade: facts.harm?.disabilityGrade ?? null };
    case 'serious-injury':
      return { kind, treatmentDays: facts.harm?.treatmentDays ?? null };
    case 'bereaved': {
      const family = facts.household?.survivors?.map(survivorOf);
      const deathOn = facts.victim?.deathDate ?? day;
      return { kind, possible: family === undefined ? null : possibleBeneficiaries(family, deathOn, day) };
    }
  }
}

type SheetSurvivor = NonNullable<NonNullable<FactSheet['household']>['survivors']>[number];

function survivorOf(one: SheetSurvivor, place: number): Survivor {
  return {
    id: String(place),
    relation: relationOf(one),
    birth: one.relation === 'unborn-child' ? 'unborn' : (one.birthDate ?? one.age ?? null),
    dependent: one.livedOnVictimIncome ?? null,
    disabled: one.disabled ?? null,
    killer: one.excluded ?? null,
  };
}

function relationOf({ relation, adoptive }: SheetSurvivor): Survivor['relation'] {
  switch (relation) {
    case 'de-facto-spouse':
      return 'spouse';
    case 'unborn-child':
      return 'child';
    case 'parent':
      return adoptive === true ? 'adoptive-parent' : 'parent';
    default:
      return relation;
  }
}

/** 평균임금 of the day of the harm; for a death without an earlier injury, of the day of death (법 §22①②). */
function wage(kind: ReliefKind, { facts }: Context): { won: Won | null; assumed: boolean } {
  const given = facts.parameters?.averageWage;
  if (given !== undefined) return { won: given, assumed: false };
  const on = facts.harm?.on ?? (kind === 'bereaved' ? facts.victim?.deathDate : undefined);
  const row = on === undefined ? undefined : lookup('average-wage', on);
  return { won: row?.value ?? null, assumed: row?.standing === 'assumed' };
}

function otherLaw({ money }: FactSheet): Taken {
  const benefits = money?.otherLaw?.filter(({ kind }) => !notDeducted.includes(kind));
  if (benefits === undefined) return { won: 0, complete: false };
  return {
    won: benefits.reduce((sum, { receivable, received: paid }) => sum + (receivable ?? paid ?? 0), 0),
    complete: benefits.every(({ receivable }) => receivable !== undefined),
  };
}

function damages({ money }: FactSheet): Taken {
  const kinds = [money?.damagesReceived, money?.settlementReceived, money?.depositReceived];
  const complete = kinds.every((won) => won !== undefined);
  return { won: kinds.reduce<number>((sum, won) => sum + (won ?? 0), 0), complete };
}

/** 시행령 §25: 장해 and 중상해 before a death, 중상해 before an impairment. */
function paidEarlier(kind: ReliefKind, facts: FactSheet): Won {
  const serious = 'pros-relief-fund-serious-injury';
  if (kind === 'serious-injury') return 0;
  return received(facts, kind === 'bereaved' ? [serious, 'pros-relief-fund-disability'] : [serious]);
}

function received({ aid }: FactSheet, kinds: readonly string[]): Won {
  return (aid?.received ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { amount = 0 }) => sum + amount, 0);
}

function crimeDay({ crimes }: FactSheet): string | undefined {
  return crimes?.flatMap(({ on }) => on ?? []).sort()[0];
}

/** The facts that would make the figure sharper. */
function missingOf(kind: ReliefKind, { facts }: Context): readonly FactPath[] {
  const { harm, household, income, money, aid, victim } = facts;
  const open: FactPath[] = [];
  if (income?.proven === undefined) open.push('income.proven');
  if (income?.proven !== false && income?.monthlyBefore === undefined) open.push('income.monthlyBefore');
  if (harm?.on === undefined) open.push('harm.on');
  if (kind === 'disability' && harm?.disabilityGrade === undefined) open.push('harm.disabilityGrade');
  if (kind === 'serious-injury' && harm?.treatmentDays === undefined) open.push('harm.treatmentDays');
  if (kind === 'bereaved' && household?.survivors === undefined) open.push('household.survivors');
  if (kind === 'bereaved' && victim?.deathDate === undefined) open.push('victim.deathDate');
  if (money?.otherLaw === undefined) open.push('money.otherLaw');
  if (money?.damagesReceived === undefined) open.push('money.damagesReceived');
  if (money?.settlementReceived === undefined) open.push('money.settlementReceived');
  if (money?.depositReceived === undefined) open.push('money.depositReceived');
  if (aid?.received === undefined) open.push('aid.received');
  return open;
}

function traceOf(amount: ReliefFundAmount): Amount['trace'] {
  return amount.trace.map(({ text, law: clause, won }) => ({ label: text, law: clause, won }));
}

function openAmount(amount: ReliefFundAmount, kind: ReliefKind, context: Context): Amount {
  return {
    kind: amount.kind === 'open' && amount.why === 'earlierLaw' ? 'decided-by-body' : 'unknown',
    min: null,
    max: null,
    per: 'once',
    law,
    trace: traceOf(amount),
    missing:
      amount.kind === 'open' && amount.why === 'averageWageUnknown'
        ? wageMissing(context)
        : missingOf(kind, context),
    assumed: false,
  };
}

function wageMissing({ facts }: Context): readonly FactPath[] {
  return facts.harm?.on === undefined ? ['harm.on', 'parameters.averageWage'] : ['parameters.averageWage'];
}

type Worked = Extract<ReliefFundAmount, { kind: 'amount' }>;

function shownAmount(low: Worked, high: Worked, kind: ReliefKind, context: Context): Amount {
  const exact = low === high && isSettled(high);
  const missing = exact && context.facts.aid?.received !== undefined ? [] : missingOf(kind, context);
  return {
    kind: exact ? 'exact' : 'range',
    min: low.sum.low,
    max: high.sum.high,
    per: 'once',
    law,
    note: noteFor(high, context),
    trace: traceOf(high),
    missing,
    assumed: wage(kind, context).assumed,
  };
}

function noteFor(amount: Worked, context: Context): Words {
  const people = amount.people ?? 1;
  const open = ask(reductionPossible, context) === unknown;
  const shared = people > 1 ? `${people}명이 똑같이 나누어 받아요. ` : '';
  const sharedEn = people > 1 ? `Shared equally by ${people} people. ` : '';
  return open
    ? words(
        `${shared}가해자와의 관계나 피해자의 책임에 따라 줄어들 수 있어요.`,
        `${sharedEn}It may be reduced for family ties or the victim’s own part.`,
      )
    : words(
        `${shared}실제 금액은 지구심의회가 정해요.`,
        `${sharedEn}The district board sets the final amount.`,
      );
}
