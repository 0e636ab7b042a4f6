// Authority is a value. Whoever holds a Reader or a Writer holds an open transaction in which PostgreSQL
// knows who is asking; nothing else reaches case data. Refuses to commit a write that recorded nothing
// and to release content whose reading was not recorded.
import { type Kysely, sql, type Transaction } from 'kysely';
import { type CalendarDay, dayInSeoul } from '../shared/calendar-day.ts';
import type { AccessId, CaseId, SessionId, StaffId } from '../shared/ids.ts';
import type { DataClass } from './data-class.ts';
import type { Role } from './decision.ts';
import type { Keyring } from './keys/keyring.ts';
import type { Schema } from './schema.ts';

export type StaffActor = {
  readonly kind: 'staff';
  readonly id: StaffId;
  readonly session: SessionId;
  readonly center: string;
  readonly institution: string;
  readonly role: Role;
  readonly purpose: Purpose;
  readonly name: string;
  /** 접속지: the network address of the request, for the log. */
  readonly place?: string;
};

/** A named job acting for nobody in particular, with a purpose of its own; it leaves leaves too. */
export type SystemActor = {
  readonly kind: 'system';
  readonly id: 'clock' | 'assessor' | 'setup' | 'follow-up' | 'portal' | 'messenger';
  readonly center: string;
  readonly institution: 'center';
  readonly role: 'system';
  readonly purpose: 'support';
};

/** Somebody behind a receipt code: the victim, or a helper she named, on her one case and nowhere else. */
export type VictimActor = {
  readonly kind: 'victim' | 'helper';
  readonly id: AccessId;
  readonly session: SessionId;
  readonly center: string;
  readonly institution: 'center';
  readonly role: 'victim' | 'helper';
  readonly purpose: 'support';
  readonly caseId: CaseId;
  /** What a helper may see; the database holds its own copy. */
  readonly parts: readonly string[];
  /** Holds a receipt of an online request, and nobody has made sure yet who that is. */
  readonly unconfirmed?: boolean;
  /** Opened with the second PIN: nothing of the case is there. */
  readonly bland: boolean;
  readonly place?: string;
};

export type Actor = StaffActor | SystemActor | VictimActor;

/** What a session reads for; consent names the same word. */
export const purposes = ['support', 'safety', 'statistics', 'review', 'administration'] as const;
export type Purpose = (typeof purposes)[number];

export type AuditEvent = {
  /** noun.participle, such as `referral.accepted` */
  readonly event: string;
  readonly case?: CaseId | null;
  readonly classes?: readonly DataClass[];
  /** Codes and ids only, never words of a person. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};

/** A job sent inside the transaction: delivered after commit, gone after rollback. */
export type Job = { readonly name: string; readonly data: Readonly<Record<string, string | number | null>> };

export type Deps = {
  readonly db: Kysely<Schema>;
  readonly keyring: Keyring;
  readonly now: () => Temporal.Instant;
  readonly sendJob: (tx: Transaction<Schema>, job: Job) => Promise<void>;
};

export type Reader = {
  readonly db: Transaction<Schema>;
  readonly actor: Actor;
  readonly keyring: Keyring;
  readonly now: Temporal.Instant;
  readonly today: CalendarDay;
  /** Notes that content of a case was opened; written to the log before the transaction ends. */
  viewed(of: CaseId, opened: DataClass): void;
};

export type Writer = Reader & {
  /** Notes an event of this transaction; at least one is required for it to commit. */
  record(event: AuditEvent): void;
  enqueue(job: Job): Promise<void>;
};

/** Not there, or not yours: the same answer. */
export class NotFound extends Error {}
/** You may never do this, whatever the row. */
export class Forbidden extends Error {}

const contextSeconds = 60;

function signedContext(keyring: Keyring, actor: Actor, now: Temporal.Instant): string {
  const claims = {
    kind: actor.kind,
    id: actor.id,
    session: actor.kind === 'system' ? null : actor.session,
    case: 'caseId' in actor ? actor.caseId : null,
    center: actor.center,
    institution: actor.institution,
    role: actor.role,
    purpose: actor.purpose,
    place: actor.kind === 'system' ? null : (actor.place ?? null),
    exp: now.add({ seconds: contextSeconds }).toString(),
  };
  const body = Buffer.from(JSON.stringify(claims), 'utf8').toString('base64');
  return `${body}.${keyring.signContext(body)}`;
}

type Ledger = { readonly events: AuditEvent[]; readonly views: Map<CaseId, Set<DataClass>> };

function makeWriter(
  deps: Deps,
  actor: Actor,
  tx: Transaction<Schema>,
  now: Temporal.Instant,
  ledger: Ledger,
): Writer {
  return {
    db: tx,
    actor,
    keyring: deps.keyring,
    now,
    today: dayInSeoul(now),
    viewed(of, opened) {
      const seen = ledger.views.get(of) ?? new Set<DataClass>();
      ledger.views.set(of, seen.add(opened));
    },
    record(event) {
      ledger.events.push(event);
    },
    enqueue: (job) => deps.sendJob(tx, job),
  };
}

function leaves(ledger: Ledger): AuditEvent[] {
  const views = [...ledger.views].map(([of, classes]) => ({
    event: 'case.viewed',
    case: of,
    classes: [...classes].sort(),
  }));
  return [...ledger.events, ...views];
}

/** The second lock said no: a row that this actor may not write. To her it is as if it were not there. */
function refusedRow(error: unknown): boolean {
  return error instanceof Error && 'routine' in error && error.routine === 'ExecWithCheckOptions';
}

async function transact<T>(
  deps: Deps,
  actor: Actor,
  mustRecord: boolean,
  fn: (w: Writer) => Promise<T>,
): Promise<T> {
  const now = deps.now();
  const context = signedContext(deps.keyring, actor, Temporal.Now.instant());
  const done = deps.db.transaction().execute(async (tx) => {
    await sql`select set_config('app.ctx', ${context}, true)`.execute(tx);
    const ledger: Ledger = { events: [], views: new Map() };
    const result = await fn(makeWriter(deps, actor, tx, now, ledger));
    if (mustRecord && ledger.events.length === 0) {
      throw new Error('a write recorded no audit event and was rolled back');
    }
    const written = leaves(ledger);
    if (written.length > 0) await sql`select sec.record(${JSON.stringify(written)}::jsonb)`.execute(tx);
    return result;
  });
  return await done.catch((error: unknown) => {
    throw refusedRow(error) ? new NotFound('a row refused by its policy', { cause: error }) : error;
  });
}

/** Reads as this actor. Content opened through `unseal` is in the log before the result is returned. */
export function read<T>(deps: Deps, actor: Actor, fn: (r: Reader) => Promise<T>): Promise<T> {
  return transact(deps, actor, false, fn);
}

/** One transaction as this actor; throws and rolls back when `fn` recorded no event. */
export function write<T>(deps: Deps, actor: Actor, fn: (w: Writer) => Promise<T>): Promise<T> {
  return transact(deps, actor, true, fn);
}

const withoutEffect = new Set(['stale', 'refused', 'over']);

/** An outcome that changed nothing is not remembered: the corrected form may come with the same key. */
function hadEffect(outcome: object): boolean {
  return !('kind' in outcome && typeof outcome.kind === 'string' && withoutEffect.has(outcome.kind));
}

/**
 * A write with an idempotency key: the same key again returns the first outcome and changes nothing.
 * Outcomes must survive JSON; those of kind `stale`, `refused` and `over` are not kept. A key reused by the same
 * person for another action throws `NotFound`.
 */
export function writeOnce<T extends object>(
  deps: Deps,
  actor: Actor,
  once: { readonly key: string; readonly action: string },
  fn: (w: Writer) => Promise<T>,
): Promise<T> {
  return transact(deps, actor, false, async (w) => {
    // Touching the row that is there makes a double submit wait for the first to finish.
    const row = await w.db
      .insertInto('app.once')
      .values({ key: once.key, actor_id: actor.id, action: once.action })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ key: once.key }))
      .returning(['action', 'outcome'])
      .executeTakeFirst();
    if (row === undefined || row.action !== once.action)
      throw new NotFound('this form was used for something else');
    // What was stored is what this very action returned before.
    if (row.outcome !== null) return row.outcome as T;
    let recorded = 0;
    const outcome = await fn({
      ...w,
      record(event) {
        recorded += 1;
        w.record(event);
      },
    });
    if (recorded === 0) throw new Error('a write recorded no audit event and was rolled back');
    if (hadEffect(outcome)) {
      await w.db
        .updateTable('app.once')
        .set({ outcome: JSON.stringify(outcome) })
        .where('key', '=', once.key)
        .execute();
    }
    return outcome;
  });
}
