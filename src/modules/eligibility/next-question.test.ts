import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { withFact } from './facts/answers.ts';
import type { FactPath, FactSheet } from './facts/sheet.ts';
import { nextQuestions } from './next-question.ts';
import { foreignWorker } from './scenarios/sheets.ts';
import { factAt, fullSheet, seeded } from './synthetic.ts';

const day = '2026-11-23';

describe('the next best question', () => {
  it('asks what happened first', () => {
    expect(nextQuestions({}, [], 1, day)[0]?.path).toBe('crimes');
  });

  it('asks nothing that cannot change a verdict', () => {
    const facts: FactSheet = { crimes: [{ code: 'stalking', stage: 'police' }] };
    const listed = new Set(assess(facts, day).services.flatMap(({ missing }) => missing));
    const questions = nextQuestions(facts, [], 1000, day);
    const stay = [...listed].filter((path) => path.startsWith('stay.') || path === 'offender.foreign');
    expect(questions.length).toBe(listed.size - stay.length);
    for (const { path } of questions) expect(listed.has(path)).toBe(true);
  });

  it('does not ask again what was declined', () => {
    const first = nextQuestions({}, [], 1, day).map(({ path }) => path);
    expect(nextQuestions({}, first, 5, day).map(({ path }) => path)).not.toContain(first[0]);
  });

  it('gives the question, the reason, the choices and the services that wait', () => {
    const [question] = nextQuestions({ crimes: [{ code: 'rape' }] }, [], 200, day).filter(
      ({ path }) => path === 'crimes.0.stage',
    );
    expect(question).toMatchObject({ kind: 'choice', note: { distress: 0 } });
    expect(question?.choices).toContain('police');
    expect(question?.services).toContain('victim-public-attorney');
  });

  it('prefers the gentle question where two settle alike', () => {
    const paths = nextQuestions({ crimes: [{ code: 'injury', stage: 'police' }] }, [], 200, day).map(
      ({ path }) => path,
    );
    expect(paths.indexOf('safety.safePlace')).toBeLessThan(paths.indexOf('victim.graveFault'));
  });

  it('ends with every verdict settled, or only what the published tables leave open', () => {
    const draw = seeded(7);
    const full = fullSheet(draw, day, ['stalking', 'injury', 'fraud']);
    let facts: FactSheet = {};
    const asked: FactPath[] = [];
    for (;;) {
      const [question] = nextQuestions(facts, asked, 1, day);
      if (question === undefined) break;
      asked.push(question.path);
      const answer =
        question.path === 'crimes' ? full.crimes?.map(({ code }) => ({ code })) : factAt(full, question.path);
      facts = withFact(facts, question.path, answer);
    }
    const open = assess(facts, day).services.filter(
      ({ verdict, missing }) => verdict === 'needs_info' && missing.length > 0,
    );
    expect(open.map(({ slug }) => slug)).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('asks about nationality only when safety, care, takedown and the attorney are settled', () => {
    const asked = interview(foreignWorker, { crimes: [{ code: 'rape' }] });
    const place = asked.indexOf('victim.nationality');
    expect(place).toBeGreaterThan(20);
    for (const path of [
      'safety.fear',
      'safety.safePlace',
      'victim.needsInterpreter',
      'victim.hasLawyer',
    ] as const)
      expect([path, asked.indexOf(path) < place]).toEqual([path, true]);
    const stay = asked.findIndex((path) => path.startsWith('stay.'));
    expect(stay === -1 || stay > place).toBe(true);
  });

  it('puts nationality behind every other question, and never first', () => {
    for (const code of ['rape', 'stalking', 'illegal-filming', 'fraud', 'injury'] as const) {
      const paths = nextQuestions({ crimes: [{ code }] }, [], 1000, day).map(({ path }) => path);
      expect([code, paths.at(-1)]).toEqual([code, 'victim.nationality']);
    }
  });

  it('asks nothing about stay once nationality is left unsaid', () => {
    const paths = nextQuestions({ crimes: [{ code: 'rape' }] }, ['victim.nationality'], 1000, day);
    expect(paths.filter(({ path }) => /^stay|nationality|foreign/.test(path))).toEqual([]);
  });

  it('asks no nationality where no benefit needs it', () => {
    const facts: FactSheet = {
      crimes: [{ code: 'defamation', place: 'korea', stage: 'police' }],
      household: { members: 1, breadwinnerLost: false },
      income: { householdMonthly: 9_000_000, lost: false, hardship: false, annual: 90_000_000 },
      harm: { heavy: false, inpatientDays: 0 },
      safety: { safePlace: true, homeExposed: false },
      relation: { kind: 'none' },
      region: { seoulHome: false },
      wishes: { moveHome: false, finance: false },
      work: { seeking: false, training: false },
      victim: { needsInterpreter: false },
    };
    const open = assess(facts, day).services.filter(({ missing }) => missing.includes('victim.nationality'));
    expect(open.map(({ slug }) => slug)).toEqual(['danuri', 'immigration-1345']);
    expect(nextQuestions(facts, [], 1000, day).map(({ path }) => path)).not.toContain('victim.nationality');
  });
});

/** Every question in turn, answered from the sheet, left unsaid where the sheet is silent. */
function interview(full: FactSheet, start: FactSheet): readonly FactPath[] {
  let facts = start;
  const asked: FactPath[] = [];
  for (;;) {
    const [question] = nextQuestions(facts, asked, 1, day);
    if (question === undefined) return asked;
    asked.push(question.path);
    facts = withFact(facts, question.path, factAt(full, question.path));
  }
}
