import { Hono } from 'hono';
import { NotFound, read } from '../../db/access.ts';
import { routes } from '../../routes.ts';
import { onceKey, parseForm } from '../../shared/form.ts';
import { parseId } from '../../shared/ids.ts';
import { words } from '../../shared/text.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../ui/form-state.ts';
import { consolePage, formSecrets, institutionName } from '../../web/console.tsx';
import type { Ctx, Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { caseFrame, caseIdOf, casePage, nameEvents } from '../cases/index.ts';
import { addDocument, downloadDocument } from './actions.ts';
import { download, downloadName, newDocument, readUpload } from './document.ts';
import { findDocument, listDocuments } from './store.ts';
import { documentText } from './text.ts';
import { Documents, DownloadForm } from './views.tsx';

nameEvents({
  'document.added': words('문서 추가', 'Document added'),
  'document.downloaded': words('문서 내려받기', 'Document downloaded'),
});

export const documentPages = new Hono<Env>();

async function showDocuments(c: Ctx, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const of = caseIdOf(c);
  const { frame, rows } = await read(deps, actor, async (r) => ({
    frame: await caseFrame(r, of),
    rows: await listDocuments(r, of),
  }));
  const body = (
    <>
      <ErrorSummary state={state} language={language} />
      <Documents
        of={of}
        rows={rows}
        state={state}
        secrets={formSecrets(c)}
        nameOf={institutionName}
        language={language}
      />
    </>
  );
  return casePage(c, frame, 'documents', body, { status });
}

documentPages.get('/cases/:id/documents', requires('document.manage', 'read'), (c) =>
  showDocuments(c, untouched, 200),
);

documentPages.post('/cases/:id/documents', requires('document.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const of = caseIdOf(c);
  const given = parseForm(newDocument, form);
  const file = await readUpload(form.get('file'));
  const errors = [...(file.ok ? [] : file.errors), ...(given.ok ? [] : given.errors)];
  if (!given.ok || !file.ok) return showDocuments(c, formState(typedValues(form), errors), 422);
  const outcome = await addDocument(deps, actor, onceKey(form), of, given.value, file.value);
  if (outcome.kind === 'broken') {
    return showDocuments(
      c,
      formState(typedValues(form), [{ field: 'file', message: documentText.fileBroken }]),
      422,
    );
  }
  return c.redirect(routes.cases.documents(of), 303);
});

function documentId(c: Ctx) {
  const id = parseId<'document'>(c.req.param('id'));
  if (id === null) throw new NotFound('document');
  return id;
}

async function showDownload(c: Ctx, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const document = await read(deps, actor, (r) => findDocument(r, documentId(c)));
  return consolePage(c, {
    title: documentText.title,
    section: 'cases',
    status,
    body: (
      <>
        <ErrorSummary state={state} language={language} />
        <DownloadForm document={document} state={state} secrets={formSecrets(c)} language={language} />
      </>
    ),
  });
}

documentPages.get('/documents/:id', requires('document.manage', 'read'), (c) =>
  showDownload(c, untouched, 200),
);

documentPages.post('/documents/:id', requires('document.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const given = parseForm(download, form);
  if (!given.ok) return showDownload(c, formState(typedValues(form), given.errors), 422);
  const want = form.get('want') === 'original' ? 'original' : 'view';
  const { document, bytes } = await downloadDocument(deps, actor, documentId(c), given.value.reason, want);
  // Never shown inline: an attachment in a sandbox can run nothing.
  return c.body(Uint8Array.from(bytes), 200, {
    'content-type': document.mediaType,
    'content-disposition': `attachment; filename="${downloadName(document.id, document.mediaType)}"`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
});
