import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import { parseForm } from '../../../shared/form.ts';
import { type Language, words } from '../../../shared/text.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { nameEvents } from '../../cases/index.ts';
import { filterWithin } from '../list/case-list.ts';
import { countAllCases } from '../list/case-list-store.ts';
import { type CaseExport, exportCases } from './actions.ts';
import { listExport, listFileName } from './case-export.ts';
import { byteOrderMark, csvLine } from './csv.ts';
import { exportText } from './text.ts';
import { ExportForm, listCells, listHead } from './views.tsx';

nameEvents({ 'cases.exported': words('사례 목록 내려받기', 'Case list downloaded') });

export const caseExportPages = new Hono<Env>();

async function showForm(c: Ctx, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const filter = filterWithin(actor.institution, c.req.query());
  const rows = await read(deps, actor, (r) => countAllCases(r, filter));
  return consolePage(c, {
    title: exportText.title,
    section: 'cases',
    status,
    body: (
      <>
        <ErrorSummary state={state} language={language} />
        <ExportForm filter={filter} rows={rows} state={state} secrets={formSecrets(c)} language={language} />
      </>
    ),
  });
}

caseExportPages.get('/cases/export', requires('case.export', 'none'), (c) => showForm(c, untouched, 200));

async function* fileOf({ pages }: CaseExport, language: Language): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(byteOrderMark + csvLine(listHead(language)));
  for await (const rows of pages)
    yield encoder.encode(rows.map((row) => csvLine(listCells(row, language))).join(''));
}

/** Bytes as the other side takes them; what goes wrong on the way breaks the download off. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Streamed page by page as it is taken: memory stays flat, and a file that breaks off is seen to. */
caseExportPages.post('/cases/export', requires('case.export', 'write'), async (c) => {
  const { deps, actor, form, language } = c.var;
  const given = parseForm(listExport, form);
  if (!given.ok) return showForm(c, formState(typedValues(form), given.errors), 422);
  const filter = filterWithin(actor.institution, c.req.query());
  const taken = await exportCases(deps, actor, filter, given.value.reason);
  return c.body(streamOf(fileOf(taken, language)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${listFileName(dayInSeoul(deps.now()))}"`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
});
