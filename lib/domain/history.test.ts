import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWith } from '@/tests/support/random-log';
import type { Change } from './change';
import { undoState } from './history';

/** Writes a log as a person would: `a` does something, `u` undoes, `r` does again; gives both stacks as an editor keeps them. */
function play(presses: readonly ('a' | 'u' | 'r')[]): { log: Change[]; undo: string[]; redo: string[] } {
  const log: Change[] = [changeWith({ id: 'baseline', isBaseline: true })];
  let [undo, redo]: [string[], string[]] = [[], []];
  for (const [index, press] of presses.entries()) {
    const id = `x${index}`;
    const target = press === 'u' ? undo.pop() : press === 'r' ? redo.pop() : id;
    if (target === undefined) continue;
    log.push(
      changeWith({ id, undoes: press === 'u' ? target : null, redoes: press === 'r' ? target : null }),
    );
    if (press === 'u') redo.push(target);
    else undo.push(target);
    if (press === 'a') redo = [];
  }
  return { log, undo, redo };
}

describe('undoState', () => {
  it('gives what the two stacks of an editor would give, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'u', 'r'), { maxLength: 60 }), (presses) => {
        const { log, undo, redo } = play(presses);
        const state = undoState([...log].reverse());
        expect(state.undo?.id).toBe(undo.at(-1));
        expect(state.redo?.id).toBe(redo.at(-1));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives nothing for an empty log', () => {
    expect(undoState([])).toEqual({ undo: null, redo: null });
  });

  it('reads no further back than it has to', () => {
    const { log } = play(['a', 'a', 'a', 'u', 'a']);
    let read = 0;
    const counted = {
      *[Symbol.iterator]() {
        for (const change of [...log].reverse()) {
          read += 1;
          yield change;
        }
      },
    };
    undoState(counted);
    expect(read).toBe(1);
  });
});
