import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { parseId, type ReferralId } from '../../../shared/ids.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { riskBands } from '../../assessments/index.ts';
import { parseInstitutionSlug, servicesOf, urgencies } from '../../directory/index.ts';
import { countQueue, type QueueFilter, type QueueRow, queueCounts, queuePage } from '../queue-store.ts';
import { queueText } from '../text.ts';
import { Queue, queueTabs } from '../views/queue.tsx';

export const queuePages = new Hono<Env>();

/** `after` is "<instant>_<id>" of the last row; anything else begins at the first page. */
function parseAfter(text: string | undefined): QueueFilter['after'] {
  const [at = '', id = ''] = (text ?? '').split('_');
  const known: ReferralId | null = parseId<'referral'>(id);
  if (known === null) return null;
  try {
    return { due: Temporal.Instant.from(at), id: known };
  } catch {
    return null;
  }
}

function filterOf(c: Ctx): QueueFilter {
  const asked = (name: string) => c.req.query(name) ?? '';
  const service = asked('service');
  const risk = asked('risk');
  return {
    tab: queueTabs.find((tab) => tab === asked('tab')) ?? 'sent',
    service: /^[a-z0-9-]{1,60}$/.test(service) ? service : null,
    risk: riskBands.find((band) => band === risk) ?? null,
    urgency: urgencies.find((known) => known === asked('urgency')) ?? null,
    after: parseAfter(c.req.query('after')),
  };
}

function hrefOf(filter: QueueFilter, after: QueueRow | null): string {
  const query = new URLSearchParams({ tab: filter.tab });
  if (filter.service !== null) query.set('service', filter.service);
  if (filter.risk !== null) query.set('risk', filter.risk);
  if (filter.urgency !== null) query.set('urgency', filter.urgency);
  if (after !== null) query.set('after', `${after.clockDue.toString()}_${after.id}`);
  return `${routes.queue.index()}?${query.toString()}`;
}

queuePages.get('/queue', requires('referral.queue', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const filter = filterOf(c);
  const narrowed = filter.service !== null || filter.risk !== null || filter.urgency !== null;
  const found = await read(deps, actor, async (r) => {
    const counts = await queueCounts(r);
    return {
      page: await queuePage(r, filter),
      counts,
      total: narrowed ? await countQueue(r, filter) : counts[filter.tab],
      now: r.now,
      today: r.today,
    };
  });
  const { page, today } = found;
  const institution = parseInstitutionSlug(actor.institution);
  const last = page.rows.at(-1);
  return consolePage(c, {
    title: queueText.title,
    section: 'queue',
    body: (
      <Queue
        filter={filter}
        rows={page.rows}
        counts={found.counts}
        total={found.total}
        services={institution === null ? [] : servicesOf(institution, today)}
        firstHref={filter.after === null ? undefined : hrefOf(filter, null)}
        nextHref={page.more && last !== undefined ? hrefOf(filter, last) : undefined}
        now={found.now}
        secrets={(row) => formSecrets(c, row.version)}
        language={language}
      />
    ),
  });
});
