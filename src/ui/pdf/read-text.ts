// Reads the text layer of a PDF made by this house, the way a search or a screen reader would: content
// streams, the fonts they name, and each font's ToUnicode map. For tests; it knows no other PDF.
import { inflateSync } from 'node:zlib';

type Objects = ReadonlyMap<string, string>;

function objectsOf(bytes: Buffer): Objects {
  const objects = new Map<string, string>();
  const text = bytes.toString('latin1');
  for (const [, id = '', body = ''] of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  return objects;
}

function streamOf(object: string): string {
  const start = object.indexOf('stream\n');
  if (start < 0) return '';
  const raw = Buffer.from(object.slice(start + 7, object.lastIndexOf('\nendstream')), 'latin1');
  return object.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1');
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

/** glyph code → characters, from `beginbfrange` with arrays as pdfkit writes them. */
function unicodeMap(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/g)) {
    const first = Number.parseInt(from, 16);
    for (const [at, entry] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      map.set(first + at, utf16((entry[1] ?? '').replaceAll(' ', '')));
    }
  }
  return map;
}

function fontsOf(page: string, objects: Objects): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? page;
  const named = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
  return new Map(
    [...named.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
      return [name, unicodeMap(streamOf(objects.get(cmap) ?? ''))];
    }),
  );
}

function drawn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else {
      const codes = [...(shown ?? '').matchAll(/<(\w*)>/g)].flatMap(
        ([, hex = '']) => hex.match(/.{4}/g) ?? [],
      );
      text += `${codes.map((code) => font.get(Number.parseInt(code, 16)) ?? '').join('')}\n`;
    }
  }
  return text;
}

/** The words on all pages, one drawn line a line. */
export function readPdfText(bytes: Buffer): string {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object));
  return pages
    .map((page) => {
      const content = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '';
      return drawn(streamOf(objects.get(content) ?? ''), fontsOf(page, objects));
    })
    .join('');
}
