/**
 * Builds the style sheet, scripts and fonts as the server does at its start, prints their sizes and refuses
 * when a budget is broken. With a folder as argument it also writes them there, for a front server.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { allAssets } from '../src/ui/assets.ts';

/** Compressed bytes (gzip). */
const budgets = { css: 15 * 1024, js: 10 * 1024 } as const;

const folder = process.argv[2];
const sums = { css: 0, js: 0 };
if (folder) mkdirSync(folder, { recursive: true });

for (const [name, asset] of allAssets()) {
  const size = asset.gzip?.length ?? asset.body.length;
  if (name.endsWith('.css')) sums.css += size;
  if (name.endsWith('.js')) sums.js += size;
  console.log(`${String(size).padStart(8)}  ${name}`);
  if (!folder) continue;
  const file = join(folder, basename(asset.path));
  writeFileSync(file, asset.body);
  if (asset.gzip) writeFileSync(`${file}.gz`, asset.gzip);
  if (asset.br) writeFileSync(`${file}.br`, asset.br);
}

console.log(`styles ${sums.css} of ${budgets.css} bytes, scripts ${sums.js} of ${budgets.js} bytes (gzip)`);
if (sums.css > budgets.css || sums.js > budgets.js) {
  console.error('A budget is broken: take something out before you put something in.');
  process.exitCode = 1;
}
