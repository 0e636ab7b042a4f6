// The list of cases as a file: the same rows in the same order, coded columns only. Knows why a list may
// leave the house; refuses names, colleagues' included, and every word somebody wrote.
import { z } from 'zod';
import { choiceField, message } from '../../../shared/form.ts';
import type { CaseFilter } from '../list/case-list.ts';
import { exportText } from './text.ts';

/** A download always carries its reason (개인정보의 안전성 확보조치 기준 제8조 제2항). */
export const listReasons = ['supervision', 'meeting', 'handover', 'report', 'inspection'] as const;
export type ListReason = (typeof listReasons)[number];

export const listExport = z.object({
  reason: choiceField(listReasons, message(exportText.reasonMissing)),
});

/** The filter as it stands in the log: codes alone. A typed text that is no number stays out of it. */
export function loggedFilter({ number, status, risk, crime, sort, mine }: CaseFilter) {
  const isNumber = number === undefined || /^\d{4}-\d{6}$/.test(number);
  return {
    number: isNumber ? (number ?? null) : 'other',
    status: status ?? null,
    risk: risk ?? null,
    crime: crime ?? null,
    sort,
    mine,
  };
}

/** A neutral name, so that a downloads folder tells nothing. */
export function listFileName(day: Temporal.PlainDate): string {
  return `list-${day}.csv`;
}
