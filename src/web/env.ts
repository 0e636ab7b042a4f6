import type { Context } from 'hono';
import type { Deps, StaffActor, VictimActor } from '../db/access.ts';
import type { Language } from '../shared/text.ts';

/** What the web layer needs beyond the database: how a cookie becomes an actor, and what to show. */
export type WebDeps = Deps & {
  readonly origin: string;
  readonly demo: boolean;
  /** The live session behind a cookie token, or null; extends its idle limit. */
  readonly findActor: (token: string) => Promise<StaffActor | null>;
  /** Queue counts and changes of an institution, for server-sent events. */
  readonly live: LiveCounts;
};

export type LiveCounts = {
  /**
   * Calls back whenever something changed for this institution, and once when the server is leaving;
   * returns the unsubscribe.
   */
  subscribe(institution: string, onChange: () => void, onEnd: () => void): () => void;
};

export type Env = {
  Variables: {
    deps: WebDeps;
    language: Language;
    requestId: string;
    /** Set on every console route by `requires`. */
    actor: StaffActor;
    /** Set on every page behind a receipt code. */
    victim: VictimActor;
    /** The parsed POST body; set by `readBody`. */
    form: FormData;
  };
};

export type Ctx = Context<Env>;
