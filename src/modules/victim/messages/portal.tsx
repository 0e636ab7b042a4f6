import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { portal, portalPage, portalSecrets } from '../portal-frame.tsx';
import { sendMessage } from './actions.ts';
import { messageForm, satisfactionForm } from './message.ts';
import { isUnheard, readMessages } from './message-store.ts';
import { MessagesView } from './views.tsx';

export const messagePages = new Hono<Env>();

async function show(c: Ctx, state: FormState, status: 200 | 422 = 200) {
  const { deps, victim, language } = c.var;
  const { messages, unheard } = await read(deps, victim, async (r) => ({
    messages: await readMessages(r, victim.caseId),
    unheard: await isUnheard(r),
  }));
  const body = (
    <MessagesView
      messages={messages}
      unheard={unheard}
      state={state}
      secrets={[portalSecrets(c), portalSecrets(c, 'fresh')]}
      helper={victim.kind === 'helper'}
      language={language}
    />
  );
  return portalPage(c, { here: routes.my.messages(), body, status });
}

messagePages.get('/my/messages', portal('messages', 'read'), (c) => show(c, untouched));

messagePages.post('/my/messages', portal('messages', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(messageForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  if (victim.kind === 'helper' && given.value.kind !== 'message') throw new NotFound('not for helpers');
  await sendMessage(deps, victim, onceKey(form), given.value);
  return c.redirect(routes.my.messages(), 303);
});

messagePages.post('/my/messages/satisfaction', portal('own', 'write'), async (c) => {
  const { deps, victim, form } = c.var;
  const given = parseForm(satisfactionForm, form);
  if (!given.ok) return show(c, formState(typedValues(form), given.errors), 422);
  const { score, more } = given.value;
  await sendMessage(deps, victim, onceKey(form), { kind: 'satisfaction', text: more, score: Number(score) });
  return c.redirect(routes.my.messages(), 303);
});
