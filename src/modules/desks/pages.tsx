import { Hono } from 'hono';
import { read } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import { formValues } from '../../shared/form.ts';
import type { Words } from '../../shared/text.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Stack } from '../../ui/card.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { type FormState, formState, typedValues } from '../../ui/form-state.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { phrase } from '../../ui/say.ts';
import { consolePage, formSecrets } from '../../web/console.tsx';
import type { Ctx, Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { webText } from '../../web/text.ts';
import { answerWith, askOf, findReferral, referralIdOf, serviceName } from '../referrals/index.ts';
import { deliver } from './actions.ts';
import { parseDelivery } from './desk.ts';
import { deskOf } from './registry.ts';
import { deliveries } from './store.ts';
import { deskText } from './text.ts';
import { DeliveryForm, DeliveryList } from './views.tsx';

export const deskPages = new Hono<Env>();

const atWork = new Set(['accepted', 'in_progress', 'provided']);

function todayParts(today: Temporal.PlainDate): FormState {
  return formState({
    'day-year': String(today.year),
    'day-month': String(today.month),
    'day-day': String(today.day),
    quantity: '1',
  });
}

async function showDeliveries(c: Ctx, typed: FormState | null, status: 200 | 409 | 422, notice?: Words) {
  const { deps, actor, language } = c.var;
  const id = referralIdOf(c);
  const open = c.req.query('open') === 'content';
  const found = await read(deps, actor, async (r) => ({
    referral: await findReferral(r, id),
    list: await deliveries(r, { referral: id }, open),
    today: r.today,
  }));
  const { referral } = found;
  const mine = referral.claimedBy === actor.id && atWork.has(referral.status);
  const state = typed ?? todayParts(found.today);
  return consolePage(c, {
    title: deskText.title,
    section: 'queue',
    status,
    body: (
      <>
        <ErrorSummary state={state} language={language} />
        {notice === undefined ? null : (
          <Notice tone="warn" title={notice} language={language}>
            <p>{phrase(webText.staleBody, language)}</p>
          </Notice>
        )}
        <PageHead
          over={<span class="num">{referral.caseNumber}</span>}
          title={serviceName(referral.service, language)}
          lead={deskOf(referral.service).label}
          language={language}
          actions={
            <LinkButton kind="tertiary" href={routes.referrals.show(id)}>
              {phrase(deskText.back, language)}
            </LinkButton>
          }
        />
        <Stack gap="large">
          <DeliveryList list={found.list} language={language} />
          {open || found.list.length === 0 ? null : (
            <p>
              <LinkButton
                kind="secondary"
                icon="lock"
                href={`${routes.referrals.deliveries(id)}?open=content`}
              >
                {phrase(deskText.open, language)}
              </LinkButton>
            </p>
          )}
          {mine ? (
            <DeliveryForm
              desk={deskOf(referral.service)}
              referral={id}
              state={state}
              secrets={formSecrets(c, referral.version)}
              language={language}
            />
          ) : null}
        </Stack>
      </>
    ),
  });
}

deskPages.get('/referrals/:id/deliveries', requires('case.list', 'read'), (c) =>
  showDeliveries(c, null, 200),
);

deskPages.post('/referrals/:id/deliveries', requires('referral.work', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = referralIdOf(c);
  const { service, today } = await read(deps, actor, async (r) => ({
    service: (await findReferral(r, id)).service,
    today: r.today,
  }));
  const parsed = parseDelivery(deskOf(service), formValues(form), today);
  if (!parsed.ok) return showDeliveries(c, formState(typedValues(form), parsed.errors), 422);
  const outcome = await deliver(deps, actor, id, parsed.value, askOf(form));
  // Somebody was faster: what was written about the meeting stays in the form.
  if (outcome.kind === 'stale') {
    return showDeliveries(c, formState(typedValues(form)), 409, webText.staleTitle);
  }
  return answerWith(c, outcome, routes.referrals.deliveries(id));
});
