import { victimDied } from '../conditions/common.ts';
import { applicationDeadline } from '../deadlines/application.ts';
import { ask, type Context, yes } from '../logic.ts';
import type { DocumentCode, ServiceRule } from '../rule.ts';
import { emergencyAmount, reliefAmount } from './pros-relief-amounts.ts';
import { reliefClock } from './pros-relief-conditions.ts';
import { reliefGate, reliefHarm } from './pros-relief-grounds.ts';

/** 범죄피해구조금: the four services of the relief fund, decided by the district board (지구심의회). */
const deadline = applicationDeadline(reliefClock);

/** Papers of 시행규칙 §6–7, with what this family or this nationality adds. */
function papersFor(...codes: readonly DocumentCode[]): (context: Context) => readonly DocumentCode[] {
  return ({ facts }) => {
    const deFacto = facts.household?.survivors?.some(({ relation }) => relation === 'de-facto-spouse');
    const agent = facts.applicant?.role === 'agent' || facts.applicant?.role === 'guardian';
    return [
      'FORM',
      'ID',
      ...codes,
      'INC',
      'BANK',
      ...(deFacto === true ? (['COHAB'] as const) : []),
      ...(facts.victim?.nationality === 'foreign' ? (['RES'] as const) : []),
      ...(agent ? (['DELEG'] as const) : []),
    ];
  };
}

export const prosecutionReliefRules: readonly ServiceRule[] = [
  {
    slug: 'pros-relief-fund-bereaved',
    institution: 'prosecution',
    confidence: 'high',
    urgency: 'U2',
    clauses: [
      ...reliefHarm.bereaved('pros-relief-fund-bereaved'),
      ...reliefGate('pros-relief-fund-bereaved'),
    ],
    documents: papersFor('DEATH', 'FAM'),
    deadline,
    amount: reliefAmount('bereaved'),
  },
  {
    slug: 'pros-relief-fund-disability',
    institution: 'prosecution',
    confidence: 'high',
    urgency: 'U3',
    clauses: [
      ...reliefHarm.disability('pros-relief-fund-disability'),
      ...reliefGate('pros-relief-fund-disability'),
    ],
    documents: papersFor('DX', 'FAM'),
    deadline,
    amount: reliefAmount('disability'),
  },
  {
    slug: 'pros-relief-fund-serious-injury',
    institution: 'prosecution',
    confidence: 'high',
    urgency: 'U2',
    clauses: [
      ...reliefHarm.seriousInjury('pros-relief-fund-serious-injury'),
      ...reliefGate('pros-relief-fund-serious-injury'),
    ],
    documents: papersFor('DX', 'HOSP'),
    deadline,
    amount: reliefAmount('serious-injury'),
  },
  {
    slug: 'pros-relief-fund-emergency',
    institution: 'prosecution',
    confidence: 'high',
    urgency: 'U1',
    clauses: [...reliefHarm.any('pros-relief-fund-emergency'), ...reliefGate('pros-relief-fund-emergency')],
    documents: (context) =>
      ask(victimDied, context) === yes ? papersFor('DEATH', 'FAM')(context) : papersFor('DX')(context),
    deadline,
    amount: emergencyAmount,
  },
];
