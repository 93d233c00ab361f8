// Codes that meet on fragments, as a ring of codes with lines between them.
import type { Language } from '@/lib/base/language';
import { total } from '@/lib/domain/evidence/cross-table';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { figureWords } from './figure-words';
import type { Drawing } from './figures';
import { lettered, most, rowsOf, type Row } from './numbers';
import { fitting, type Mark, type Shape } from './scene';

const width = 900;
const names = 250;
/** How far lines bend, against their length. */
const sideways = 0.08;

/** Draws codes in the order of the tree around a circle; lines bend through its middle. Always the same for the same table. */
export function drawNetwork(table: EvidenceTable, language: Language): Drawing {
  const rows = rowsOf(table);
  const radius = Math.max(140, Math.min((width - 2 * names) / 2, rows.length * 9));
  const height = 2 * radius + 120;
  const [x, y] = [width / 2, height / 2];
  const places = rows.map((row, at) => {
    const angle = (at / Math.max(1, rows.length)) * 2 * Math.PI - Math.PI / 2;
    return { row, angle, x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
  const pairs = places.flatMap((one, at) =>
    places.slice(at + 1).flatMap((other) => {
      const count = one.row.number(other.row.key);
      return count === 0 ? [] : [{ one, other, count }];
    }),
  );
  const biggest = most(pairs.map(({ count }) => count));
  const lines = pairs.map(({ one, other, count }): Mark => {
    // Beside the middle, so that lines between opposite codes are told apart and can be pointed at.
    const bend = { x: x + (other.y - one.y) * sideways, y: y - (other.x - one.x) * sideways };
    const path = `M${round(one.x)} ${round(one.y)}Q${round(bend.x)} ${round(bend.y)} ${round(other.x)} ${round(other.y)}`;
    const thick = 1 + 7 * (count / biggest);
    return {
      key: `${one.row.key} ${other.row.key}`,
      name: `${figureWords[language].with(one.row.label, other.row.label)}: ${figureWords[language].fragments(count)}`,
      place: { row: one.row.key, column: other.row.key },
      shapes: [
        { shape: 'path', path, tone: 'plain', strength: 0.35 + 0.5 * (count / biggest), width: round(thick) },
      ],
      box: boxOf(steps.map((part) => pointAt(part, { one, bend, other }))),
    };
  });
  const largest = most(rows.map((row) => row.number(row.key)));
  const circles = places.map((place) => circle(place, language, largest));
  return { width, height, ground: [], marks: [...lines, ...circles] };
}

/** Parts of a line from one end to the other: together they come within a pixel of all of it. */
const steps = Array.from({ length: 21 }, (_, step) => step / 20);

type Point = { readonly x: number; readonly y: number };

/** Gives the point of a line at a part of its way: a curve of two ends and the point that it bends to. */
function pointAt(
  part: number,
  { one, bend, other }: { readonly one: Point; readonly bend: Point; readonly other: Point },
): Point {
  const [from, by, to] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return { x: from * one.x + by * bend.x + to * other.x, y: from * one.y + by * bend.y + to * other.y };
}

type Place = { readonly row: Row; readonly angle: number; readonly x: number; readonly y: number };

function circle({ row, angle, x, y }: Place, language: Language, largest: number): Mark {
  const count = row.number(row.key) || row.number(total);
  const radius = 4 + 8 * Math.sqrt(Math.min(1, count / largest));
  const isLeft = Math.cos(angle) < -0.001;
  const shapes: Shape[] = [
    { shape: 'circle', x: round(x), y: round(y), radius: round(radius), tone: row.type ?? 'plain' },
    {
      ...{
        shape: 'text',
        x: round(x + (isLeft ? -1 : 1) * (radius + 6) * Math.abs(Math.cos(angle)) ** 0.5),
        size: 11,
        tone: 'text',
      },
      y: round(y + 4 + (radius + 10) * Math.sin(angle) * (1 - Math.abs(Math.cos(angle)) ** 0.5)),
      text: fitting(lettered(row), names - 30, 11),
      ...(isLeft ? { anchor: 'end' as const } : {}),
    },
  ];
  return {
    key: row.key,
    name: `${row.label}: ${figureWords[language].fragments(count)}`,
    place: { row: row.key, column: row.key },
    shapes,
    box: { x: x - radius - 2, y: y - radius - 2, width: 2 * radius + 4, height: 2 * radius + 4 },
  };
}

/** Room for the thickest line, too. */
function boxOf(points: readonly Point[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 4, Math.min(...ys) - 4];
  return { x: left, y: top, width: Math.max(...xs) + 4 - left, height: Math.max(...ys) + 4 - top };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
