import { typedFields } from '../shared/form.ts';
import type { FieldError } from '../shared/parsed.ts';

/** What a form shows: the values as they were typed (also the wrong ones) and what is wrong with them. */
export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly errors: readonly FieldError[];
  /** Which of several like forms of a page (a row's id): keeps the ids of their fields apart. */
  readonly of?: string;
};

/** A form nobody has touched. */
export const untouched: FormState = { values: {}, errors: [] };

/** A form with values, and with errors after a refusal. */
export function formState(values: FormState['values'], errors: readonly FieldError[] = []): FormState {
  return { values, errors };
}

/** The state of one of several like forms: what came back when it was this one, untouched otherwise. */
export function stateOf(state: FormState, of: string): FormState {
  return state.of === of ? state : { ...untouched, of };
}

/** Everything typed in a request body, repeated names as lists; files are left out. */
export function typedValues(form: FormData): FormState['values'] {
  return typedFields(form);
}

/** The one value of a field; empty when nothing was typed, the first when there are several. */
export function typedOne(state: FormState, name: string): string {
  const value = state.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** All values of a field (checkboxes). */
export function typedAll(state: FormState, name: string): readonly string[] {
  const value = state.values[name];
  return typeof value === 'string' ? [value] : (value ?? []);
}

/** The first error of a field. */
export function errorOf(state: FormState, name: string): FieldError | undefined {
  return state.errors.find((error) => error.field === name);
}

/** The id of a field's first control; the error summary links to it. `of` as in `FormState`. */
export function fieldId(name: string, of?: string): string {
  const id = `f-${name.replace(/[^\w가-힣-]/g, '-')}`;
  return of === undefined ? id : `${id}-${of.slice(0, 8)}`;
}

/** Ids for `aria-describedby`, in reading order; undefined when there is nothing to describe. */
export function describedBy(id: string, has: { hint: boolean; error: boolean }): string | undefined {
  const ids = [has.hint ? `${id}-hint` : '', has.error ? `${id}-error` : ''].filter((part) => part !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}
