// A request for a talk: one question a page, each may be passed over, safe contact before anything else.
// Nothing is stored until it is sent or paused; until then all of it travels in the form. Never asks for a
// resident number, a nationality or a right to stay.
import { z } from 'zod';
import { choicesField, parseForm, textField } from '../../../shared/form.ts';
import { type Parsed, parsed, refused } from '../../../shared/parsed.ts';
import { needDomains } from '../../directory/index.ts';
import { contactForm, type SafeContact } from '../../intake/index.ts';
import { phoneField } from '../../people/index.ts';
import { requestErrors } from './errors.ts';

export const questions = [
  'mode',
  'channels',
  'reach',
  'when',
  'who',
  'forbidden',
  'danger',
  'caller',
  'needs',
  'talk',
  'words',
  'name',
] as const;
export type Question = (typeof questions)[number];

export const requestChannels = ['call', 'sms', 'email'] as const;
export const requestCallers = ['victim', 'family', 'other'] as const;
export const requestLanguages = [
  'ko',
  'en',
  'zh',
  'vi',
  'th',
  'ru',
  'ja',
  'mn',
  'uz',
  'ksl',
  'other',
] as const;
export const requestDays = ['any', 'weekdays', 'weekends'] as const;

const time = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .refine((text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), requestErrors.time);
const year = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .refine((text) => text === '' || /^(19|20)\d{2}$/.test(text), requestErrors.year);

/** What each page asks. */
export const forms = {
  mode: z.object({ mode: z.enum(['allowed', 'none'], requestErrors.choose) }),
  channels: z.object({ channels: choicesField(requestChannels, requestErrors.choose) }),
  reach: z.object({
    phone: phoneField,
    email: textField(200).refine(
      (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
      requestErrors.email,
    ),
  }),
  when: z
    .object({ days: z.enum(requestDays, requestErrors.choose), from: time, until: time })
    .refine(({ from, until }) => from === '' || until === '' || from < until, {
      path: ['until'],
      message: requestErrors.span,
    }),
  who: z.object({
    answerer: z.enum(['self', 'trusted', 'anyone'], requestErrors.choose),
    trusted: textField(100),
    voicemail: z.enum(['never', 'neutral', 'allowed'], requestErrors.choose),
  }),
  forbidden: z.object({ forbidden: textField(300) }),
  danger: z.object({ danger: z.enum(['yes', 'no'], requestErrors.choose) }),
  caller: z.object({ caller: z.enum(requestCallers, requestErrors.choose) }),
  needs: z.object({ needs: choicesField(needDomains, requestErrors.choose) }),
  talk: z.object({
    language: z.enum(requestLanguages, requestErrors.choose),
    interpreter: z
      .string()
      .optional()
      .transform((text) => text !== undefined && text !== ''),
  }),
  words: z.object({ words: textField(2000) }),
  name: z.object({ name: textField(80), birthYear: year }),
} as const satisfies Record<Question, z.ZodType>;

const answersShape = z
  .object({
    mode: z.enum(['allowed', 'none']),
    channels: z.array(z.enum(requestChannels)),
    phone: z.string().max(20),
    email: z.string().max(200),
    days: z.enum(requestDays),
    from: z.string().max(5),
    until: z.string().max(5),
    answerer: z.enum(['self', 'trusted', 'anyone']),
    trusted: z.string().max(200),
    voicemail: z.enum(['never', 'neutral', 'allowed']),
    forbidden: z.string().max(600),
    danger: z.enum(['yes', 'no']),
    caller: z.enum(requestCallers),
    needs: z.array(z.enum(needDomains)),
    language: z.enum(requestLanguages),
    interpreter: z.boolean(),
    words: z.string().max(4000),
    name: z.string().max(160),
    birthYear: z.string().max(4),
  })
  .partial();

export type Answers = z.infer<typeof answersShape>;

export type Request = {
  readonly answers: Answers;
  /** Questions shown so far, answered or passed over. */
  readonly seen: readonly Question[];
};

export const emptyRequest: Request = { answers: {}, seen: [] };

export function isQuestion(text: string): text is Question {
  return questions.some((known) => known === text);
}

/** Questions that follow from earlier answers; the rest is asked of everybody. */
function isAsked(question: Question, answers: Answers): boolean {
  const reachable = answers.mode === 'allowed';
  const by = (channel: 'call' | 'sms' | 'email') => answers.channels?.includes(channel) === true;
  if (question === 'channels' || question === 'when' || question === 'forbidden') return reachable;
  if (question === 'reach') return reachable && (by('call') || by('sms') || by('email'));
  if (question === 'who') return reachable && by('call');
  return true;
}

/** The next page; null when everything was shown and only the check is left. */
export function nextQuestion({ answers, seen }: Request): Question | null {
  return questions.find((one) => !seen.includes(one) && isAsked(one, answers)) ?? null;
}

const asText = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** The request as the form carries it; null when somebody bent it. */
export function readRequest(form: FormData): Request | null {
  const text = asText(form, 'answers');
  if (text.length > 20_000) return null;
  const answers = parseAnswers(text === '' ? '{}' : text);
  return answers === null ? null : { answers, seen: asText(form, 'seen').split(' ').filter(isQuestion) };
}

/** Answers from their text, in a form or a draft. */
export function parseAnswers(text: string): Answers | null {
  try {
    return answersShape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const withSeen = (request: Request, question: Question) =>
  request.seen.includes(question) ? request.seen : [...request.seen, question];

/** The request after one page was answered. An answer taken back takes what followed from it along. */
export function answerQuestion(request: Request, question: Question, form: FormData): Parsed<Request> {
  const given: Parsed<Answers> = parseForm<Answers>(forms[question], form);
  if (!given.ok) return refused(given.errors);
  return parsed({ answers: { ...request.answers, ...given.value }, seen: withSeen(request, question) });
}

/** The request after a page was passed over: what had been answered there is gone. */
export function skipQuestion(request: Request, question: Question): Request {
  const gone = new Set(Object.keys(forms[question].shape));
  const kept = Object.entries(request.answers).filter(([name]) => !gone.has(name));
  return {
    answers: answersShape.parse(Object.fromEntries(kept)),
    seen: withSeen(request, question),
  };
}

/** One page back: the question that was shown last, and the request without it. */
export function goBack(request: Request): { readonly request: Request; readonly question: Question } {
  const question = request.seen.at(-1) ?? 'mode';
  return { question, request: { ...request, seen: request.seen.slice(0, -1) } };
}

/** How this person may be reached; null when she said nothing about it, which means silence. */
export function contactOf(answers: Answers): SafeContact | null {
  if (answers.mode === undefined) return null;
  const usable = (answers.channels ?? []).filter((channel) =>
    channel === 'email' ? (answers.email ?? '') !== '' : (answers.phone ?? '') !== '',
  );
  const mode = answers.mode === 'allowed' && usable.length > 0 ? 'allowed' : 'none';
  const trusted = answers.trusted ?? '';
  const contact = contactForm.safeParse({
    mode,
    channels: usable,
    phone: answers.phone ?? '',
    email: answers.email ?? '',
    days: answers.days ?? 'any',
    from: answers.from ?? '',
    until: answers.until ?? '',
    answerer: answers.answerer === 'trusted' && trusted === '' ? 'self' : (answers.answerer ?? 'self'),
    trusted,
    voicemail: answers.voicemail ?? 'never',
    forbidden: answers.forbidden ?? '',
  });
  return contact.data ?? null;
}

/** Nobody's name and no way to reach her: an anonymous talk. */
export function isAnonymous(answers: Answers): boolean {
  return (answers.name ?? '') === '' && contactOf(answers)?.mode !== 'allowed';
}
