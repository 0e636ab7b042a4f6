// The people who work here and those who did: one row each, with a session that is over.
import type pg from 'pg';
import { normaliseName } from '../../src/modules/people/index.ts';
import { nameOf } from './names.ts';
import { randomOf } from './random.ts';
import { seoulAt, type World } from './world.ts';

const nameStream = 20;

/** Inserts everybody of the roster; those already there stay as they are. */
export async function insertRoster(client: pg.Client, world: World): Promise<void> {
  const { roster, settings } = world;
  const seats = [
    ...roster.counsellors,
    ...roster.managers,
    ...[...roster.workers.values()].flat(),
    ...roster.others,
  ];
  const rows = seats.flat().map(({ person, from, to }, at) => ({
    ...person,
    name: nameOf(randomOf(settings.seed, nameStream, at)).text,
    from: new Date(seoulAt(from, 8)).toISOString(),
    left: to === Number.POSITIVE_INFINITY ? null : new Date(seoulAt(to, 18)).toISOString(),
  }));
  const column = (pick: (row: (typeof rows)[number]) => string | null) => rows.map(pick);
  await client.query(
    `insert into auth.staff (id, center_id, institution, role, email, display_name, active, created_at, left_on)
     select u.id, $7, u.institution, u.role, u.id || '@example.test', u.name, u.gone is null, u.since::timestamptz, u.gone::timestamptz::date
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) u(id, institution, role, name, since, gone)
     on conflict do nothing`,
    [
      column((row) => row.id.text),
      column((row) => row.institution),
      column((row) => row.role),
      column((row) => (normaliseName(row.name) === '' ? '직원' : row.name)),
      column((row) => row.from),
      column((row) => row.left),
      settings.center,
    ],
  );
  await client.query(
    `insert into auth.session (id, token_hash, staff_id, purpose, created_at, seen_at, expires_at, revoked_at)
     select u.session, sha256(convert_to(u.session::text, 'utf8')), u.staff, 'support', u.since::timestamptz, u.since::timestamptz,
            u.since::timestamptz + interval '8 hours', u.since::timestamptz + interval '8 hours'
     from unnest($1::uuid[], $2::uuid[], $3::text[]) u(session, staff, since) on conflict do nothing`,
    [column((row) => row.session.text), column((row) => row.id.text), column((row) => row.from)],
  );
}
