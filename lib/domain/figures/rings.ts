// The code tree as rings: the top of the tree in the middle, each level around the one above it.
import type { Language } from '@/lib/base/language';
import { total } from '@/lib/domain/evidence/cross-table';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { figureWords } from './figure-words';
import type { Drawing } from './figures';
import { lettered, rowsOf, type Row } from './numbers';
import { fitting, type Mark, type Shape } from './scene';

const size = 680;
const hole = 60;
const margin = 16;
/** How much room a number needs, and a name that says something. */
const shortest = 14;
const longEnough = 56;

type Arc = { readonly row: Row; readonly from: number; readonly to: number };

/** Draws a piece of a ring for each code that has codings; the pieces below a code stand around it. */
export function drawRings(table: EvidenceTable, language: Language): Drawing {
  const rows = rowsOf(table).filter((row) => row.number(total) > 0);
  const arcs = arcsOf(rows);
  const levels = Math.max(1, ...rows.map(({ depth }) => depth + 1));
  const thick = (size / 2 - margin - hole) / levels;
  const marks = arcs.map(({ row, from, to }): Mark => {
    const inner = hole + row.depth * thick;
    const count = row.number(total);
    const middle = (from + to) / 2;
    const [x, y] = pointAt(middle, inner + thick / 2);
    const along = (to - from) * 2 * Math.PI * (inner + thick / 2);
    const room = Math.min(thick - 4, along);
    const strength = row.type === null ? 0.3 + 0.15 * (row.depth % 2) : 1;
    return {
      key: row.key,
      name: `${row.label}: ${figureWords[language].codings(count)}`,
      place: { row: row.key, column: total },
      shapes: [
        {
          shape: 'path',
          path: piece({ from, to, inner, outer: inner + thick - 2 }),
          tone: row.type ?? 'plain',
          strength,
        },
        ...nameIn(row, { x, y, room }, count),
      ],
      box: { x: x - 12, y: y - 12, width: 24, height: 24 },
    };
  });
  return { width: size, height: size, ground: [], marks };
}

/** Shares the circle out: codes at the top by their codings, those below a code within its piece. */
function arcsOf(rows: readonly Row[]): Arc[] {
  const tops = rows.filter(({ depth }) => depth === 0).reduce((sum, row) => sum + row.number(total), 0);
  const arcs: Arc[] = [];
  /** Where the next piece of a level begins. */
  const next: number[] = [0];
  for (const row of rows) {
    const from = next[row.depth] ?? 0;
    const to = from + row.number(total) / Math.max(1, tops);
    next[row.depth] = to;
    next[row.depth + 1] = from;
    arcs.push({ row, from, to });
  }
  return arcs;
}

function nameIn(row: Row, at: { x: number; y: number; room: number }, count: number): Shape[] {
  if (at.room < shortest) return [];
  const tone = row.type === null ? 'text' : 'onColour';
  const line = { shape: 'text', x: at.x, tone, anchor: 'middle', size: 10 } as const;
  if (at.room < longEnough) return [{ ...line, y: at.y + 4, text: String(count), isBold: true }];
  return [
    { ...line, y: at.y - 1, text: fitting(lettered(row), at.room, 10) },
    { ...line, y: at.y + 11, text: String(count), isBold: true },
  ];
}

function pointAt(turn: number, radius: number): [x: number, y: number] {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return [round(size / 2 + radius * Math.cos(angle)), round(size / 2 + radius * Math.sin(angle))];
}

type Piece = { readonly from: number; readonly to: number; readonly inner: number; readonly outer: number };

function piece({ from, to, inner, outer }: Piece): string {
  // A whole turn would begin where it ends, and be nothing.
  const end = Math.min(to, from + 0.9999);
  const isLarge = end - from > 0.5 ? 1 : 0;
  const [a, b, c, d] = [pointAt(from, outer), pointAt(end, outer), pointAt(end, inner), pointAt(from, inner)];
  return `M${a.join(' ')}A${outer} ${outer} 0 ${isLarge} 1 ${b.join(' ')}L${c.join(' ')}A${inner} ${inner} 0 ${isLarge} 0 ${d.join(' ')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
