import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceTable } from '@/lib/domain/evidence/table-makers';
import { CodebookProjection } from '@/lib/domain/projection';
import { generateProject } from '@/tests/fixtures/projects/generate';
import { exampleProjection } from '@/tests/support/thematic-table';
import { drawFigure, figureKinds, requestOfFigure, type FigureKind } from './figures';
import { fitting, stepOf, type Scene, type Shape } from './scene';
import { svgText } from './svg-text';

const size = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  fragments: fc.integer({ min: 0, max: 60 }),
  sources: fc.integer({ min: 1, max: 12 }),
});

function projectOf(options: { seed: number; fragments: number; sources: number }): CodebookProjection {
  const project = new CodebookProjection();
  project.rebuild(generateProject({ codes: 33, ...options }).changes);
  return project;
}

function drawn(kind: FigureKind, project: CodebookProjection) {
  const table = evidenceTable(project, requestOfFigure(kind), 'en');
  return { table, scene: drawFigure(kind, table, 'en') };
}

/** The numbers of a path, of which every second one is a height where it has no arcs, H or V. */
function cornersOf(shape: Shape): { readonly x: number; readonly y: number }[] {
  switch (shape.shape) {
    case 'rect':
      return [
        { x: shape.x, y: shape.y },
        { x: shape.x + shape.width, y: shape.y + shape.height },
      ];
    case 'circle':
      return [-1, 1].map((side) => ({ x: shape.x + side * shape.radius, y: shape.y + side * shape.radius }));
    case 'text':
      return cornersOfText(shape);
    case 'path':
      return [];
  }
}

/** About as wide as letters are, in shares of their height. */
const letterWidth = 0.53;

/** The four corners of words, turned as they are. */
function cornersOfText(
  shape: Extract<Shape, { shape: 'text' }>,
): { readonly x: number; readonly y: number }[] {
  const { text, anchor, size = 12, angle = 0 } = shape;
  const wide = [...text].length * size * letterWidth;
  const before = anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0;
  const turn = (angle * Math.PI) / 180;
  return [-before, wide - before].flatMap((along) =>
    [-0.75 * size, 0.2 * size].map((down) => ({
      x: shape.x + along * Math.cos(turn) - down * Math.sin(turn),
      y: shape.y + along * Math.sin(turn) + down * Math.cos(turn),
    })),
  );
}

function outside({ width, height, ground, marks }: Scene): unknown[] {
  const shapes = [...ground, ...marks.flatMap((mark) => mark.shapes)];
  const isOut = ({ x, y }: { x: number; y: number }): boolean =>
    !(x >= 0 && y >= 0 && x <= width && y <= height);
  return [...shapes.filter((shape) => cornersOf(shape).some(isOut)), ...shapes.filter(hasNoNumber)];
}

function hasNoNumber(shape: Shape): boolean {
  return JSON.stringify(shape).includes('null') || JSON.stringify(shape).includes('NaN');
}

describe('figures', () => {
  it.each(figureKinds)(
    '%s: every mark is in the picture, has its own name, and says the number of its cell',
    (kind) => {
      fc.assert(
        fc.property(size, (options) => {
          const { table, scene } = drawn(kind, projectOf(options));
          expect(outside(scene)).toEqual([]);
          expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
          for (const { name, place } of scene.marks) {
            const row = table.rows.find(({ key }) => key === place?.row);
            const cell = row?.cells[table.columns.findIndex(({ key }) => key === place?.column)];
            if (cell?.kind !== 'number') throw new Error(`${name} has no number`);
            expect(name).toMatch(new RegExp(`: ${cell.value ?? 0} `));
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it('have room for their words with many publications and names that are long', () => {
    const project = projectOf({ seed: 4, fragments: 400, sources: 70 });
    for (const kind of figureKinds) expect(outside(drawn(kind, project).scene)).toEqual([]);
  });

  it('explain the types that they colour, in the language of the figure, and only those', () => {
    const project = projectOf({ seed: 9, fragments: 60, sources: 6 });
    for (const kind of ['tree', 'network', 'rings'] as const) {
      const table = evidenceTable(project, requestOfFigure(kind), 'nl');
      const { ground, marks } = drawFigure(kind, table, 'nl');
      const said = ground.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
      const drawnTones = marks.flatMap(({ shapes }) => shapes).map(({ tone }) => tone);
      const types = { structural: 'structureel', interaction: 'interactie', person: 'persoon' } as const;
      for (const [type, word] of Object.entries(types))
        expect([type, said.includes(word)]).toEqual([type, drawnTones.some((tone) => tone === type)]);
    }
  });

  it('have a mark for every number of the table that is not 0', () => {
    const project = exampleProjection();
    const count = (kind: FigureKind, isShown: (row: string, column: string) => boolean): number => {
      const { table } = drawn(kind, project);
      return table.rows
        .filter(({ role }) => role !== 'total')
        .flatMap(({ key, cells }) =>
          cells.filter(
            (cell, at) =>
              cell.kind === 'number' && (cell.value ?? 0) > 0 && isShown(key, table.columns[at]?.key ?? ''),
          ),
        ).length;
    };
    const isCounted = (_: string, column: string): boolean => !column.includes('total');
    expect(drawn('heat', project).scene.marks).toHaveLength(count('heat', isCounted));
    expect(drawn('polarity', project).scene.marks).toHaveLength(count('polarity', isCounted));
    expect(drawn('rings', project).scene.marks).toHaveLength(
      count('rings', (_, column) => column.includes('total')),
    );
    // Each line stands for two cells, each circle for the one of a code with itself.
    const { marks } = drawn('network', project).scene;
    const circles = marks.filter(({ shapes }) => shapes.some(({ shape }) => shape === 'circle'));
    expect(2 * (marks.length - circles.length)).toBe(
      count('network', (row, column) => row !== column && isCounted(row, column)),
    );
  });

  it('are drawn alike each time, and without marks for a project that is empty', () => {
    for (const kind of figureKinds) {
      const options = { seed: 9, fragments: 40, sources: 6 };
      expect(drawn(kind, projectOf(options)).scene).toEqual(drawn(kind, projectOf(options)).scene);
      expect(drawn(kind, new CodebookProjection()).scene.marks).toEqual([]);
    }
  });

  it('are SVG files that hold no markup and no control characters of what they name', () => {
    for (const kind of figureKinds) {
      const text = svgText(drawn(kind, exampleProjection()).scene);
      const tags = [...text.matchAll(/<\/?([a-zA-Z:]+)/g)].map(([, name]) => name);
      expect([...new Set(tags)].filter((name) => !known.has(name ?? ''))).toEqual([]);
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      expect(tags.filter((name) => name === 'g').length).toBe(
        2 * drawn(kind, exampleProjection()).scene.marks.length,
      );
    }
  });

  it('shorten what does not fit, and step in whole numbers', () => {
    expect([fitting('Trust', 200), fitting('Trust in social relations', 64)]).toEqual(['Trust', 'Trust in…']);
    expect([1, 6, 7, 30, 61, 4000].map(stepOf)).toEqual([1, 1, 2, 5, 20, 1000]);
  });
});

const known = new Set(['svg', 'title', 'desc', 'rect', 'circle', 'path', 'text', 'g']);
