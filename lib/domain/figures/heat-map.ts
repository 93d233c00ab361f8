// Codes by publications, the darker the more fragments.
import type { Language } from '@/lib/base/language';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { figureWords } from './figure-words';
import type { Drawing } from './figures';
import { columnsOf, most, rowsOf } from './numbers';
import { fitting, type Mark, type Shape } from './scene';

const margin = 16;
const names = 300;
const cell = 26;
const heads = 150;
/** Words stay readable on the darkest square in every theme. */
const darkest = 0.4;

/** Draws a square for each code in each publication that has it. */
export function drawHeatMap(table: EvidenceTable, language: Language): Drawing {
  const [rows, columns] = [rowsOf(table), columnsOf(table)];
  const biggest = most(rows.flatMap((row) => columns.map(({ key }) => row.number(key))));
  const left = margin + names;
  const top = margin + heads;
  const marks = rows.flatMap((row, at) =>
    columns.flatMap(({ key, label }, column): Mark[] => {
      const count = row.number(key);
      if (count === 0) return [];
      const [x, y] = [left + column * cell, top + at * cell];
      const strength = 0.1 + (darkest - 0.1) * (count / biggest);
      const box = { x: x + 1, y: y + 1, width: cell - 2, height: cell - 2 };
      return [
        {
          key: `${row.key} ${key}`,
          name: `${row.label}, ${label}: ${figureWords[language].fragments(count)}`,
          place: { row: row.key, column: key },
          shapes: [
            { shape: 'rect', ...box, tone: 'structural', strength },
            {
              shape: 'text',
              x: x + cell / 2,
              y: y + 17,
              text: String(count),
              tone: 'text',
              anchor: 'middle',
              size: 11,
            },
          ],
          box,
        },
      ];
    }),
  );
  const width = left + columns.length * cell + 90 + margin;
  const height = top + rows.length * cell + margin;
  const ground: Shape[] = [
    ...rows.map((row, at): Shape => {
      const y = top + at * cell + 17;
      return {
        shape: 'text',
        x: left - 8,
        y,
        text: fitting(row.label, names - 12),
        tone: 'text',
        anchor: 'end',
      };
    }),
    ...columns.map(({ label }, at): Shape => slanted(label, left + at * cell + cell / 2, top - 8)),
    grid({ left, top, columns: columns.length, rows: rows.length }),
  ];
  return { width, height, ground, marks };
}

/** A heading that leans to the right, so that long ones have room. */
function slanted(text: string, x: number, y: number): Shape {
  return { shape: 'text', x, y, text: fitting(text, heads * 1.2), tone: 'text', size: 11, angle: -50 };
}

type Grid = { readonly left: number; readonly top: number; readonly columns: number; readonly rows: number };

function grid({ left, top, columns, rows }: Grid): Shape {
  const [right, bottom] = [left + columns * cell, top + rows * cell];
  const down = Array.from({ length: columns + 1 }, (_, at) => `M${left + at * cell} ${top}V${bottom}`);
  const across = Array.from({ length: rows + 1 }, (_, at) => `M${left} ${top + at * cell}H${right}`);
  return { shape: 'path', path: [...down, ...across].join(''), tone: 'line', width: 1 };
}
