// One line of the table: how a form is reached, what fills it well, what it leaves, and which of the checks
// does not apply, with the reason.
import type { Fields } from '../app.ts';
import type { World } from './world.ts';

/** Whoever sends: the headers of the browser and the token of its session's forms. */
export type Poster = { readonly headers: Readonly<Record<string, string>>; readonly csrf: string };

/** Where a form stands ready to be sent by somebody. */
export type Place = {
  readonly by: Poster;
  /** The page that shows the form; null when no page does (a script or a single link posts). */
  readonly page: string | null;
  /** The address it is sent to. */
  readonly to: string;
  /** Valid values that depend on the place. */
  readonly more?: Fields;
  /** People in such offices to whom this place is not there. */
  readonly strangers?: readonly Poster[];
};

/** A whole check, or `long:`, `wrong:`, `kept:` and a field. `summary`: 422, but no summary of errors. */
export type Check =
  | 'empty'
  | 'stale'
  | 'twice'
  | 'forged'
  | 'summary'
  | `${'long' | 'wrong' | 'kept'}:${string}`;

export type Entry = {
  /** As the application declares it: `POST /cases/:id/goals`. */
  readonly route: string;
  /** Tells forms apart that are sent to one address. */
  readonly name?: string;
  ready(world: World): Promise<Place>;
  /** Typed over what the page holds already; together they are valid. */
  readonly valid?: Fields;
  /** A field that picks this form among those of the page with the same address. */
  readonly holds?: string;
  /** The field that carries a document. */
  readonly file?: string;
  /** The leaf that one sending leaves once. */
  readonly leaf?: string;
  /** How many of them; one unless said. */
  readonly effects?: number;
  /** What does not apply, and why. */
  readonly not?: Partial<Record<Check, string>>;
};

/** Why no version is asked. */
export const adds = 'it only adds: nothing that somebody else changed can be lost';
export const sameForAll = 'it does one thing, whoever did it before';
/** Said by the form for its drafts; what is saved goes by the address. */
export const forDrafts = { 'wrong:step': 'only the draft is kept under it' };
