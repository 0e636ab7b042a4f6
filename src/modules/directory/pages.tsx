import { Hono } from 'hono';
import { NotFound } from '../../db/access.ts';
import { may } from '../../db/decision.ts';
import { routes } from '../../routes.ts';
import { consolePage } from '../../web/console.tsx';
import type { Ctx, Env } from '../../web/env.ts';
import { requires } from '../../web/requires.ts';
import { directoryToday } from './actions.ts';
import { changesOf } from './editing/actions.ts';
import { editingPages } from './editing/pages.tsx';
import { editText } from './editing/text.ts';
import { directoryFilter } from './filter.ts';
import { InstitutionPage } from './institution-view.tsx';
import { searchServices } from './live.ts';
import { ServicePage } from './service-view.tsx';
import { directoryText } from './text.ts';
import { DirectoryPage } from './views.tsx';

export const directoryPages = new Hono<Env>();

const frame = (c: Ctx) => ({
  title: directoryText.title,
  section: 'directory',
  flash: c.req.query('done') === 'saved' ? editText.saved : undefined,
});
const manages = (c: Ctx) => may(c.var.actor.role, 'directory.manage');

directoryPages.get(routes.directory.index(), requires('directory.view', 'none'), async (c) => {
  const directory = await directoryToday(c.var.deps);
  const filter = directoryFilter((name) => c.req.query(name));
  const body = (
    <DirectoryPage
      language={c.var.language}
      directory={directory}
      filter={filter}
      found={searchServices(directory, filter)}
      manages={manages(c)}
    />
  );
  return await consolePage(c, { ...frame(c), body });
});

directoryPages.route('/', editingPages);

directoryPages.get('/directory/services/:slug', requires('directory.view', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const directory = await directoryToday(deps);
  const service = directory.service(c.req.param('slug'));
  if (service === null) throw new NotFound('no such service');
  const changes = manages(c) ? await changesOf(deps, actor, 'service', service.slug) : [];
  const props = { language, directory, service, manages: manages(c), changes };
  return await consolePage(c, { ...frame(c), body: <ServicePage {...props} /> });
});

directoryPages.get('/directory/:slug', requires('directory.view', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const directory = await directoryToday(deps);
  const institution = directory.institution(c.req.param('slug'));
  if (institution === null) throw new NotFound('no such institution');
  const editor = manages(c);
  const renames = editor ? await changesOf(deps, actor, 'institution', institution.slug) : [];
  const desks = editor ? institution.desks : [];
  const deskChanges = (
    await Promise.all(desks.map((desk) => changesOf(deps, actor, 'desk', desk.slug)))
  ).flat();
  const props = { language, directory, institution, manages: editor, renames, deskChanges };
  return await consolePage(c, { ...frame(c), body: <InstitutionPage {...props} /> });
});
