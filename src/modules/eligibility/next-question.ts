import { findService, type ServiceDomain } from '../directory/index.ts';
import { type Judgement, judge, missingAt } from './assess.ts';
import { type AnswerKind, answerKind, choicesOf, likelyAnswers, withFact } from './facts/answers.ts';
import { type FactNote, noteOf } from './facts/catalogue.ts';
import type { FactPath, FactSheet } from './facts/sheet.ts';
import { rules } from './registry.ts';
import type { ServiceRule, Urgency } from './rule.ts';

/**
 * The next best question: the unknown fact that can be expected to settle most, the gentlest first. A fact
 * that cannot change a verdict is never asked, and a question once declined ("모름", "말하고 싶지 않음") is
 * not asked again.
 *
 * Where a person comes from and by what right she stays is asked last: after safety, care, takedown and the
 * attorney are settled, and only when a benefit waits for nothing else.
 */
export type NextQuestion = {
  readonly path: FactPath;
  readonly note: FactNote;
  readonly kind: AnswerKind;
  readonly choices: readonly string[];
  /** Services that wait for this answer. */
  readonly services: readonly string[];
  /** Expected number of services one answer settles. */
  readonly settles: number;
};

const urgencyWeight: Readonly<Record<Urgency, number>> = { U0: 4, U1: 3, U2: 2, U3: 1 };

/** How many candidates are played through; the others unlock too little to win. */
const shortlisted = 16;

type Open = { readonly place: number; readonly weight: number; readonly missing: readonly FactPath[] };

/** The `n` best questions for these facts on this day; none when every verdict is settled or declined. */
export function nextQuestions(
  facts: FactSheet,
  declined: readonly FactPath[],
  n: number,
  day: string,
): readonly NextQuestion[] {
  const judgement = judge(facts, day);
  const open = openServices(judgement);
  const left = new Set(declined);
  const waiting = waitingFor(open, left);
  const candidates = [...waiting].filter(([path, services]) => mayAsk(path, services, facts));
  const later = laterAmong(candidates, open, left);
  const now = bestOf(
    candidates.filter(([path]) => !later(path)),
    facts,
    day,
    open,
    n,
  );
  if (now.length >= n) return now;
  return [
    ...now,
    ...bestOf(
      candidates.filter(([path]) => later(path)),
      facts,
      day,
      open,
      n - now.length,
    ),
  ];
}

function bestOf(
  candidates: readonly Candidate[],
  facts: FactSheet,
  day: string,
  open: readonly Open[],
  n: number,
): readonly NextQuestion[] {
  return shortlist(candidates, Math.max(n, shortlisted))
    .map(([path, services]) => rate(facts, day, path, services, open))
    .sort((one, two) => two.score - one.score || (one.question.path < two.question.path ? -1 : 1))
    .slice(0, n)
    .map(({ question }) => question);
}

/** Services still open, with what each lacks. */
function openServices(judgement: Judgement): readonly Open[] {
  return judgement.verdicts.flatMap((verdict, place) => {
    const rule = rules[place];
    if (verdict !== 'needs_info' || rule === undefined) return [];
    const missing = missingAt(judgement, place);
    return missing.length === 0 ? [] : [{ place, weight: urgencyWeight[rule.urgency], missing }];
  });
}

function waitingFor(
  open: readonly Open[],
  declined: ReadonlySet<FactPath>,
): ReadonlyMap<FactPath, readonly Open[]> {
  const waiting = new Map<FactPath, Open[]>();
  for (const service of open) {
    for (const path of service.missing) {
      if (declined.has(path)) continue;
      const services = waiting.get(path) ?? [];
      services.push(service);
      waiting.set(path, services);
    }
  }
  return waiting;
}

type Candidate = readonly [path: FactPath, services: readonly Open[]];

/** Facts of nationality and stay, and the one about the offender that matters only beside them. */
function isResidence(path: FactPath): boolean {
  return path.startsWith('stay.') || path === 'victim.nationality' || path === 'offender.foreign';
}

/** Nothing about stay for a place that merely answers the telephone, nor after nationality was left unsaid. */
function mayAsk(path: FactPath, services: readonly Open[], { victim }: FactSheet): boolean {
  if (!isResidence(path)) return true;
  if (path !== 'victim.nationality' && victim?.nationality === undefined) return false;
  return services.some(({ place }) => rules[place]?.institution !== 'outside');
}

/** Which of the candidates have to wait for the others. */
function laterAmong(
  candidates: readonly Candidate[],
  open: readonly Open[],
  declined: ReadonlySet<FactPath>,
): (path: FactPath) => boolean {
  if (!candidates.some(([path]) => isResidence(path))) return () => false;
  return residenceIsDue(open, declined) ? () => false : isResidence;
}

/** Help that must never hang on where a person comes from, nor wait for it. */
const helpFirst: ReadonlySet<ServiceDomain> = new Set([
  'safety',
  'medical',
  'psych',
  'deletion',
  'communication',
]);
const shelters = new Set(['police-temp-lodging', 'smile-shelter', 'seoul-stalking-shelter']);

function comesFirst({ slug, institution }: ServiceRule): boolean {
  const domain = findService(slug)?.domain;
  if (institution === 'outside' || institution === 'victim-attorney') return true;
  return shelters.has(slug) || (domain !== undefined && helpFirst.has(domain));
}

function residenceIsDue(open: readonly Open[], declined: ReadonlySet<FactPath>): boolean {
  let needed = false;
  for (const { place, missing } of open) {
    const rule = rules[place];
    const lacking = missing.filter((path) => !declined.has(path));
    if (rule === undefined || lacking.length === 0) continue;
    if (comesFirst(rule) && !lacking.some(isResidence)) return false;
    if (rule.institution !== 'outside' && lacking.every(isResidence)) needed = true;
  }
  return needed;
}

/** The questions that unlock most by a count alone, before any answer is played through. */
function shortlist(candidates: readonly Candidate[], size: number): readonly Candidate[] {
  return candidates
    .map((candidate) => [progressOf(candidate[1]) / costOf(candidate[0]), candidate] as const)
    .sort(([one, [first]], [two, [second]]) => two - one || (first < second ? -1 : 1))
    .slice(0, size)
    .map(([, candidate]) => candidate);
}

/** Each waiting service counts by urgency, shared among all the facts it lacks. */
function progressOf(services: readonly Open[]): number {
  return services.reduce((sum, service) => sum + service.weight / service.missing.length, 0);
}

function costOf(path: FactPath): number {
  return 1 + noteOf(path).distress / 2;
}

/** Settlement by likely answers, progress where more than one fact is lacking, divided by what asking costs. */
function rate(
  facts: FactSheet,
  day: string,
  path: FactPath,
  services: readonly Open[],
  open: readonly Open[],
): { readonly score: number; readonly question: NextQuestion } {
  const answers = likelyAnswers(path, day);
  let settled = 0;
  let weight = 0;
  for (const answer of answers) {
    const { verdicts } = judge(withFact(facts, path, answer), day);
    for (const service of open) {
      if (verdicts[service.place] === 'needs_info') continue;
      settled += 1;
      weight += service.weight;
    }
  }
  const note = noteOf(path);
  return {
    score: (weight / answers.length + progressOf(services) / 2) / costOf(path),
    question: {
      path,
      note,
      kind: answerKind(path),
      choices: choicesOf(path),
      services: services.flatMap(({ place }) => rules[place]?.slug ?? []),
      settles: settled / answers.length,
    },
  };
}
