// The anonymous interview. Everything it knows travels in the form itself: no cookie, no account, nothing
// stored. It never asks where a person comes from or by what right she stays, and never asks for a name.
import { z } from 'zod';
import { type FieldError, type Parsed, parsed, refused } from '../../../shared/parsed.ts';
import { parseDayParts } from '../../../ui/day-parts.ts';
import { answerKind, choicesOf, withFact } from '../facts/answers.ts';
import { catalogue } from '../facts/catalogue.ts';
import { offenceCodes } from '../facts/offences.ts';
import { parseFacts } from '../facts/parse.ts';
import type { FactPath, FactSheet } from '../facts/sheet.ts';
import { nextQuestions } from '../next-question.ts';
import { finderText } from './text.ts';

export type Interview = {
  readonly facts: FactSheet;
  /** Asked and left open: "모름" or "말하고 싶지 않음"; never asked again. */
  readonly declined: readonly FactPath[];
  /** Every question shown so far, so that one can go back. */
  readonly trail: readonly FactPath[];
};

export const emptyInterview: Interview = { facts: {}, declined: [], trail: [] };

/** Safety before everything; then for whom, then what happened. The engine chooses the rest. */
const opening = ['safety.dangerNow', 'applicant.role', 'crimes'] as const satisfies readonly FactPath[];

/** Not asked on an open page: residence, wishes that need a worker, and figures only officials know. */
function isAskable(path: FactPath): boolean {
  if (/^(stay|wishes|parameters|victim\.nationality)/.test(path)) return false;
  const kind = answerKind(path);
  return kind !== 'text' && (kind !== 'list' || path === 'crimes');
}

/** The question to ask now; null when no answer could change a verdict any more. */
export function currentQuestion(interview: Interview, day: string): FactPath | null {
  const seen = new Set<string>([...interview.trail, ...interview.declined]);
  const first = opening.find((path) => !seen.has(path));
  if (first !== undefined) return first;
  const skip = [...interview.declined, ...interview.trail];
  const next = nextQuestions(interview.facts, skip, 12, day).find((question) => isAskable(question.path));
  return next?.path ?? null;
}

const carried = z.object({
  sheet: z.string().max(20_000).default('{}'),
  declined: z.string().max(8000).default(''),
  trail: z.string().max(8000).default(''),
});

function paths(list: string): FactPath[] {
  return list.split(' ').filter(isFactPath);
}

/** Is this the path of a fact that the open page may ask? */
export function isFactPath(path: string): path is FactPath {
  const known = catalogue().some(([key]) => key === path.replace(/^crimes\.\d+\./, 'crimes.'));
  // The catalogue names exactly the fact keys, so what it knows is a path.
  return known && isAskable(path as FactPath);
}

/** Reads the interview back from its form; null when somebody has bent it. */
export function readInterview(form: FormData): Interview | null {
  const read = carried.safeParse(Object.fromEntries(form));
  if (!read.success) return null;
  let json: unknown;
  try {
    json = JSON.parse(read.data.sheet);
  } catch {
    return null;
  }
  const facts = parseFacts(json);
  if (!facts.ok) return null;
  return { facts: facts.value, declined: paths(read.data.declined), trail: paths(read.data.trail) };
}

/** What the form must carry to remember this interview. */
export function carry(interview: Interview): Readonly<Record<'sheet' | 'declined' | 'trail', string>> {
  return {
    sheet: JSON.stringify(interview.facts),
    declined: interview.declined.join(' '),
    trail: interview.trail.join(' '),
  };
}

const missing: FieldError = { field: 'answer', message: finderText.answerMissing };

function readAnswer(path: FactPath, form: FormData): Parsed<unknown> {
  const one = String(form.get('answer') ?? '').trim();
  switch (answerKind(path)) {
    case 'yes-no':
      return one === 'yes' || one === 'no' ? parsed(one === 'yes') : refused([missing]);
    case 'choice':
      return choicesOf(path).includes(one) ? parsed(one) : refused([missing]);
    case 'number': {
      const plain = one.replaceAll(',', '');
      return /^\d{1,12}$/.test(plain)
        ? parsed(Number(plain))
        : refused([{ field: 'answer', message: finderText.numberWrong }]);
    }
    case 'day': {
      const values = Object.fromEntries(
        [...form].flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
      );
      const day = parseDayParts(values, 'answer', { required: true });
      return day.ok ? parsed(day.value?.toString()) : day;
    }
    case 'list': {
      const codes = form.getAll('answer').filter((code) => offenceCodes.some((known) => known === code));
      return codes.length > 0 ? parsed(codes.map((code) => ({ code }))) : refused([missing]);
    }
    case 'text':
      return refused([missing]);
  }
}

/** The interview with one answer more. `unknown` and `declined` are answers too. */
export function answer(interview: Interview, path: FactPath, form: FormData, day: string): Parsed<Interview> {
  const trail = [...interview.trail.filter((one) => one !== path), path];
  // The way out is a button after the box: it comes last.
  const exit = form.getAll('answer').at(-1);
  if (exit === 'unknown' || exit === 'declined') {
    return parsed({ ...interview, trail, declined: [...interview.declined, path] });
  }
  const value = readAnswer(path, form);
  if (!value.ok) return value;
  const checked = parseFacts(withFact(interview.facts, path, value.value), day);
  if (!checked.ok)
    return refused(checked.errors.map((error) => ({ field: 'answer', message: error.message })));
  return parsed({ ...interview, trail, facts: checked.value });
}

function without(facts: FactSheet, path: FactPath): FactSheet {
  const [group = '', second] = path.split('.');
  const groups: Record<string, unknown> = { ...facts };
  if (second === undefined) delete groups[group];
  else if (group !== 'crimes') {
    const inner = groups[group];
    const fields: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {};
    delete fields[second];
    groups[group] = fields;
  } else {
    return withFact(facts, path, undefined);
  }
  const again = parseFacts(JSON.parse(JSON.stringify(groups)));
  return again.ok ? again.value : facts;
}

/** One question back: its answer is forgotten and it is asked again. */
export function stepBack(interview: Interview): Interview {
  const last = interview.trail.at(-1);
  if (last === undefined) return interview;
  return {
    facts: without(interview.facts, last),
    declined: interview.declined.filter((path) => path !== last),
    trail: interview.trail.slice(0, -1),
  };
}
