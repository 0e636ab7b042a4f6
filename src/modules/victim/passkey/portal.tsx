// Making and removing a passkey, and the door it opens. Not on a screen of the centre, neither side of it.
import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm, textField } from '../../../shared/form.ts';
import type { Words } from '../../../shared/text.ts';
import { type FormState, formState, untouched } from '../../../ui/form-state.ts';
import { addressOf } from '../../../web/address.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { openForm, openPage } from '../../identity/index.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { settingsText } from '../settings/text.ts';
import { answerDoor } from '../sign-in/portal.tsx';
import { askForPasskey, enterByPasskey, keepPasskey, offerPasskey, removePasskey } from './actions.ts';
import { passkeyPlace } from './passkey.ts';
import { hasPasskey } from './passkey-store.ts';
import { passkeyText as t } from './text.ts';
import { DeviceDoor, MadeView, OfferView, SaveView } from './views.tsx';

export const passkeyPages = new Hono<Env>();

const here = routes.my.settings();
const scripts = ['passkey.js'];
const told = { made: t.made, removed: t.removed } as const;

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const saved = await read(deps, victim, (r) => hasPasskey(r, victim.id));
  if (!saved && (victim.unconfirmed === true || passkeyPlace(deps.origin) === null))
    throw new NotFound('nothing to save here');
  const done = c.req.query('done');
  const flash = done === 'made' || done === 'removed' ? told[done] : undefined;
  const secrets = portalSecrets(c, 'fresh');
  const body = saved ? (
    <MadeView secrets={secrets} language={language} />
  ) : (
    <OfferView state={state} secrets={secrets} language={language} />
  );
  return portalPage(c, { here, body, status, flash });
}

passkeyPages.get('/my/settings/key', portal('own', 'none', 'own device'), (c) => show(c, untouched));

const receiptForm = z.object({ code: textField(40), pin: textField(20) });

const faults = {
  wrong: { field: 'code', message: settingsText.wrong },
  throttled: { field: 'code', message: settingsText.throttled },
  failed: { field: 'code', message: t.failed },
} as const;

/** What a device said; what is too long for an answer is none. */
const answerForm = z.object({ passkey: textField(20_000), pin: textField(20) });
function answerIn(form: FormData): z.infer<typeof answerForm> {
  const given = parseForm(answerForm, form);
  return given.ok ? given.value : { passkey: '', pin: '' };
}

async function ask(c: Ctx) {
  const { deps, victim, form, language } = c.var;
  const given = parseForm(receiptForm, form);
  if (!given.ok) return show(c, formState({}, given.errors), 422);
  const outcome = await offerPasskey(deps, victim, given.value);
  if (outcome.kind !== 'asked') return show(c, formState({}, [faults[outcome.kind]]), 422);
  const secrets = portalSecrets(c, 'fresh');
  const body = <SaveView options={outcome.options} secrets={secrets} language={language} />;
  return portalPage(c, { here, body, scripts });
}

async function keep(c: Ctx) {
  const { deps, victim, form } = c.var;
  const outcome = await keepPasskey(deps, victim, answerIn(form).passkey);
  if (outcome.kind === 'failed') return show(c, formState({}, [faults.failed]), 422);
  return c.redirect(`${routes.my.ownKey()}?done=made`, 303);
}

// One address for both steps: a failure looks the same wherever it comes from.
passkeyPages.post('/my/settings/key', portal('own', 'write', 'own device'), (c) =>
  c.var.form.has('passkey') ? keep(c) : ask(c),
);

passkeyPages.post('/my/settings/key/ending', portal('own', 'write', 'own device'), async (c) => {
  const { deps, victim, form } = c.var;
  await removePasskey(deps, victim, onceKey(form));
  return c.redirect(`${here}?done=removed`, 303);
});

function notOnKiosk(c: Ctx): void {
  if (c.var.kiosk !== undefined) throw new NotFound('not on a kiosk');
}

async function door(c: Ctx, status: 200 | 422 | 429 = 200, notice?: Words) {
  const options = await askForPasskey(c.var.deps);
  const body = <DeviceDoor options={options} notice={notice} language={c.var.language} />;
  return await openPage(c, { status, body, scripts });
}

passkeyPages.get('/my/key', isPublic(), (c) => {
  notOnKiosk(c);
  return door(c);
});

passkeyPages.post('/my/key', isPublic('write'), async (c) => {
  notOnKiosk(c);
  const typed = answerIn(await openForm(c));
  const outcome = await enterByPasskey(c.var.deps, typed, addressOf(c) ?? 'unknown');
  return await answerDoor(c, outcome, { wrong: t.wrong, again: (status, notice) => door(c, status, notice) });
});
