import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig, type LaunchOptions } from 'playwright/test';

const port = Number(process.env.E2E_PORT ?? 3977);
const data = process.env.E2E_DATA ?? fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-e2e-'));
process.env.E2E_DATA = data;

function browser(executablePath: string | undefined): LaunchOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** What leaving does to a browser's own history: the light build never comes to the other side. */
const leaving = ['**/way-out.spec.ts', '**/victim.spec.ts', '**/kiosk.spec.ts'];

/** What a story needs scripts for is said above it. */
const without = { use: { javaScriptEnabled: false }, grepInvert: /@scripts/ };

/** One demo centre for the run; stories in files, one browser at a time on two cores. */
export default defineConfig({
  testDir: 'e2e',
  timeout: 90_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    launchOptions: browser(process.env.CHROMIUM_LIGHT),
  },
  projects: [
    { name: 'without scripts', ...without, testIgnore: leaving },
    {
      name: 'without scripts, whole browser',
      grepInvert: without.grepInvert,
      use: { ...without.use, launchOptions: browser(process.env.CHROMIUM) },
      testMatch: leaving,
    },
    { name: 'with scripts', grepInvert: /@no-scripts/ },
  ],
  webServer: {
    command: 'node scripts/run.ts demo',
    url: `http://127.0.0.1:${port}/healthz`,
    timeout: 90_000,
    reuseExistingServer: process.env.E2E_REUSE !== undefined,
    // Passkeys are bound to a name, and an address of digits is none.
    env: { PORT: String(port), HANGOT_DATA: data, HANGOT_ORIGIN: `http://localhost:${port}` },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
