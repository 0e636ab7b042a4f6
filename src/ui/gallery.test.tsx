import { describe, expect, test } from 'vitest';
import { languages } from '../shared/text.ts';
import { ConsoleGallery } from './gallery/console.tsx';
import { PrintGallery } from './gallery/print.tsx';
import { PublicFormGallery, PublicHomeGallery } from './gallery/public.tsx';

const pages = languages.flatMap((language) => [
  [`home ${language}`, String(<PublicHomeGallery language={language} />)] as const,
  [`form ${language}`, String(<PublicFormGallery language={language} />)] as const,
  [`console ${language}`, String(<ConsoleGallery language={language} />)] as const,
  [`print ${language}`, String(<PrintGallery language={language} />)] as const,
]);

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const ids = (html: string) => all(html, / id="([^"]+)"/g);

describe.each(pages)('the gallery page %s', (_name, html) => {
  test('starts with a doctype and names its language', () => {
    expect(html.startsWith('<!doctype html><html lang="')).toBe(true);
  });

  test('has no inline script, style or event handler', () => {
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle="|\son[a-z]+="|javascript:/);
  });

  test('loads nothing from another origin', () => {
    expect(
      all(html, /<(?:script|link|img)[^>]* (?:src|href)="([^"]*)"/g).every((url) =>
        url.startsWith('/assets/'),
      ),
    ).toBe(true);
  });

  test('gives every id once', () => {
    expect(ids(html).filter((id, at, list) => list.indexOf(id) !== at)).toEqual([]);
  });

  test('points labels and descriptions at things that exist', () => {
    const known = new Set(ids(html));
    const named = [
      ...all(html, /<label[^>]* for="([^"]+)"/g),
      ...all(html, / aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((list) => list.split(' ')),
      ...all(html, /<a[^>]* href="#([^"]+)"/g),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('gives every control a label outside it and no placeholder', () => {
    const labelled = new Set(all(html, /<label[^>]* for="([^"]+)"/g));
    const controls = all(html, /<(?:input|select|textarea)\b[^>]*>/g).filter(
      (tag) => !tag.includes('type="hidden"'),
    );
    expect(controls.filter((tag) => !labelled.has(attribute(tag, 'id') ?? ''))).toEqual([]);
    expect(html).not.toContain('placeholder=');
  });

  test('has one h1 and skips no heading level on the way down', () => {
    const levels = all(html, /<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const main = levels.slice(levels.indexOf(1));
    expect(main.every((level, at) => at === 0 || level <= (main[at - 1] ?? 1) + 1)).toBe(true);
  });
});

describe('the public shell', () => {
  const html = String(<PublicHomeGallery language="ko" />);

  test('puts the quick exit before every other thing one can reach by keyboard', () => {
    const body = html.slice(html.indexOf('<body'));
    expect(/<(?:a|button|input|select|textarea|summary)\b[^>]*>/.exec(body)?.[0]).toContain(
      'data-quick-exit',
    );
  });

  test('shows a neutral title and sends no referrer', () => {
    expect(html).toContain('<title>한곳</title>');
    expect(html).toContain('<meta name="referrer" content="no-referrer"/>');
  });

  test('does not call itself an official government site', () => {
    expect(html).not.toMatch(/공식|전자정부/);
  });
});

describe('a refused form', () => {
  const html = String(<PublicFormGallery language="ko" />);

  test('keeps what was typed', () => {
    expect(html).toContain('value="김"');
    expect(html).toContain('어제 저녁부터 연락이 계속 와요.');
    expect(html).toMatch(/value="mail" checked/);
  });

  test('links each error to its field and repeats it there', () => {
    for (const name of ['callName', 'incident', 'where']) {
      expect(html).toContain(`href="#f-${name}"`);
      expect(html).toContain(`id="f-${name}-error"`);
    }
  });

  test('escapes what was typed', () => {
    const nasty = String(
      <PublicFormGallery
        language="ko"
        state={{ values: { callName: '"><script>x</script>' }, errors: [] }}
      />,
    );
    expect(nasty).not.toContain('<script>x');
  });
});
