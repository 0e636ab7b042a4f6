import { Hono } from 'hono';
import { z } from 'zod';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { onceKey, parseForm, versionField } from '../../../shared/form.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { formatPhone } from '../../people/index.ts';
import { readSafeContact, saveSafeContact } from '../contact/actions.ts';
import { contactForm, type SafeContact } from '../contact/safe-contact.ts';
import { ContactForm } from '../views/contact.tsx';
import { freshSecrets, intakeIdOf, opening, readFrame, stepPage, wayBack } from './step.tsx';

export const contactPages = new Hono<Env>();

const storedValues = (contact: SafeContact | null): FormState['values'] =>
  contact === null ? {} : { ...contact, phone: contact.phone === '' ? '' : formatPhone(contact.phone) };

async function contactPage(c: Ctx, typed: FormState | null, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const { frame, known } = await read(deps, actor, async (r) => {
    const frame = await readFrame(r, id, 'contact');
    return { frame, known: await readSafeContact(r, frame.intake.case) };
  });
  const back = wayBack(frame);
  if (back !== null) return c.redirect(back, 303);
  const state = typed ?? opening(frame.draft, storedValues(known.contact));
  const secrets = status === 409 ? freshSecrets(c, known.version) : formSecrets(c, known.version);
  const body = <ContactForm id={id} state={state} secrets={secrets} language={language} />;
  return stepPage(c, frame, body, { state, status });
}

contactPages.get('/intakes/:id/contact', requires('intake.manage', 'read'), (c) => contactPage(c, null, 200));

contactPages.post('/intakes/:id/contact', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const contact = parseForm(contactForm, form);
  const version = parseForm(z.object({ version: versionField }), form);
  if (!contact.ok) return contactPage(c, formState(typedValues(form), contact.errors), 422);
  const expected = version.ok ? version.value.version : 0;
  const saved = await saveSafeContact(deps, actor, onceKey(form), id, { contact: contact.value, expected });
  if (saved.kind === 'stale') return contactPage(c, formState(typedValues(form)), 409);
  if (saved.kind === 'finished') return c.redirect(`${routes.intakes.show(id)}?said=finished`, 303);
  return c.redirect(routes.intakes.step(id, 'person'), 303);
});
