// Where the letters of a page stand, without a DOM: one four-cornered box for each line of a passage.
import type { Quad, TextRange } from '@/lib/domain/records';
import { pieceIndexAt, type PageText, type TextPiece } from './page-text';

/** Gives one quad for each line of a stretch of the page's text. */
export function quadsOf(text: PageText, range: TextRange): Quad[] {
  const lines: Box[] = [];
  for (let index = pieceIndexAt(text, range.start); index < text.pieces.length; index += 1) {
    const piece = text.pieces[index];
    if (piece === undefined || piece.start >= range.end) break;
    const box = boxOf(piece, range);
    if (box === null) continue;
    const last = lines.at(-1);
    const joined = last === undefined ? null : joinOnLine(last, box);
    if (joined === null) lines.push(box);
    else lines[lines.length - 1] = joined;
  }
  return lines.map(quadOf);
}

/** Gives the rectangle around quads, in PDF points: left, bottom, right, top. */
export function boundsOf(quads: readonly Quad[]): readonly [number, number, number, number] {
  const xs = quads.flatMap((quad) => [quad[0], quad[2], quad[4], quad[6]]);
  const ys = quads.flatMap((quad) => [quad[1], quad[3], quad[5], quad[7]]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A rectangle in the axes of its line: `along` the baseline and `up` from it. */
type Box = {
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

function boxOf(piece: TextPiece, range: TextRange): Box | null {
  const from = Math.max(0, range.start - piece.start);
  const to = Math.min(piece.text.length, range.end - piece.start);
  if (from >= to || piece.text.slice(from, to).trim() === '') return null;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = piece.transform;
  const angle = piece.isVertical ? Math.atan2(b, a) - Math.PI / 2 : Math.atan2(b, a);
  const height = Math.hypot(c, d);
  const along = x * Math.cos(angle) + y * Math.sin(angle);
  const up = y * Math.cos(angle) - x * Math.sin(angle);
  const [first, last] = fractions(piece, { start: from, end: to });
  const [bottom, top] = piece.isVertical
    ? [up - height / 2, up + height / 2]
    : [up + piece.descent * height, up + piece.ascent * height];
  return {
    angle,
    left: along + piece.width * first,
    right: along + piece.width * last,
    bottom,
    top,
  };
}

/** The part of the piece's width that a stretch of its letters takes, as the text layer's stand-in font measures them. */
function fractions(piece: TextPiece, range: TextRange): readonly [number, number] {
  const whole = widthOf(piece, piece.text.length);
  if (whole === 0) return [0, 1];
  const first = widthOf(piece, range.start) / whole;
  const last = widthOf(piece, range.end) / whole;
  return piece.isRightToLeft ? [1 - last, 1 - first] : [first, last];
}

let ruler: OffscreenCanvasRenderingContext2D | null = null;

function widthOf(piece: TextPiece, units: number): number {
  if (units === 0) return 0;
  if (typeof OffscreenCanvas === 'undefined') return units;
  ruler ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (ruler === null) return units;
  ruler.font = `40px ${piece.fontFamily}`;
  return ruler.measureText(piece.text.slice(0, units)).width;
}

function joinOnLine(line: Box, next: Box): Box | null {
  const height = Math.max(line.top - line.bottom, next.top - next.bottom);
  const overlap = Math.min(line.top, next.top) - Math.max(line.bottom, next.bottom);
  const gap = Math.max(next.left - line.right, line.left - next.right);
  const isSameLine = Math.abs(line.angle - next.angle) < 0.01 && overlap > height * 0.3;
  if (!isSameLine || gap > height * 3) return null;
  return {
    angle: line.angle,
    left: Math.min(line.left, next.left),
    right: Math.max(line.right, next.right),
    bottom: Math.min(line.bottom, next.bottom),
    top: Math.max(line.top, next.top),
  };
}

function quadOf({ angle, left, right, bottom, top }: Box): Quad {
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const x = (along: number, up: number): number => rounded(along * cosine - up * sine);
  const y = (along: number, up: number): number => rounded(along * sine + up * cosine);
  return [
    x(left, top),
    y(left, top),
    x(right, top),
    y(right, top),
    x(right, bottom),
    y(right, bottom),
    x(left, bottom),
    y(left, bottom),
  ];
}

/** A hundredth of a point is finer than any screen, and keeps the change log small. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
