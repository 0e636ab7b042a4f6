/** `--krds-…: value;` lines of the KRDS token sheet, by name. */
function readTokens(sheet: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of sheet.matchAll(/(--krds-[\w-]+):\s*([^;]+);/g)) {
    if (!tokens.has(name)) tokens.set(name, value.trim());
  }
  return tokens;
}

function used(css: string): string[] {
  return [...css.matchAll(/var\((--krds-[\w-]+)/g)].map((match) => match[1] ?? '');
}

/**
 * Only the KRDS tokens our sheet names (and those they refer to), as one `:root` rule. Throws when the
 * sheet names a token that KRDS does not have, so that an update of the package cannot pass unseen.
 */
export function tokenSheet(krdsTokens: string, ours: string): string {
  const tokens = readTokens(krdsTokens);
  const wanted = new Set<string>();
  const queue = used(ours);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (wanted.has(name)) continue;
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`KRDS has no token ${name}.`);
    wanted.add(name);
    queue.push(...used(value));
  }
  const lines = [...wanted].sort().map((name) => `${name}:${tokens.get(name)};`);
  return `:root{${lines.join('')}}`;
}

/** The dark theme twice: when the device asks for it, and when the reader chose it. */
export function themeSheet(darkDeclarations: string): string {
  const body = /:root\s*\{([\s\S]*)\}\s*$/.exec(darkDeclarations)?.[1] ?? '';
  return `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${body}}}:root[data-theme='dark']{${body}}`;
}
