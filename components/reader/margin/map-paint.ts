// Draws the marks of the coding map. Shapes differ as well as colours: bars, dots and diamonds.
import { mapWidth, type MapKind, type MapMark } from './coding-map';

/** Colours as CSS writes them. */
export type MapColours = Readonly<Record<MapKind, string>>;

type Box = Omit<MapMark, 'span'>;
type Draw = (context: CanvasRenderingContext2D, box: Box) => void;

const draws: Readonly<Record<MapKind, Draw>> = {
  structural: (context, { left, top, width, height }) => context.fillRect(left, top, width, height),
  interaction: (context, box) => repeat(box, 5, (middle) => dot(context, box, middle)),
  person: (context, box) => repeat(box, 6, (middle) => diamond(context, box, middle)),
  untyped: (context, { left, top, width, height }) => {
    context.fillRect(left, top, width, 1);
    context.fillRect(left, top + Math.max(2, height - 1), width, 1);
  },
  hit: (context, { left, top, width }) => context.fillRect(left, top, width, 2),
  finding: (context, { left, top, width }) => {
    context.beginPath();
    context.moveTo(left + width, top - 3);
    context.lineTo(left + width, top + 5);
    context.lineTo(left, top + 1);
    context.fill();
  },
};

/** Hits lie under the codings, findings above them. */
const order: readonly MapKind[] = ['hit', 'untyped', 'structural', 'interaction', 'person', 'finding'];

/** Draws marks on a canvas whose strip is `height` CSS pixels high; what was there is gone. */
export function paintMap(
  canvas: HTMLCanvasElement,
  marks: readonly MapMark[],
  { height, colours }: { readonly height: number; readonly colours: MapColours },
): void {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(mapWidth * ratio);
  canvas.height = Math.max(1, Math.round(height * ratio));
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(ratio, ratio);
  for (const kind of order) {
    context.fillStyle = colours[kind];
    for (const mark of marks) if (mark.span.kind === kind) draws[kind](context, mark);
  }
}

function repeat({ top, height }: Box, step: number, draw: (middle: number) => void): void {
  const count = Math.max(1, Math.floor(height / step));
  const apart = height / count;
  for (let index = 0; index < count; index += 1) draw(top + apart * (index + 0.5));
}

function dot(context: CanvasRenderingContext2D, { left, width }: Box, middle: number): void {
  context.beginPath();
  context.arc(left + width / 2, middle, width / 2, 0, 2 * Math.PI);
  context.fill();
}

function diamond(context: CanvasRenderingContext2D, { left, width }: Box, middle: number): void {
  const half = width / 2 + 0.5;
  context.beginPath();
  context.moveTo(left + half, middle - half);
  context.lineTo(left + 2 * half, middle);
  context.lineTo(left + half, middle + half);
  context.lineTo(left, middle);
  context.fill();
}
