// Closing and reopening: who may follow what, and which words are kept for the next worker.
import { z } from 'zod';
import { choiceField, message, textField, versionField } from '../../../shared/form.ts';
import { closureOutcomes } from '../case.ts';
import { closureText, reopenReasons } from '../text.ts';

export const newClosure = z.object({
  outcome: choiceField(closureOutcomes, message(closureText.missing)),
  summary: textField(2000),
  contact: z.enum(['planned', 'none']).default('planned'),
  version: versionField,
});
export type NewClosure = z.infer<typeof newClosure>;

export const newReopening = z.object({
  reason: choiceField(reopenReasons, message(closureText.reopenMissing)),
  version: versionField,
});
export type NewReopening = z.infer<typeof newReopening>;
