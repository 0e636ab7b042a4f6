import { Hono } from 'hono';
import { NotFound, type Reader, read, type StaffActor } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { readSections } from '../../../db/sections.ts';
import { parseId, type ReferralId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import type { OptionGroup } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, untouched } from '../../../ui/form-state.ts';
import type { Phrase } from '../../../ui/say.ts';
import { consolePage, formSecrets, institutionName } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { domainWords, findService, inForce, services } from '../../directory/index.ts';
import { readBooking, readMessage } from '../content-store.ts';
import { fallbacksOf } from '../fallback.ts';
import { payloadFor } from '../payload.ts';
import { colleagues } from '../queue-store.ts';
import { liveStatuses } from '../referral.ts';
import { findReferral, isReferralConsented, type ReferralDetail } from '../store.ts';
import { referralText, refusalWords } from '../text.ts';
import { type OpenedContent, ReferralView } from '../views/referral.tsx';
import { ReferralForms, type Stance } from '../views/referral-forms.tsx';

export const referralPages = new Hono<Env>();

/** The referral of the address; anything that is not one is not found. */
export function referralIdOf(c: Ctx): ReferralId {
  const id = parseId<'referral'>(c.req.param('id'));
  if (id === null) throw new NotFound('referral');
  return id;
}

function stanceOf(actor: StaffActor, referral: ReferralDetail): Stance {
  const desk = actor.institution === referral.to && may(actor.role, 'referral.work');
  return {
    desk,
    lead: desk && may(actor.role, 'referral.assign'),
    claimant: desk && referral.claimedBy === actor.id,
    // Who sees the case manager beside a referral works on the case; the database asks again.
    sender: may(actor.role, 'referral.send'),
  };
}

const claimedStates = new Set(['received', 'accepted', 'in_progress', 'provided', 'not_provided']);

async function openContent(r: Reader, referral: ReferralDetail, language: Language): Promise<OpenedContent> {
  const sections = await readSections(r, referral.caseId);
  const open = new Set(sections.map((section) => section.class));
  return {
    message: await readMessage(r, referral.id),
    booking: referral.bookedOn === null ? null : await readBooking(r, referral.id),
    classes: payloadFor(referral.to, open, [], sections, language),
  };
}

/** Where else it could go: what the rule names, then services of the same kind. */
function elsewhereOf(referral: ReferralDetail, today: Temporal.PlainDate): readonly OptionGroup[] {
  const service = findService(referral.service);
  if (service === null) return [];
  const named = fallbacksOf(service.slug);
  const alike = services.filter(
    (one) => one.domain === service.domain && one.slug !== service.slug && !named.includes(one),
  );
  const group = (label: Phrase, list: readonly (typeof service)[]) => ({
    group: label,
    options: list.filter((one) => inForce(one, today)).map((one) => ({ value: one.slug, label: one.name })),
  });
  return [group(referralText.rerouteTitle, named), group(domainWords[service.domain], alike)].filter(
    (one) => one.options.length > 0,
  );
}

/** The page of a referral: after a refusal with what was typed and why. */
export async function showReferral(
  c: Ctx,
  state: FormState = untouched,
  status: 200 | 409 | 422 = 200,
  notice?: Phrase,
): Promise<Response> {
  const { deps, actor, language } = c.var;
  const id = referralIdOf(c);
  const wanted = c.req.query('open') === 'content';
  const found = await read(deps, actor, async (r) => {
    const referral = await findReferral(r, id);
    const stance = stanceOf(actor, referral);
    const mine = stance.claimant && claimedStates.has(referral.status);
    return {
      referral,
      stance,
      content: !stance.desk
        ? ('none' as const)
        : !mine
          ? ('closed' as const)
          : wanted
            ? await openContent(r, referral, language)
            : ('ready' as const),
      colleagues: stance.lead ? await colleagues(r) : [],
      consented: await isReferralConsented(r, id),
      now: r.now,
      today: r.today,
    };
  });
  const { referral, stance } = found;
  const lapsed = !found.consented && liveStatuses.some((live) => live === referral.status);
  const forms = (
    <ReferralForms
      referral={referral}
      stance={stance}
      state={state}
      secrets={() => ({ ...formSecrets(c, referral.version), once: crypto.randomUUID() })}
      colleagues={found.colleagues}
      elsewhere={stance.sender ? elsewhereOf(referral, found.today) : []}
      nameOf={institutionName}
      language={language}
    />
  );
  return consolePage(c, {
    title: referralText.title,
    section: stance.desk ? 'queue' : 'cases',
    status,
    body: (
      <>
        <ErrorSummary state={state} language={language} />
        <ReferralView
          referral={referral}
          now={found.now}
          nameOf={institutionName}
          content={found.content}
          onCase={stance.sender || stance.claimant}
          notice={notice ?? (lapsed ? refusalWords['no-consent'] : undefined)}
          forms={forms}
          language={language}
        />
      </>
    ),
  });
}

referralPages.get('/referrals/:id', requires('case.list', 'read'), (c) => showReferral(c));
