// The people of a case: the one who comes, sometimes again, and the one she fears.

import type { DataClass } from '../../src/db/data-class.ts';
import { formatPhone, maskedName, normaliseName, type PartyKind } from '../../src/modules/people/index.ts';
import { type Draft, whole } from './draft.ts';
import { districts, nameOf } from './names.ts';
import { type Random, randomOf, type Uid } from './random.ts';
import { day, type Person, type World } from './world.ts';

type Human = {
  readonly name: string;
  readonly foreign: boolean;
  readonly year: number;
  readonly phone: string;
};

const personStream = 11;

function human(random: Random): Human {
  const { text, foreign } = nameOf(random);
  const age = 8 + Math.floor((random.next() + random.next() + random.next()) * 24);
  const phone = `+8210${String(20_000_000 + random.below(79_999_999))}`;
  return { name: text, foreign, year: 2026 - age, phone };
}

/** The person behind a number; the same one whenever she comes. */
export function personBehind(world: World, index: number): Human {
  return human(randomOf(world.settings.seed, personStream, index));
}

const partnerCrimes = new Set(['stalking', 'domestic_violence', 'sexual', 'intimidation', 'digital_sexual']);

async function addParty(
  draft: Draft,
  by: Person,
  party: { readonly kind: PartyKind; readonly relation: string; readonly person: Uid | null },
  known: {
    readonly name: string;
    readonly year: number | null;
    readonly phone: string;
    readonly address: string;
  },
  at: number,
): Promise<Uid> {
  const { sheets, keyring, world, random } = draft;
  const { center } = world.settings;
  const id = random.id();
  const of = (part: DataClass): DataClass => (party.kind === 'offender' ? 'offender' : part);
  sheets.party.add({
    id,
    case_id: draft.id,
    kind: party.kind,
    relation: party.relation,
    person_id: party.person,
    added_at: whole(at),
    added_by: by.id,
  });
  const { name, year, phone } = known;
  const identity = { name, birthDate: null, birthYear: year, note: '' };
  draft.section(by, of('identity'), `party/${id.text}/identity`, identity, at);
  if (phone !== '') draft.section(by, of('contact'), `party/${id.text}/contact`, { phone }, at);
  if (known.address !== '') {
    const place = { address: known.address, workplace: '' };
    draft.section(by, 'whereabouts', `party/${id.text}/whereabouts`, place, at);
  }
  const label = Buffer.from(JSON.stringify({ masked: maskedName(name), year }), 'utf8');
  const sealed = await keyring.sealFor('center', label, `party-label/${id.text}`);
  sheets.label.add({ party_id: id, case_id: draft.id, kind: party.kind, sealed });
  const subject = `${party.kind}/${id.text}`;
  const found = { center_id: center, person_id: party.person, case_id: draft.id, subject };
  if (year !== null) {
    const token = keyring.index(center, 'name-year', `${normaliseName(name)}|${year}`);
    sheets.index.add({ token, kind: 'name-year', ...found });
  }
  if (phone !== '')
    sheets.index.add({ token: keyring.index(center, 'phone', phone), kind: 'phone', ...found });
  draft.happened(by, 'party.saved', of('identity'), at, { party: id.text, kind: party.kind });
  return id;
}

/** The victim, her sections and search tokens, and in most cases what is known of the offender. */
export async function addPeople(
  draft: Draft,
  by: Person,
  at: number,
): Promise<{ readonly age: number; readonly foreign: boolean }> {
  const { random, world, traits, sheets } = draft;
  const known = personBehind(world, traits.personOf);
  const person = world.personId(traits.personOf);
  if (traits.personOf === draft.index) {
    sheets.person.add({ id: person, center_id: world.settings.center, created_at: whole(at) });
  }
  const address = random.chance(0.5) ? `${random.pick(districts)} ${random.below(300) + 1}` : '';
  await addParty(draft, by, { kind: 'victim', relation: 'self', person }, { ...known, address }, at);
  const contact = {
    mode: 'allowed',
    channels: random.chance(0.6) ? ['call', 'sms'] : ['sms'],
    phone: formatPhone(known.phone),
    email: '',
    address: '',
    days: 'any',
    from: '',
    until: '',
    answerer: 'self',
    trusted: '',
    voicemail: 'never',
    forbidden: '',
    note: '',
  };
  draft.section(by, 'contact', 'safe-contact', contact, at);
  draft.leaf(by, 'contact.agreed', at + 60_000, ['contact'], { mode: 'allowed' });
  const near = partnerCrimes.has(traits.crimes[0]);
  if (random.chance(near ? 0.8 : 0.35)) {
    const other = human(random);
    const year = random.chance(near ? 0.35 : 0.1) ? other.year : null;
    const relation = near ? random.pick(['former_partner', 'spouse', 'partner', 'acquaintance']) : 'stranger';
    const what = { name: other.name, year, phone: '', address: '' };
    await addParty(draft, by, { kind: 'offender', relation, person: null }, what, at + 120_000);
  }
  return { age: Math.floor(draft.opened / day / 365.25 + 1970) - known.year, foreign: known.foreign };
}
