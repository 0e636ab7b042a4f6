// The nine need domains of the initial counselling and the fork after it: simple guidance or case management.
// A need is what the person says she wants help with. The fork only proposes: opening a case instead of
// guidance is always allowed, the other way round is not.

import { type FieldError, type Parsed, parsed, refused } from '../../shared/parsed.ts';
import { type NeedDomain, needDomains } from '../directory/index.ts';
import type { RiskBand } from './risk.ts';
import { refusals } from './text.ts';

export const needLevels = ['none', 'some', 'urgent'] as const;
export type NeedLevel = (typeof needLevels)[number];

export type Needs = Readonly<Record<NeedDomain, NeedLevel>>;

export type Track = 'simple_guidance' | 'case_management';

export type TrackReason =
  | 'no_need'
  | 'one_need'
  | 'several_needs'
  | 'urgent_need'
  | 'risk_standard'
  | 'risk_above_standard'
  | 'risk_not_assessed';

export type TrackDecision = { readonly track: Track; readonly reasons: readonly TrackReason[] };

/** A sheet on which nothing has been asked for. */
export function noNeeds(): Needs {
  return {
    safety: 'none',
    investigation: 'none',
    psych: 'none',
    legal: 'none',
    economic: 'none',
    housing: 'none',
    employment: 'none',
    welfare: 'none',
    deletion: 'none',
  };
}

/** The domains in which help is wanted, in the order of the sheet. */
export function wantedDomains(needs: Needs): readonly NeedDomain[] {
  return needDomains.filter((domain) => needs[domain] !== 'none');
}

/** Raises one need; never lowers it. A suicide alarm, for example, makes `psych` urgent. */
export function raiseNeed(needs: Needs, domain: NeedDomain, level: NeedLevel): Needs {
  const higher = needLevels.indexOf(level) > needLevels.indexOf(needs[domain]);
  return higher ? { ...needs, [domain]: level } : needs;
}

/**
 * Guidance is allowed for at most one need that is not urgent, with a risk that was looked at and is standard;
 * everything else becomes a case. `riskBand` is null while nobody has looked: not knowing is not "no risk".
 * Practice of the centre (초기상담 → 단순안내/사례관리), not a statute; the urgent need is our addition.
 */
export function decideTrack(needs: Needs, riskBand: RiskBand | null): TrackDecision {
  const wanted = wantedDomains(needs);
  const forCase: TrackReason[] = [];
  if (wanted.length > 1) forCase.push('several_needs');
  if (wanted.some((domain) => needs[domain] === 'urgent')) forCase.push('urgent_need');
  if (riskBand === null) forCase.push('risk_not_assessed');
  else if (riskBand !== 'standard') forCase.push('risk_above_standard');
  if (forCase.length > 0) return { track: 'case_management', reasons: forCase };
  return {
    track: 'simple_guidance',
    reasons: [wanted.length === 0 ? 'no_need' : 'one_need', 'risk_standard'],
  };
}

/** Reads the sheet: one field per domain, named `need-<domain>`; every domain has to be asked. */
export function parseNeeds(form: Readonly<Record<string, unknown>>): Parsed<Needs> {
  const errors: FieldError[] = [];
  const needs: Record<NeedDomain, NeedLevel> = { ...noNeeds() };
  for (const domain of needDomains) {
    const field = `need-${domain}`;
    const level = needLevels.find((known) => known === form[field]);
    if (level === undefined) errors.push({ field, message: refusals.chooseNeedLevel });
    else needs[domain] = level;
  }
  return errors.length > 0 ? refused(errors) : parsed(needs);
}
