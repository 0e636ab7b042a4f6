import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound, type Reader, read } from '../../../db/access.ts';
import { dataClasses } from '../../../db/data-class.ts';
import { routes } from '../../../routes.ts';
import { choicesField, message, onceKey, parseForm } from '../../../shared/form.ts';
import type { Words } from '../../../shared/text.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { byInstitution, type InstitutionConsent, liveConsents } from '../../consent/index.ts';
import { sendMessage } from '../messages/actions.ts';
import { replyForm } from '../messages/message.ts';
import { readNames } from '../places/names-page.ts';
import { readPlaces } from '../places/places-store.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { stopSharing } from './actions.ts';
import { readLog, readSeen } from './sharing-store.ts';
import { sharingText } from './text.ts';
import { LogView, SharingView, StopView } from './views.tsx';

export const sharingPages = new Hono<Env>();

const here = routes.my.sharing();

async function sharedNow(r: Reader, c: Ctx): Promise<readonly InstitutionConsent[]> {
  return byInstitution(await liveConsents(r, c.var.victim.caseId));
}

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200, flash?: Words) {
  const { deps, victim, language } = c.var;
  const { shared, seen, names, order } = await read(deps, victim, async (r) => ({
    shared: await sharedNow(r, c),
    seen: await readSeen(r),
    names: await readNames(r),
    order: await readPlaces(r),
  }));
  const body = (
    <SharingView
      shared={shared}
      seen={seen}
      nameOf={names.place}
      order={order}
      state={state}
      secrets={[portalSecrets(c), portalSecrets(c, 'fresh')]}
      language={language}
    />
  );
  return portalPage(c, { here, body, status, flash });
}

const told = { stopped: sharingText.stopped, asked: sharingText.widenSent } as const;

sharingPages.get('/my/sharing', portal('own', 'read'), (c) => {
  const said = c.req.query('done');
  return show(c, untouched, 200, said === 'stopped' || said === 'asked' ? told[said] : undefined);
});

sharingPages.post('/my/sharing', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  if (form.get('stop') !== 'everywhere') throw new NotFound('nothing asked');
  await stopSharing(deps, victim, onceKey(form), { institution: null, classes: null });
  return c.redirect(`${here}?done=stopped`, 303);
});

/** Widening is a letter to those in charge and nothing more. */
sharingPages.post('/my/sharing/more', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(replyForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  await sendMessage(deps, victim, onceKey(form), { kind: 'widening', text: given.value.text });
  return c.redirect(`${here}?done=asked`, 303);
});

const some = z.object({ classes: choicesField(dataClasses, message(sharingText.chooseOne)) });

/** The institution at this place in the order of the case: an address keeps its number, never its name. */
async function placeOf(r: Reader, c: Ctx): Promise<string | null> {
  const place = c.req.param('place') ?? '';
  return /^[1-9]\d?$/.test(place) ? ((await readPlaces(r))[Number(place) - 1] ?? null) : null;
}

async function showStop(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const { shared, names, named } = await read(deps, victim, async (r) => ({
    shared: await sharedNow(r, c),
    names: await readNames(r),
    named: await placeOf(r, c),
  }));
  const consent = shared.find(({ institution }) => institution === named);
  if (consent === undefined) throw new NotFound('consent');
  const secrets = portalSecrets(c);
  const props = { consent, place: c.req.param('place') ?? '', state, secrets, nameOf: names.place, language };
  return portalPage(c, { here, body: <StopView {...props} />, status });
}

sharingPages.get('/my/sharing/:place', portal('own', 'read'), (c) => showStop(c, untouched));

sharingPages.post('/my/sharing/:place', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const institution = await read(deps, victim, (r) => placeOf(r, c));
  if (institution === null) throw new NotFound('consent');
  const all = form.get('scope') === 'all';
  const given = parseForm(some, form);
  if (!all && (!given.ok || given.value.classes.length === 0)) {
    return showStop(
      c,
      formState(typedValues(form), [{ field: 'classes', message: sharingText.chooseOne }]),
      422,
    );
  }
  const classes = all || !given.ok ? null : given.value.classes;
  await stopSharing(deps, victim, onceKey(form), { institution, classes });
  return c.redirect(`${here}?done=stopped`, 303);
});

function moment(text: string | undefined): Temporal.Instant | null {
  try {
    return text === undefined ? null : Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

sharingPages.get('/my/views', portal('own', 'read'), async (c) => {
  const { deps, victim, language } = c.var;
  const { log, names } = await read(deps, victim, async (r) => ({
    log: await readLog(r, moment(c.req.query('before'))),
    names: await readNames(r),
  }));
  return portalPage(c, { here, body: <LogView {...log} nameOf={names.place} language={language} /> });
});
