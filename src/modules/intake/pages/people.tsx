import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound, read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { message, onceKey, parseForm, textField, versionField } from '../../../shared/form.ts';
import { type PartyId, parseId } from '../../../shared/ids.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import {
  caseParties,
  formatPhone,
  linkedCases,
  type Party,
  partyForm,
  partyKinds,
} from '../../people/index.ts';
import { linkByNumber, saveParty } from '../people/actions.ts';
import { partyText } from '../step-text.ts';
import { intakeText } from '../text.ts';
import { PartyForm, PeopleList } from '../views/people.tsx';
import { freshSecrets, intakeIdOf, opening, readFrame, stepPage, wayBack } from './step.tsx';

export const peoplePages = new Hono<Env>();

async function listPage(c: Ctx, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const data = await read(deps, actor, async (r) => {
    const frame = await readFrame(r, id, 'people');
    const of = frame.intake.case;
    return { frame, parties: await caseParties(r, of), links: await linkedCases(r, of) };
  });
  const back = wayBack(data.frame);
  if (back !== null) return c.redirect(back, 303);
  const body = (
    <PeopleList
      id={id}
      confirmed={data.frame.intake.done.includes('people')}
      parties={data.parties}
      links={data.links}
      state={state}
      secrets={formSecrets(c)}
      language={language}
    />
  );
  return stepPage(c, { ...data.frame, draft: null }, body, { state, status });
}

peoplePages.get('/intakes/:id/people', requires('intake.manage', 'read'), (c) => listPage(c, untouched, 200));

const linkForm = z.object({
  number: textField(20, message('접수번호를 써 주십시오.', 'Write the case number.')),
  kind: z.enum(
    ['same_incident', 'family'],
    message('어떤 사이인지 골라 주십시오.', 'Choose how they belong.'),
  ),
});

peoplePages.post('/intakes/:id/links', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const link = parseForm(linkForm, form);
  if (!link.ok) return listPage(c, formState(typedValues(form), link.errors), 422);
  const linked = await linkByNumber(deps, actor, onceKey(form), id, link.value);
  if (linked.kind === 'not_found') {
    form.delete('once');
    const errors = [{ field: 'number', message: intakeText.notFoundCase }];
    return listPage(c, formState(typedValues(form), errors), 422);
  }
  return c.redirect(routes.intakes.step(id, 'people'), 303);
});

function storedValues(party: Party): FormState['values'] {
  const birth = party.identity?.birthDate?.split('-') ?? [];
  const plain = (text: string | undefined) => (text === undefined ? '' : String(Number(text)));
  return {
    kind: party.kind,
    relation: party.relation,
    name: party.identity?.name ?? '',
    'birthDate-year': birth[0] ?? '',
    'birthDate-month': plain(birth[1]),
    'birthDate-day': plain(birth[2]),
    birthYear: party.identity?.birthYear?.toString() ?? '',
    phone: party.contact === null || party.contact.phone === '' ? '' : formatPhone(party.contact.phone),
    address: party.whereabouts?.address ?? '',
    workplace: party.whereabouts?.workplace ?? '',
    note: party.identity?.note ?? '',
  };
}

function partyIdOf(c: Ctx): PartyId | null {
  const text = c.req.param('party');
  if (text === 'new') return null;
  const id = parseId<'party'>(text);
  if (id === null) throw new NotFound('party');
  return id;
}

async function partyPage(c: Ctx, typed: FormState | null, status: 200 | 409 | 422) {
  const { deps, actor, language } = c.var;
  const id = intakeIdOf(c);
  const partyId = partyIdOf(c);
  const { frame, parties } = await read(deps, actor, async (r) => {
    const frame = await readFrame(r, id, 'people');
    return { frame, parties: await caseParties(r, frame.intake.case) };
  });
  const back = wayBack(frame);
  if (back !== null) return c.redirect(back, 303);
  const party = parties.find((one) => one.id === partyId);
  if (partyId !== null && party === undefined) throw new NotFound('party');
  const asked = typed?.values.kind ?? c.req.query('kind');
  const kind = party?.kind ?? partyKinds.find((known) => known === asked) ?? 'victim';
  const blank = { kind, relation: kind === 'victim' ? 'self' : '' };
  const draft =
    frame.draft?.values.kind === kind && frame.draft.values.party === (partyId ?? 'new') ? frame.draft : null;
  const state = typed ?? opening(draft, party === undefined ? blank : storedValues(party));
  const version = party?.version ?? 0;
  const secrets = status === 409 ? freshSecrets(c, version) : formSecrets(c, version);
  const body = (
    <PartyForm id={id} party={partyId} kind={kind} state={state} secrets={secrets} language={language} />
  );
  return stepPage(c, { ...frame, draft }, body, { state, status });
}

peoplePages.get('/intakes/:id/people/:party', requires('intake.manage', 'read'), (c) =>
  partyPage(c, null, 200),
);

peoplePages.post('/intakes/:id/people/:party', requires('intake.manage', 'write'), async (c) => {
  const { deps, actor, form } = c.var;
  const id = intakeIdOf(c);
  const partyId = partyIdOf(c);
  const party = parseForm(partyForm, form);
  const version = parseForm(z.object({ version: versionField }), form);
  const again = (errors: readonly FieldError[], status: 409 | 422) =>
    partyPage(c, formState(typedValues(form), errors), status);
  if (!party.ok) return again(party.errors, 422);
  const expected = version.ok ? version.value.version : 0;
  const existing = partyId === null ? null : { id: partyId, expected };
  const saved = await saveParty(deps, actor, onceKey(form), id, party.value, existing);
  switch (saved.kind) {
    case 'stale':
      return again([], 409);
    case 'second_victim':
      form.delete('once');
      return again([{ field: 'kind', message: partyText.secondVictim }], 422);
    case 'finished':
      return c.redirect(`${routes.intakes.show(id)}?said=finished`, 303);
    case 'saved':
      return c.redirect(
        saved.walled ? `${routes.intakes.index()}?said=walled` : routes.intakes.step(id, 'people'),
        303,
      );
  }
});
