import { Hono } from 'hono';
import ical from 'ical-generator';
import { NotFound, type Reader, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { seoul } from '../../../shared/calendar-day.ts';
import { say } from '../../../shared/text.ts';
import type { Env } from '../../../web/env.ts';
import { liveConsents } from '../../consent/index.ts';
import { countOpenAsks } from '../asks/ask-store.ts';
import { readNames } from '../places/names-page.ts';
import { portal, portalPage } from '../portal-frame.tsx';
import { readDates, readDeadlines, readHead, readReferrals } from './my-case-store.ts';
import { myCaseText } from './text.ts';
import { DatesView, HomeView } from './views.tsx';

export const myCasePages = new Hono<Env>();

const startOfToday = (r: Reader) => r.today.toZonedDateTime(seoul).toInstant();

myCasePages.get('/my/now', portal('any', 'read'), async (c) => {
  const { deps, victim } = c.var;
  const { home, names } = await read(deps, victim, async (r) => {
    const dates = await readDates(r, startOfToday(r));
    const consents = (await liveConsents(r, victim.caseId)).filter(
      ({ institution }) => institution !== 'center',
    );
    const home = {
      head: await readHead(r),
      referrals: await readReferrals(r),
      next: dates[0] ?? null,
      asks: await countOpenAsks(r),
      unconfirmed: victim.unconfirmed === true,
      sharedWith:
        victim.kind === 'helper' ? null : new Set(consents.map(({ institution }) => institution)).size,
    };
    return { home, names: await readNames(r) };
  });
  const body = <HomeView home={home} names={names} language={c.var.language} />;
  return portalPage(c, { here: routes.my.case(), body });
});

myCasePages.get('/my/dates', portal('dates', 'read'), async (c) => {
  const { deps, victim, language } = c.var;
  const { dates, deadlines, names } = await read(deps, victim, async (r) => ({
    dates: await readDates(r, startOfToday(r)),
    deadlines: await readDeadlines(r),
    names: await readNames(r),
  }));
  const body = <DatesView dates={dates} deadlines={deadlines} names={names} language={language} />;
  return portalPage(c, { here: routes.my.dates(), body });
});

/** A calendar file in which nobody reads anything: a time and the word "appointment". */
myCasePages.get('/my/dates/:id', portal('dates', 'read', 'own device'), async (c) => {
  const { deps, victim, language } = c.var;
  const dates = await read(deps, victim, (r) => readDates(r, startOfToday(r)));
  const date = dates.find(({ id }) => id === c.req.param('id'));
  if (date === undefined) throw new NotFound('date');
  const calendar = ical({ prodId: { company: '-', product: 'calendar' } });
  calendar.createEvent({
    id: crypto.randomUUID(),
    start: new Date(date.startsAt.epochMilliseconds),
    end: new Date(date.startsAt.add({ minutes: date.minutes }).epochMilliseconds),
    summary: say(myCaseText.calendarTitle, language),
  });
  return c.body(calendar.toString(), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="date.ics"',
  });
});
