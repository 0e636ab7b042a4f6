import { performance } from 'node:perf_hooks';
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { assess, judge } from '../src/modules/eligibility/assess.ts';
import { withFact } from '../src/modules/eligibility/facts/answers.ts';
import type { FactPath, FactSheet } from '../src/modules/eligibility/facts/sheet.ts';
import { type Condition, type Context, yes } from '../src/modules/eligibility/logic.ts';
import { nextQuestions } from '../src/modules/eligibility/next-question.ts';
import { rules } from '../src/modules/eligibility/registry.ts';
import type { Clause } from '../src/modules/eligibility/rule.ts';
import { askablePaths, factAt, fullSheet, onlyFacts, seeded } from '../src/modules/eligibility/synthetic.ts';

/**
 * Eligibility measures, one JSON line each: a full pass over all services on sheets of every degree of
 * completeness, the same rules in json-rules-engine in the same run, and the length of interviews.
 * Usage: `tsx bench/eligibility.ts [sheets] [victims]`.
 */
const day = '2026-11-23';

function print(measure: string, values: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ measure, ...values })}\n`);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

type Summary = { readonly p50: number; readonly p95: number; readonly p99: number };

function summary(samples: readonly number[]): Summary {
  const sorted = samples.toSorted((one, two) => one - two);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    p50: round(percentile(sorted, 0.5)),
    p95: round(percentile(sorted, 0.95)),
    p99: round(percentile(sorted, 0.99)),
  };
}

/** Sheets as desks have them: from a first phone call to a complete file. */
function sheets(count: number): {
  readonly partial: readonly FactSheet[];
  readonly full: readonly FactSheet[];
} {
  const draw = seeded(20_261_123);
  const full = Array.from({ length: count }, () => fullSheet(draw, day));
  const partial = full.map((sheet) => {
    const share = draw();
    return onlyFacts(
      sheet,
      askablePaths(sheet.crimes?.length ?? 0).filter(() => draw() < share),
    );
  });
  return { partial, full };
}

/** Microseconds per call: each sample is one call, after the code is warm. */
function timed(list: readonly FactSheet[], work: (sheet: FactSheet) => unknown): readonly number[] {
  for (let round = 0; round < 5; round += 1) for (const sheet of list) work(sheet);
  return list.map((sheet) => {
    const start = performance.now();
    work(sheet);
    return (performance.now() - start) * 1000;
  });
}

/** The condition tree in json-rules-engine's form; each question of a leaf becomes a fact of the engine. */
function nested(condition: Condition, leaves: Map<string, Condition>): NestedCondition {
  switch (condition.kind) {
    case 'all':
      return { all: condition.parts.map((part) => nested(part, leaves)) };
    case 'any':
      return { any: condition.parts.map((part) => nested(part, leaves)) };
    case 'not':
      return { not: condition.parts.map((part) => nested(part, leaves))[0] ?? { all: [] } };
    case 'fact': {
      const fact = `fact-${condition.number}`;
      leaves.set(fact, condition);
      return { fact, operator: 'equal', value: yes };
    }
  }
}

function favourable(clause: Clause, leaves: Map<string, Condition>): NestedCondition {
  const condition = nested(clause.test, leaves);
  return clause.kind === 'required' || clause.kind === 'ordinary' ? condition : { not: condition };
}

function isSoft({ kind }: Clause): boolean {
  return kind === 'ordinary' || kind === 'discretion';
}

/** One engine rule for "eligible" and, where a body weighs something, one for "to be reviewed". */
function engine(current: { context: Context }): Engine {
  const leaves = new Map<string, Condition>();
  const built = new Engine([], { allowUndefinedFacts: true });
  for (const rule of rules) {
    if ((rule.validFrom ?? '') > day || (rule.validTo ?? '9') < day) continue;
    const clauses = rule.clauses.filter(({ from = '', to = '9' }) => from <= day && day <= to);
    const hard = clauses.filter((clause) => !isSoft(clause)).map((clause) => favourable(clause, leaves));
    const soft = clauses.filter(isSoft).map((clause) => favourable(clause, leaves));
    const add = (event: RuleProperties['event'], all: NestedCondition[]) =>
      built.addRule({ conditions: { all }, event });
    add({ type: 'eligible', params: { slug: rule.slug } }, [...hard, ...soft]);
    if (soft.length > 0) {
      add({ type: 'needs_review', params: { slug: rule.slug } }, [...hard, { not: { all: soft } }]);
    }
  }
  for (const [name, leaf] of leaves) built.addFact(name, () => leaf.decide(current.context));
  return built;
}

/** The same complete sheets through both; the verdicts must agree before a time is printed. */
async function against(full: readonly FactSheet[]): Promise<readonly number[]> {
  const first = full[0];
  if (first === undefined) return [];
  const current = { context: judge(first, day).context };
  const other = engine(current);
  const samples: number[] = [];
  for (const sheet of [...full.slice(0, 20), ...full]) {
    const { context, verdicts } = judge(sheet, day);
    current.context = { ...context, answers: new Int8Array(context.answers.length) };
    const start = performance.now();
    const { events } = await other.run();
    samples.push((performance.now() - start) * 1000);
    const theirs = new Map(events.map(({ type, params }) => [params?.slug, type]));
    rules.forEach(({ slug }, place) => {
      const ours = verdicts[place] === 'needs_info' ? 'ineligible' : verdicts[place];
      if ((theirs.get(slug) ?? 'ineligible') !== ours)
        throw new Error(`${slug}: ${theirs.get(slug)} against ${ours}`);
    });
  }
  return samples.slice(20);
}

/** Questions asked until nothing can change any more, following the engine's own choice. */
function interviewLength(victim: FactSheet): number {
  let facts: FactSheet = {};
  const asked: FactPath[] = [];
  for (;;) {
    const [question] = nextQuestions(facts, asked, 1, day);
    if (question === undefined) return asked.length;
    asked.push(question.path);
    const answer =
      question.path === 'crimes'
        ? victim.crimes?.map(({ code }) => ({ code }))
        : factAt(victim, question.path);
    facts = withFact(facts, question.path, answer);
  }
}

async function run(count: number, victims: number): Promise<void> {
  const { partial, full } = sheets(count);
  const services = rules.length;
  const pass = summary(timed(partial, (sheet) => judge(sheet, day)));
  print('eligibility full pass', { unit: 'µs', services, sheets: count, ...pass });
  print('eligibility full pass, complete sheets', {
    unit: 'µs',
    services,
    sheets: count,
    ...summary(timed(full, (sheet) => judge(sheet, day))),
  });
  print('eligibility with every reason, paper, day and sum', {
    unit: 'µs',
    services,
    sheets: count,
    ...summary(timed(partial, (sheet) => assess(sheet, day))),
  });
  const general = summary(await against(full.slice(0, Math.min(count, 300))));
  const ours = summary(timed(full.slice(0, Math.min(count, 300)), (sheet) => judge(sheet, day)));
  print('json-rules-engine, same rules and sheets', {
    unit: 'µs',
    services,
    ...general,
    ratio: Math.round(general.p50 / ours.p50),
  });
  const draw = seeded(7_220_724);
  const people = Array.from({ length: victims }, () => fullSheet(draw, day));
  const lengths = people.map(interviewLength);
  const everything = people.map((person) => askablePaths(person.crimes?.length ?? 0).length + 1);
  print('interview until every verdict is settled', {
    unit: 'questions',
    victims,
    ...summary(lengths),
    askingEverything: summary(everything).p50,
  });
}

await run(Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 1000));
