// The intake: one object for every door (visit, phone, online, police, prosecution, another agency). Knows
// its steps and their order; refuses every step before the question whether somebody is in danger now.
import { z } from 'zod';
import { message, tickField } from '../../shared/form.ts';
import type { CaseId, IntakeId, StaffId } from '../../shared/ids.ts';
import type { TriageOutcome } from '../assessments/index.ts';
import { type Channel, channels } from '../cases/index.ts';
import { outsideInstitutions, parseInstitutionSlug } from '../directory/index.ts';

export const intakeStatuses = ['new', 'claimed', 'in_progress', 'done', 'discarded'] as const;
export type IntakeStatus = (typeof intakeStatuses)[number];

export const callers = ['victim', 'family', 'agency', 'other'] as const;
export type Caller = (typeof callers)[number];

/** Languages spoken at the desk; `ksl` is Korean sign language. */
export const spokenLanguages = [
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
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const steps = ['safety', 'contact', 'person', 'people', 'incident', 'facts', 'outcome'] as const;
export type Step = (typeof steps)[number];

/** U0 now, U1 today, U2 this week, U3 later: the urgency of the first answer. */
export type IntakeUrgency = 'U0' | 'U1' | 'U2' | 'U3';

export type Intake = {
  readonly id: IntakeId;
  readonly case: CaseId;
  readonly channel: Channel;
  readonly referrer: string | null;
  readonly caller: Caller;
  readonly language: string;
  readonly interpreter: boolean;
  readonly anonymous: boolean;
  readonly status: IntakeStatus;
  readonly urgency: IntakeUrgency | null;
  readonly triage: TriageOutcome | null;
  readonly done: readonly Step[];
  readonly outcome: string | null;
  readonly receivedAt: Temporal.Instant;
  readonly claimedBy: StaffId | null;
  readonly claimedName: string | null;
  readonly version: number;
};

/** Somebody who gives no name is asked for none: no search, no people, no contact that would tell. */
export function stepsOf(intake: Pick<Intake, 'anonymous'>): readonly Step[] {
  return intake.anonymous ? ['safety', 'incident', 'facts', 'outcome'] : steps;
}

/** The first step that is not done; null when all are. */
export function nextStep(intake: Pick<Intake, 'anonymous' | 'done'>): Step | null {
  return stepsOf(intake).find((step) => !intake.done.includes(step)) ?? null;
}

/** May this step be opened now? Safety comes first; everything else in any order after it. */
export function mayOpen(intake: Pick<Intake, 'anonymous' | 'done'>, step: Step): boolean {
  if (!stepsOf(intake).includes(step)) return false;
  return step === 'safety' || intake.done.includes('safety');
}

/** Is anything still written here? A finished intake is read, its case goes on elsewhere. */
export function isOpen(status: IntakeStatus): boolean {
  return status !== 'done' && status !== 'discarded';
}

/** What the triage says about how soon somebody must act. */
export function urgencyOf(outcome: TriageOutcome): IntakeUrgency {
  switch (outcome) {
    case 'call_112_now':
      return 'U0';
    case 'same_day_safety':
      return 'U1';
    case 'continue':
      return 'U2';
  }
}

export const outcomes = ['case', 'advice', 'discarded'] as const;
export type Outcome = (typeof outcomes)[number];

export const discardReasons = ['mistake', 'duplicate', 'withdrawn', 'not_a_victim'] as const;
export type DiscardReason = (typeof discardReasons)[number];

const chooseChannel = message('접수 경로를 골라 주십시오.', 'Choose how the contact came.');
const chooseCaller = message('누가 연락했는지 골라 주십시오.', 'Choose who is in contact.');
const chooseLanguage = message('언어를 골라 주십시오.', 'Choose the language.');
const chooseReferrer = message('의뢰한 기관을 골라 주십시오.', 'Choose the agency that refers.');
const noAnonymous = message(
  '기관 의뢰는 익명 상담으로 접수할 수 없습니다.',
  'A referral from an agency cannot be anonymous advice.',
);

/** An institution of the centre, or one outside that works with it. */
function isReferrer(slug: string): boolean {
  return parseInstitutionSlug(slug) !== null || outsideInstitutions.some((one) => one.slug === slug);
}

export const referredChannels: ReadonlySet<Channel> = new Set(['police', 'prosecution', 'agency']);

export const startForm = z
  .object({
    channel: z.enum(channels, chooseChannel),
    referrer: z
      .string()
      .default('')
      .refine((slug) => slug === '' || isReferrer(slug), chooseReferrer),
    caller: z.enum(callers, chooseCaller),
    language: z.enum(spokenLanguages, chooseLanguage),
    interpreter: tickField,
    anonymous: tickField,
  })
  .superRefine((start, context) => {
    const refuse = (path: string, sentence: string) =>
      context.addIssue({ code: 'custom', path: [path], message: sentence });
    if (start.channel === 'agency' && start.referrer === '') refuse('referrer', chooseReferrer);
    if (start.anonymous && referredChannels.has(start.channel)) refuse('anonymous', noAnonymous);
  });
export type Start = z.infer<typeof startForm>;

const chooseOutcome = message('접수를 어떻게 마칠지 골라 주십시오.', 'Choose how the intake ends.');
const chooseReason = message('취소하는 이유를 골라 주십시오.', 'Choose why it is discarded.');

export const outcomeForm = z
  .object({
    outcome: z.enum(outcomes, chooseOutcome),
    reason: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.enum(discardReasons, chooseReason).optional(),
    ),
  })
  .superRefine((given, context) => {
    if (given.outcome === 'discarded' && given.reason === undefined) {
      context.addIssue({ code: 'custom', path: ['reason'], message: chooseReason });
    }
  });
export type OutcomeInput = z.infer<typeof outcomeForm>;

export function isStep(text: string): text is Step {
  return steps.some((known) => known === text);
}
