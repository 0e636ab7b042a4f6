import { Hono } from 'hono';
import type { Env } from '../../web/env.ts';
import { contactPages } from './pages/contact.tsx';
import { draftPages } from './pages/draft.ts';
import { factPages } from './pages/facts.tsx';
import { incidentPages } from './pages/incident.tsx';
import { listPages } from './pages/list.tsx';
import { outcomePages } from './pages/outcome.tsx';
import { peoplePages } from './pages/people.tsx';
import { personPages } from './pages/person.tsx';
import { safetyPages } from './pages/safety.tsx';
import { startPages } from './pages/start.tsx';

/** Every page of the intake. The search comes before the intake's own address, which would swallow it. */
export const intakePages = new Hono<Env>();
for (const pages of [
  listPages,
  personPages,
  startPages,
  safetyPages,
  contactPages,
  peoplePages,
  incidentPages,
  factPages,
  outcomePages,
  draftPages,
]) {
  intakePages.route('/', pages);
}
