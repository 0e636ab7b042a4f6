// Lighthouse over every public page of a running server, as a phone on a slow line sees it (mobile form, the
// tool's own throttling). One JSON line per page and a line with the lowest of each category.
//   npm run lighthouse -- --url http://127.0.0.1:3000 [--page /about]
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { ensureChromium } from '../scripts/chromium.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    page: { type: 'string', multiple: true },
    port: { type: 'string', default: '9339' },
  },
});

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** 0 to 100; null where the machine was too busy for a figure. */
type Scores = Readonly<Record<(typeof categories)[number], number | null>>;

/** Every link of the public home and of the pages it leads to that stays on the public site. */
async function publicPages(): Promise<readonly string[]> {
  const found = new Set(['/']);
  for (const path of found) {
    const html = await (await fetch(new URL(path, values.url))).text();
    for (const [, link = ''] of html.matchAll(/href="(\/[^"#?]*)"/g)) {
      if (!/^\/(assets|leave|language|sign-in|my)/.test(link)) found.add(link);
    }
  }
  return [...found];
}

async function measure(path: string): Promise<Scores> {
  const run = await lighthouse(new URL(path, values.url).href, {
    port: Number(values.port),
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  if (run === undefined) throw new Error(`Lighthouse gave nothing for ${path}.`);
  const { lhr } = run;
  const score = (name: string) => {
    const given = lhr.categories[name]?.score ?? null;
    return given === null ? null : Math.round(given * 100);
  };
  const short = Object.values(lhr.audits)
    .filter((audit) => audit.score !== null && audit.score < 0.9)
    .map((audit) => `${audit.id}${audit.displayValue === undefined ? '' : ` ${audit.displayValue}`}`);
  const scores = {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
  console.log(JSON.stringify({ page: path, ...scores, short }));
  return scores;
}

const browser = await chromium.launch({
  executablePath: ensureChromium().CHROMIUM,
  args: [
    `--remote-debugging-port=${values.port}`,
    '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const all: Scores[] = [];
  for (const path of values.page ?? (await publicPages())) all.push(await measure(path));
  const lowest = categories.map((name) => {
    const given = all.map((one) => one[name]).filter((score) => score !== null);
    return [name, given.length === all.length ? Math.min(...given) : null];
  });
  console.log(JSON.stringify({ pages: all.length, lowest: Object.fromEntries(lowest) }));
} finally {
  await browser.close();
}
