// A figure before it is drawn: plain marks with places, so that the screen and files show the same.
import type { CellPlace } from '@/lib/domain/evidence/evidence-table';
import type { NetworkType } from '@/lib/domain/records';

/** What a shape means, from which its colour follows. */
export type Tone =
  | 'text'
  | 'faint'
  | 'line'
  | 'plain'
  | 'onColour'
  | NetworkType
  | 'protective'
  | 'hindering'
  | 'mixed'
  | 'conditional'
  | 'absence'
  | 'unstated';

/** A rectangle in units of the scene; a unit is a pixel at 100 %. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A shape. `strength` is how full its colour is, from 0 to 1; left out, 1. */
export type Shape =
  | ({ readonly shape: 'rect'; readonly tone: Tone; readonly strength?: number } & Box)
  | {
      readonly shape: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly tone: Tone;
    }
  | {
      readonly shape: 'path';
      readonly path: string;
      readonly tone: Tone;
      readonly strength?: number;
      /** The width of its line; left out, it is filled. */
      readonly width?: number;
    }
  | {
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly tone: Tone;
      readonly anchor?: 'middle' | 'end';
      readonly size?: number;
      readonly isBold?: boolean;
      /** Degrees by which it is turned around its place. */
      readonly angle?: number;
    };

/** Something that stands for a number. */
export type Mark = {
  /** Unique in its figure. */
  readonly key: string;
  /** What it says, for who does not see it. */
  readonly name: string;
  /** The cell of the table behind the figure whose list it opens; `null` where there is none. */
  readonly place: CellPlace | null;
  readonly shapes: readonly Shape[];
  /** What it takes up, for the frame around it. */
  readonly box: Box;
};

/** A figure. */
export type Scene = {
  readonly title: string;
  /** What it shows and how, in a sentence. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** What stands for no number: axes, names, a legend. */
  readonly ground: readonly Shape[];
  /** In reading order. */
  readonly marks: readonly Mark[];
};

/** Letters of the usual size are about this wide. */
const letterWidth = 6.4;

/** Gives a text that fits into a width, about. */
export function fitting(text: string, width: number, size = 12): string {
  const most = Math.max(2, Math.floor(width / (letterWidth * (size / 12))));
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Gives a whole step for an axis up to `most` with at most six steps. */
export function stepOf(most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (most / step <= 6) return step;
  }
}
