import { z } from 'zod';
import { isRole, roles } from '../../../db/decision.ts';
import { choiceField, message, textField, versionField } from '../../../shared/form.ts';
import { parseId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text.ts';
import { parseInstitutionSlug } from '../../directory/index.ts';
import { relationKinds } from '../relations/relation.ts';
import type { StaffFilter, StaffKey } from './store.ts';
import { staffText as t } from './text.ts';

const told = (words: Words) => message(words.ko, words.en);
const reason = textField(200, told(t.needReason));

export const roleForm = z.object({
  role: choiceField(roles, told(t.needRole)),
  reason,
  version: versionField,
});

export const leavingForm = z.object({
  kind: choiceField(['suspended', 'left'], told(t.needKind)),
  reason,
  version: versionField,
});

export const resumptionForm = z.object({ reason, version: versionField });

export function relationForm(today: Temporal.PlainDate) {
  return z.object({
    kind: choiceField(relationKinds, told(t.needRelation)),
    name: textField(40, told(t.needName)),
    birthYear: z
      .string(told(t.needYear))
      .trim()
      .regex(/^\d{4}$/, told(t.needYear))
      .transform(Number)
      .refine((year) => year >= 1900 && year <= today.year, told(t.needYear)),
  });
}

/** The list's conditions from the address; anything unknown is no condition. */
export function staffFilter(query: (name: string) => string | undefined): StaffFilter {
  const role = query('role') ?? '';
  const state = query('state');
  return {
    institution: parseInstitutionSlug(query('institution')),
    role: isRole(role) ? role : null,
    state: state === 'inactive' || state === 'all' ? state : 'active',
  };
}

export function staffKeyText(key: StaffKey): string {
  return Buffer.from(JSON.stringify([key.name, key.id])).toString('base64url');
}

const keyShape = z.tuple([z.string().max(200), z.string()]);

/** A key of the list from the address; null (the first page) for anything else. */
export function parseStaffKey(text: string | undefined): StaffKey | null {
  if (text === undefined) return null;
  try {
    const [name, id] = keyShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    const known = parseId<'staff'>(id);
    return known === null ? null : { name, id: known };
  } catch {
    return null;
  }
}
