import { describe, expect, it } from 'vitest';
import { choiceWords } from './facts/catalogue/choices.ts';
import { catalogue } from './facts/catalogue.ts';
import { rules } from './registry.ts';

const clauses = rules.flatMap((rule) => rule.clauses);
const statements = clauses.map(({ code, label }) => [code, label.ko] as const);
const advice = clauses.flatMap(({ code, argument }) =>
  argument === undefined ? [] : [[code, argument.ko] as const],
);
const questions = catalogue().flatMap(([key, { label, why }]) => [
  [key, label.ko] as const,
  [key, why.ko] as const,
]);

describe('the words a victim reads', () => {
  it('cast no doubt on her', () => {
    const doubt = /왜 |잘못|부주의|자초|유발|자극했|빌미|조심하|주장/;
    expect([...statements, ...advice, ...questions].filter(([, text]) => doubt.test(text))).toEqual([]);
  });

  it('ask what others found, not what she did, where responsibility is the question', () => {
    for (const key of ['victim.graveFault', 'victim.contributedToCrime', 'victim.consentedOrGang'])
      for (const [path, text] of questions.filter(([path]) => path === key))
        expect([path, /수사나 재판에서|당신 책임이 아니에요/.test(text)]).toEqual([path, true]);
  });

  it('say in brackets what a term of the law means', () => {
    const terms =
      /(상호보증|사실심|기준 중위소득|특별결의|지구심의회|잠정조치|정당행위|긴급피난|심신상실|차상위|선발형|변론|형사조정|장해)/;
    const unexplained = statements.filter(([, text]) => terms.test(text) && !/[(（]/.test(text));
    expect(unexplained).toEqual([]);
  });

  it('explain the ends of a case and the excuses in the choices', () => {
    for (const [key, value] of [
      ['crimes.0.stage', 'not-referred'],
      ['crimes.0.stage', 'not-indicted'],
      ['crimes.0.excuse', 'insanity'],
      ['crimes.0.excuse', 'necessity'],
      ['crimes.0.excuse', 'legitimate-act'],
    ] as const)
      expect([value, choiceWords(key, value)?.ko.includes('(')]).toEqual([value, true]);
  });

  it('end every statement and every question as a sentence', () => {
    const sentences = statements.filter(([code]) => !code.endsWith('.fits'));
    expect(sentences.filter(([, text]) => !/[.?]$/.test(text))).toEqual([]);
  });
});
