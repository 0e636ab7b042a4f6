import { Hono } from 'hono';
import { NotFound, type Reader, read } from '../../db/access.ts';
import { may } from '../../db/decision.ts';
import { routes } from '../../routes.ts';
import { onceKey } from '../../shared/form.ts';
import { type CaseId, parseId } from '../../shared/ids.ts';
import type { FieldError } from '../../shared/parsed.ts';
import { type Language, languages } from '../../shared/text.ts';
import { type FormState, formState, typedValues, untouched } from '../../ui/form-state.ts';
import { makePdf } from '../../ui/pdf/sheet.ts';
import { formSecrets } from '../../web/console.tsx';
import type { Ctx, Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { caseFrame, caseIdOf, casePage, caseText, isOver, NewWork } from '../cases/index.ts';
import { institutionSlugs, parseInstitutionSlug } from '../directory/index.ts';
import { giveConsent, withdrawConsent } from './actions.ts';
import { byInstitution, consentDays } from './consent.ts';
import { parseConsent, parseWithdrawal, refusalErrors } from './form.ts';
import { neededClasses } from './needed-classes.ts';
import { type ReceiptCopy, receiptSheet } from './receipt-sheet.ts';
import { consentPlace, liveConsents, receiptOf, receiptsOf, witnesses } from './store.ts';
import { consentFormText, consentListText } from './text.ts';
import { ConsentForm } from './views/consent-form.tsx';
import { ConsentList } from './views/consent-list.tsx';
import { suggestedInstitutions } from './wishes.ts';

export const consentPages = new Hono<Env>();

const flashes = {
  given: consentListText.given,
  withdrawn: consentListText.withdrawn,
  already: consentListText.already,
} as const;

async function showList(c: Ctx, of: CaseId, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const { frame, consents, receipts, today } = await read(deps, actor, async (r) => {
    const frame = await caseFrame(r, of);
    const records = may(actor.role, 'consent.record');
    // An institution sees what it was given, never what another was.
    const live = (await liveConsents(r, of)).filter(
      (one) => records || one.institution === actor.institution,
    );
    const receipts = records ? await receiptsOf(r, of) : [];
    r.viewed(of, 'service_use');
    return { frame, receipts, consents: byInstitution(live), today: r.today };
  });
  const done = Object.entries(flashes).find(([key]) => key === c.req.query('done'))?.[1];
  const body = (
    <ConsentList
      case={of}
      consents={consents}
      receipts={receipts}
      today={today}
      state={state}
      secrets={() => ({ ...formSecrets(c), once: crypto.randomUUID() })}
      mayRecord={may(actor.role, 'consent.record')}
      over={isOver(frame.head.status)}
      language={language}
    />
  );
  return casePage(c, frame, 'consents', body, { status, flash: done });
}

consentPages.get('/cases/:id/consents', requires('case.view', 'read'), (c) =>
  showList(c, caseIdOf(c), untouched, 200),
);

/** Everything ticked beforehand: the suggested institutions' least, thirty days, the reader's language. */
function fresh(c: Ctx, r: Reader): FormState {
  const until = r.today.add({ days: consentDays.usual });
  const classes = institutionSlugs.map((slug) => [`classes-${slug}`, neededClasses(slug).classes] as const);
  const asked = (c.req.queries('to') ?? []).filter((slug) => parseInstitutionSlug(slug) !== null);
  return formState({
    ...Object.fromEntries(classes),
    to: asked,
    'until-year': String(until.year),
    'until-month': String(until.month),
    'until-day': String(until.day),
    'consent-language': c.var.language,
  });
}

async function showForm(c: Ctx, typed: FormState | null, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, data, state } = await read(deps, actor, async (r) => {
    const frame = await caseFrame(r, of);
    const data = {
      case: of,
      ageBand: frame.head.ageBand,
      suggested: await suggestedInstitutions(r, of),
      live: byInstitution(await liveConsents(r, of)),
      witnesses: await witnesses(r),
      today: r.today,
    };
    r.viewed(of, 'service_use');
    return { frame, data, state: typed ?? fresh(c, r) };
  });
  const body = (
    <NewWork head={frame.head} state={typed ?? untouched} language={language}>
      <ConsentForm {...data} state={state} secrets={formSecrets(c)} language={language} />
    </NewWork>
  );
  return casePage(c, frame, 'consents', body, { status, scripts: ['signature.js'] });
}

const again = (c: Ctx, errors: readonly FieldError[], status: 409 | 422) =>
  showForm(c, formState(typedValues(c.var.form), errors), status);

consentPages.get('/cases/:id/consents/new', requires('consent.record', 'read'), (c) =>
  showForm(c, null, 200),
);

consentPages.post('/cases/:id/consents/new', requires('consent.record', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const asked = parseConsent(form);
  if (!asked.ok) return again(c, asked.errors, 422);
  if (asked.value.textChanged) return again(c, [{ field: '', message: consentFormText.textChanged }], 409);
  const outcome = await giveConsent(deps, actor, onceKey(form), of, asked.value.giving);
  if (outcome.kind === 'over') return again(c, [{ field: '', message: caseText.over }], 409);
  if (outcome.kind === 'refused') return again(c, refusalErrors(outcome.refusals), 422);
  return c.redirect(`${routes.cases.consents(of)}?done=given`, 303);
});

consentPages.post('/consents/:id/withdrawal', requires('consent.record', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = parseId<'consent'>(c.req.param('id'));
  if (id === null) throw new NotFound('consent');
  const place = await read(deps, actor, (r) => consentPlace(r, id));
  const asked = parseWithdrawal(form);
  if (!asked.ok) return showList(c, place.case, formState(typedValues(form), asked.errors), 422);
  const { scope, classes, reason } = asked.value;
  const outcome = await withdrawConsent(deps, actor, onceKey(form), place.case, {
    institution: scope === 'all' ? null : place.institution,
    classes: scope === 'all' || classes.length === 0 ? null : classes,
    askedBy: asked.value['asked-by'],
    reason,
  });
  return c.redirect(`${routes.cases.consents(place.case)}?done=${outcome.kind}`, 303);
});

function copyOf(c: Ctx): ReceiptCopy {
  return c.req.query('copy') === 'neutral' ? 'neutral' : 'full';
}

function receiptLanguage(c: Ctx, given: Language): Language {
  return languages.find((known) => known === c.req.query('language')) ?? given;
}

consentPages.get('/consent-receipts/:receipt', requires('consent.record', 'read'), async (c) => {
  const { deps, actor } = c.var;
  const id = parseId<'receipt'>(c.req.param('receipt'));
  if (id === null) throw new NotFound('receipt');
  const found = await read(deps, actor, async (r) => {
    const one = await receiptOf(r, id);
    r.viewed(one.case, 'service_use');
    return one;
  });
  const language = receiptLanguage(c, found.receipt.language);
  const pdf = await makePdf(receiptSheet(found.receipt, found.hash, copyOf(c), language));
  return c.body(Uint8Array.from(pdf), 200, {
    'content-type': 'application/pdf',
    // A name that says nothing in a list of downloads.
    'content-disposition': 'inline; filename="document.pdf"',
  });
});
