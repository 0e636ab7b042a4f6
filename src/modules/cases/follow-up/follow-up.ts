// A contact after closure: made, missed, answered with a wish for help, or not wanted. Not wanted ends all that
// were still to come.
import { z } from 'zod';
import { choiceField, dayField, message, textField } from '../../../shared/form.ts';
import { followUpText } from './text.ts';

export const followUpOutcomes = ['reached', 'not_reached', 'wants_help', 'no_contact'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

export const newFollowUp = z.object({
  outcome: choiceField(followUpOutcomes, message(followUpText.missing)),
  again: dayField(),
  note: textField(1000),
});
export type NewFollowUp = z.infer<typeof newFollowUp>;
