import type { Child } from 'hono/jsx';
import { routes } from '../../routes.ts';
import { type Language, say, type Words } from '../../shared/text.ts';
import { PrintOnly } from '../../ui/card.tsx';
import { PublicShell } from '../../ui/shell/public-shell.tsx';
import type { Ctx } from '../../web/env.ts';
import { kioskScreen } from '../../web/kiosk.ts';
import { navigation } from './doors.ts';
import { siteText } from './text.ts';

/** What a page of the public site says of itself. */
export type PublicPage = {
  /** Shown in the tab and in the history: neutral words only. Default "한곳". */
  readonly title?: Words | undefined;
  readonly status?: 200 | 404 | 422 | 429 | undefined;
  readonly width?: 'narrow' | 'wide' | undefined;
  readonly footer?: Child;
  readonly scripts?: readonly string[] | undefined;
  readonly body: Child;
};

export type ShowPage = (c: Ctx, page: PublicPage) => Response | Promise<Response>;

/** Answers with a page of the public site; the navigation holds only what answers in this application. */
export function publicPage(isOpen: (path: string) => boolean): ShowPage {
  return (c, page) => {
    const { pathname, search } = new URL(c.req.url);
    const here = c.req.method === 'GET' ? pathname + search : pathname;
    const { language } = c.var;
    return c.html(
      <PublicShell
        title={page.title}
        language={language}
        languageHref={(to: Language) => `${routes.language()}?${new URLSearchParams({ to, back: here })}`}
        navigation={navigation
          .filter((item) => isOpen(item.path))
          .map((item) => ({ href: item.path, label: item.label, current: item.path === pathname }))}
        demo={c.var.deps.demo}
        kiosk={kioskScreen(c)}
        listed={(page.status ?? 200) === 200}
        width={page.width}
        scripts={page.scripts}
        footer={page.footer}
      >
        {page.body}
        <PrintOnly>
          <p>{say(siteText.paperNumbers, language)}</p>
        </PrintOnly>
      </PublicShell>,
      page.status ?? 200,
    );
  };
}
