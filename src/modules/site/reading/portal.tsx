import { Hono } from 'hono';
import { NotFound } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import { say } from '../../../shared/text.ts';
import type { Env } from '../../../web/env.ts';
import { isPublic } from '../../../web/requires.ts';
import { directoryToday } from '../../directory/index.ts';
import { demoRoles } from '../../identity/index.ts';
import { doors } from '../doors.ts';
import { institutionsText } from '../institutions/text.ts';
import { InstitutionPage, InstitutionsPage } from '../institutions/views.tsx';
import type { ShowPage } from '../public-page.tsx';
import { rightsText, stages } from '../rights/text.ts';
import { RightsPage } from '../rights/views.tsx';
import { siteText } from '../text.ts';
import { HomePage } from '../views.tsx';
import { aboutPassages, aboutText } from './about.ts';
import { devicePassages, deviceText } from './device.ts';
import { ReadingPage } from './views.tsx';
import { visitText } from './visit.ts';
import { VisitPage } from './visit-views.tsx';

/** The home and the pages that are only read. `isOpen` keeps doors that do not answer off the home. */
export function readingPages(show: ShowPage, isOpen: (path: string) => boolean): Hono<Env> {
  const pages = new Hono<Env>();

  pages.get(routes.home(), isPublic(), async (c) => {
    const { deps, language } = c.var;
    const [directory, demo] = await Promise.all([directoryToday(deps), demoRoles(deps)]);
    const open = doors.filter((door) => isOpen(door.path));
    return await show(c, {
      width: 'wide',
      footer:
        c.var.kiosk !== undefined ? null : (
          <p>
            <a href={routes.signIn()}>{say(siteText.staff, language)}</a>
          </p>
        ),
      body: <HomePage language={language} directory={directory} demo={demo} doors={open} />,
    });
  });

  pages.get(routes.site.about(), isPublic(), (c) =>
    show(c, {
      title: aboutText.title,
      body: <ReadingPage language={c.var.language} head={aboutText} passages={aboutPassages} />,
    }),
  );

  pages.get(routes.site.device(), isPublic(), (c) =>
    show(c, {
      title: deviceText.title,
      body: <ReadingPage language={c.var.language} head={deviceText} passages={devicePassages} />,
    }),
  );

  pages.get(routes.site.visit(), isPublic(), async (c) =>
    show(c, {
      title: visitText.title,
      body: <VisitPage language={c.var.language} directory={await directoryToday(c.var.deps)} />,
    }),
  );

  pages.get(routes.site.rights(), isPublic(), (c) =>
    show(c, {
      title: rightsText.title,
      body: <RightsPage language={c.var.language} stages={stages} today={dayInSeoul(c.var.deps.now())} />,
    }),
  );

  pages.get(routes.site.institutions(), isPublic(), async (c) =>
    show(c, {
      title: institutionsText.title,
      width: 'wide',
      body: <InstitutionsPage language={c.var.language} directory={await directoryToday(c.var.deps)} />,
    }),
  );

  pages.get('/institutions/:order', isPublic(), async (c) => {
    const directory = await directoryToday(c.var.deps);
    const order = c.req.param('order');
    const found = directory.institutions.find((one) => String(one.order) === order);
    if (found === undefined) throw new NotFound('institution');
    return await show(c, {
      title: institutionsText.title,
      body: <InstitutionPage language={c.var.language} directory={directory} institution={found} />,
    });
  });

  return pages;
}
