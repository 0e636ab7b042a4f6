// The receipt code and its PIN: short enough for a slip of paper, long enough that nobody finds one by
// trying. Knows their shape; refuses a mistyped code before anything is looked up by its check character.

/** Crockford's base 32: no I, L, O or U, so that nothing is misread aloud or by hand. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Nine characters of chance (45 bits) and one that checks them. */
export const codeLength = 10;

/** Luhn modulo 32: finds every single wrong character and nearly every swap of neighbours. */
function checkOf(data: string): string {
  let sum = 0;
  for (const [at, letter] of [...data].reverse().entries()) {
    const value = letters.indexOf(letter) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / 32) + (value % 32);
  }
  return letters[(32 - (sum % 32)) % 32] ?? '0';
}

/** The code as it is stored and compared, from what somebody typed; null when it cannot be one. */
export function normaliseCode(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  if (text.length !== codeLength || [...text].some((letter) => !letters.includes(letter))) return null;
  return text.endsWith(checkOf(text.slice(0, -1))) ? text : null;
}

/** K7QM29XR4D → K7QM2-9XR4D, which looks like any order number. */
export function shownCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Six digits; spaces are forgiven, anything else is none. */
export function normalisePin(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(text) ? text : null;
}

/** Is this PIN among the first that anybody would try? All one digit, or a plain run. */
export function isEasyPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at]));
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
}

export type Receipt = { readonly code: string; readonly pin: string };

/** Code and PIN from 32 bytes of chance: the same bytes give the same receipt. */
export function receiptFrom(chance: Buffer): Receipt {
  const data = Array.from(chance.subarray(0, 9), (byte) => letters[byte % 32]).join('');
  for (let at = 9; at + 4 <= chance.length; at += 4) {
    const pin = String(chance.readUInt32BE(at) % 1_000_000).padStart(6, '0');
    if (!isEasyPin(pin)) return { code: data + checkOf(data), pin };
  }
  throw new Error('no chance left for a PIN');
}
