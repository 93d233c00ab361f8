// Figures along an axis: how new codes dried up, and how coding went over the days.
import type { Language } from '@/lib/base/language';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { figureWords } from './figure-words';
import type { Drawing } from './figures';
import { columnsOf, most, rowsOf, type Row } from './numbers';
import { fitting, stepOf, type Mark, type Shape } from './scene';

const margin = 16;
const axis = 44;
const high = 260;
/** How long a name under the axis is at most, how far it is turned, and so what it needs below and to the right. */
const names = { long: 150, angle: 50 };
const below = 136;
const beside = 108;
const top = margin + 12;
const bottom = top + high;

/** Draws new codes as bars and the codes so far as a line, publication by publication. */
export function drawSaturation(table: EvidenceTable, language: Language): Drawing {
  const words = figureWords[language];
  const rows = rowsOf(table);
  const scale = scaleOf(
    rows,
    rows.flatMap((row) => [row.number('new'), row.number('all')]),
  );
  const points = rows.map((row, at) => ({ x: scale.middle(at), y: scale.y(row.number('all')) }));
  const bars = rows.map((row, at): Mark => {
    const [count, all] = [row.number('new'), row.number('all')];
    const name = `${row.label}: ${words.newCodes(count)}, ${words.codesSoFar(all)}`;
    return bar({ row, at, scale, count, column: 'new', name }, [
      { shape: 'circle', x: scale.middle(at), y: scale.y(all), radius: 4, tone: 'structural' },
      {
        shape: 'text',
        // The line comes from below or the left, and goes on upwards or to the right.
        x: scale.middle(at) - 3,
        y: scale.y(all) - 7,
        text: String(all),
        tone: 'text',
        anchor: 'end',
        size: 11,
      },
    ]);
  });
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const line: Shape[] = points.length < 2 ? [] : [{ shape: 'path', path, tone: 'structural', width: 2 }];
  return { width: scale.width, height: bottom + below, ground: [...scale.ground, ...line], marks: bars };
}

/** Draws the codings of each day, those of all coders together. */
export function drawTimeline(table: EvidenceTable, language: Language): Drawing {
  const rows = rowsOf(table);
  const [all] = columnsOf(table);
  const column = all?.key ?? '';
  const scale = scaleOf(
    rows,
    rows.map((row) => row.number(column)),
  );
  const marks = rows.map((row, at): Mark => {
    const count = row.number(column);
    const name = `${row.label}: ${figureWords[language].codings(count)}`;
    return bar({ row, at, scale, count, column, name }, []);
  });
  return { width: scale.width, height: bottom + below, ground: scale.ground, marks };
}

type Scale = {
  readonly width: number;
  readonly step: number;
  readonly middle: (at: number) => number;
  readonly y: (value: number) => number;
  readonly ground: readonly Shape[];
};

/** Gives an axis of numbers, and a place for each row beside the other. */
function scaleOf(rows: readonly Row[], numbers: readonly number[]): Scale {
  const step = Math.max(14, Math.min(56, 640 / Math.max(1, rows.length)));
  const width = margin + axis + rows.length * step + beside;
  const by = stepOf(most(numbers));
  const highest = Math.ceil(most(numbers) / by) * by;
  const y = (value: number): number => round(bottom - (value / highest) * high);
  const middle = (at: number): number => round(margin + axis + (at + 0.5) * step);
  const right = margin + axis + rows.length * step;
  const lines = Array.from({ length: highest / by + 1 }, (_, at): Shape[] => [
    { shape: 'path', path: `M${margin + axis} ${y(at * by)}H${right}`, tone: 'line', width: 1 },
    {
      shape: 'text',
      x: margin + axis - 8,
      y: y(at * by) + 4,
      text: String(at * by),
      tone: 'faint',
      anchor: 'end',
      size: 11,
    },
  ]);
  // Where names would stand on each other, some are left out; each mark says its own.
  const every = Math.ceil(16 / step);
  const labels = rows.flatMap(({ label }, at): Shape[] =>
    at % every === 0
      ? [
          {
            shape: 'text',
            x: middle(at),
            y: bottom + 14,
            text: fitting(label, names.long, 11),
            tone: 'text',
            size: 11,
            angle: names.angle,
          },
        ]
      : [],
  );
  return { width, step, middle, y, ground: [...lines.flat(), ...labels] };
}

type Bar = {
  readonly row: Row;
  readonly at: number;
  readonly scale: Scale;
  readonly count: number;
  readonly column: string;
  readonly name: string;
};

function bar({ row, at, scale, count, column, name }: Bar, more: readonly Shape[]): Mark {
  const wide = Math.max(6, scale.step - 10);
  const [x, y] = [round(scale.middle(at) - wide / 2), scale.y(count)];
  const height = Math.max(1, bottom - y);
  // In its bar where there is room, so that nothing that is drawn over bars hides it.
  const isInside = height > 20;
  const place = isInside ? { y: bottom - 6, tone: 'onColour' as const } : { y: y - 4, tone: 'text' as const };
  const middle = { x: scale.middle(at), anchor: 'middle' as const, size: 11 };
  const number: Shape[] = count === 0 ? [] : [{ shape: 'text', text: String(count), ...middle, ...place }];
  return {
    key: row.key,
    name,
    place: { row: row.key, column },
    shapes: [
      { shape: 'rect', x, y: bottom - height, width: wide, height, tone: 'plain' },
      ...number,
      ...more,
    ],
    box: { x: x - 2, y: top - 6, width: wide + 4, height: bottom - top + 8 },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
