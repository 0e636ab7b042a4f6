// The people and places the forms stand in: one centre, somebody of every office, and ways to make a fresh
// case, referral or intake in the state a form needs.
import type { StaffActor } from '../../src/db/access.ts';
import { loadDirectory } from '../../src/modules/directory/index.ts';
import { openSetup } from '../../src/modules/identity/index.ts';
import { acceptReferral, claimReferral, sendBundle } from '../../src/modules/referrals/index.ts';
import { consentTo } from '../../src/modules/referrals/test-world.ts';
import { portalOf } from '../../src/modules/victim/victim.fixture.ts';
import { type CaseId, parseId, type ReferralId } from '../../src/shared/ids.ts';
import { type Fields, signedIn, type TestApp, type Visitor } from '../app.ts';
import { openCaseFor } from '../cases.ts';
import type { TestDatabase } from '../database.ts';
import { hire } from '../people.ts';
import type { Poster } from './entry.ts';
import { asOpened, formsOf } from './page.ts';

export type Desk = { readonly actor: StaffActor; readonly poster: Visitor };

export type World = Awaited<ReturnType<typeof makeWorld>>;

export type Inside = Awaited<ReturnType<World['victim']>>;

/** How far a referral has come. */
export type Stage = 'sent' | 'received' | 'accepted';

export async function makeWorld(database: TestDatabase) {
  // Under a name that passkeys can be bound to, without https.
  const door = portalOf(database, 'http://localhost:3000');
  const app: TestApp = door.app;
  const desk = async (...given: Parameters<typeof hire> extends [unknown, ...infer Rest] ? Rest : never) => {
    const actor = await hire(database, ...given);
    return { actor, poster: await signedIn(app, actor) } satisfies Desk;
  };
  await loadDirectory(database.deps);
  const setup = `/setup/${await openSetup(database.deps)}`;
  const people = {
    counsellor: await desk('intake_counsellor', 'center'),
    otherCounsellor: await desk('intake_counsellor', 'center'),
    manager: await desk('case_manager', 'center'),
    otherManager: await desk('case_manager', 'center'),
    worker: await desk('institution_worker', 'smile'),
    elsewhere: await desk('institution_worker', 'police'),
    leader: await desk('centre_manager', 'center', { purpose: 'administration' }),
    administrator: await desk('administrator', 'center', { purpose: 'administration' }),
    officer: await desk('privacy_officer', 'center', { purpose: 'review' }),
  };

  /** An open case that the counsellor took in and the manager leads. */
  const caseOf = (): Promise<CaseId> =>
    openCaseFor(database, people.counsellor.actor, people.manager.actor.id);

  /** A case and one referral of it to the worker's institution. */
  async function referral(stage: Stage): Promise<{ of: CaseId; id: ReferralId }> {
    const of = await caseOf();
    await consentTo(database, people.manager.actor, of, ['smile', 'stalking']);
    const sent = await sendBundle(database.deps, people.manager.actor, of, { services: ['smile-psych'] });
    const id = sent.kind === 'sent' ? sent.referrals[0]?.id : undefined;
    if (id === undefined) throw new Error('not sent');
    if (stage !== 'sent') await claimReferral(database.deps, people.worker.actor, id, {});
    if (stage === 'accepted') await acceptReferral(database.deps, people.worker.actor, id, {});
    return { of, id };
  }

  /** Somebody who came through the victim's door, and the case behind it. */
  async function victim() {
    const of = await caseOf();
    const receipt = await door.issue(people.manager.actor, of);
    const browser = await door.inside(receipt);
    const by: Poster = { headers: { cookie: browser.cookie() }, csrf: '' };
    return { by, of, receipt };
  }

  /** The case in an address that leads to one. */
  function caseIn(path: string): CaseId {
    const id = parseId<'case'>(path.split('/')[2]);
    if (id === null) throw new Error(`no case in ${path}`);
    return id;
  }

  let visitors = 0;
  /** Somebody from the street, each at an address of her own. */
  function passerby(): Poster {
    visitors += 1;
    return { headers: { 'x-forwarded-for': `10.9.${visitors >> 8}.${visitors & 255}` }, csrf: '' };
  }

  async function html(by: Poster, page: string): Promise<string> {
    return await (await app.request(page, { headers: by.headers })).text();
  }

  /** Fills in the form `to` of a page, as it stands there, and sends it; the answer's page. */
  async function send(by: Poster, page: string, to: string, fields: Fields): Promise<string> {
    const form = formsOf(await html(by, page)).find((one) => one.action === to);
    if (form === undefined) throw new Error(`${page} has no form for ${to}`);
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries({ ...asOpened(form), ...fields })) {
      for (const value of typeof values === 'string' ? [values] : values) body.append(name, value);
    }
    const headers = { ...by.headers, 'sec-fetch-site': 'same-origin' };
    return await (await app.request(to, { method: 'POST', body, headers })).text();
  }

  return {
    database,
    app,
    door,
    people,
    caseOf,
    caseIn,
    referral,
    victim,
    passerby,
    html,
    send,
    someone: () => desk('intake_counsellor', 'center'),
    setup,
  };
}
