// What she was not content with, and the one answer to it. Refuses an empty one, and keeps both from those on
// the case: they may be who it is about.
import { z } from 'zod';
import { choiceField, message, textField } from '../../../shared/form.ts';
import { complaintText } from './text.ts';

/** Whom it is about: a colleague, an institution or waiting, whoever runs the centre, anything else. */
export const complaintAbouts = ['person', 'place', 'head', 'other'] as const;
export type ComplaintAbout = (typeof complaintAbouts)[number];

export function isComplaintAbout(text: string): text is ComplaintAbout {
  return complaintAbouts.some((known) => known === text);
}

export const complaintForm = z.object({
  about: choiceField(complaintAbouts, message(complaintText.aboutMissing)),
  text: textField(2000, message(complaintText.textMissing)),
});
export type NewComplaint = z.infer<typeof complaintForm>;

export const answerForm = z.object({ text: textField(2000, message(complaintText.answerMissing)) });

/** As lists show it; nothing is opened. */
export type ComplaintLine = {
  readonly id: string;
  readonly about: ComplaintAbout;
  readonly madeAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
};

export type Complaint = ComplaintLine & {
  /** Written behind the second PIN: somebody may have stood beside her. */
  readonly bland: boolean;
  readonly text: string;
  readonly answer: string | null;
};
