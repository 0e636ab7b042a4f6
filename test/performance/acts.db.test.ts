// An act costs as many statements for fifteen institutions, or for a sheet of seven classes, as for one.
import { beforeAll, describe, expect, it } from 'vitest';
import { type StaffActor, write } from '../../src/db/access.ts';
import type { DataClass } from '../../src/db/data-class.ts';
import { writeSection } from '../../src/db/sections.ts';
import { insertCase } from '../../src/modules/cases/index.ts';
import { type Giving, giveConsent, withdrawConsent } from '../../src/modules/consent/index.ts';
import { sampleGiving } from '../../src/modules/consent/samples.ts';
import { institutions } from '../../src/modules/directory/index.ts';
import { saveFacts } from '../../src/modules/intake/index.ts';
import { type CaseId, newId } from '../../src/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import { statementsDuring } from '../statements.ts';

const everybody = institutions.map(({ slug }) => slug);
const classes = ['identity', 'contact', 'incident', 'legal', 'money'] as const satisfies readonly DataClass[];

type Institution = Giving['grants'][number]['institution'];

let database: TestDatabase;
let counsellor: StaffActor;

beforeAll(async () => {
  database = await cloneDatabase();
  database.clock.now = Temporal.Now.instant();
  counsellor = await hire(database, 'intake_counsellor', 'center');
});

async function openCase(): Promise<CaseId> {
  return await write(database.deps, counsellor, async (w) => {
    const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
    for (const known of classes) await writeSection(w, id, known, 'sheet', { said: known }, 0);
    w.record({ event: 'case.opened', case: id });
    return id;
  });
}

function given(to: readonly Institution[]): Giving {
  const today = database.clock.now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
  const grants = to.map((institution) => ({ institution, classes }));
  return sampleGiving(today, { grants, sensitiveAgreed: true });
}

async function consented(
  to: readonly Institution[],
): Promise<{ given: number; narrowed: number; ended: number }> {
  const of = await openCase();
  const narrower = { institution: null, classes: ['legal'], askedBy: 'victim', reason: null } as const;
  const nothing = { institution: null, classes: null, askedBy: 'victim', reason: null } as const;
  const { deps } = database;
  return {
    given: await statementsDuring(() => giveConsent(deps, counsellor, newId(), of, given(to))),
    narrowed: await statementsDuring(() => withdrawConsent(deps, counsellor, newId(), of, narrower)),
    ended: await statementsDuring(() => withdrawConsent(deps, counsellor, newId(), of, nothing)),
  };
}

async function saved(paths: readonly string[]): Promise<{ first: number; again: number }> {
  const of = await openCase();
  const save = (value: boolean, expected: number) => {
    const answer = { value, on: '2026-11-23', source: 'victim' } as const;
    const changes = Object.fromEntries(paths.map((path) => [path, answer]));
    return statementsDuring(async () => {
      const outcome = await saveFacts(database.deps, counsellor, newId(), of, { changes, expected });
      expect(outcome).toEqual({ kind: 'saved' });
    });
  };
  return { first: await save(true, 0), again: await save(false, paths.length) };
}

describe('statements per act', () => {
  it('stay the same however many institutions a consent is given to or taken back from', async () => {
    expect(everybody).toHaveLength(15);
    const one = await consented(['police']);
    const all = await consented(everybody);
    expect(all).toEqual(one);
    expect(all.given).toBeLessThan(30);
  });

  it('stay the same however many classes a save of the fact sheet touches', async () => {
    const one = await saved(['safety.dangerNow']);
    const many = await saved([
      'safety.dangerNow',
      'harm.bodily',
      'work.employed',
      'income.lost',
      'victim.needsInterpreter',
      'relation.livedTogether',
      'stay.lawful',
    ]);
    expect(many).toEqual(one);
  });
});
