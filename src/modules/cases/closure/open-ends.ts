// What is still under way when a case is closed: referrals, tasks, meetings. Modules to the right say what they
// have and end one; closing names each and refuses while one is undecided.
import type { Reader, Writer } from '../../../db/access.ts';
import { type CaseId, parseId } from '../../../shared/ids.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import type { Words } from '../../../shared/text.ts';
import { closureText } from '../text.ts';

export const endKinds = ['referrals', 'tasks', 'meetings'] as const;
export type EndKind = (typeof endKinds)[number];

export type OpenEnd = { readonly kind: EndKind; readonly id: string; readonly label: Words };
export type EndChoice = 'leave' | 'end';

export type EndsOf = {
  readonly kind: EndKind;
  /** Coded lines only; nothing is opened for them. */
  read(r: Reader, of: CaseId): Promise<readonly Omit<OpenEnd, 'kind'>[]>;
  /** Ends one; the closing of the case is its reason. */
  end(w: Writer, of: CaseId, id: string): Promise<void>;
};

const sources: EndsOf[] = [];

/** Registers what a module may leave open on a case; called once when the application is built. */
export function contributeToClosure(ends: EndsOf): void {
  if (!sources.some((known) => known.kind === ends.kind)) sources.push(ends);
}

/** Everything still under way on a case, as far as the reader may end it. */
export async function openEnds(r: Reader, of: CaseId): Promise<readonly OpenEnd[]> {
  const found: OpenEnd[] = [];
  for (const { kind, read } of sources) {
    for (const one of await read(r, of)) found.push({ kind, ...one });
  }
  return found;
}

/** Ends those that are to end; the others go on. */
export async function settleEnds(
  w: Writer,
  of: CaseId,
  ends: readonly OpenEnd[],
  choices: ReadonlyMap<string, EndChoice>,
): Promise<void> {
  for (const one of ends) {
    if (choices.get(one.id) !== 'end') continue;
    await sources.find(({ kind }) => kind === one.kind)?.end(w, of, one.id);
  }
}

export const endField = (id: string) => `end-${id}`;

/** What a form decided, by id; nonsense decides nothing. */
export function endChoices(form: FormData): ReadonlyMap<string, EndChoice> {
  const choices = new Map<string, EndChoice>();
  for (const [name, value] of form) {
    const id = parseId(name.replace(/^end-/, ''));
    if (name.startsWith('end-') && id !== null && (value === 'leave' || value === 'end'))
      choices.set(id, value);
  }
  return choices;
}

/** One error for each that nobody decided on. */
export function undecided(
  ends: readonly OpenEnd[],
  choices: ReadonlyMap<string, EndChoice>,
): readonly FieldError[] {
  return ends
    .filter((one) => !choices.has(one.id))
    .map((one) => ({ field: endField(one.id), message: closureText.undecided }));
}
