// What the colours and letters of types mean, under a figure that has them.
import type { Language } from '@/lib/base/language';
import { typeWords } from '@/lib/domain/thematic-words';
import type { NetworkType } from '@/lib/domain/records';
import { figureWords } from './figure-words';
import type { Drawing } from './figures';
import type { Shape, Tone } from './scene';

const types: readonly NetworkType[] = ['structural', 'interaction', 'person'];
const margin = 16;
const entryWidth = 116;
const height = 34;

/** Gives the figure with a line that explains its types, those that it has; as it is when it has none. */
export function withTypes(drawing: Drawing, language: Language): Drawing {
  const tones = new Set(
    drawing.marks.flatMap(({ shapes }) => shapes.filter(isFilled).map(({ tone }) => tone)),
  );
  const shown = types.filter((type) => tones.has(type));
  if (shown.length === 0) return drawing;
  const entries = [
    ...shown.map((type) => ({ tone: type, letter: typeWords[type].letter, word: typeWords[type][language] })),
    ...(tones.has('plain')
      ? [{ tone: 'plain' as const, letter: '', word: figureWords[language].noType }]
      : []),
  ];
  const title: Shape = {
    ...{ shape: 'text', x: margin, y: drawing.height + 15, tone: 'text', isBold: true },
    text: figureWords[language].types,
  };
  const legend = entries.flatMap((entry, at) =>
    entryShapes(entry, margin + 60 + at * entryWidth, drawing.height + 4),
  );
  return { ...drawing, height: drawing.height + height, ground: [...drawing.ground, title, ...legend] };
}

function isFilled(shape: Shape): boolean {
  return shape.shape !== 'text' && (shape.shape !== 'path' || shape.width === undefined);
}

type Entry = { readonly tone: Tone; readonly letter: string; readonly word: string };

function entryShapes({ tone, letter, word }: Entry, x: number, y: number): Shape[] {
  return [
    { shape: 'rect', x, y, width: 14, height: 14, tone },
    {
      ...{ shape: 'text', x: x + 7, y: y + 11, text: letter, tone: 'onColour', anchor: 'middle' },
      ...{ size: 10, isBold: true },
    },
    { shape: 'text', x: x + 20, y: y + 11, text: word, tone: 'text' },
  ];
}
