import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey } from '../../../shared/form.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { formState, typedValues } from '../../../ui/form-state.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { clocksVersion } from '../clock.ts';
import { setClocks } from '../clock-actions.ts';
import { clockValues, parseClocks } from '../clock-form.ts';
import { clockRules } from '../clock-store.ts';
import { clockText } from '../clock-text.ts';
import { ClocksView } from '../views/clocks.tsx';

export const clockPages = new Hono<Env>();

async function show(c: Ctx, errors: readonly FieldError[] = [], status: 200 | 409 | 422 = 200) {
  const { deps, actor, language, form } = c.var;
  const rules = await read(deps, actor, clockRules);
  const body = (
    <ClocksView
      rules={rules}
      state={formState(status === 200 ? clockValues(rules) : typedValues(form), errors)}
      secrets={formSecrets(c, clocksVersion(rules))}
      language={language}
    />
  );
  const flash = c.req.query('done') === 'saved' ? clockText.saved : undefined;
  return consolePage(c, { title: clockText.title, section: 'operations', status, flash, body });
}

clockPages.get('/operations/clocks', requires('clock.manage', 'none'), (c) => show(c));

clockPages.post('/operations/clocks', requires('clock.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const asked = parseClocks(form);
  if (!asked.ok) return await show(c, asked.errors, 422);
  const outcome = await setClocks(deps, actor, onceKey(form), asked.value);
  if (outcome.kind === 'stale') return await show(c, [{ field: '', message: clockText.stale }], 409);
  return c.redirect(`${routes.clocks()}?done=saved`, 303);
});
