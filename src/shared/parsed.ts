import type { Words } from './text.ts';

/** What is wrong with one field: its form name (or JSON pointer) and the sentence beside it. */
export type FieldError = { readonly field: string; readonly message: Words };

/** The outcome of parsing a form or JSON body: a value that may be trusted, or the errors to show. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function refused(errors: readonly FieldError[]): Parsed<never> {
  return { ok: false, errors };
}
