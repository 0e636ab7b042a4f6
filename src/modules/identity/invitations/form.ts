import { z } from 'zod';
import { roles } from '../../../db/decision.ts';
import { choiceField, message, textField } from '../../../shared/form.ts';
import type { Words } from '../../../shared/text.ts';
import { institutionSlugs } from '../../directory/index.ts';
import { passwordLength } from '../sign-in/password.ts';
import { passwordFaultText } from '../sign-in/text.ts';
import { invitationText as t } from './text.ts';

const told = (words: Words) => message(words.ko, words.en);

const name = textField(40, told(t.needName));
const email = textField(254, told(t.needEmail)).refine(
  (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  told(t.wrongEmail),
);

export const inviteForm = z.object({
  name,
  email,
  institution: choiceField(institutionSlugs, told(t.needInstitution)),
  role: choiceField(roles, told(t.needRole)),
});

const credentials = {
  password: z
    .string()
    .default('')
    .pipe(
      z
        .string()
        .min(passwordLength.least, told(passwordFaultText.short))
        .max(passwordLength.most, told(passwordFaultText.long)),
    ),
  again: z.string().default(''),
  code: z
    .string()
    .default('')
    .transform((text) => text.replaceAll(' ', ''))
    .refine((text) => /^\d{6}$/.test(text), told(t.needCode)),
};

const same = (given: { password: string; again: string }) => given.password === given.again;
const notSame = { path: ['again'], message: told(t.notSame) };

/** What an invited person fills in. */
export const joinForm = z
  .object(credentials)
  .refine(same, notSame)
  .transform(({ password, code }) => ({ name: '', email: '', password, code }));

/** What the first administrator fills in. */
export const setupForm = z
  .object({ name, email, ...credentials })
  .refine(same, notSame)
  .transform(({ name: who, email: mail, password, code }) => ({ name: who, email: mail, password, code }));
