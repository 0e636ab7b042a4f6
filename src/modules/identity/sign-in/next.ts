/** An address to return to after a detour: a path of this site, or the fallback for anything else. */
export function safeNext(given: string | undefined, fallback: string): string {
  if (given === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(given) || given.includes('\\'))
    return fallback;
  const here = 'http://hangot.invalid';
  if (!URL.canParse(given, here)) return fallback;
  const url = new URL(given, here);
  return url.origin === here ? `${url.pathname}${url.search}` : fallback;
}
