import { findService, type ServiceDomain } from '../directory/index.ts';
import { accompanyingDesk } from './accompanying/desk.ts';
import { counsellingDesk } from './counselling/desk.ts';
import type { Desk } from './desk.ts';
import { employmentDesk } from './employment/desk.ts';
import { financeDesk } from './finance/desk.ts';
import { legalDesk } from './legal/desk.ts';
import { protectionDesk } from './protection/desk.ts';
import { reliefFundDesk } from './relief-fund/desk.ts';
import { takedownDesk } from './takedown/desk.ts';
import { welfareDesk } from './welfare/desk.ts';

export const desks: readonly Desk[] = [
  protectionDesk,
  counsellingDesk,
  legalDesk,
  reliefFundDesk,
  takedownDesk,
  employmentDesk,
  welfareDesk,
  financeDesk,
  accompanyingDesk,
];

const byDomain: Readonly<Record<ServiceDomain, Desk>> = {
  safety: protectionDesk,
  investigation: legalDesk,
  psych: counsellingDesk,
  legal: legalDesk,
  employment: employmentDesk,
  welfare: welfareDesk,
  finance: financeDesk,
  medical: welfareDesk,
  economic: reliefFundDesk,
  housing: welfareDesk,
  communication: accompanyingDesk,
  deletion: takedownDesk,
  coordination: accompanyingDesk,
};

// Where the kind of work differs from the kind of help.
const byService: Readonly<Record<string, Desk>> = {
  'police-temp-lodging': protectionDesk,
  'pros-medical': reliefFundDesk,
  'pros-psych-cost': reliefFundDesk,
  'pros-relocation': reliefFundDesk,
  'cvsc-medical': reliefFundDesk,
  'cvsc-accompany': accompanyingDesk,
  'dsc-trial-support': accompanyingDesk,
  'seoul-stalking-moving': reliefFundDesk,
  'smile-shelter': counsellingDesk,
};

/** The desk that does the work of a service; coordination for a service the directory no longer knows. */
export function deskOf(service: string): Desk {
  const known = findService(service);
  return byService[service] ?? (known === null ? accompanyingDesk : byDomain[known.domain]);
}

export function findDesk(slug: string): Desk | null {
  return desks.find((desk) => desk.slug === slug) ?? null;
}
