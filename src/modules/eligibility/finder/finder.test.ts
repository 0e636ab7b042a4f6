import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offenceCodes } from '../facts/offences.ts';
import { catalogue, nextQuestions } from '../index.ts';
import {
  answer,
  carry,
  currentQuestion,
  emptyInterview,
  type Interview,
  isFactPath,
  readInterview,
  stepBack,
} from './interview.ts';
import { plainCrimes } from './text.ts';

const day = '2026-11-23';

function form(values: Readonly<Record<string, string | readonly string[]>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of typeof value === 'string' ? [value] : value) made.append(name, one);
  return made;
}

describe('the anonymous interview', () => {
  it('begins with safety, then for whom, then what happened', () => {
    let interview: Interview = emptyInterview;
    const asked: (string | null)[] = [];
    for (const given of ['no', 'victim', 'stalking']) {
      const path = currentQuestion(interview, day);
      asked.push(path);
      if (path === null) break;
      const next = answer(interview, path, form({ answer: given }), day);
      if (next.ok) interview = next.value;
    }
    expect(asked).toEqual(['safety.dangerNow', 'applicant.role', 'crimes']);
    expect(interview.facts.crimes).toEqual([{ code: 'stalking' }]);
  });

  it('never asks where a person comes from or by what right she stays', () => {
    const forbidden = catalogue()
      .map(([key]) => key)
      .filter((key) => /^(stay|victim\.nationality|wishes|parameters)/.test(key));
    expect(forbidden.length).toBeGreaterThan(3);
    expect(forbidden.filter((key) => isFactPath(key))).toEqual([]);
  });

  it('ends, whatever is answered, and never repeats a question', () => {
    const pick = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(pick, fc.constantFrom(...plainCrimes.map((one) => one.code)), (choices, crime) => {
        let interview: Interview = emptyInterview;
        const seen = new Set<string>();
        for (let n = 0; n < 200; n += 1) {
          const path = currentQuestion(interview, day);
          if (path === null) return;
          expect(seen.has(path)).toBe(false);
          seen.add(path);
          const tries = path === 'crimes' ? [crime] : ['yes', 'no', 'unknown', 'declined', '30'];
          const given = tries[(choices.next().value ?? 0) % tries.length] ?? 'unknown';
          const next = answer(interview, path, form({ answer: given }), day);
          const left = next.ok ? next : answer(interview, path, form({ answer: 'unknown' }), day);
          if (!left.ok) throw new Error('a question without a way out');
          interview = left.value;
        }
        throw new Error('the interview does not end');
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('goes back one question and forgets its answer', () => {
    const first = answer(emptyInterview, 'safety.dangerNow', form({ answer: 'yes' }), day);
    if (!first.ok) throw new Error('refused');
    expect(first.value.facts.safety?.dangerNow).toBe(true);
    expect(stepBack(first.value).facts.safety?.dangerNow).toBeUndefined();
  });

  it('survives its own form, and refuses a bent one', () => {
    const given = answer(emptyInterview, 'crimes', form({ answer: ['stalking', 'threat'] }), day);
    if (!given.ok) throw new Error('refused');
    expect(readInterview(form(carry(given.value)))).toEqual(given.value);
    expect(readInterview(form({ sheet: '{"crimes":[{"code":"nonsense"}]}' }))).toBeNull();
    expect(readInterview(form({ sheet: '{' }))).toBeNull();
  });

  it('asks for an answer beside the question', () => {
    const refusal = answer(emptyInterview, 'applicant.role', form({ answer: 'martian' }), day);
    expect(refusal.ok).toBe(false);
  });

  it('names only offences of the statute table', () => {
    expect(plainCrimes.filter(({ code }) => !offenceCodes.includes(code))).toEqual([]);
  });

  it('keeps the engine’s order beyond the opening', () => {
    const facts = {
      safety: { dangerNow: false },
      applicant: { role: 'victim' as const },
      crimes: [{ code: 'stalking' as const }],
    };
    const interview: Interview = {
      facts,
      declined: [],
      trail: ['safety.dangerNow', 'applicant.role', 'crimes'],
    };
    const engine = nextQuestions(facts, interview.trail, 12, day).map((question) => question.path);
    const chosen = currentQuestion(interview, day);
    expect(engine).toContain(chosen);
    expect(engine.slice(0, engine.indexOf(chosen ?? 'crimes')).filter((path) => isFactPath(path))).toEqual(
      [],
    );
  });
});
