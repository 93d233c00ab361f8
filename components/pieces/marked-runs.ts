/** A stretch of text that is marked, or not. */
export type MarkedRun = { readonly text: string; readonly isMarked: boolean };

/** Cuts a text into stretches that are marked at `positions` (UTF-16 units, ascending), or not. */
export function markedRuns(text: string, positions: readonly number[]): MarkedRun[] {
  if (positions.length === 0) return [{ text, isMarked: false }];
  const marked = new Set(positions);
  const runs: { text: string; isMarked: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = runs.at(-1);
    const isMarked = marked.has(at);
    if (last?.isMarked === isMarked) last.text += text.charAt(at);
    else runs.push({ text: text.charAt(at), isMarked });
  }
  return runs;
}
