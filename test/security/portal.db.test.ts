// The victim's own door: what the database opens behind a receipt code is what the decision table says, and
// what it lets be written never gives anybody more than before.
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor, VictimActor } from '../../src/db/access.ts';
import { dataClasses } from '../../src/db/data-class.ts';
import { mayReadInPortal, type PortalFacts } from '../../src/db/decision.ts';
import { type AccessId, type CaseId, newId, type SessionId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { asRuntime, contextFor, withContext } from './attacker.ts';
import { force, openCase } from './centre.ts';
import { makeRandom } from './world.ts';

const owners = ['center', 'smile', 'police'] as const;
const parts = ['status', 'dates', 'documents', 'messages'] as const;

type State = {
  readonly session: 'live' | 'revoked' | 'expired';
  readonly access: 'live' | 'revoked' | 'ended';
  readonly noTrace: boolean;
  readonly holder: 'met' | 'asked' | 'confirmed';
};

let database: TestDatabase;
let counsellor: StaffActor;
const people: { readonly actor: VictimActor; readonly state: State }[] = [];
const cases: CaseId[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  counsellor = await hire(database, 'intake_counsellor', 'center');
  const random = makeRandom(7);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  for (let n = 0; n < 48; n += 1) {
    const of = await openCase(database, counsellor);
    cases.push(of);
    const rows = owners.flatMap((owner) =>
      dataClasses.map((known) => `('${of}', '${owner}', '${known}', 'x', gen_random_uuid(), '\\x01')`),
    );
    await force(
      database,
      `insert into app.section (case_id, owner_institution, class, name, data_key_id, sealed) values ${rows.join(',')}`,
    );
    const noTrace = n % 8 === 7;
    if (noTrace) await force(database, `insert into app.victim_setting values ('${of}', true, now())`);
    for (let m = 0; m < 6; m += 1) {
      const kind = pick(['victim', 'victim', 'helper'] as const);
      const state: State = {
        session: pick(['live', 'live', 'live', 'revoked', 'expired'] as const),
        access: pick(['live', 'live', 'live', 'revoked', 'ended'] as const),
        noTrace,
        holder: pick(['met', 'met', 'asked', 'confirmed'] as const),
      };
      const actor: VictimActor = {
        kind,
        id: newId<'access'>() satisfies AccessId,
        session: newId<'session'>() satisfies SessionId,
        center: 'seoul',
        institution: 'center',
        role: kind,
        purpose: 'support',
        caseId: of,
        parts: kind === 'helper' ? parts.filter(() => random() < 0.6) : [],
        bland: random() < 0.25,
      };
      people.push({ actor, state });
      await force(
        database,
        `insert into app.victim_access (id, center_id, case_id, kind, relation, parts, code, pin_hash, issued_at, issued_through, checked_by, revoked_at, ends_on)
         values ('${actor.id}', 'seoul', '${of}', '${kind}', ${kind === 'helper' ? "'friend'" : 'null'},
           '{${actor.parts.join(',')}}', decode(md5('${actor.id}'), 'hex'), 'x', now(),
           ${state.holder === 'met' ? "'staff'" : "'request'"}, ${state.holder === 'confirmed' ? "'id_document'" : 'null'},
           ${state.access === 'live' || state.access === 'ended' ? (kind === 'victim' && m > 0 ? "now() + interval '1 year'" : 'null') : 'now()'},
           ${state.access === 'ended' ? 'current_date - 1' : 'null'});
         insert into auth.victim_session (id, token_hash, access_id, bland, created_at, seen_at, expires_at, revoked_at)
         values ('${actor.session}', decode(md5('${actor.session}'), 'hex'), '${actor.id}', ${actor.bland}, now(), now(),
           now() + interval '${state.session === 'expired' ? '-1 minute' : '30 minutes'}', ${state.session === 'revoked' ? 'now()' : 'null'})`,
      );
    }
  }
  // One row of hers a case is enough for the index; the others count as revoked from the start.
  await force(
    database,
    "update app.victim_access set revoked_at = null where revoked_at > now() and kind = 'helper'",
  );
}, 60_000);

const accessLive = async (actor: VictimActor) =>
  (
    await database.admin.query(
      'select revoked_at is null and (ends_on is null or ends_on > current_date) as live from app.victim_access where id = $1',
      [actor.id],
    )
  ).rows[0]?.live === true;

describe('behind a receipt code', () => {
  it('opens exactly the sections that the decision table opens, of her one case', async () => {
    let opened = 0;
    for (const { actor, state } of people) {
      const live = await accessLive(actor);
      const facts = (of: CaseId, owner: string, known: (typeof dataClasses)[number]): PortalFacts => ({
        kind: actor.kind,
        sessionLive: state.session === 'live',
        accessLive: live,
        holderKnown: state.holder !== 'asked',
        noTrace: state.noTrace,
        bland: actor.bland,
        ownCase: of === actor.caseId,
        owner,
        class: known,
      });
      const wanted = cases
        .flatMap((of) =>
          owners.flatMap((owner) =>
            dataClasses
              .filter((known) => mayReadInPortal(facts(of, owner, known)))
              .map((known) => [of, owner, known].join('/')),
          ),
        )
        .sort();
      const found = await asRuntime(database, actor, (query) =>
        query<{ row: string }>(
          "select case_id || '/' || owner_institution || '/' || class as row from app.section",
        ),
      );
      expect(found.map(({ row }) => row).sort()).toEqual(wanted);
      opened += wanted.length;
    }
    expect(opened).toBeGreaterThan(20);
  });

  it('sees no row of any other case in any table', async () => {
    const tables = await database.admin.query<{ name: string }>(
      `select attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where attname = 'case_id' and attnum > 0 and c.relkind = 'r' and c.relnamespace in ('app'::regnamespace, 'audit'::regnamespace)`,
    );
    for (const { actor } of people.slice(0, 24)) {
      for (const { name } of tables.rows) {
        const strangers = await asRuntime(database, actor, async (query) => {
          try {
            return await query(`select 1 from ${name} where case_id <> $1 limit 1`, [actor.caseId]);
          } catch {
            return [];
          }
        });
        expect([name, strangers.length]).toEqual([name, 0]);
      }
    }
  });

  it('believes the rows and not the claims about case, kind, parts and world', async () => {
    const live = people.find(
      ({ actor, state }) => state.session === 'live' && actor.kind === 'helper' && !state.noTrace,
    );
    const bland = people.find(
      ({ actor, state }) => state.session === 'live' && actor.bland && !state.noTrace,
    );
    if (live === undefined || bland === undefined) throw new Error('the world has too few people');
    const other = cases.find((of) => of !== live.actor.caseId) ?? '';
    const bents = [
      [live.actor, { case: other, caseId: other }],
      [live.actor, { kind: 'victim', role: 'victim', case: live.actor.caseId }],
      [live.actor, { parts: ['own', ...parts], case: live.actor.caseId }],
      [bland.actor, { bland: false, case: bland.actor.caseId }],
    ] as const;
    for (const [actor, bent] of bents) {
      const rows = await withContext(database, contextFor(database, actor, bent), (query) =>
        query('select 1 from app.section'),
      );
      expect(rows.length).toBe(0);
    }
  });
});

describe('what the victim writes', () => {
  it('never widens a consent, never lengthens one, never makes one of nothing', async () => {
    const of = await openCase(database, counsellor);
    const actor: VictimActor = {
      kind: 'victim',
      id: newId<'access'>(),
      session: newId<'session'>(),
      center: 'seoul',
      institution: 'center',
      role: 'victim',
      purpose: 'support',
      caseId: of,
      parts: [],
      bland: false,
    };
    const consent = newId<'consent'>();
    await force(
      database,
      `insert into app.victim_access (id, center_id, case_id, kind, code, pin_hash, issued_at, issued_through)
       values ('${actor.id}', 'seoul', '${of}', 'victim', decode(md5('${of}'), 'hex'), 'x', now(), 'staff');
       insert into auth.victim_session (id, token_hash, access_id, bland, created_at, seen_at, expires_at)
       values ('${actor.session}', decode(md5('s${of}'), 'hex'), '${actor.id}', false, now(), now(), now() + interval '30 minutes');
       insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id)
       values ('${consent}', '${of}', 'smile', '{identity,contact}', 'support', now() + interval '30 days', 'victim', 'paper', '1', '\\x', gen_random_uuid())`,
    );
    const insert = (to: string, classes: string, until: string, from: string) => `
      insert into app.consent (id, case_id, to_institution, classes, purpose, valid_until, given_by, method, text_version, text_hash, receipt_id, narrowed_from)
      values (gen_random_uuid(), '${of}', '${to}', '${classes}', 'support', ${until}, 'victim', 'paper', '1', '\\x', gen_random_uuid(), ${from})`;
    const own = `'${consent}'`;
    const same = `(select valid_until from app.consent where id = '${consent}')`;
    const tries = [
      insert('smile', '{identity}', same, 'null'),
      insert('smile', '{identity,contact,therapy}', same, own),
      insert('smile', '{identity,contact}', same, own),
      insert('police', '{identity}', same, own),
      insert('smile', '{identity}', "now() + interval '60 days'", own),
    ];
    const end = `update app.consent set revoked_at = now() where id = '${consent}'`;
    for (const statement of [...tries, ...tries.map((text) => `${end}; ${text}`)]) {
      const attempt = withContext(database, contextFor(database, actor, { case: of }), async (query) => {
        for (const one of statement.split('; ')) await query(one);
      });
      await expect(attempt, statement).rejects.toThrow();
    }
    await withContext(database, contextFor(database, actor, { case: of }), async (query) => {
      await query(end);
      await query(insert('smile', '{identity}', same, own));
    });
  });
});
