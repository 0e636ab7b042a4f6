import { Hono } from 'hono';
import { NotFound } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { words } from '../../../shared/text.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { nameEvents } from '../../cases/index.ts';
import { kiosksOf, makeKiosk, removeKiosk } from './actions.ts';
import { kioskForm } from './kiosk.ts';
import { kioskText } from './text.ts';
import { KioskLinkView, KiosksView } from './views.tsx';

nameEvents({
  'kiosk.made': words('공용 화면 추가', 'Shared screen added'),
  'kiosk.set-up': words('공용 화면 설정', 'Shared screen set up'),
  'kiosk.refused': words('공용 화면 설정 거부', 'Shared screen refused'),
  'kiosk.removed': words('공용 화면 해제', 'Shared screen removed'),
});

export const kioskStaffPages = new Hono<Env>();

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, actor, language } = c.var;
  const kiosks = await kiosksOf(deps, actor);
  const body = (
    <KiosksView
      kiosks={kiosks}
      now={deps.now()}
      origin={deps.origin}
      state={state}
      secrets={() => formSecrets(c, undefined, 'fresh')}
      language={language}
    />
  );
  const flash = c.req.query('done') === 'removed' ? kioskText.removed : undefined;
  return consolePage(c, { title: kioskText.title, section: 'kiosks', status, flash, body });
}

kioskStaffPages.get('/kiosks', requires('kiosk.manage', 'none'), (c) => show(c, untouched));

kioskStaffPages.post('/kiosks', requires('kiosk.manage', 'write'), async (c) => {
  const { deps, actor, form, language } = c.var;
  const given = parseForm(kioskForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const { token } = await makeKiosk(deps, actor, onceKey(form), given.value);
  // No redirect here: the link is shown in this answer and cannot be asked for again.
  const href = token === null ? null : deps.origin + routes.kiosk.setUp(token);
  return await consolePage(c, {
    title: kioskText.title,
    section: 'kiosks',
    body: <KioskLinkView href={href} language={language} />,
  });
});

kioskStaffPages.post('/kiosks/:id/removal', requires('kiosk.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = parseId<'kiosk'>(c.req.param('id'));
  if (id === null) throw new NotFound('kiosk');
  await removeKiosk(deps, actor, onceKey(form), id);
  return c.redirect(`${routes.kiosks.index()}?done=removed`, 303);
});
