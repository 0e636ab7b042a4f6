// What passes between a person and those who manage her case. Knows the kinds; refuses an empty letter.
import { z } from 'zod';
import { choiceField, message, textField } from '../../../shared/form.ts';
import { messageText } from './text.ts';

/** `widening`, `withdrawal` and `satisfaction` have forms of their own. */
export const messageKinds = [
  'message',
  'correction',
  'complaint',
  'satisfaction',
  'withdrawal',
  'widening',
] as const;
/** What letters, questions and answers are sealed as. */
export const letterClasses = ['service_use'] as const;

export type MessageKind = (typeof messageKinds)[number];

/** What the victim may choose in the form; a helper writes plain messages only. Complaints go another way. */
export const writtenKinds = ['message', 'correction'] as const;

export const messageForm = z.object({
  kind: z.preprocess(
    (value) => (value === undefined || value === '' ? 'message' : value),
    z.enum(writtenKinds),
  ),
  text: textField(2000, message(messageText.empty)),
});

/** How a worker heard what somebody says who does not look online. */
export const opinionWays = ['paper', 'phone', 'talk'] as const;
export type OpinionWay = (typeof opinionWays)[number];

export const scores = ['5', '4', '3', '2', '1'] as const;
export const satisfactionForm = z.object({
  score: choiceField(scores, message(messageText.chooseScore)),
  more: textField(1000),
});

export const replyForm = z.object({ text: textField(2000, message(messageText.empty)) });

export type Message = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly from: 'victim' | 'helper' | 'staff';
  readonly bland: boolean;
  readonly score: number | null;
  /** How a worker heard it who wrote it down for her; null for what was written here. */
  readonly way: OpinionWay | null;
  readonly text: string;
  readonly at: Temporal.Instant;
  readonly readAt: Temporal.Instant | null;
};
