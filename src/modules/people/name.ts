// Names and telephone numbers as they are compared: the same person written twice must give the same
// token. Knows nothing of keys or databases; a masked name is all that a list ever shows.

/** NFKC, no spaces, no punctuation, one case: 「홍 길동」 and 「홍길동」 are one name. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * 홍길동 → 홍○동, 김산 → 김○, 남궁민수 → 남○○수. Names in other scripts keep the first letter of each
 * word: Nguyen Thi Mai → N○ T○ M○. An empty name gives one ring.
 */
export function maskedName(name: string): string {
  const plain = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (plain === '') return '○';
  if (!/^[\p{Script=Hangul}\p{Script=Han} ]+$/u.test(plain)) {
    return plain
      .split(' ')
      .map((word) => `${[...word][0] ?? ''}○`)
      .join(' ');
  }
  const letters = [...plain.replaceAll(' ', '')];
  if (letters.length <= 2) return `${letters[0] ?? ''}○`;
  return `${letters[0]}${'○'.repeat(letters.length - 2)}${letters.at(-1)}`;
}

/** E.164 of a number as people in Korea write it; null for anything that is none. */
export function normalisePhone(phone: string): string | null {
  const plain = phone.normalize('NFKC').replace(/[\s().\-–]/g, '');
  if (/^\+[1-9]\d{6,14}$/.test(plain)) return plain.replace(/^\+820/, '+82');
  if (/^00[1-9]\d{6,14}$/.test(plain)) return `+${plain.slice(2)}`;
  if (/^0[1-9]\d{7,10}$/.test(plain)) return `+82${plain.slice(1)}`;
  if (/^1\d{7}$/.test(plain)) return `+82${plain}`;
  return null;
}

/** +821012345678 → 010-1234-5678; a number from abroad stays as it is. */
export function formatPhone(phone: string): string {
  const e164 = normalisePhone(phone);
  if (e164 === null || !e164.startsWith('+82')) return phone;
  const national = e164.slice(3);
  if (/^1\d{7}$/.test(national)) return `${national.slice(0, 4)}-${national.slice(4)}`;
  const parts = /^(2|[1-9]\d)(\d{3,4})(\d{4})$/.exec(national);
  return parts === null ? phone : `0${parts[1]}-${parts[2]}-${parts[3]}`;
}
