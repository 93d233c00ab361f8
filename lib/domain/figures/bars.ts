// Figures of bars: the code tree with n, and the polarities of each theme.
import type { Language } from '@/lib/base/language';
import { total } from '@/lib/domain/evidence/cross-table';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { typeWords } from '@/lib/domain/thematic-words';
import { figureWords } from './figure-words';
import type { Drawing } from './figures';
import { columnsOf, most, rowsOf, type Row } from './numbers';
import { fitting, type Mark, type Shape, type Tone } from './scene';

const width = 760;
const margin = 16;
const names = 380;
const rowHeight = 22;
const indent = 18;
const barsAt = names + margin;
const longest = width - barsAt - 60;

/** Draws every code at its place in the tree, with a bar for its publications. */
export function drawTree(table: EvidenceTable, language: Language): Drawing {
  const rows = rowsOf(table);
  const biggest = most(rows.map((row) => row.number(total)));
  const marks = rows.map((row, at): Mark => {
    const count = row.number(total);
    const y = margin + at * rowHeight;
    const tone = row.type ?? 'plain';
    const length = (count / biggest) * longest;
    const bar: Shape[] = [
      { shape: 'rect', x: barsAt, y: y + 4, width: Math.max(1, length), height: rowHeight - 8, tone },
      { shape: 'text', x: barsAt + length + 8, y: y + 15, text: String(count), tone: 'text', isBold: true },
    ];
    const type = row.type === null ? '' : `, ${typeWords[row.type][language]}`;
    return {
      key: row.key,
      name: `${row.label}${type}: ${figureWords[language].documents(count)}`,
      place: { row: row.key, column: total },
      shapes: [...nameShapes(row, y), ...bar],
      box: {
        x: margin + row.depth * indent,
        y,
        width: width - 2 * margin - row.depth * indent,
        height: rowHeight,
      },
    };
  });
  return { width, height: 2 * margin + rows.length * rowHeight, ground: branches(rows), marks };
}

function nameShapes({ label, depth, type, isHeading }: Row, y: number): Shape[] {
  const x = margin + depth * indent + 6;
  const chip: Shape[] =
    type === null
      ? []
      : [
          { shape: 'rect', x, y: y + 4, width: 14, height: 14, tone: type },
          ...letter(typeWords[type].letter, x + 7, y + 15),
        ];
  const after = x + (chip.length > 0 ? 20 : 0);
  const text = fitting(label, barsAt - after - 12);
  return [...chip, { shape: 'text', x: after, y: y + 15, text, tone: 'text', isBold: isHeading }];
}

function letter(text: string, x: number, y: number): Shape[] {
  return [{ shape: 'text', x, y, text, tone: 'onColour', anchor: 'middle', size: 10, isBold: true }];
}

/** A line from each code to the one that it stands under. */
function branches(rows: readonly Row[]): Shape[] {
  return rows.flatMap(({ depth }, at): Shape[] => {
    if (depth === 0) return [];
    const above = rows.slice(0, at).findLastIndex((row) => row.depth < depth);
    const x = margin + (depth - 1) * indent + 10;
    const y = margin + at * rowHeight + rowHeight / 2;
    const from = margin + (above + 1) * rowHeight;
    return [{ shape: 'path', path: `M${x} ${from}V${y}H${x + indent - 6}`, tone: 'line', width: 1 }];
  });
}

const signs: Readonly<Record<string, string>> = {
  protective: '+',
  hindering: '−',
  mixed: '±',
  conditional: '?',
  absence: '∅',
  unstated: '·',
};

const barHeight = 14;

/** Draws a bar for each polarity of each theme, with its sign and its number. */
export function drawPolarity(table: EvidenceTable, language: Language): Drawing {
  const columns = columnsOf(table).filter(({ key }) => rowsOf(table).some((row) => row.number(key) > 0));
  const rows = rowsOf(table);
  const biggest = most(rows.flatMap((row) => columns.map(({ key }) => row.number(key))));
  const marks: Mark[] = [];
  const ground: Shape[] = [];
  let y = margin;
  for (const row of rows) {
    const own = columns.filter(({ key }) => row.number(key) > 0);
    ground.push({
      shape: 'text',
      x: margin,
      y: y + 12,
      text: fitting(row.label, names - margin),
      tone: 'text',
    });
    for (const { key, label } of own) {
      const count = row.number(key);
      const length = (count / biggest) * (longest - 110);
      const x = barsAt + 20;
      const said = `${count} ${label}`;
      marks.push({
        key: `${row.key} ${key}`,
        name: `${row.label}, ${label}: ${figureWords[language].documents(count)}`,
        place: { row: row.key, column: key },
        shapes: [
          {
            shape: 'text',
            x: x - 8,
            y: y + 12,
            text: signs[key] ?? '',
            tone: 'text',
            anchor: 'end',
            isBold: true,
          },
          { shape: 'rect', x, y: y + 2, width: length, height: barHeight - 2, tone: toneOf(key) },
          { shape: 'text', x: x + length + 6, y: y + 12, text: said, tone: 'text', size: 11 },
        ],
        box: { x: x - 20, y, width: length + 130, height: barHeight + 2 },
      });
      y += barHeight + 3;
    }
    if (own.length === 0) y += barHeight + 3;
    y += 8;
  }
  return { width, height: y + margin, ground, marks };
}

function toneOf(key: string): Tone {
  return key in signs ? (key as Tone) : 'plain';
}
