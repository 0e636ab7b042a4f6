// The house's import rules, read from the import lines themselves.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const src = path.join(root, 'src');

const moduleOrder = [
  'directory',
  'identity',
  'cases',
  'people',
  'consent',
  'assessments',
  'eligibility',
  'intake',
  'referrals',
  'desks',
  'plans',
  'conferences',
  'appointments',
  'money',
  'documents',
  'notifications',
  'rights',
  'statistics',
  'audit',
  'takedown',
  'victim',
  'live',
  'site',
  'work',
];

function files(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const full = path.join(entry.parentPath, entry.name);
    return entry.isFile() && /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

type Import = { readonly file: string; readonly from: string; readonly typeOnly: boolean };

const isTest = (file: string) =>
  /\.test\.tsx?$/.test(file) || file.includes('/scenarios/') || file.includes('/cases/case.ts');

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(file, 'utf8');
  const pattern = /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gms;
  return [...text.matchAll(pattern)].map((match) => ({
    file: path.relative(src, file),
    from: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

const sources = files(src).filter((file) => !isTest(file));
const imports = sources.flatMap(importsOf);

/** The path an import points to, relative to src/, or the package's name. */
function target(one: Import): string {
  return one.from.startsWith('.') ? path.join(path.dirname(one.file), one.from) : one.from;
}

const moduleOf = (file: string) => /^modules\/([^/]+)\//.exec(file)?.[1] ?? null;
const isStore = (file: string) => /(^|[/-])store\.ts$/.test(file);
const isDoor = (file: string) =>
  /(pages|portal|api|views|page|frame)[^/]*\.tsx?$|\/(pages|views|panel|frame)\//.test(file);
const isPackage = (one: Import, name: string) => one.from === name || one.from.startsWith(`${name}/`);
const said = (one: Import) => `${one.file} imports ${one.from}`;

describe('the house', () => {
  it('lets only stores and db speak SQL', () => {
    const wrong = imports.filter(
      (one) =>
        isPackage(one, 'kysely') &&
        !one.typeOnly &&
        !isStore(one.file) &&
        !one.file.startsWith('db/') &&
        !one.file.startsWith('seed/') &&
        !one.file.startsWith('jobs/'),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('lets only doors, views, ui and web speak HTTP', () => {
    const wrong = imports.filter(
      (one) =>
        (isPackage(one, 'hono') || isPackage(one, '@hono/node-server')) &&
        !/^(web|ui)\//.test(one.file) &&
        !['app.tsx', 'main.ts'].includes(one.file) &&
        !isDoor(one.file),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('reaches another module only through its public face', () => {
    const wrong = imports.filter((one) => {
      const here = moduleOf(one.file);
      const there = moduleOf(target(one));
      return there !== null && there !== here && !target(one).endsWith(`modules/${there}/index.ts`);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('keeps modules in one direction', () => {
    const wrong = imports.filter((one) => {
      const here = moduleOf(one.file);
      const there = moduleOf(target(one));
      if (here === null || there === null || here === there) return false;
      return moduleOrder.indexOf(there) >= moduleOrder.indexOf(here);
    });
    expect(wrong.map(said)).toEqual([]);
    const unknown = fs.readdirSync(path.join(src, 'modules')).filter((name) => !moduleOrder.includes(name));
    expect(unknown).toEqual([]);
  });

  it('keeps shared values free of the rest, and rules free of stores', () => {
    const shared = imports.filter((one) => one.file.startsWith('shared/') && target(one).includes('/'));
    const wrong = shared.filter((one) => one.from.startsWith('.') && !target(one).startsWith('shared/'));
    expect(wrong.map(said)).toEqual([]);
    const stores = imports.filter((one) => isStore(one.file));
    const upward = stores.filter((one) => /(actions|pages|portal|api|views)\.tsx?$/.test(target(one)));
    expect(upward.map(said)).toEqual([]);
  });

  it('never lets web or ui reach into a module', () => {
    const wrong = imports.filter(
      (one) => /^(web|ui|db|shared)\//.test(one.file) && moduleOf(target(one)) !== null,
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('reads the environment in one file', () => {
    const wrong = sources.filter(
      (file) => !file.endsWith('src/main.ts') && fs.readFileSync(file, 'utf8').includes('process.env'),
    );
    expect(wrong.map((file) => path.relative(root, file))).toEqual([]);
  });

  it('stays readable: no source file is longer than 300 lines', () => {
    const long = sources
      .filter((file) => !file.endsWith('db/schema.ts'))
      .filter((file) => fs.readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long.map((file) => path.relative(root, file))).toEqual([]);
  });

  it('has no drawer for everything', () => {
    const drawers = new Set(['utils', 'helpers', 'common', 'lib', 'misc', 'types']);
    const found = fs
      .readdirSync(src, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory() && drawers.has(entry.name));
    // The people a victim names as her helpers are people, not a drawer.
    const real = found.filter((entry) => !entry.parentPath.endsWith('modules/victim'));
    expect(real.map((entry) => entry.name)).toEqual([]);
  });

  it('leaves nothing open in the source', () => {
    const open = sources.filter((file) =>
      /\b(TODO|FIXME|XXX)\b|not implemented|coming soon/i.test(fs.readFileSync(file, 'utf8')),
    );
    expect(open.map((file) => path.relative(root, file))).toEqual([]);
  });
});
