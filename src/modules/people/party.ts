// The people of a case: the victim, those beside her, the offender. Knows which words belong to which data
// class; refuses a second victim on a case (every victim has a case of her own, linked to the others).
import { z } from 'zod';
import type { DataClass } from '../../db/data-class.ts';
import { dayField, message, textField } from '../../shared/form.ts';
import type { PartyId } from '../../shared/ids.ts';
import { plainName } from '../identity/index.ts';
import { normaliseName, normalisePhone } from './name.ts';

export const partyKinds = ['victim', 'family', 'helper', 'offender', 'witness', 'caller'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** How this person stands to the victim; the victim is `self`. */
export const relations = [
  'self',
  'spouse',
  'de_facto_spouse',
  'former_partner',
  'partner',
  'parent',
  'child',
  'sibling',
  'relative',
  'guardian',
  'colleague',
  'neighbour',
  'acquaintance',
  'stranger',
  'professional',
  'other',
  'unknown',
] as const;
export type Relation = (typeof relations)[number];

const badPhone = message(
  '전화번호를 확인해 주십시오. 예: 010-1234-5678',
  'Check the telephone number, such as 010-1234-5678.',
);
const badYear = message(
  '태어난 해를 네 자리로 써 주십시오. 예: 1990',
  'Write the year of birth in four digits.',
);
const needsName = message('이름을 써 주십시오.', 'Write the name.');
const badKind = message('누구인지 골라 주십시오.', 'Choose who this is.');
const badRelation = message('피해자와의 관계를 골라 주십시오.', 'Choose the relation to the victim.');
const birthInFuture = message('생년월일이 오늘보다 뒤입니다.', 'The day of birth lies ahead.');

/** A telephone number of a form, empty or well-formed; kept in E.164. */
export const phoneField = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return '';
    const phone = normalisePhone(text);
    if (phone === null) context.addIssue({ code: 'custom', message: badPhone });
    return phone ?? '';
  });

/** A year of birth of a form, or null. */
export const yearField = z
  .string()
  .default('')
  .transform((text, context) => {
    const plain = text.trim();
    if (plain === '') return null;
    if (/^(19|20)\d{2}$/.test(plain)) return Number(plain);
    context.addIssue({ code: 'custom', message: badYear });
    return null;
  });

/** The form of one person. For an offender name and year may be unknown; for the others a name is needed. */
export const partyForm = z
  .object({
    kind: z.enum(partyKinds, badKind),
    relation: z.enum(relations, badRelation),
    name: textField(80),
    birthDate: dayField(),
    birthYear: yearField,
    phone: phoneField,
    address: textField(200),
    workplace: textField(200),
    note: textField(2000),
  })
  .superRefine((party, context) => {
    const refuse = (path: string, sentence: string) =>
      context.addIssue({ code: 'custom', path: [path], message: sentence });
    if (party.kind !== 'offender' && party.name === '') refuse('name', needsName);
    if (party.kind === 'victim' && party.relation !== 'self') refuse('relation', badRelation);
    if (party.kind !== 'victim' && party.relation === 'self') refuse('relation', badRelation);
    const today = Temporal.Now.plainDateISO('Asia/Seoul');
    if (party.birthDate !== null && Temporal.PlainDate.compare(party.birthDate, today) > 0) {
      refuse('birthDate', birthInFuture);
    }
  });

export type PartyInput = z.infer<typeof partyForm>;

/** What is known of one person; parts withheld from this reader are null. */
export type Party = {
  readonly id: PartyId;
  readonly kind: PartyKind;
  readonly relation: Relation;
  readonly version: number;
  readonly addedAt: Temporal.Instant;
  readonly identity: PartyIdentity | null;
  readonly contact: PartyContact | null;
  readonly whereabouts: PartyWhereabouts | null;
};

export type PartyIdentity = {
  readonly name: string;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly note: string;
};
export type PartyContact = { readonly phone: string };
export type PartyWhereabouts = { readonly address: string; readonly workplace: string };

export const identityContent = z.object({
  name: z.string(),
  birthDate: z.string().nullable(),
  birthYear: z.number().nullable(),
  note: z.string(),
});
export const contactContent = z.object({ phone: z.string() });
export const whereaboutsContent = z.object({ address: z.string(), workplace: z.string() });

export type PartyPart = 'identity' | 'contact' | 'whereabouts';

/** Where a part of a person is kept: everything about an offender is of the class `offender`. */
export function classOf(kind: PartyKind, part: PartyPart): DataClass {
  return kind === 'offender' ? 'offender' : part;
}

export function sectionName(id: PartyId, part: PartyPart): string {
  return `party/${id}/${part}`;
}

/** The year of birth, however it is known. */
export function yearOfBirth(known: Pick<PartyInput, 'birthDate' | 'birthYear'>): number | null {
  return known.birthDate?.year ?? known.birthYear;
}

export type TokenKind = 'name-year' | 'phone';
export type Searchable = { readonly kind: TokenKind; readonly text: string };

/** What a person can be found by: name with year of birth, telephone number. A name alone finds nobody. */
export function searchables(known: {
  readonly name: string;
  readonly year: number | null;
  readonly phone: string | null;
}): readonly Searchable[] {
  const found: Searchable[] = [];
  const name = normaliseName(known.name);
  if (name !== '' && known.year !== null) {
    // Relations of staff are kept under the plainer form; a punctuated name is found under both.
    for (const form of new Set([name, plainName(known.name)])) {
      found.push({ kind: 'name-year', text: `${form}|${known.year}` });
    }
  }
  if (known.phone !== null && known.phone !== '') found.push({ kind: 'phone', text: known.phone });
  return found;
}

export function isPartyKind(text: string): text is PartyKind {
  return partyKinds.some((known) => known === text);
}

export function isRelation(text: string): text is Relation {
  return relations.some((known) => known === text);
}
