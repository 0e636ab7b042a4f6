import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm, textField } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState, typedOne, typedValues, untouched } from '../../../ui/form-state.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { findPeople, type SearchOutcome, searchForm } from '../../people/index.ts';
import { confirmNewPerson, type LookedFor, linkPerson } from '../people/actions.ts';
import { personText } from '../step-text.ts';
import { PersonSearch, SearchResult } from '../views/person.tsx';
import { intakeIdOf, readFrame, stepPage, wayBack } from './step.tsx';

export const personPages = new Hono<Env>();

const lookedForm = z.object({ name: textField(80), birthYear: textField(4), phone: textField(20) });

function lookedFor(state: FormState): LookedFor {
  const [name, birthYear, phone] = ['name', 'birthYear', 'phone'].map((field) =>
    typedOne(state, field).trim(),
  );
  return { name: name ?? '', birthYear: birthYear ?? '', phone: phone ?? '' };
}

/** What the search carries on; nothing when it is not what a search holds. */
function carriedIn(form: FormData): LookedFor | null {
  const carried = parseForm(lookedForm, form);
  return carried.ok ? carried.value : null;
}

// What was looked for stays out of every address: the result answers the POST itself.
async function personPage(c: Ctx, state: FormState, found: SearchOutcome | null, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const frame = await read(deps, actor, (r) => readFrame(r, id, 'person'));
  const back = wayBack(frame);
  if (back !== null) return c.redirect(back, 303);
  const secrets = () => ({ ...formSecrets(c), once: crypto.randomUUID() });
  const body = (
    <>
      <PersonSearch
        action={routes.intakes.step(id, 'candidates')}
        state={state}
        secrets={secrets()}
        language={language}
      />
      {found === null ? null : (
        <SearchResult
          found={found}
          looked={lookedFor(state)}
          intake={id}
          own={frame.intake.case}
          secrets={secrets}
          language={language}
        />
      )}
    </>
  );
  return stepPage(c, { ...frame, draft: null }, body, { state, status });
}

personPages.get('/intakes/:id/person', requires('intake.manage', 'read'), (c) =>
  personPage(c, formState({ reason: 'new_intake' }), null, 200),
);

personPages.post('/intakes/:id/candidates', requires('person.find', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const query = parseForm(searchForm, form);
  const state = formState(typedValues(form), query.ok ? [] : query.errors);
  if (!query.ok) return personPage(c, state, null, 422);
  const id = intakeIdOf(c);
  await read(deps, actor, (r) => readFrame(r, id, 'person'));
  return personPage(c, state, await findPeople(deps, actor, query.value), 200);
});

personPages.post('/intakes/:id/person', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const chosen = form.get('case');
  if (chosen === 'none') await confirmNewPerson(deps, actor, onceKey(form), id, carriedIn(form));
  else {
    const other = parseId<'case'>(chosen);
    if (other === null) throw new NotFound('case');
    await linkPerson(deps, actor, onceKey(form), id, other);
  }
  return c.redirect(routes.intakes.step(id, 'people'), 303);
});

function searchPage(c: Ctx, state: FormState, found: SearchOutcome | null, status: 200 | 422) {
  const { language } = c.var;
  const secrets = () => ({ ...formSecrets(c), once: crypto.randomUUID() });
  return consolePage(c, {
    title: personText.searchTitle,
    section: 'cases',
    status,
    body: (
      <>
        <ErrorSummary state={state} language={language} />
        <PageHead title={personText.searchTitle} language={language} />
        <PersonSearch
          action={routes.intakes.candidates()}
          state={state}
          secrets={secrets()}
          language={language}
        />
        {found === null ? null : (
          <SearchResult
            found={found}
            looked={null}
            intake={null}
            own={null}
            secrets={secrets}
            language={language}
          />
        )}
      </>
    ),
  });
}

/** The same act outside an intake: a case manager who is called back. */
personPages.get('/intakes/candidates', requires('person.find', 'none'), (c) =>
  searchPage(c, untouched, null, 200),
);

personPages.post('/intakes/candidates', requires('person.find', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const query = parseForm(searchForm, form);
  const state = formState(typedValues(form), query.ok ? [] : query.errors);
  if (!query.ok) return searchPage(c, state, null, 422);
  return searchPage(c, state, await findPeople(deps, actor, query.value), 200);
});
