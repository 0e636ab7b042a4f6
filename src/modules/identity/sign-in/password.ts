// What a password must not be. Length is what counts; no rule about signs and capitals.

/** Twelve characters at least, long sentences welcome. */
export const passwordLength = { least: 12, most: 200 } as const;

export type PasswordFault = 'short' | 'long' | 'common' | 'personal';

const common = [
  'password',
  'passw0rd',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'administrator',
  'letmein',
  'iloveyou',
  'welcome',
  'hangot',
  '한곳',
  '비밀번호',
  '대한민국',
  '사랑해',
  'rkskek',
  'dkssud',
] as const;

/** The same password however it was typed: NFC and NFD spellings of Hangul are one. */
export function samePassword(text: string): string {
  return text.normalize('NFKC');
}

function repeats(text: string): boolean {
  return [1, 2, 3, 4].some(
    (unit) =>
      text ===
      text
        .slice(0, unit)
        .repeat(Math.ceil(text.length / unit))
        .slice(0, text.length),
  );
}

function runs(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((letter, at) => (letter.codePointAt(0) ?? 0) - (text.codePointAt(at) ?? 0));
  return steps.filter((step) => Math.abs(step) <= 1).length >= steps.length - 1;
}

/** Hardly a letter is left once a word and the digits and signs around it are gone. */
function isLittleMoreThan(text: string, words: readonly string[]): boolean {
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text);
  return rest !== text && rest.replace(/[\d\p{P}\p{S}\s]/gu, '').length < 4;
}

function isPersonal(text: string, about: { readonly email: string; readonly name: string }): boolean {
  const parts = [about.email.split('@')[0] ?? '', about.name.replaceAll(' ', '')];
  return isLittleMoreThan(
    text,
    parts.map((part) => part.toLowerCase()).filter((part) => [...part].length >= 3),
  );
}

/** Why this password may not be used; null when it may. */
export function judgePassword(
  password: string,
  about: { readonly email: string; readonly name: string },
): PasswordFault | null {
  const text = samePassword(password).toLowerCase();
  const length = [...text].length;
  if (length < passwordLength.least) return 'short';
  if (length > passwordLength.most) return 'long';
  if (repeats(text) || runs(text) || isLittleMoreThan(text, common)) return 'common';
  return isPersonal(text, about) ? 'personal' : null;
}
