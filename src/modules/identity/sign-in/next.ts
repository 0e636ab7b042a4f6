const path = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

/** An address to return to after a detour: a path of this site, or the fallback for anything else. */
export function safeNext(given: string | undefined, fallback: string): string {
  const here = 'http://hangot.invalid';
  if (given === undefined || !path.test(given) || !URL.canParse(given, here)) return fallback;
  const url = new URL(given, here);
  const next = `${url.pathname}${url.search}`;
  // Judged again as it will be sent: `/..//evil.example` is a path that resolves to another host.
  return url.origin === here && path.test(next) ? next : fallback;
}
