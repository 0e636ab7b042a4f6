/** A JSON value as it may stand in a leaf. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The one spelling of a JSON value: keys sorted by UTF-16 code unit, no spaces, ECMAScript numbers
 * (RFC 8785, JSON Canonicalization Scheme). Throws on NaN, infinities and lone surrogates.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('JSON knows no such number');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('a lone surrogate has no UTF-8');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item !== undefined) parts.push(`${canonical(key)}:${canonical(item)}`);
  }
  return `{${parts.join(',')}}`;
}
