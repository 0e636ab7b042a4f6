// The door of the portal and the frame of its pages. Every page looks the same whichever PIN opened it.
import type { MiddlewareHandler } from 'hono';
import type { Child } from 'hono/jsx';
import { NotFound } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import { type Language, say, type Words } from '../../shared/text.ts';
import { VisitField } from '../../ui/kiosk.tsx';
import { Flash } from '../../ui/notice.tsx';
import { PublicShell } from '../../ui/shell/public-shell.tsx';
import { addressOf } from '../../web/address.ts';
import { readForm } from '../../web/body.ts';
import { refuseForeign } from '../../web/csrf.ts';
import type { Ctx, Env } from '../../web/env.ts';
import { kioskScreen } from '../../web/kiosk.ts';
import { checked, watched } from '../../web/refused.ts';
import { type AuditKind, declarePortal } from '../../web/requires.ts';
import { portalToken } from '../../web/victim-cookie.ts';
import { portalCsrf, refusePortalUntokened } from '../../web/victim-csrf.ts';
import { type Part, portalLimits } from './access/access.ts';
import { findVictim } from './access/actions.ts';
import { portalText as t } from './text.ts';

const has = (parts: readonly string[], part: Part) => part === 'any' || parts.includes(part);

/**
 * Declares a page behind the receipt code. The victim may open all of hers; a helper what she was let into;
 * everybody else goes back to the door, where nothing tells whether anything is behind it. What would leave
 * a file on a device is for `own device` only: on a kiosk it is not there.
 */
export function portal(
  part: Part,
  audit: AuditKind,
  where: 'anywhere' | 'own device' = 'anywhere',
): MiddlewareHandler<Env> {
  const handler: MiddlewareHandler<Env> = async (c, next) => {
    const { deps, kiosk } = c.var;
    const token = portalToken(c);
    const found = token === null ? null : await findVictim(deps, token, kiosk?.id ?? null);
    if (found === null) return c.redirect(routes.my.door(), 303);
    const place = addressOf(c);
    const actor = place === null ? found : { ...found, place };
    c.set('victim', actor);
    await checked(c, actor, async () => {
      if (actor.kind === 'helper' && !has(actor.parts, part)) throw new NotFound('not for helpers');
      if (kiosk !== undefined && where === 'own device') throw new NotFound('not on a kiosk');
      if (c.req.method !== 'POST') return;
      refuseForeign(c);
      const form = await readForm(c);
      refusePortalUntokened(c, form);
      c.set('form', form);
    });
    await watched(c, actor, next);
    return;
  };
  return declarePortal(handler, audit);
}

const sections: readonly { href: string; label: Words; part: Part }[] = [
  { href: routes.my.case(), label: t.navStatus, part: 'any' },
  { href: routes.my.dates(), label: t.navDates, part: 'dates' },
  { href: routes.my.papers(), label: t.navPapers, part: 'documents' },
  { href: routes.my.messages(), label: t.navMessages, part: 'messages' },
  { href: routes.my.sharing(), label: t.navSharing, part: 'own' },
  { href: routes.my.settings(), label: t.navSettings, part: 'own' },
];

export type PortalPage = {
  readonly here: string;
  readonly body: Child;
  readonly status?: 200 | 409 | 422 | undefined;
  readonly flash?: Words | undefined;
  /** Scripts beyond those of every page. */
  readonly scripts?: readonly string[] | undefined;
};

/** Answers with a page of the portal; the tab says nothing but the product's name. */
export function portalPage(c: Ctx, page: PortalPage): Response | Promise<Response> {
  const { victim, language, deps } = c.var;
  const path = new URL(c.req.url).pathname;
  return c.html(
    <PublicShell
      title="neutral"
      quiet
      language={language}
      languageHref={(to: Language) => `${routes.language()}?${new URLSearchParams({ to, back: path })}`}
      homeHref={routes.my.case()}
      navigation={sections
        .filter(({ part }) => victim.kind === 'victim' || has(victim.parts, part))
        .map(({ href, label }) => ({ href, label, current: href === page.here }))}
      demo={deps.demo}
      kiosk={kioskScreen(c)}
      scripts={['one-entry.js', ...(page.scripts ?? [])]}
      idle={{ minutes: portalLimits.idleMinutes, stayPath: routes.my.stay(), endPath: routes.my.door() }}
    >
      <Flash message={page.flash} language={language} />
      {page.body}
      <form method="post" action={routes.my.leave()} class="form form-inline" autocomplete="off">
        <VisitField />
        <input type="hidden" name="csrf" value={portalCsrf(c)} />
        <button type="submit" class="btn btn-text btn-medium">
          {say(t.leave, language)}
        </button>
      </form>
    </PublicShell>,
    page.status ?? 200,
  );
}

/** The hidden fields of a form of the portal. */
export function portalSecrets(c: Ctx, once: 'kept' | 'fresh' = 'kept'): { csrf: string; once: string } {
  const kept = once === 'kept' ? c.var.form?.get('once') : undefined;
  const key = typeof kept === 'string' && kept !== '' ? kept : crypto.randomUUID();
  return { csrf: portalCsrf(c), once: key };
}
