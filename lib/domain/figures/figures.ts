// The kinds of figures: each draws a table of evidence, so that every mark has its number and every number its list.
import type { Language } from '@/lib/base/language';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { CodeLevel, CrossRequest, Dimension } from '@/lib/domain/evidence/cross-table';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import { drawPolarity, drawTree } from './bars';
import { figureWords } from './figure-words';
import { drawHeatMap } from './heat-map';
import { withTypes } from './legend';
import { drawNetwork } from './network';
import { drawRings } from './rings';
import type { Scene } from './scene';
import { drawSaturation, drawTimeline } from './steps';

/** The kinds, in the order in which they are offered. */
export const figureKinds = [
  'tree',
  'polarity',
  'heat',
  'network',
  'rings',
  'saturation',
  'timeline',
] as const;

/** The name of a kind. */
export type FigureKind = (typeof figureKinds)[number];

/** What drawing gives; title and description come with the kind. */
export type Drawing = Pick<Scene, 'width' | 'height' | 'ground' | 'marks'>;

type Figure = {
  readonly request: (scope: TreeScope) => EvidenceRequest;
  readonly draw: (table: EvidenceTable, language: Language) => Drawing;
};

/** How many codes and publications a figure has at most: those that count most. A code counts no less than one below it. */
const mostInGrid = 30;
const mostInTree = 120;

const figures: Readonly<Record<FigureKind, Figure>> = {
  tree: {
    request: (scope) => cross(codes(scope, 'all'), { by: 'polarity' }, { scope, most: mostInTree }),
    draw: explained(drawTree),
  },
  polarity: {
    request: (scope) => cross(codes(scope, 'themes'), { by: 'polarity' }, { scope, most: mostInTree }),
    draw: drawPolarity,
  },
  heat: {
    request: (scope) =>
      cross(
        codes(scope, 'characteristics'),
        { by: 'document' },
        {
          ...{ scope, unit: 'fragments', hidesEmpty: true, most: mostInGrid },
        },
      ),
    draw: drawHeatMap,
  },
  network: {
    request: (scope) =>
      cross(codes(scope, 'characteristics'), codes(scope, 'characteristics'), {
        ...{ scope, unit: 'fragments', hidesEmpty: true, most: mostInGrid },
      }),
    draw: explained(drawNetwork),
  },
  rings: {
    request: (scope) =>
      cross(codes(scope, 'all'), { by: 'polarity' }, { scope, unit: 'codings', most: mostInTree }),
    draw: explained(drawRings),
  },
  saturation: { request: (scope) => ({ table: 'saturation', scope }), draw: drawSaturation },
  timeline: { request: (scope) => ({ table: 'days', scope }), draw: drawTimeline },
};

/** Draws with a line under it that says what the types are. */
function explained(draw: Figure['draw']): Figure['draw'] {
  return (table, language) => withTypes(draw(table, language), language);
}

function codes(scope: TreeScope, level: CodeLevel): Dimension {
  return { by: 'code', scope, level };
}

function cross(rows: Dimension, columns: Dimension, more: Partial<CrossRequest>): CrossRequest {
  const counted = { table: 'cross', layers: null, unit: 'documents', show: 'count', scope: 'own' } as const;
  return { ...counted, rows, columns, hidesEmpty: false, ...more };
}

/** Gives the table that a figure is drawn from. */
export function requestOfFigure(kind: FigureKind, scope: TreeScope = 'own'): EvidenceRequest {
  return figures[kind].request(scope);
}

/** Draws a figure from its table. */
export function drawFigure(kind: FigureKind, table: EvidenceTable, language: Language): Scene {
  const { titles, says } = figureWords[language];
  return { title: titles[kind], description: says[kind], ...figures[kind].draw(table, language) };
}
