// One sheet of paper as PDF: real Korean text in an embedded font, tagged for screen readers, and nothing in
// its metadata that says what it is about.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sfntOfWoff } from './sfnt.ts';

export type SheetBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Facts with their names: name on the left, value on the right. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly name: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A block that stands out; its parts stay together on a page. */
  | { readonly kind: 'box'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'small'; readonly text: string };

export type Sheet = {
  /** Stands on the paper and nowhere else: the document's own title says nothing. */
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly SheetBlock[];
  /** Small words at the foot of every page, before the page number. */
  readonly foot: string;
  /** BCP 47. */
  readonly language: 'ko-KR' | 'en';
  readonly madeAt: Temporal.Instant;
};

const fonts = join(
  dirname(createRequire(import.meta.url).resolve('krds-uiux/package.json')),
  'resources/fonts',
);
const loaded = new Map<string, Buffer>();

function font(weight: 'Regular' | 'Bold'): Buffer {
  const known =
    loaded.get(weight) ?? sfntOfWoff(readFileSync(join(fonts, `PretendardGOV-${weight}.subset.woff`)));
  loaded.set(weight, known);
  return known;
}

const margin = 56;
const wide = 595.28 - 2 * margin;
const ink = '#1e2124';
const faint = '#464c53';
const line = '#b1b8be';
const nameWide = 118;

type Pdf = PDFKit.PDFDocument;

async function newDocument(sheet: Sheet): Promise<Pdf> {
  // Loaded at the first paper: most processes of a day never make one.
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 24 },
    bufferPages: true,
    tagged: true,
    lang: sheet.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: sheet.language === 'en' ? 'Document' : '문서',
      Producer: '',
      Creator: '',
      CreationDate: new Date(sheet.madeAt.epochMilliseconds),
    },
  });
  document.registerFont('regular', font('Regular'));
  document.registerFont('bold', font('Bold'));
  return document;
}

type Tagged = (type: string, draw: () => void) => void;

function structure(document: Pdf): { tagged: Tagged; end(): void } {
  const root = document.struct('Document');
  document.addStructure(root);
  return {
    tagged: (type, draw) => {
      root.add(document.struct(type, {}, draw));
    },
    end: () => root.end(),
  };
}

/** Starts a new page when less than `height` is left. */
function room(document: Pdf, height: number): void {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
}

function paragraph(document: Pdf, text: string, size: number, color: string, face = 'regular'): void {
  document
    .font(face)
    .fontSize(size)
    .fillColor(color)
    .text(text, margin, document.y, { width: wide, lineGap: size * 0.45 });
}

function facts(document: Pdf, tagged: Tagged, rows: readonly { name: string; value: string }[]): void {
  for (const row of rows) {
    document.font('regular').fontSize(10.5);
    const height = document.heightOfString(row.value, { width: wide - nameWide, lineGap: 4 });
    room(document, height + 10);
    const top = document.y;
    tagged('P', () => {
      document
        .font('bold')
        .fillColor(faint)
        .text(row.name, margin, top, { width: nameWide - 12, lineGap: 4 });
      const left = document.y;
      document.font('regular').fillColor(ink);
      document.text(row.value, margin + nameWide, top, { width: wide - nameWide, lineGap: 4 });
      document.y = Math.max(left, document.y) + 4;
    });
  }
  document.moveDown(0.4);
}

function box(document: Pdf, tagged: Tagged, title: string, lines: readonly string[]): void {
  const inner = wide - 28;
  document.font('bold').fontSize(12);
  const titleHigh = document.heightOfString(title, { width: inner, lineGap: 3 });
  document.font('regular').fontSize(10.5);
  const high = lines.reduce(
    (sum, text) => sum + document.heightOfString(text, { width: inner, lineGap: 4 }) + 2,
    0,
  );
  const height = titleHigh + high + 26;
  room(document, height + 8);
  const top = document.y;
  document.markContent('Artifact', { type: 'Layout' });
  document.roundedRect(margin, top, wide, height, 4).lineWidth(0.8).strokeColor(line).stroke();
  document.endMarkedContent();
  document.y = top + 12;
  tagged('H3', () => {
    document.font('bold').fontSize(12).fillColor(ink);
    document.text(title, margin + 14, document.y, { width: inner, lineGap: 3 });
  });
  for (const text of lines) {
    tagged('P', () => {
      document.font('regular').fontSize(10.5).fillColor(ink);
      document.text(text, margin + 14, document.y + 2, { width: inner, lineGap: 4 });
    });
  }
  document.y = top + height + 10;
}

function draw(document: Pdf, tagged: Tagged, block: SheetBlock): void {
  switch (block.kind) {
    case 'heading':
      room(document, 60);
      document.moveDown(0.5);
      tagged('H2', () => paragraph(document, block.text, 13, ink, 'bold'));
      document.moveDown(0.3);
      return;
    case 'text':
      room(document, 30);
      tagged('P', () => paragraph(document, block.text, 10.5, ink));
      document.moveDown(0.5);
      return;
    case 'facts':
      facts(document, tagged, block.rows);
      return;
    case 'list':
      for (const item of block.items) {
        room(document, 24);
        tagged('P', () => paragraph(document, `· ${item}`, 10.5, ink));
        document.moveDown(0.2);
      }
      document.moveDown(0.3);
      return;
    case 'box':
      box(document, tagged, block.title, block.lines);
      return;
    case 'small':
      room(document, 24);
      tagged('P', () => paragraph(document, block.text, 8.5, faint));
      document.moveDown(0.3);
      return;
  }
}

function numberPages(document: Pdf, foot: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    document.switchToPage(at);
    // The foot stands below the bottom margin; without this the library would begin a new page for it.
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('regular').fontSize(8.5).fillColor(faint);
    document.text(`${foot}   ${at + 1} / ${count}`, margin, document.page.height - margin, {
      width: wide,
      align: 'center',
      lineBreak: false,
    });
    document.endMarkedContent();
  }
}

/** Makes the PDF. Its text can be read, searched and spoken; its name is the caller's business. */
export async function makePdf(sheet: Sheet): Promise<Buffer> {
  const document = await newDocument(sheet);
  const pieces: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    document.on('error', reject);
  });
  const { tagged, end } = structure(document);
  tagged('H1', () => paragraph(document, sheet.title, 20, ink, 'bold'));
  document.moveDown(0.4);
  if (sheet.lead !== undefined) {
    const { lead } = sheet;
    tagged('P', () => paragraph(document, lead, 11, faint));
    document.moveDown(0.6);
  }
  for (const block of sheet.blocks) draw(document, tagged, block);
  end();
  numberPages(document, sheet.foot);
  document.end();
  return await finished;
}
