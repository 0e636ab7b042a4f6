// What no statement can show: that the application itself opens, finds and verifies what was written.
import crypto from 'node:crypto';
import type pg from 'pg';
import { type Deps, read, type StaffActor } from '../../src/db/access.ts';
import { isRole, type Role } from '../../src/db/decision.ts';
import { readSections } from '../../src/db/sections.ts';
import { exportLog, type Verdict, verifyBundle } from '../../src/modules/audit/index.ts';
import { purposeOfRole } from '../../src/modules/identity/sessions.ts';
import { caseParties, findPeople } from '../../src/modules/people/index.ts';
import { type CaseId, newId, parseId } from '../../src/shared/ids.ts';

type Client = Pick<pg.Client, 'query'>;
type Row = { id: string; institution: string; role: string; name: string };

/** Somebody of the population, with a session that begins now. */
async function actorOf(client: Client, row: Row | undefined): Promise<StaffActor | null> {
  const id = parseId<'staff'>(row?.id);
  if (row === undefined || id === null || !isRole(row.role)) return null;
  const session = newId<'session'>();
  const purpose = purposeOfRole[row.role];
  await client.query(
    `insert into auth.session (id, token_hash, staff_id, purpose, expires_at) values ($1, $2, $3, $4, now() + interval '8 hours')`,
    [session, crypto.randomBytes(32), id, purpose],
  );
  const { institution, role, name } = row;
  return { kind: 'staff', id, session, center: 'seoul', institution, role, purpose, name };
}

const staff = `select s.id, s.institution, s.role, s.display_name as name from auth.staff s`;

async function managerOf(client: Client, of: string): Promise<StaffActor | null> {
  const found = await client.query<Row>(
    `${staff} join app.assignment a on a.staff_id = s.id where a.case_id = $1 and s.role = 'case_manager'
     and s.active and a.until = 'infinity' limit 1`,
    [of],
  );
  return await actorOf(client, found.rows[0]);
}

/** Anybody active in a role. */
export async function someone(client: Client, role: Role): Promise<StaffActor> {
  const found = await client.query<Row>(`${staff} where s.role = $1 and s.active order by s.id limit 1`, [
    role,
  ]);
  const actor = await actorOf(client, found.rows[0]);
  if (actor === null) throw new Error(`Nobody works here as ${role}.`);
  return actor;
}

async function openCases(client: Client, wanted: number): Promise<{ of: CaseId; manager: StaffActor }[]> {
  const found = await client.query<{ id: string }>(
    `select f.id::text from app.case_file f join auth.staff s on s.id = f.manager_id and s.active
     where f.status = 'open' order by f.id limit $1`,
    [wanted],
  );
  const list: { of: CaseId; manager: StaffActor }[] = [];
  for (const { id } of found.rows) {
    const of = parseId<'case'>(id);
    const manager = await managerOf(client, id);
    if (of !== null && manager !== null) list.push({ of, manager });
  }
  return list;
}

export type Opened = { readonly cases: number; readonly sections: number; readonly withheld: number };

/** Opens every section of some open cases as those who manage them; `withheld` counts what did not open. */
export async function openThem(deps: Deps, client: Client, wanted = 25): Promise<Opened> {
  let [sections, withheld] = [0, 0];
  const cases = await openCases(client, wanted);
  for (const { of, manager } of cases) {
    const opened = await read(deps, manager, (r) => readSections(r, of));
    const parties = await read(deps, manager, (r) => caseParties(r, of));
    const own = await client.query<{ n: number }>(
      `select count(*)::int as n from app.section where case_id = $1 and owner_institution = 'center'`,
      [of],
    );
    sections += opened.length;
    withheld += Math.abs((own.rows[0]?.n ?? 0) - opened.length);
    if (!parties.some((party) => party.kind === 'victim' && party.identity !== null)) withheld += 1;
  }
  return { cases: cases.length, sections, withheld };
}

/** Looks up the victims of some open cases by name and birth year; answers how many were not found. */
export async function findThem(deps: Deps, client: Client, wanted = 5): Promise<number> {
  let missed = 0;
  for (const { of, manager } of await openCases(client, wanted)) {
    const parties = await read(deps, manager, (r) => caseParties(r, of));
    const known = parties.find((party) => party.kind === 'victim')?.identity;
    const found = await findPeople(deps, manager, {
      name: known?.name ?? '',
      birthYear: known?.birthYear ?? null,
      phone: '',
      reason: 'new_intake',
      reasonText: '방문 접수 확인',
    });
    if (found.kind !== 'found' || !found.candidates.some((one) => one.case === of)) missed += 1;
  }
  return missed;
}

async function* linesOf(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const part of parts) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Exports the whole log as an auditor and verifies it against the centre's public key. */
export async function verifyLog(deps: Deps, client: Client): Promise<Verdict> {
  const auditor = await someone(client, 'auditor');
  const lines = linesOf(exportLog(deps, auditor, 'outside_audit'));
  return await verifyBundle(lines, { key: deps.keyring.checkpointPublicKey() });
}
