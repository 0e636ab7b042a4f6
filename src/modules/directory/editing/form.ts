import { z } from 'zod';
import {
  choiceField,
  choicesField,
  dayField,
  message,
  textField,
  tickField,
  versionField,
} from '../../../shared/form.ts';
import type { Words } from '../../../shared/text.ts';
import { crimeCategories } from '../crime.ts';
import { documentCodes } from '../documents.ts';
import { confidences, institutionSlugs } from '../institution.ts';
import { needDomains } from '../needs.ts';
import { reportRequirements, serviceDomains, urgencies } from '../service.ts';
import { editErrors as e } from './text.ts';

const told = (words: Words) => message(words.ko, words.en);

const lines = textField(4000)
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  .refine((list) => list.length <= 20, told(e.lines));

const serviceShape = {
  name_ko: textField(80, told(e.name)),
  name_en: textField(120, told(e.name)),
  domain: choiceField(serviceDomains, told(e.choose)),
  urgency: choiceField(urgencies, told(e.choose)),
  report: choiceField(reportRequirements, told(e.choose)),
  summary_ko: textField(400, told(e.summary)),
  summary_en: textField(600, told(e.summary)),
  benefit_ko: textField(300, told(e.benefit)),
  benefit_en: textField(400, told(e.benefit)),
  apply_by_ko: textField(200),
  apply_by_en: textField(300),
  decision_ko: textField(200),
  decision_en: textField(300),
  needs: choicesField(needDomains, told(e.wrongChoice)).refine((list) => list.length > 0, told(e.needs)),
  crimes: choicesField(crimeCategories, told(e.wrongChoice)),
  documents: choicesField(documentCodes, told(e.wrongChoice)),
  legal_basis: lines,
  source: textField(400, told(e.source)),
  confidence: choiceField(confidences, told(e.choose)),
  from: dayField(),
  to: dayField(),
  version: versionField,
};

type Pairs = {
  readonly apply_by_ko: string;
  readonly apply_by_en: string;
  readonly decision_ko: string;
  readonly decision_en: string;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
};

function checkPairs(given: Pairs, context: z.core.$RefinementCtx): void {
  const wrong = (field: string, words: Words) =>
    context.addIssue({ code: 'custom', path: [field], message: told(words) });
  if ((given.apply_by_ko === '') !== (given.apply_by_en === '')) wrong('apply_by_en', e.both);
  if ((given.decision_ko === '') !== (given.decision_en === '')) wrong('decision_en', e.both);
  const { from, to } = given;
  if (from !== null && to !== null && Temporal.PlainDate.compare(to, from) < 0) wrong('to', e.order);
}

export const serviceForm = z.object(serviceShape).superRefine(checkPairs);
export type ServiceInput = z.infer<typeof serviceForm>;

export const newServiceForm = z
  .object({ ...serviceShape, institution: choiceField(institutionSlugs, told(e.choose)) })
  .superRefine(checkPairs);
export type NewServiceInput = z.infer<typeof newServiceForm>;

const clock = textField(5).refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), told(e.time));

export const deskForm = z
  .object({
    name_ko: textField(80, told(e.name)),
    name_en: textField(120, told(e.name)),
    phone: textField(30).refine((text) => /^[\d-]*$/.test(text), told(e.phone)),
    address_ko: textField(200),
    address_en: textField(300),
    weekdays: choicesField(['1', '2', '3', '4', '5', '6', '7'], told(e.wrongChoice)).refine(
      (list) => list.length > 0,
      told(e.needs),
    ),
    opens: clock,
    closes: clock,
    holidays: tickField,
    outside_ko: textField(300, told(e.outside)),
    outside_en: textField(400, told(e.outside)),
    confidence: choiceField(confidences, told(e.choose)),
    version: versionField,
  })
  .superRefine((given, context) => {
    const wrong = (field: string, words: Words) =>
      context.addIssue({ code: 'custom', path: [field], message: told(words) });
    if ((given.address_ko === '') !== (given.address_en === '')) wrong('address_en', e.both);
    if (given.closes <= given.opens) wrong('closes', e.timeOrder);
  });
export type DeskInput = z.infer<typeof deskForm>;

export const nameForm = z.object({
  name_ko: textField(80, told(e.name)),
  name_en: textField(120, told(e.name)),
  from: dayField(told(e.day)),
  version: versionField,
});
export type NameInput = z.infer<typeof nameForm>;
