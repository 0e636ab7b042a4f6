// How it was, told to a worker: by somebody who does not look online, on paper, by telephone or face to face.
// The same question as behind the receipt code.
import type { z } from 'zod';
import { choiceField, message } from '../../../shared/form.ts';
import { opinionWays, satisfactionForm } from '../messages/message.ts';
import { opinionText } from './text.ts';

export const opinionForm = satisfactionForm.extend({
  way: choiceField(opinionWays, message(opinionText.chooseWay)),
});
export type Opinion = z.infer<typeof opinionForm>;
