// What an administrator may change of the directory, field by field: one list for forms, comparison, history.
import type { Words } from '../../../shared/text.ts';
import { crimeCategories, crimeWords } from '../crime.ts';
import { documentKinds } from '../documents.ts';
import { confidences } from '../institution.ts';
import type { LiveDesk, LiveInstitution, LiveService } from '../live.ts';
import { needDomains, needLabels } from '../needs.ts';
import { reportRequirements, serviceDomains, urgencies } from '../service.ts';
import { confidenceWords, domainWords, reportWords, urgencyWords } from '../text.ts';
import { editText as t, weekdayWords } from './text.ts';

export type EditField = {
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly kind: 'line' | 'text' | 'time' | 'choice' | 'choices' | 'day' | 'tick';
  readonly options?: readonly { readonly value: string; readonly label: Words }[];
  readonly optional?: true;
};

/** Values of a form as they are typed, stored and compared: strings and lists of strings, days as ISO. */
export type EditValues = Readonly<Record<string, string | readonly string[]>>;

function options<const T extends string>(codes: readonly T[], words: Readonly<Record<T, Words>>) {
  return codes.map((value) => ({ value, label: words[value] }));
}

const line = (name: string, label: Words): EditField => ({ name, label, kind: 'line' });
const text = (name: string, label: Words): EditField => ({ name, label, kind: 'text' });

export const serviceFields: readonly EditField[] = [
  line('name_ko', t.nameKo),
  line('name_en', t.nameEn),
  { name: 'domain', label: t.domain, kind: 'choice', options: options(serviceDomains, domainWords) },
  { name: 'urgency', label: t.urgency, kind: 'choice', options: options(urgencies, urgencyWords) },
  { name: 'report', label: t.report, kind: 'choice', options: options(reportRequirements, reportWords) },
  text('summary_ko', t.summaryKo),
  text('summary_en', t.summaryEn),
  text('benefit_ko', t.benefitKo),
  text('benefit_en', t.benefitEn),
  { ...line('apply_by_ko', t.applyByKo), optional: true },
  { ...line('apply_by_en', t.applyByEn), optional: true },
  { ...line('decision_ko', t.decisionKo), optional: true },
  { ...line('decision_en', t.decisionEn), optional: true },
  { name: 'needs', label: t.needs, kind: 'choices', options: options(needDomains, needLabels) },
  {
    name: 'crimes',
    label: t.crimes,
    hint: t.crimesHint,
    kind: 'choices',
    options: options(crimeCategories, crimeWords),
    optional: true,
  },
  {
    name: 'documents',
    label: t.documents,
    kind: 'choices',
    options: documentKinds.map(({ code, name }) => ({ value: code, label: name })),
    optional: true,
  },
  { name: 'legal_basis', label: t.legalBasis, hint: t.legalBasisHint, kind: 'text', optional: true },
  text('source', t.source),
  { name: 'confidence', label: t.confidence, kind: 'choice', options: options(confidences, confidenceWords) },
  { name: 'from', label: t.from, kind: 'day', optional: true },
  { name: 'to', label: t.to, kind: 'day', optional: true },
];

export const deskFields: readonly EditField[] = [
  line('name_ko', t.nameKo),
  line('name_en', t.nameEn),
  { ...line('phone', t.phone), optional: true },
  { ...line('address_ko', t.addressKo), optional: true },
  { ...line('address_en', t.addressEn), optional: true },
  {
    name: 'weekdays',
    label: t.weekdays,
    kind: 'choices',
    options: weekdayWords.map((label, at) => ({ value: String(at + 1), label })),
  },
  { name: 'opens', label: t.opens, hint: t.timeHint, kind: 'time' },
  { name: 'closes', label: t.closes, hint: t.timeHint, kind: 'time' },
  { name: 'holidays', label: t.holidays, kind: 'tick' },
  text('outside_ko', t.outsideKo),
  text('outside_en', t.outsideEn),
  { name: 'confidence', label: t.confidence, kind: 'choice', options: options(confidences, confidenceWords) },
];

export const nameFields: readonly EditField[] = [
  line('name_ko', t.nameKo),
  line('name_en', t.nameEn),
  { name: 'from', label: t.nameFrom, kind: 'day' },
];

export function serviceValues(service: LiveService): EditValues {
  return {
    name_ko: service.name.ko,
    name_en: service.name.en,
    domain: service.domain,
    urgency: service.urgency,
    report: service.reportRequired,
    summary_ko: service.summary.ko,
    summary_en: service.summary.en,
    benefit_ko: service.benefit.ko,
    benefit_en: service.benefit.en,
    apply_by_ko: service.applyBy?.ko ?? '',
    apply_by_en: service.applyBy?.en ?? '',
    decision_ko: service.decision?.ko ?? '',
    decision_en: service.decision?.en ?? '',
    needs: service.needs,
    crimes: service.crimes === 'any' ? [] : service.crimes,
    documents: service.documents,
    legal_basis: service.legalBasis.join('\n'),
    source: service.source,
    confidence: service.confidence,
    from: service.from ?? '',
    to: service.to ?? '',
  };
}

export function deskValues(desk: LiveDesk): EditValues {
  const { openingHours: hours } = desk;
  return {
    name_ko: desk.name.ko,
    name_en: desk.name.en,
    phone: desk.phone ?? '',
    address_ko: desk.address?.ko ?? '',
    address_en: desk.address?.en ?? '',
    weekdays: hours.weekdays.map(String),
    opens: hours.from,
    closes: hours.to,
    holidays: hours.closedOnHolidays ? 'yes' : '',
    outside_ko: hours.outsideHours.ko,
    outside_en: hours.outsideHours.en,
    confidence: hours.confidence,
  };
}

/** The newest name of an institution: what a new one follows. */
export function nameValues(institution: LiveInstitution): EditValues {
  const last = institution.names.at(-1) ?? institution.names[0];
  return { name_ko: last.ko, name_en: last.en, from: last.from };
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;

/** Equal as far as a person can see: line ends and the order of ticked boxes do not count. */
export function sameValue(
  left: EditValues[string] | undefined,
  right: EditValues[string] | undefined,
): boolean {
  const plain = (value: EditValues[string] | undefined) =>
    listOf(value)
      .map((one) => one.replaceAll('\r\n', '\n').trim())
      .toSorted()
      .join('\u0000');
  return plain(left) === plain(right);
}

export type Difference = {
  readonly field: EditField;
  readonly left: readonly string[];
  readonly right: readonly string[];
};

/** The fields in which two sets of values differ. */
export function differences(
  fields: readonly EditField[],
  left: EditValues,
  right: EditValues,
): readonly Difference[] {
  return fields
    .filter(({ name }) => !sameValue(left[name], right[name]))
    .map((field) => ({ field, left: listOf(left[field.name]), right: listOf(right[field.name]) }));
}

/** Values for the fields of a form: a day in its three boxes. */
export function typedFrom(fields: readonly EditField[], values: EditValues): EditValues {
  const days = fields.flatMap((field) => {
    const value = values[field.name];
    if (field.kind !== 'day' || typeof value !== 'string' || value === '') return [];
    const [year, month, day] = value.split('-').map(Number);
    return [
      [`${field.name}-year`, String(year)],
      [`${field.name}-month`, String(month)],
      [`${field.name}-day`, String(day)],
    ];
  });
  return { ...values, ...Object.fromEntries(days) };
}
