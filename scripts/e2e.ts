// Browser tests alone: npm run e2e [-- playwright arguments]
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

const env = { ...process.env, ...ensureChromium() };
const result = spawnSync('playwright', ['test', ...process.argv.slice(2)], { stdio: 'inherit', env });
process.exit(result.status ?? 1);
