// The incident, apart from person and case: two victims of one event have two cases and one incident. Knows
// the crime types as codes; days, place and the story in her own words are sealed with her case.
import { z } from 'zod';
import { choicesField, dayField, message, textField, tickField } from '../../../shared/form.ts';
import type { IncidentId } from '../../../shared/ids.ts';
import { type CrimeCategory, crimeCategories } from '../../directory/index.ts';

const chooseCrime = message('범죄 유형을 하나 이상 골라 주십시오.', 'Choose at least one type of crime.');
const endsBefore = message('끝난 날이 시작한 날보다 앞섭니다.', 'The last day is before the first day.');
const ahead = message('아직 오지 않은 날입니다.', 'This day has not come yet.');

export const incidentForm = z
  .object({
    categories: choicesField(crimeCategories, chooseCrime),
    ongoing: tickField,
    on: dayField(),
    until: dayField(),
    place: textField(200),
    story: textField(20_000),
  })
  .superRefine((incident, context) => {
    const refuse = (path: string, sentence: string) =>
      context.addIssue({ code: 'custom', path: [path], message: sentence });
    if (incident.categories.length === 0) refuse('categories', chooseCrime);
    const { on, until } = incident;
    if (on !== null && until !== null && Temporal.PlainDate.compare(until, on) < 0)
      refuse('until', endsBefore);
    const today = Temporal.Now.plainDateISO('Asia/Seoul');
    for (const [path, day] of [
      ['on', on],
      ['until', until],
    ] as const) {
      if (day !== null && Temporal.PlainDate.compare(day, today) > 0) refuse(path, ahead);
    }
  });
export type IncidentInput = z.infer<typeof incidentForm>;

export const incidentContent = z.object({
  on: z.string().nullable(),
  until: z.string().nullable(),
  place: z.string(),
  story: z.string(),
});
export type IncidentContent = z.infer<typeof incidentContent>;

export type Incident = {
  readonly id: IncidentId;
  readonly categories: readonly CrimeCategory[];
  readonly ongoing: boolean;
  readonly version: number;
  /** Null when this reader may not see the class `incident`. */
  readonly content: IncidentContent | null;
};

export function incidentSection(id: IncidentId): string {
  return `incident/${id}`;
}

/** The one type that stands in lists and statistics: the first chosen, in the order of the directory. */
export function leadCategory(chosen: readonly CrimeCategory[]): CrimeCategory | null {
  return crimeCategories.find((category) => chosen.includes(category)) ?? null;
}
