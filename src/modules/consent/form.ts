import { z } from 'zod';
import { dataClasses } from '../../db/data-class.ts';
import type { CalendarDay } from '../../shared/calendar-day.ts';
import {
  choiceField,
  choicesField,
  dayField,
  formValues,
  message,
  parseForm,
  textField,
  tickField,
} from '../../shared/form.ts';
import { parseId } from '../../shared/ids.ts';
import { type FieldError, type Parsed, parsed, refused } from '../../shared/parsed.ts';
import { languages } from '../../shared/text.ts';
import { type InstitutionSlug, institutionSlugs } from '../directory/index.ts';
import {
  type ConsentRefusal,
  consentMethods,
  type Giving,
  type Grant,
  givers,
  type Proof,
  withdrawalReasons,
} from './consent.ts';
import { consentText } from './consent-text.ts';
import { parseSignature } from './signature.ts';
import { consentFormText, consentListText, consentRefusalText } from './text.ts';

const text = consentFormText;
const classesField = choicesField(dataClasses, message(text.wrongClass));

const schema = z.object({
  to: choicesField(institutionSlugs, message(text.wrongInstitution)),
  until: dayField(message(text.chooseUntil)),
  'given-by': choiceField(givers, message(text.chooseGiver)),
  'giver-name': textField(100),
  'guardian-offender': tickField,
  'over-14': tickField,
  sensitive: tickField,
  method: choiceField(consentMethods, message(text.chooseMethod)),
  'paper-reference': textField(100),
  'paper-kept': textField(200),
  witness: textField(36),
  'witness-name': textField(80),
  'consent-language': choiceField(languages, message(text.languageWrong)),
  told: tickField.refine((ticked) => ticked, message(text.toldMissing)),
});
type Fields = z.infer<typeof schema>;

/** What the form said; `textChanged` when the words that were read are no longer the words in force. */
export type ReadConsent = { readonly giving: Giving; readonly textChanged: boolean };

/** Reads the consent form: `to`, `classes-<institution>`, `until`, who, how and in which words. */
export function parseConsent(form: FormData): Parsed<ReadConsent> {
  const fields = parseForm(schema, form);
  if (!fields.ok) return fields;
  const grants = readGrants(fields.value.to, form);
  if (!grants.ok) return grants;
  const proof = readProof(fields.value, form);
  if (!proof.ok) return proof;
  const { until } = fields.value;
  if (until === null) return refused([{ field: 'until', message: text.chooseUntil }]);
  return parsed({
    giving: givingOf(fields.value, grants.value, until, proof.value),
    textChanged: form.get('text-version') !== consentText().version,
  });
}

function givingOf(fields: Fields, grants: readonly Grant[], until: CalendarDay, proof: Proof): Giving {
  return {
    grants,
    until,
    givenBy: fields['given-by'],
    giverName: fields['giver-name'],
    guardianIsOffender: fields['guardian-offender'],
    over14: fields['over-14'],
    sensitiveAgreed: fields.sensitive,
    proof,
    language: fields['consent-language'],
  };
}

function readGrants(to: readonly InstitutionSlug[], form: FormData): Parsed<readonly Grant[]> {
  const values = formValues(form);
  const grants: Grant[] = [];
  const errors: FieldError[] = [];
  for (const institution of new Set(to)) {
    const classes = classesField.safeParse(values[`classes-${institution}`]);
    if (!classes.success) errors.push({ field: `classes-${institution}`, message: text.wrongClass });
    else if (classes.data.length === 0) {
      errors.push({ field: `classes-${institution}`, message: consentRefusalText.no_class.message });
    } else grants.push({ institution, classes: [...new Set(classes.data)] });
  }
  return errors.length > 0 ? refused(errors) : parsed(grants);
}

function readProof(fields: Fields, form: FormData): Parsed<Proof> {
  switch (fields.method) {
    case 'signature': {
      const signature = parseSignature(form.get('signature'), form.get('signature-typed'));
      return signature.ok ? parsed({ kind: 'signature', signature: signature.value }) : signature;
    }
    case 'paper':
      return parsed({ kind: 'paper', reference: fields['paper-reference'], keptAt: fields['paper-kept'] });
    case 'spoken': {
      if (fields.witness === '') {
        return parsed({ kind: 'spoken', witness: { kind: 'named', name: fields['witness-name'] } });
      }
      const id = parseId<'staff'>(fields.witness);
      if (id === null)
        return refused([{ field: 'witness', message: consentRefusalText.witness_missing.message }]);
      return parsed({ kind: 'spoken', witness: { kind: 'staff', id } });
    }
  }
}

/** Refusals of the rules as errors beside their fields. */
export function refusalErrors(refusals: readonly ConsentRefusal[]): readonly FieldError[] {
  return refusals.map((refusal) => consentRefusalText[refusal]);
}

const withdrawalSchema = z.object({
  scope: choiceField(['institution', 'all'], message(consentListText.scopeWrong)),
  classes: choicesField(dataClasses, message(consentListText.wrongClass)),
  'asked-by': choiceField(givers, message(text.chooseGiver)).default('victim'),
  reason: z
    .enum(['', ...withdrawalReasons], message(consentListText.reason))
    .default('')
    .transform((reason) => (reason === '' ? null : reason)),
});

/** Reads a withdrawal: `scope` (institution or all), `classes` (none means all), `asked-by`, `reason`. */
export function parseWithdrawal(form: FormData): Parsed<z.infer<typeof withdrawalSchema>> {
  return parseForm(withdrawalSchema, form);
}
