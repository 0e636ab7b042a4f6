// The tab of a case that stands between the person and those who manage it.
import { claimIntake } from '../../src/modules/intake/index.ts';
import { submitRequest } from '../../src/modules/victim/request/actions.ts';
import type { IntakeId } from '../../src/shared/ids.ts';
import { ofCase } from './case-work.ts';
import { adds, type Entry, sameForAll } from './entry.ts';

export const portalDesk: readonly Entry[] = [
  {
    route: 'POST /cases/:id/portal/access',
    ready: ofCase('portal', 'portal/access'),
    valid: { reason: 'lost', check: 'id_document' },
    leaf: 'portal.issued',
    not: { stale: 'whatever was there ends and one new code begins' },
  },
  {
    route: 'POST /cases/:id/portal/holder',
    async ready(world) {
      const { deps, admin } = world.database;
      const { counsellor, otherCounsellor } = world.people;
      const sent = await submitRequest(deps, crypto.randomUUID(), {}, null);
      const code = sent.kind === 'sent' ? (sent.receipt?.code ?? '') : '';
      const row = await admin.query<{ id: IntakeId; case_id: string }>(
        "select id, case_id from app.intake where channel = 'online' and status = 'new' limit 1",
      );
      const [made] = row.rows;
      if (made === undefined) throw new Error('no request came in');
      await claimIntake(deps, counsellor.actor, crypto.randomUUID(), made.id);
      return {
        by: counsellor.poster,
        page: `/cases/${made.case_id}/portal`,
        to: `/cases/${made.case_id}/portal/holder`,
        strangers: [otherCounsellor.poster],
        more: { code },
      };
    },
    valid: { check: 'id_document' },
    leaf: 'portal.holder-confirmed',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /cases/:id/portal/access-ending',
    async ready(world) {
      const { of } = await world.victim();
      const { manager, otherManager, otherCounsellor } = world.people;
      return {
        by: manager.poster,
        page: `/cases/${of}/portal`,
        to: `/cases/${of}/portal/access-ending`,
        strangers: [otherManager.poster, otherCounsellor.poster],
      };
    },
    leaf: 'portal.revoked',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /cases/:id/portal/opinion',
    ready: ofCase('portal/opinion', 'portal/opinion'),
    valid: { way: 'phone', score: '4', more: '고마웠어요' },
    leaf: 'opinion.noted',
    not: { stale: adds },
  },
  {
    route: 'POST /cases/:id/portal/trace',
    ready: ofCase('portal', 'portal/trace'),
    leaf: 'portal.trace-stopped',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /cases/:id/portal/names',
    ready: async (world) => ({ ...(await ofCase('portal', 'portal/names')(world)), page: null }),
    leaf: 'portal.names-hidden',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /cases/:id/portal/alarms',
    ready: async (world) => ({ ...(await ofCase('portal', 'portal/alarms')(world)), page: null }),
    leaf: 'portal.alarm-answered',
    not: { stale: sameForAll },
  },
  {
    route: 'POST /cases/:id/portal/messages',
    ready: ofCase('portal', 'portal/messages'),
    holds: 'text',
    valid: { text: '안녕하세요' },
    leaf: 'message.answered',
    not: { stale: adds },
  },
  {
    route: 'POST /cases/:id/portal/asks',
    ready: ofCase('portal', 'portal/asks'),
    valid: { fields: 'wish' },
    leaf: 'ask.sent',
    not: { stale: adds },
  },
  {
    route: 'POST /cases/:id/portal/asks/:ask/withdrawal',
    async ready(world) {
      const place = await ofCase('portal', 'portal/asks')(world);
      const { poster } = world.people.manager;
      await poster.post(place.to, { once: crypto.randomUUID(), fields: 'wish' });
      const html = await (await poster.get(place.page ?? '')).text();
      return {
        ...place,
        to: /\/cases\/[0-9a-f-]{36}\/portal\/asks\/[0-9a-f-]{36}\/withdrawal/.exec(html)?.[0] ?? '',
      };
    },
    leaf: 'ask.withdrawn',
    not: { stale: sameForAll },
  },
];
