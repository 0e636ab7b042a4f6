import { startIntake } from '../../src/modules/intake/index.ts';
import type { CaseId } from '../../src/shared/ids.ts';
import type { Fields } from '../app.ts';
import { adds, type Entry, type Place, sameForAll } from './entry.ts';
import { pdf } from './page.ts';
import type { Desk, World } from './world.ts';

export type More = (world: World, of: CaseId) => Promise<Fields> | Fields;

/** A form of a case of the manager's, on the page `page` of it. */
export function ofCase(page: string, to: string, more: More = () => ({})) {
  return async (world: World): Promise<Place> => {
    const of = await world.caseOf();
    const { manager, otherManager, otherCounsellor } = world.people;
    return {
      by: manager.poster,
      page: `/cases/${of}/${page}`,
      to: `/cases/${of}/${to}`,
      strangers: [otherManager.poster, otherCounsellor.poster],
      more: await more(world, of),
    };
  };
}

/** The id in the address of the first form of a page whose action looks like this. */
async function idOn(world: World, page: string, action: RegExp): Promise<string> {
  const answer = await world.app.request(page, { headers: world.people.manager.poster.headers });
  const id = action.exec(await answer.text())?.[1];
  if (id === undefined) throw new Error(`${page} answers ${answer.status} without ${action}`);
  return id;
}

async function posted(by: Desk, to: string, fields: Fields): Promise<void> {
  const answer = await by.poster.post(to, { once: crypto.randomUUID(), ...fields });
  if (answer.status !== 303) throw new Error(`${to} answers ${answer.status}`);
}

const day = (name: string, year = '2030') => ({
  [`${name}-year`]: year,
  [`${name}-month`]: '1',
  [`${name}-day`]: '2',
});

const task = (world: World): Fields => ({
  kind: 'call',
  ...day('due'),
  assignee: world.people.manager.actor.id,
});

const meeting = { kind: 'counselling', ...day('day'), time: '10:00', minutes: '50' };

/** Something of a case that was made before, with a form of its own. */
function made(
  page: string,
  to: string,
  fields: (world: World) => Fields,
  action: RegExp,
  where: (of: CaseId, id: string) => string,
) {
  return async (world: World): Promise<Place> => {
    const place = await ofCase(page, to)(world);
    await posted(world.people.manager, place.to, fields(world));
    const id = await idOn(world, place.page ?? '', action);
    const of = place.to.split('/')[2] ?? '';
    return { ...place, to: where(of as CaseId, id) };
  };
}

const levels = Object.fromEntries(
  [
    'safety',
    'investigation',
    'psych',
    'legal',
    'economic',
    'housing',
    'employment',
    'welfare',
    'deletion',
  ].map((domain) => [`need-${domain}`, 'none']),
);

export const caseWork: readonly Entry[] = [
  {
    route: 'POST /cases/:id/notes',
    ready: ofCase('notes', 'notes'),
    valid: { text: '전화로 이야기함', class: 'service_use' },
    leaf: 'note.written',
    not: { stale: adds },
  },
  {
    route: 'POST /cases/:id/goals',
    ready: ofCase('plan', 'goals'),
    valid: { domain: 'safety', text: '밤에 편히 자기' },
    leaf: 'goal.added',
    not: { stale: adds },
  },
  {
    route: 'POST /cases/:id/goals/:goal/state',
    ready: made(
      'plan',
      'goals',
      () => ({ domain: 'safety', text: '쉬기' }),
      /goals\/([0-9a-f-]{36})\/state/,
      (of, id) => `/cases/${of}/goals/${id}/state`,
    ),
    leaf: 'goal.met',
    valid: { state: 'met' },
    not: { stale: 'met or dropped is said once; the database refuses a second' },
  },
  {
    route: 'POST /cases/:id/tasks',
    ready: ofCase('plan', 'tasks', task),
    valid: { what: '전화' },
    leaf: 'task.added',
    not: { stale: adds },
  },
  {
    route: 'POST /tasks/:id/completion',
    ready: made(
      'plan',
      'tasks',
      task,
      /tasks\/([0-9a-f-]{36})\/completion/,
      (_, id) => `/tasks/${id}/completion`,
    ),
    leaf: 'task.done',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /cases/:id/appointments',
    ready: ofCase('schedule', 'appointments'),
    valid: meeting,
    leaf: 'appointment.booked',
    not: { stale: adds },
  },
  {
    route: 'POST /appointments/:id/outcome',
    ready: made(
      'schedule',
      'appointments',
      () => meeting,
      /appointments\/([0-9a-f-]{36})\/outcome/,
      (_, id) => `/appointments/${id}/outcome`,
    ),
    valid: { outcome: 'attended' },
    leaf: 'appointment.attended',
  },
  {
    route: 'POST /cases/:id/documents',
    ready: ofCase('documents', 'documents'),
    valid: { kind: 'ID', class: 'identity' },
    file: 'file',
    leaf: 'document.added',
    not: { stale: adds },
  },
  {
    route: 'POST /documents/:id',
    async ready(world) {
      const place = await ofCase('documents', 'documents')(world);
      const form = new FormData();
      const fields = { csrf: place.by.csrf, once: crypto.randomUUID(), kind: 'ID', class: 'identity' };
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('file', new File([pdf], 'a.pdf'));
      await world.app.request(place.to, { method: 'POST', body: form, headers: place.by.headers });
      const id = await idOn(world, place.page ?? '', /documents\/([0-9a-f-]{36})/);
      return { ...place, page: `/documents/${id}`, to: `/documents/${id}` };
    },
    valid: { reason: 'check' },
    not: { stale: 'it hands out a copy', twice: 'it hands out a copy; each is in the log' },
  },
  {
    route: 'POST /cases/:id/facts/:group',
    ready: ofCase('facts/crimes', 'facts/crimes'),
    leaf: 'facts.confirmed',
  },
  {
    route: 'POST /cases/:id/open-answers',
    ready: ofCase('eligibility', 'open-answers'),
    valid: { answer: 'unknown' },
    not: { 'wrong:fact': 'answered meanwhile or never asked: the page shows what is asked now' },
    leaf: 'facts.saved',
  },
  {
    route: 'POST /cases/:id/needs',
    ready: ofCase('needs', 'needs'),
    holds: 'need-safety',
    valid: levels,
    leaf: 'needs.assessed',
  },
  {
    route: 'POST /cases/:id/needs',
    name: 'the fork',
    async ready(world) {
      const { counsellor, otherCounsellor, manager } = world.people;
      const { case: of } = await startIntake(world.database.deps, counsellor.actor, crypto.randomUUID(), {
        channel: 'visit',
        caller: 'victim',
        language: 'ko',
        referrer: '',
        interpreter: false,
        anonymous: false,
      });
      await posted(counsellor, `/cases/${of}/needs`, levels);
      return {
        by: counsellor.poster,
        page: `/cases/${of}/needs`,
        to: `/cases/${of}/needs`,
        strangers: [otherCounsellor.poster],
        more: { manager: manager.actor.id },
      };
    },
    holds: 'manager',
    valid: { decide: 'manage' },
    leaf: 'case.opened-for-management',
  },
  {
    route: 'POST /cases/:id/risk',
    ready: ofCase('risk', 'risk'),
    leaf: 'risk.assessed',
    not: { stale: adds, empty: 'nothing has to be answered: what is left out is unknown' },
  },
  {
    route: 'POST /cases/:id/instruments/:instrument',
    ready: ofCase('instruments/phq9', 'instruments/phq9'),
    valid: { 'phq9-1': '0' },
    leaf: 'screen.recorded',
    not: { stale: adds },
  },
  {
    route: 'POST /cases/:id/recorded-grades',
    ready: ofCase('recorded-grades', 'recorded-grades'),
    valid: { tool: 'police_risk_checklist', grade: 'low', by: '종로경찰서', ...day('on', '2026') },
    leaf: 'grade.recorded',
    not: { stale: adds },
  },
];
