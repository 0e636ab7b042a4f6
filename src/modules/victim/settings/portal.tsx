import { Hono } from 'hono';
import { z } from 'zod';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm, textField } from '../../../shared/form.ts';
import { type FormState, formState, untouched } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { setSecondPin } from '../access/actions.ts';
import { passkeyPlace } from '../passkey/passkey.ts';
import { hasPasskey } from '../passkey/passkey-store.ts';
import { passkeyText } from '../passkey/text.ts';
import { namesAreHidden } from '../places/places-store.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { forgetPortal } from '../sign-in/portal.tsx';
import { hidePlaces, stopEverything, stopTrace } from './actions.ts';
import { settingsText as t } from './text.ts';
import { type PasskeyCard, SettingsView } from './views.tsx';

export const settingsPages = new Hono<Env>();

const here = routes.my.settings();
const told = { set: t.set, stopped: t.stopped, hidden: t.namesHidden, removed: passkeyText.removed } as const;

/** Where a passkey may be saved or removed by whoever asks; null where there is nothing to show. */
async function passkeyOf(c: Ctx): Promise<PasskeyCard> {
  const { deps, victim, kiosk } = c.var;
  if (kiosk !== undefined) return null;
  if (await read(deps, victim, (r) => hasPasskey(r, victim.id))) return 'saved';
  const place = victim.unconfirmed === true ? null : passkeyPlace(deps.origin);
  return place === null ? null : { at: place.rpId };
}

const isTold = (done: string): done is keyof typeof told => Object.hasOwn(told, done);

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const done = c.req.query('done');
  const flash = done !== undefined && isTold(done) ? told[done] : undefined;
  const secrets = () => portalSecrets(c, 'fresh');
  const hidden = await read(c.var.deps, c.var.victim, namesAreHidden);
  const passkey = await passkeyOf(c);
  const shown = { hidden, passkey, state, secrets, language: c.var.language };
  const scripts = passkey === null ? [] : ['passkey.js'];
  return portalPage(c, { here, body: <SettingsView {...shown} />, status, flash, scripts });
}

settingsPages.get('/my/settings', portal('own', 'none'), (c) => show(c, untouched));

const secondForm = z.object({ code: textField(40), pin: textField(20), second: textField(20) });

const faults = {
  wrong: { field: 'code', message: t.wrong },
  easy: { field: 'second', message: t.easy },
  same: { field: 'second', message: t.same },
  throttled: { field: 'code', message: t.throttled },
} as const;

settingsPages.post('/my/settings/second', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(secondForm, form);
  if (!given.ok) return show(c, formState({}, given.errors), 422);
  const outcome = await setSecondPin(deps, victim, onceKey(form), given.value);
  if (outcome.kind !== 'set') return show(c, formState({}, [faults[outcome.kind]]), 422);
  return c.redirect(`${here}?done=set`, 303);
});

settingsPages.post('/my/settings/names', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  await hidePlaces(deps, victim, onceKey(form));
  return c.redirect(`${here}?done=hidden`, 303);
});

settingsPages.post('/my/settings/paper', portal('own', 'write'), async (c) => {
  await stopTrace(c.var.deps, c.var.victim);
  await forgetPortal(c);
  c.header('clear-site-data', '"cache", "cookies"');
  return c.redirect(routes.home(), 303);
});

const stopForm = z.object({ text: textField(2000) });

settingsPages.post('/my/settings/stop', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(stopForm, form);
  if (!given.ok) return show(c, formState({ text: String(form.get('text') ?? '') }, given.errors), 422);
  await stopEverything(deps, victim, onceKey(form), given.value.text);
  return c.redirect(`${here}?done=stopped`, 303);
});
