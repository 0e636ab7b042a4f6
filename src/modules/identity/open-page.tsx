import type { Child } from 'hono/jsx';
import { routes } from '../../routes.ts';
import type { Language } from '../../shared/text.ts';
import type { Phrase } from '../../ui/say.ts';
import { PublicShell } from '../../ui/shell/public-shell.tsx';
import { StillHere } from '../../ui/still-here.tsx';
import { readForm } from '../../web/body.ts';
import type { Ctx } from '../../web/env.ts';
import { kioskScreen } from '../../web/kiosk.ts';
import { stillHere } from '../../web/still-here.ts';

export type OpenPage = {
  /** Neutral words only; the default is the product's name. */
  readonly title?: Phrase | undefined;
  readonly status?: 200 | 404 | 422 | 429 | undefined;
  readonly width?: 'narrow' | 'wide' | undefined;
  /** May be found by a search engine: the doors anybody may open, nothing behind a code. */
  readonly listed?: boolean | undefined;
  /** Shows numbers that are to be kept: tab and paper say nothing else. */
  readonly slip?: boolean | undefined;
  readonly footer?: Child;
  /** One of a row of pages whose forms carry what was written so far: nothing of them comes back after leaving. */
  readonly carries?: boolean | undefined;
  /** Scripts beyond the shell's own. */
  readonly scripts?: readonly string[] | undefined;
  readonly body: Child;
};

/** Answers with a page of the public site, in the visitor's language and with links to the others. */
export function openPage(c: Ctx, page: OpenPage): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const here = c.req.method === 'GET' ? pathname + search : pathname;
  const proof = page.carries && !page.listed ? stillHere(c) : null;
  return c.html(
    <PublicShell
      title={page.title}
      language={c.var.language}
      languageHref={(to: Language) => `${routes.language()}?${new URLSearchParams({ to, back: here })}`}
      demo={c.var.deps.demo}
      kiosk={kioskScreen(c)}
      width={page.width}
      listed={page.listed}
      slip={page.slip}
      footer={page.footer}
      scripts={page.carries ? ['one-entry.js', ...(page.scripts ?? [])] : page.scripts}
    >
      <StillHere.Provider value={proof}>{page.body}</StillHere.Provider>
    </PublicShell>,
    page.status ?? 200,
  );
}

/** The body of an open POST. Throws `Forbidden` for anything that is no form. */
export const openForm = readForm;
