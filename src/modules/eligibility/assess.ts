import { createHash } from 'node:crypto';
import { type Words, words } from '../../shared/text.ts';
import { conflictsOf } from './duplication.ts';
import type { FactPath, FactSheet } from './facts/sheet.ts';
import {
  ask,
  type Condition,
  type Context,
  conditionCount,
  type Kleene,
  missingFor,
  no,
  unknown,
  yes,
} from './logic.ts';
import { parameterRows } from './parameter-rows.ts';
import { type ParametersOn, parametersOn } from './parameters.ts';
import { rules } from './registry.ts';
import type { Assessment, Clause, Reason, ServiceResult, ServiceRule, Verdict } from './rule.ts';

/**
 * Assessment: facts and a day in, every service's verdict out. Stateless and deterministic.
 * `judge` finds the verdicts; `explain` says why; `assess` does both for all services.
 */

/** The release of the rules. Raise it whenever a clause, a threshold or a list changes what it means. */
export const ruleRelease = '2026.11';

/** A clause ready to be asked: the answer that helps the applicant is yes, or no for excluding grounds. */
type Ready = { readonly test: Condition; readonly helps: Kleene };

/** One rule as it is law on one day. Hard clauses decide before any ground of review is looked at. */
type DayRule = {
  readonly rule: ServiceRule;
  readonly inForce: boolean;
  readonly clauses: readonly Clause[];
  readonly hard: readonly Ready[];
  readonly soft: readonly Ready[];
};

type DayRules = { readonly parameters: ParametersOn; readonly active: readonly DayRule[] };

export type Judgement = { readonly context: Context; readonly verdicts: readonly Verdict[] };

function holdsOn(day: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

const prepared = new Map<string, DayRules>();

function rulesOn(day: string): DayRules {
  const known = prepared.get(day);
  if (known !== undefined) return known;
  const fresh: DayRules = {
    parameters: parametersOn(day),
    active: rules.map((rule) => dayRule(rule, day)),
  };
  // A centre asks about today; a few other days are kept for replays and tests.
  if (prepared.size > 64) prepared.clear();
  prepared.set(day, fresh);
  return fresh;
}

function dayRule(rule: ServiceRule, day: string): DayRule {
  const clauses = rule.clauses.filter((clause) => holdsOn(day, clause.from, clause.to));
  const ready = (clause: Clause): Ready => ({ test: clause.test, helps: mustHold(clause) ? yes : no });
  return {
    rule,
    inForce: holdsOn(day, rule.validFrom, rule.validTo),
    clauses,
    hard: clauses.filter((clause) => !isSoft(clause)).map(ready),
    soft: clauses.filter(isSoft).map(ready),
  };
}

function mustHold({ kind }: Clause): boolean {
  return kind === 'required' || kind === 'ordinary';
}

/** A fresh context: nothing asked yet. */
export function contextFor(facts: FactSheet, day: string): Context {
  return {
    facts,
    day,
    parameters: rulesOn(day).parameters,
    answers: new Int8Array(conditionCount()),
  };
}

/** The verdicts alone, in registry order. */
export function judge(facts: FactSheet, day: string): Judgement {
  const context = contextFor(facts, day);
  return { context, verdicts: rulesOn(day).active.map((rule) => decide(rule, context)) };
}

/** Refusal first, then open requirements, then review, then yes. */
function decide({ inForce, hard, soft }: DayRule, context: Context): Verdict {
  if (!inForce) return 'ineligible';
  const gate = weakest(hard, context);
  if (gate === no) return 'ineligible';
  if (gate === unknown) return 'needs_info';
  const weighed = weakest(soft, context);
  if (weighed === no) return 'needs_review';
  return weighed === unknown ? 'needs_info' : 'eligible';
}

/** The least favourable answer of a list of clauses; yes for an empty one. */
function weakest(list: readonly Ready[], context: Context): Kleene {
  let worst: Kleene = yes;
  for (const { test, helps } of list) {
    const answer = ask(test, context);
    if (answer === unknown) worst = unknown;
    else if (answer !== helps) return no;
  }
  return worst;
}

/** The clause's answer as seen by the applicant: yes helps, no stands in the way. */
function favour(clause: Clause, context: Context): Kleene {
  const answer = ask(clause.test, context);
  if (mustHold(clause)) return answer;
  return answer === yes ? no : answer === no ? yes : unknown;
}

/** The facts one service of a judgement still lacks. */
export function missingAt({ context, verdicts }: Judgement, place: number): readonly FactPath[] {
  const entry = rulesOn(context.day).active[place];
  const verdict = verdicts[place];
  return entry === undefined || verdict === undefined ? [] : missingOf(entry.clauses, context, verdict);
}

/** Everything about one service in a judgement. */
export function explain(judgement: Judgement, place: number): ServiceResult {
  const { context, verdicts } = judgement;
  const entry = rulesOn(context.day).active[place];
  const verdict = verdicts[place];
  if (entry === undefined || verdict === undefined) throw new RangeError(`no rule at place ${place}`);
  const { rule, inForce, clauses } = entry;
  const missing = missingOf(clauses, context, verdict);
  return {
    slug: rule.slug,
    institution: rule.institution,
    name: rule.name ?? null,
    verdict,
    reasons: inForce ? clauses.map((clause) => reasonOf(clause, context, verdict)) : [notInForce(rule)],
    missing,
    documents: verdict === 'ineligible' ? [] : rule.documents(context),
    deadline: verdict === 'ineligible' ? null : (rule.deadline?.(context) ?? null),
    amount: verdict === 'ineligible' ? null : (rule.amount?.(context) ?? null),
    conflicts: conflictsOf(rule.slug, context.facts, context.day, (slug) => verdictOf(judgement, slug)),
    note: noteFor(rule, context, verdict, missing),
    urgency: rule.urgency,
    confidence: rule.confidence,
    ruleVersion,
  };
}

/** Words for a verdict that no further fact can settle, else the rule's own. */
function noteFor(
  rule: ServiceRule,
  context: Context,
  verdict: Verdict,
  missing: readonly FactPath[],
): Words | null {
  if (verdict === 'ineligible') return null;
  if (verdict === 'needs_info' && missing.length === 0) return tableUnknown;
  return rule.note?.(context) ?? null;
}

const tableUnknown: Words = words(
  '이날 적용되는 공식 기준표가 아직 등록되지 않아 판단할 수 없어요. 기관에 확인해 주세요.',
  'The official table for this day is not loaded yet, so this cannot be decided. Please ask the institution.',
);

const places = new Map(rules.map((rule, place) => [rule.slug, place]));

/** A service's verdict in a judgement; undefined for a slug no rule carries. */
export function verdictOf(judgement: Judgement, slug: string): Verdict | undefined {
  const place = places.get(slug);
  return place === undefined ? undefined : judgement.verdicts[place];
}

function reasonOf(clause: Clause, context: Context, verdict: Verdict): Reason {
  const answer = ask(clause.test, context);
  const helped = favour(clause, context);
  const soft = isSoft(clause);
  const decisive =
    (verdict === 'ineligible' && !soft && helped === no) ||
    (verdict === 'needs_review' && soft && helped === no) ||
    (verdict === 'needs_info' && helped === unknown) ||
    (verdict === 'eligible' && helped === yes);
  return {
    code: clause.code,
    kind: clause.kind,
    law: clause.law,
    label: clause.label,
    satisfied: answer === unknown ? null : answer === yes,
    decisive,
    argument: clause.argument ?? null,
  };
}

function notInForce(rule: ServiceRule): Reason {
  const from = rule.validFrom ?? '';
  return {
    code: `${rule.slug}.in-force`,
    kind: 'required',
    law: '부칙 (시행일)',
    label: words(`시행 기간: ${from} ~ ${rule.validTo ?? ''}`, `In force: ${from} – ${rule.validTo ?? ''}`),
    satisfied: false,
    decisive: true,
    argument: null,
  };
}

/** The unknown facts that can still change the verdict; none once it is settled. */
function missingOf(clauses: readonly Clause[], context: Context, verdict: Verdict): readonly FactPath[] {
  if (verdict !== 'needs_info') return [];
  const open = new Set<FactPath>();
  const reviewed = clauses.some((clause) => isSoft(clause) && favour(clause, context) === no);
  for (const clause of clauses) {
    // Once one ground sends it to review, the other grounds of review no longer matter.
    if (reviewed && isSoft(clause)) continue;
    missingFor(clause.test, context, open);
  }
  return [...open];
}

function isSoft({ kind }: Clause): boolean {
  return kind === 'ordinary' || kind === 'discretion';
}

/** Today in Seoul, for a caller that names no day. */
function today(): string {
  return Temporal.Now.plainDateISO('Asia/Seoul').toString();
}

/** Every service of every institution, with proof. `asOf` wins over the sheet's own day. */
export function assess(facts: FactSheet, asOf?: string): Assessment {
  const judgement = judge(facts, asOf ?? facts.asOf ?? today());
  return {
    asOf: judgement.context.day,
    ruleVersion,
    services: rules.map((_, place) => explain(judgement, place)),
  };
}

/** The release and a short hash of everything the rules say in data. */
export const ruleVersion: string = `${ruleRelease}-${contentHash()}`;

function contentHash(): string {
  const content = rules.map((rule) => [
    rule.slug,
    rule.confidence,
    rule.urgency,
    rule.validFrom,
    rule.validTo,
    rule.clauses.map(({ code, kind, law, label, from, to }) => [code, kind, law, label.ko, from, to]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([content, parameterRows]))
    .digest('hex')
    .slice(0, 10);
}
