import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { formSecrets, institutionName } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseFrame, caseIdOf, casePage } from '../page.tsx';
import { writeNote } from './actions.ts';
import { newNote, noteClasses } from './note.ts';
import { readNotes } from './note-store.ts';
import { Notes } from './views.tsx';

export const notePages = new Hono<Env>();

async function showNotes(c: Ctx, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const before = parseId<'note'>(c.req.query('before') ?? '');
  const { frame, page } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    page: await readNotes(r, of, before),
  }));
  const body = (
    <>
      <ErrorSummary state={state} language={language} />
      <Notes
        case={of}
        page={page}
        nextHref={page.next === null ? undefined : `${routes.cases.notes(of)}?before=${page.next}`}
        classes={noteClasses(actor.role)}
        state={state}
        secrets={formSecrets(c)}
        nameOf={institutionName}
        language={language}
      />
    </>
  );
  return casePage(c, frame, 'notes', body, { status });
}

notePages.get('/cases/:id/notes', requires('case.view', 'read'), (c) => showNotes(c, untouched, 200));

notePages.post('/cases/:id/notes', requires('note.write', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const note = parseForm(newNote, form);
  if (!note.ok) return showNotes(c, formState(typedValues(form), note.errors), 422);
  await writeNote(deps, actor, onceKey(form), of, note.value);
  return c.redirect(routes.cases.notes(of), 303);
});
