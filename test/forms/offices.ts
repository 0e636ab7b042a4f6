// The offices of the centre: accounts, directory, rules, log.
import { countEffect } from '../../src/modules/rights/index.ts';
import { openAccount } from '../accounts.ts';
import { openCaseFor } from '../cases.ts';
import { adds, type Entry, type Place, sameForAll } from './entry.ts';
import type { World } from './world.ts';

/** A form about an account that nobody else uses. */
function ofAccount(verb: string) {
  return async (world: World): Promise<Place> => {
    const account = await openAccount(world.database, 'case_manager', 'center');
    return {
      by: world.people.administrator.poster,
      page: `/staff/${account.id}`,
      to: `/staff/${account.id}/${verb}`,
    };
  };
}

const office =
  (who: 'administrator' | 'leader' | 'officer', page: string, to = page) =>
  async (world: World): Promise<Place> => ({
    by: world.people[who].poster,
    page,
    to,
  });

const reason = '업무 변경';
const looks = 'it hands out a copy and changes nothing; each copy is in the log';

export const offices: readonly Entry[] = [
  {
    route: 'POST /staff/invitations',
    ready: office('administrator', '/staff/invitations'),
    valid: { email: 'new@example.test', name: '새사람', institution: 'center', role: 'case_manager', reason },
    leaf: 'staff.invited',
    not: { stale: adds },
  },
  {
    route: 'POST /staff/invitations/:id/withdrawal',
    async ready(world) {
      const { poster } = world.people.administrator;
      await poster.post('/staff/invitations', {
        once: crypto.randomUUID(),
        email: `w${crypto.randomUUID().slice(0, 8)}@example.test`,
        name: '온사람',
        institution: 'center',
        role: 'case_manager',
        reason,
      });
      const html = await (await poster.get('/staff/invitations')).text();
      const to = /\/staff\/invitations\/[0-9a-f-]{36}\/withdrawal/.exec(html)?.[0] ?? '';
      return { by: poster, page: '/staff/invitations', to };
    },
    leaf: 'invitation.withdrawn',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /staff/:id/grant',
    ready: ofAccount('grant'),
    valid: { role: 'intake_counsellor', reason },
    leaf: 'staff.changed',
  },
  {
    route: 'POST /staff/:id/leaving',
    ready: ofAccount('leaving'),
    valid: { kind: 'suspended', reason },
    leaf: 'staff.suspended',
  },
  {
    route: 'POST /staff/:id/resumption',
    async ready(world) {
      const place = await ofAccount('resumption')(world);
      await world.people.administrator.poster.post(place.to.replace('resumption', 'leaving'), {
        once: crypto.randomUUID(),
        kind: 'suspended',
        reason,
        version: '1',
      });
      return place;
    },
    valid: { reason },
    leaf: 'staff.resumed',
  },
  {
    route: 'POST /staff/:id/sessions-ending',
    async ready(world) {
      const { actor } = await world.someone();
      return {
        by: world.people.administrator.poster,
        page: `/staff/${actor.id}`,
        to: `/staff/${actor.id}/sessions-ending`,
      };
    },
    leaf: 'session.revoked',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /staff/:id/relations',
    ready: ofAccount('relations'),
    valid: { kind: 'sibling', name: '홍길동', birthYear: '1990' },
    leaf: 'staff-relation.declared',
    not: { stale: adds },
  },
  {
    route: 'POST /staff/:id/relations/:relation/ending',
    async ready(world) {
      const place = await ofAccount('relations')(world);
      const { poster } = world.people.administrator;
      await poster.post(place.to, {
        once: crypto.randomUUID(),
        kind: 'sibling',
        name: '홍길동',
        birthYear: '1990',
      });
      const html = await (await poster.get(place.page ?? '')).text();
      const to = /\/staff\/[0-9a-f-]{36}\/relations\/[0-9a-f-]{36}\/ending/.exec(html)?.[0] ?? '';
      return { ...place, to };
    },
    leaf: 'staff-relation.withdrawn',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /handovers/:id',
    async ready(world) {
      const leaver = await world.someone();
      const of = await openCaseFor(world.database, leaver.actor);
      const { leader, counsellor, worker } = world.people;
      await world.database.admin.query('update auth.staff set active = false where id = $1', [
        leaver.actor.id,
      ]);
      return {
        by: leader.poster,
        page: `/handovers/${leaver.actor.id}`,
        to: `/handovers/${leaver.actor.id}`,
        strangers: [worker.poster],
        more: { case: of, to: counsellor.actor.id },
      };
    },
    valid: { scope: 'chosen' },
    leaf: 'case.handed-over',
    not: { stale: 'what somebody else passed on meanwhile is left out and told' },
  },
  {
    route: 'POST /complaints/:id/answer',
    async ready(world) {
      const { by } = await world.victim();
      await world.send(by, '/my/told', '/my/told', { about: 'person', text: '기다리게 했어요' });
      const html = await world.html(world.people.leader.poster, '/complaints');
      const page = /\/complaints\/[0-9a-f-]{36}/.exec(html)?.[0] ?? '';
      const strangers = [world.people.manager.poster, world.people.officer.poster];
      return { by: world.people.leader.poster, page, to: `${page}/answer`, strangers };
    },
    valid: { text: '미안해요. 바로 살펴볼게요.' },
    leaf: 'complaint.answered',
    not: { stale: 'it is answered once; a second answer is refused' },
  },
  {
    route: 'POST /kiosks',
    ready: office('leader', '/kiosks'),
    valid: { name: '1층 대기실' },
    leaf: 'kiosk.made',
    not: { stale: adds },
  },
  {
    route: 'POST /kiosks/:id/removal',
    async ready(world) {
      await world.send(world.people.leader.poster, '/kiosks', '/kiosks', { name: '3층' });
      const html = await world.html(world.people.leader.poster, '/kiosks');
      return await office('leader', '/kiosks', /\/kiosks\/[0-9a-f-]{36}\/removal/.exec(html)?.[0])(world);
    },
    leaf: 'kiosk.removed',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /directory/services/new',
    ready: office('administrator', '/directory/services/new'),
    valid: {
      name_ko: '새 상담',
      name_en: 'New advice',
      institution: 'smile',
      domain: 'psych',
      urgency: 'U2',
      report: 'N',
      summary_ko: '상담',
      summary_en: 'Advice',
      benefit_ko: '상담',
      benefit_en: 'Advice',
      needs: 'psych',
      source: '센터 안내',
      confidence: 'high',
    },
    leaf: 'directory.service-changed',
    not: { stale: adds },
  },
  {
    route: 'POST /directory/services/:slug/edit',
    ready: office('administrator', '/directory/services/smile-psych/edit'),
    leaf: 'directory.service-changed',
  },
  {
    route: 'POST /directory/desks/:slug/edit',
    ready: office('administrator', '/directory/desks/smile-desk/edit'),
    leaf: 'directory.desk-changed',
  },
  {
    route: 'POST /directory/:slug/name',
    ready: office('administrator', '/directory/smile/name'),
    valid: {
      name_ko: '새 이름',
      name_en: 'New name',
      'from-year': '2030',
      'from-month': '1',
      'from-day': '2',
    },
    leaf: 'directory.institution-changed',
  },
  {
    route: 'POST /operations/clocks',
    async ready(world) {
      // Never what holds already: a save that changes nothing leaves no such leaf.
      const amount = String(20 + (Math.floor(performance.now()) % 50));
      const place = await office('leader', '/operations/clocks')(world);
      return { ...place, more: { 'amount-U3-sent': amount } };
    },
    valid: { 'unit-U3-sent': 'hours' },
    leaf: 'clock.changed',
  },
  {
    route: 'POST /rules/effect',
    ready: office('leader', '/rules', '/rules/effect'),
    leaf: 'rules.effect_asked',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /rules/release',
    async ready(world) {
      await world.send(world.people.leader.poster, '/rules', '/rules/effect', {});
      const asked = await world.database.admin.query<{ id: string }>('select id from dir.rule_effect');
      for (const { id } of asked.rows) await countEffect(world.database.deps, 'seoul', id);
      return await office('leader', '/rules', '/rules/release')(world);
    },
    valid: { note: '고침' },
    leaf: 'rules.published',
    not: { stale: 'nothing is published whose effect was not counted: that is told with 409' },
  },
  {
    route: 'POST /audit/export',
    ready: office('officer', '/audit', '/audit/export'),
    valid: { reason: 'inspection' },
    leaf: 'audit.exported',
    not: { stale: looks, twice: looks },
  },
  {
    route: 'POST /cases/export',
    ready: office('leader', '/cases/export?mine=centre', '/cases/export?sort=opened&mine=centre'),
    valid: { reason: 'report' },
    leaf: 'cases.exported',
    not: { stale: looks, twice: looks },
  },
];
