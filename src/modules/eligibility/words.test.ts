import { describe, expect, it } from 'vitest';
import { say } from '../../shared/text.ts';
import { documentKinds } from '../directory/index.ts';
import { choiceWords } from './facts/catalogue/choices.ts';
import { catalogue } from './facts/catalogue.ts';
import { isFactPath } from './finder/interview.ts';
import { finderText, plainCrimes } from './finder/text.ts';
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

/** Words of offices and of the law; whoever reads easy Korean meets none of them. */
const hard =
  /가해자|피해자|직계|친족|배우자|중위소득|배상|상호보증|정당|심의회|법정대리인|변론|급여|장해|중상해|유족|선정|차상위|체류|급박|복합|관계성|이직|추심|합성물|성착취|유출|열람|청구|사실혼|대리인|의뢰|연체|심사|기한|이상|이하|미만|및|등록에|수사|조사|증언|항고|기각|송치|기소/;

describe('what somebody reads who needs easy Korean', () => {
  const easy = [
    ...clauses.filter(({ code }) => !code.endsWith('.fits')).map(({ label }) => say(label, 'easy')),
    ...catalogue()
      .filter(([key]) => isFactPath(key.replace(/^crimes\./, 'crimes.0.')))
      .map(([, { label }]) => say(label, 'easy')),
    // The name by which one asks for it stands in brackets behind.
    ...documentKinds.map(({ name }) => say(name, 'easy').replace(/\(.*\)/, '')),
    ...Object.values(finderText).map((one) => say(one, 'easy')),
    ...plainCrimes.map(({ label }) => say(label, 'easy')),
  ];

  it('is said in short sentences and without the words of offices', () => {
    expect(easy.length).toBeGreaterThan(500);
    const long = easy.flatMap((text) => text.split(/[.?!] */)).filter((sentence) => sentence.length > 45);
    expect([...new Set(long)]).toEqual([]);
    expect([...new Set(easy.filter((text) => hard.test(text)))]).toEqual([]);
  });
});

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
