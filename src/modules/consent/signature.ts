// A signature drawn on the screen: strokes of points on a small canvas, or the name typed by those who cannot
// draw. Refuses anything bigger than a signature, and points outside the canvas.
import { type Parsed, parsed, refused } from '../../shared/parsed.ts';
import { consentFormText } from './text.ts';

export type Signature =
  | {
      readonly kind: 'drawn';
      readonly w: number;
      readonly h: number;
      readonly strokes: readonly (readonly number[])[];
    }
  | { readonly kind: 'typed'; readonly name: string };

/** The most that is read: bytes of JSON, strokes, and points in all. */
export const signatureLimits = { bytes: 60_000, strokes: 120, points: 5_000, side: 2_000, name: 80 } as const;

const wrong = refused([{ field: 'signature', message: consentFormText.signatureBroken }]);
const missing = refused([{ field: 'signature', message: consentFormText.signatureMissing }]);

/** Reads what the signature pad sends: drawn JSON `{"w":600,"h":180,"strokes":[[x,y,…],…]}`, or a typed name. */
export function parseSignature(drawn: unknown, typed: unknown): Parsed<Signature> {
  if (typeof drawn === 'string' && drawn !== '') return parseDrawn(drawn);
  const name = typeof typed === 'string' ? typed.normalize('NFC').trim() : '';
  if (name === '') return missing;
  if ([...name].length > signatureLimits.name) return wrong;
  return parsed({ kind: 'typed', name });
}

function parseDrawn(text: string): Parsed<Signature> {
  if (text.length > signatureLimits.bytes) return wrong;
  const value = readJson(text);
  if (typeof value !== 'object' || value === null || !('w' in value && 'h' in value && 'strokes' in value)) {
    return wrong;
  }
  const { w, h, strokes } = value;
  if (!isSide(w) || !isSide(h) || !Array.isArray(strokes)) return wrong;
  if (strokes.length === 0) return missing;
  if (strokes.length > signatureLimits.strokes) return wrong;
  const read: number[][] = [];
  for (const stroke of strokes) {
    const points = readStroke(stroke, w, h);
    if (points === null) return wrong;
    read.push(points);
  }
  const count = read.reduce((sum, points) => sum + points.length / 2, 0);
  if (count > signatureLimits.points) return wrong;
  // A dot is no signature.
  return count < 2 ? missing : parsed({ kind: 'drawn', w, h, strokes: read });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSide(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value <= signatureLimits.side;
}

function readStroke(stroke: unknown, w: number, h: number): number[] | null {
  if (!Array.isArray(stroke) || stroke.length === 0 || stroke.length % 2 !== 0) return null;
  const points: number[] = [];
  for (const [at, value] of stroke.entries()) {
    const limit = at % 2 === 0 ? w : h;
    if (typeof value !== 'number' || !(value >= 0 && value <= limit)) return null;
    points.push(Math.round(value * 10) / 10);
  }
  return points;
}
