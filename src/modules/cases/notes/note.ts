// A note: words of a worker about a case, in one data class, for the own institution or shared.
// Refuses an empty note and a class the writer's role may not read.
import { z } from 'zod';
import { type DataClass, dataClasses } from '../../../db/data-class.ts';
import { type Role, roleClasses } from '../../../db/decision.ts';
import { choiceField, message, textField, tickField } from '../../../shared/form.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { noteText } from '../text.ts';

export type Note = {
  readonly id: string;
  readonly case: CaseId;
  readonly institution: string;
  readonly class: DataClass;
  readonly shared: boolean;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly writtenBy: string;
};

/** The longest note, in characters. */
export const longestNote = 4000;

export const newNote = z.object({
  text: textField(longestNote, message(noteText.missing)),
  class: choiceField(dataClasses, message(noteText.missingClass)),
  shared: tickField,
});
export type NewNote = z.infer<typeof newNote>;

/** The classes a role may write notes in. */
export function noteClasses(role: Role): readonly DataClass[] {
  return roleClasses[role];
}
