// Finds a Chromium for the browser tests, or gets one: Debian's package as root, Playwright's elsewhere.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from 'playwright';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function found(): string | null {
  const given = process.env.CHROMIUM;
  if (given !== undefined && given !== '') return given;
  return (
    places.find((place) => fs.existsSync(place)) ??
    (fs.existsSync(chromium.executablePath()) ? chromium.executablePath() : null)
  );
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The path of a Chromium; installs one when there is none. Throws with the way to mend it. */
export function ensureChromium(): string {
  const here = found();
  if (here !== null) return here;
  console.log('No Chromium here; installing one for the browser tests.');
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-nanum');
  } else {
    run('npx', 'playwright', 'install', 'chromium');
  }
  const now = found();
  if (now === null)
    throw new Error('Chromium could not be installed. Install it and set CHROMIUM to its path.');
  return now;
}
