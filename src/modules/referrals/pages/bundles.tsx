import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { onceKey } from '../../../shared/form.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { phrase } from '../../../ui/say.ts';
import { formSecrets, institutionName } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseFrame, caseIdOf, casePage } from '../../cases/index.ts';
import { inForce, services } from '../../directory/index.ts';
import { duplicatesAmong } from '../bundle.ts';
import { recommendedFor } from '../recommending.ts';
import { reviewBundle } from '../reviewing.ts';
import { sendBundle } from '../sender-actions.ts';
import { servicesUnderWay } from '../sender-store.ts';
import { caseReferrals } from '../store.ts';
import { tickedAtFirst } from '../suggestion.ts';
import { bundleText, sendRefusalWords } from '../text.ts';
import { NewBundle } from '../views/bundle-new.tsx';
import { ReviewBundle } from '../views/bundle-review.tsx';
import { ReferralList } from '../views/list.tsx';
import { serviceName } from '../views/parts.tsx';

export const bundlePages = new Hono<Env>();

const messageLimit = 1000;

const slugsIn = (list: readonly string[]) =>
  list.filter((slug) => /^[a-z0-9-]{1,60}$/.test(slug)).slice(0, services.length);

bundlePages.get('/cases/:id/referrals', requires('case.view', 'read'), async (c) => {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const found = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    referrals: await caseReferrals(r, of),
    now: r.now,
  }));
  const maySend = may(actor.role, 'referral.send');
  const body = (
    <>
      <h2>{phrase(bundleText.listTitle, language)}</h2>
      {maySend && found.referrals.length > 0 ? (
        <p>
          <LinkButton href={routes.cases.newBundle(of)}>{phrase(bundleText.start, language)}</LinkButton>
        </p>
      ) : null}
      <ReferralList
        referrals={found.referrals}
        now={found.now}
        nameOf={institutionName}
        case={maySend ? of : undefined}
        language={language}
      />
    </>
  );
  return casePage(c, found.frame, 'referrals', body);
});

/** The choice: `asked` is ticked as it came, or by the rule when nobody has chosen yet. */
async function showChoice(
  c: Ctx,
  asked: readonly string[] | null,
  errors: readonly FieldError[] = [],
  status: 200 | 422 = 200,
) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const found = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    recommended: await recommendedFor(r, of),
    underWay: await servicesUnderWay(r, of),
    today: r.today,
  }));
  const drafts = new Set(found.underWay.drafts.keys());
  const ticked = (asked ?? tickedAtFirst(found.recommended, drafts)).filter(
    (slug) => !found.underWay.open.has(slug),
  );
  const state = formState({ service: ticked }, errors);
  const body = (
    <>
      <ErrorSummary state={state} language={language} />
      <NewBundle
        case={of}
        recommended={found.recommended}
        services={services.filter((service) => inForce(service, found.today))}
        open={found.underWay.open}
        drafts={drafts}
        state={state}
        duplicates={duplicatesAmong(ticked)}
        nameOf={institutionName}
        language={language}
      />
    </>
  );
  return casePage(c, found.frame, 'referrals', body, { status });
}

bundlePages.get('/cases/:id/bundles/new', requires('referral.send', 'read'), (c) => {
  const asked = slugsIn(c.req.queries('service') ?? []);
  return showChoice(c, asked.length > 0 ? asked : null);
});

async function showReview(
  c: Ctx,
  chosen: readonly string[],
  state: FormState,
  status: 200 | 409 | 422,
  notices: readonly string[] = [],
) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const found = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    review: await reviewBundle(r, of, chosen, language),
  }));
  const body = (
    <>
      <ErrorSummary state={state} language={language} />
      <ReviewBundle
        case={of}
        review={found.review}
        state={state}
        secrets={formSecrets(c)}
        nameOf={institutionName}
        notices={notices}
        language={language}
      />
    </>
  );
  return casePage(c, found.frame, 'referrals', body, { status });
}

bundlePages.get('/cases/:id/bundles/review', requires('referral.send', 'read'), (c) => {
  const chosen = slugsIn(c.req.queries('service') ?? []);
  if (chosen.length > 0) return showReview(c, chosen, formState({ hold: 'yes' }), 200);
  if (c.req.query('chosen') === undefined) return showChoice(c, null);
  const errors = [{ field: 'service', message: sendRefusalWords['nothing-chosen'] }];
  return showChoice(c, [], errors, 422);
});

function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((entry) => typeof entry === 'string');
}

/** The sender's words by institution, or the errors of those that are too long. */
function messagesOf(form: FormData): {
  readonly messages: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
} {
  const messages: Record<string, string> = {};
  const errors: FieldError[] = [];
  for (const name of new Set(form.keys())) {
    const institution = /^message-([a-z-]{1,40})$/.exec(name)?.[1];
    const text = textsOf(form, name)[0]?.normalize('NFC').trim() ?? '';
    if (institution === undefined || text === '') continue;
    if ([...text].length > messageLimit) errors.push({ field: name, message: bundleText.messageLong });
    messages[institution] = text;
  }
  return { messages, errors };
}

bundlePages.post('/cases/:id/bundles', requires('referral.send', 'write'), async (c) => {
  const { deps, actor, form, language } = c.var;
  const of = caseIdOf(c);
  const chosen = slugsIn(textsOf(form, 'service'));
  const { messages, errors } = messagesOf(form);
  const typed = typedValues(form);
  if (errors.length > 0) return showReview(c, chosen, formState(typed, errors), 422);
  const hold = form.get('hold') === 'yes';
  const outcome = await sendBundle(deps, actor, of, { services: chosen, hold, messages }, onceKey(form));
  if (outcome.kind === 'sent') return c.redirect(routes.bundles.show(outcome.bundle), 303);
  const said = outcome.refused.map(({ service, why }) =>
    service === ''
      ? phrase(sendRefusalWords[why], language)
      : `${serviceName(service, language)}: ${phrase(sendRefusalWords[why], language)}`,
  );
  return showReview(c, chosen, formState(typed), 409, said);
});
