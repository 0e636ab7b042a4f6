import { z } from 'zod';
import type { Words } from '../../../shared/text.ts';
import { type AnswerKind, factSheet, listNotes } from '../../eligibility/index.ts';
import type { ListPath } from './question.ts';

/** One field of one row of a list fact, read from the fact sheet's own schema. */
export type ListField = {
  readonly name: string;
  readonly kind: AnswerKind;
  readonly choices: readonly string[];
  readonly label: Words;
};

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  return schema;
}

function kindOf(name: string, schema: unknown): AnswerKind {
  if (schema instanceof z.ZodBoolean) return 'yes-no';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodNumber) return 'number';
  return /Date$|On$/.test(name) ? 'day' : 'text';
}

/** The fields of a list in the order of its notes. */
export function listFields(path: ListPath): readonly ListField[] {
  const [group = '', field = ''] = path.split('.');
  const outer = bare(Object.entries(factSheet.shape).find(([name]) => name === group)?.[1]);
  const list = outer instanceof z.ZodObject ? bare(outer.shape[field]) : undefined;
  const item = list instanceof z.ZodArray ? bare(list.element) : undefined;
  if (!(item instanceof z.ZodObject)) throw new RangeError(`no list ${path}`);
  return Object.entries(listNotes[path]).map(([name, note]) => {
    const schema = bare(item.shape[name]);
    const choices = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
    return { name, kind: kindOf(name, schema), choices, label: note.label };
  });
}
