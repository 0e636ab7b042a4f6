// Finds Chromium for the browser tests, or gets it: Debian's packages as root, Playwright's elsewhere. Two builds:
// the whole browser, and the one without a window, which costs half the processor. Where there is only one, it
// does for both.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from 'playwright';

const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const light = '/usr/bin/chromium-headless-shell';

type Chromium = { readonly CHROMIUM: string; readonly CHROMIUM_LIGHT: string };

function found(): Chromium | null {
  const given = process.env.CHROMIUM;
  if (given !== undefined && given !== '') {
    return { CHROMIUM: given, CHROMIUM_LIGHT: process.env.CHROMIUM_LIGHT ?? given };
  }
  const here = [...whole, chromium.executablePath()].find((place) => fs.existsSync(place));
  if (here === undefined) return null;
  return { CHROMIUM: here, CHROMIUM_LIGHT: fs.existsSync(light) ? light : here };
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The paths of Chromium, as the environment of the tests; installs it when there is none. Throws with the way to mend it. */
export function ensureChromium(): Chromium {
  const here = found();
  if (here !== null) return here;
  console.log('No Chromium here; installing one for the browser tests.');
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    const packages = ['chromium', 'chromium-headless-shell', 'fonts-nanum'];
    try {
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
    } catch {
      // An older Debian has no package of the light build.
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-nanum');
    }
  } else {
    run('npx', 'playwright', 'install', 'chromium');
  }
  const now = found();
  if (now === null)
    throw new Error('Chromium could not be installed. Install it and set CHROMIUM to its path.');
  return now;
}
