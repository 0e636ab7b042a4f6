// "Please complete": what may be asked of a person from afar. A closed list, each field of one data class;
// where she lives and what happened to her are never asked this way.
import { z } from 'zod';
import type { DataClass } from '../../../db/data-class.ts';
import { choicesField, message, textField } from '../../../shared/form.ts';
import { type Words, words } from '../../../shared/text.ts';
import { documentCodes } from '../../directory/index.ts';

type Field = { readonly label: Words; readonly class: DataClass; readonly long?: true };

export const askFields = {
  best_time: { label: words('연락하기 좋은 때', 'When to reach you', '연락하기 좋은 때'), class: 'contact' },
  phone: { label: words('안전한 전화번호', 'A safe telephone number', '안전한 전화번호'), class: 'contact' },
  email: { label: words('안전한 이메일', 'A safe e-mail address', '안전한 이메일'), class: 'contact' },
  account: { label: words('돈을 받을 계좌', 'The account to pay into', '돈 받을 통장'), class: 'money' },
  spent: {
    label: words('지금까지 쓴 돈', 'What it has cost so far', '지금까지 쓴 돈'),
    class: 'money',
    long: true,
  },
  household: {
    label: words('함께 사는 사람 수', 'How many live together', '같이 사는 사람 수'),
    class: 'welfare',
  },
  income: { label: words('한 달 수입', 'Income in a month', '한 달에 버는 돈'), class: 'welfare' },
  job: {
    label: words('하는 일과 일하기 어려운 점', 'Work, and what makes it hard', '하는 일'),
    class: 'work',
    long: true,
  },
  police_number: {
    label: words('경찰 접수번호', 'The police case number', '경찰이 준 번호'),
    class: 'legal',
  },
  court_number: { label: words('법원 사건번호', 'The court case number', '법원이 준 번호'), class: 'legal' },
  wish: { label: words('바라는 것', 'What you wish for', '바라는 것'), class: 'service_use', long: true },
} as const satisfies Record<string, Field>;

export type AskField = keyof typeof askFields;

export function isAskField(text: string): text is AskField {
  return Object.hasOwn(askFields, text);
}

const fieldNames = Object.keys(askFields).filter(isAskField);
const [firstField, ...otherFields] = fieldNames;
export const allAskFields: readonly [AskField, ...AskField[]] = [firstField ?? 'wish', ...otherFields];

const chooseSome = message(
  '물어볼 것이나 받을 서류를 하나 이상 골라 주십시오.',
  'Choose at least one field or paper.',
);

/** The worker's form. */
export const askForm = z
  .object({
    fields: choicesField(allAskFields, chooseSome),
    papers: choicesField(documentCodes, chooseSome),
    note: textField(500),
  })
  .refine(({ fields, papers }) => fields.length + papers.length > 0, {
    path: ['fields'],
    message: chooseSome,
  });
export type NewAsk = z.infer<typeof askForm>;

export type Ask = {
  readonly id: string;
  readonly fields: readonly AskField[];
  readonly papers: readonly string[];
  /** Kinds for which she pointed at the paper that had been handed in before. */
  readonly there: readonly string[];
  readonly note: string;
  readonly askedAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
  readonly withdrawnAt: Temporal.Instant | null;
};

/** Is everything there that was asked for? A field left empty on purpose counts as answered. */
export function isComplete(
  ask: Pick<Ask, 'fields' | 'papers'>,
  there: { readonly fields: ReadonlySet<string>; readonly papers: ReadonlySet<string> },
): boolean {
  return (
    ask.fields.every((field) => there.fields.has(field)) &&
    ask.papers.every((paper) => there.papers.has(paper))
  );
}

/** Only what was asked for is read; whatever else a form brings is not there. */
export function answerForm(fields: readonly AskField[]) {
  return z.object(Object.fromEntries(fields.map((field) => [field, textField(1000)])));
}
