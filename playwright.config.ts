import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'playwright/test';

const port = Number(process.env.E2E_PORT ?? 3977);
const data = process.env.E2E_DATA ?? fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-e2e-'));
process.env.E2E_DATA = data;

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
    launchOptions: {
      ...(process.env.CHROMIUM === undefined ? {} : { executablePath: process.env.CHROMIUM }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'without scripts',
      use: { javaScriptEnabled: false },
      testMatch: '**/*.spec.ts',
      testIgnore: '**/*.js.spec.ts',
    },
    { name: 'with scripts', testMatch: '**/*.spec.ts' },
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
