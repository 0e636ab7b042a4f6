import type { Context } from 'hono';
import type { Deps, StaffActor, VictimActor } from '../db/access.ts';
import type { VisitId } from '../shared/ids.ts';
import type { Language } from '../shared/text.ts';
import type { Proxies } from './address.ts';

/** What the web layer needs beyond the database: how a cookie becomes an actor, and what to show. */
export type WebDeps = Deps & {
  readonly origin: string;
  readonly demo: boolean;
  /** Believed about where a request came from; without them, only this machine is. */
  readonly proxies?: Proxies;
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

/** One person in front of a screen of the centre. */
export type KioskVisit = {
  readonly id: VisitId;
  /** Stands in every form of this visit and in no other. */
  readonly proof: string;
  readonly idleMinutes: number;
  readonly leftSeconds: number;
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
    /** The visit under way on a screen of the centre; undefined in every other browser. */
    kiosk: KioskVisit | undefined;
    /** The parsed POST body; set by `readBody`. */
    form: FormData;
  };
};

export type Ctx = Context<Env>;
