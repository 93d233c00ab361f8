import { strokeOf, type KeyStroke } from '@/lib/workbench/keys';

/** Gives the recorded strokes with one more: two are a chord, a third begins anew. */
export function nextStrokes(strokes: readonly string[], event: KeyStroke, isMac: boolean): readonly string[] {
  const stroke = strokeOf(event, isMac);
  if (stroke === null) return strokes;
  return strokes.length === 2 ? [stroke] : [...strokes, stroke];
}
