// What a public page weighs on a slow line: the page with its styles and scripts as they are sent, fonts and
// pictures apart.
import { textOf } from './http.ts';
import { print } from './measure.ts';
import type { Run } from './run.ts';

const paths = ['/', '/find', '/request', '/my', '/sign-in'];
const mostKilobytes = 60;

export async function measurePublic(run: Run): Promise<void> {
  const { browser } = run;
  for (const path of paths) {
    const page = await browser.ask({ method: 'GET', path });
    if (page.status !== 200) continue;
    let bytes = page.bytes;
    const linked = textOf(page).matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js)[^"]*)"/g);
    for (const [, asset = ''] of new Map([...linked].map((found) => [found[1], found])).values()) {
      bytes += (await browser.ask({ method: 'GET', path: asset })).bytes;
    }
    const kilobytes = Math.round(bytes / 102.4) / 10;
    const verdict = kilobytes <= mostKilobytes ? 'pass' : 'short';
    print(`public page ${path}`, { kilobytes, target: mostKilobytes, verdict });
  }
}
