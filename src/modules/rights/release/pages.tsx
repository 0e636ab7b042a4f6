import { Hono } from 'hono';
import { z } from 'zod';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { message, onceKey, parseForm, textField } from '../../../shared/form.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import type { Phrase } from '../../../ui/say.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { ruleVersion } from '../../eligibility/index.ts';
import { releaseText } from '../text.ts';
import { askEffect, publishRules } from './actions.ts';
import { latestEffect, publishedVersion, releases } from './release-store.ts';
import { ReleasePage } from './release-views.tsx';

export const releasePages = new Hono<Env>();

const flashes: Readonly<Record<string, Phrase>> = {
  asked: releaseText.asked,
  published: releaseText.done,
  already: releaseText.already,
};

async function releasePage(c: Ctx, state: FormState, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const data = await read(deps, actor, async (r) => {
    const published = await publishedVersion(r);
    return {
      published,
      effect: await latestEffect(r, published, ruleVersion),
      history: await releases(r),
    };
  });
  return consolePage(c, {
    title: releaseText.title,
    section: 'rules',
    status,
    flash: flashes[c.req.query('done') ?? ''],
    body: (
      <ReleasePage
        version={ruleVersion}
        {...data}
        state={state}
        secrets={() => formSecrets(c, undefined, 'fresh')}
        language={language}
      />
    ),
  });
}

releasePages.get('/rules', requires('rules.publish', 'none'), (c) => releasePage(c, untouched, 200));

releasePages.post('/rules/effect', requires('rules.publish', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  await askEffect(deps, actor, onceKey(form));
  return c.redirect(`${routes.rules.index()}?done=asked`, 303);
});

const publication = z.object({ note: textField(500, message(releaseText.noteMissing)) });

releasePages.post('/rules/release', requires('rules.publish', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(publication, form);
  if (!given.ok) return releasePage(c, formState(typedValues(form), given.errors), 422);
  const published = await publishRules(deps, actor, onceKey(form), given.value.note);
  if (published.kind === 'stale') {
    const errors = [{ field: '', message: releaseText.effectFirst }];
    return releasePage(c, formState(typedValues(form), errors), 409);
  }
  return c.redirect(`${routes.rules.index()}?done=${published.kind}`, 303);
});
