// Approximate matching, a whole column of the edit matrix at a time: Myers 1999 in the block form of Hyyrö 2003,
// 32 rows to a word. Distances are Levenshtein's, in folded units.

/** A text prepared to be looked for; made once, used in many windows. */
export type Pattern = {
  readonly length: number;
  /** For every unit the rows in which it stands, one word a block. */
  readonly rows: ReadonlyMap<number, Int32Array>;
  readonly blocks: number;
};

/** Prepares units to be looked for; `backwards` for a search that walks towards the start of the text. */
export function preparePattern(units: Uint16Array, backwards = false): Pattern {
  const blocks = Math.max(1, Math.ceil(units.length / 32));
  const rows = new Map<number, Int32Array>();
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[backwards ? units.length - 1 - index : index] ?? 0;
    let words = rows.get(unit);
    if (words === undefined) rows.set(unit, (words = new Int32Array(blocks)));
    words[index >>> 5] = (words[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return { length: units.length, rows, blocks };
}

/** Where a walk over a text starts, how many units it takes and which way it goes. */
export type Walk = {
  readonly from: number;
  readonly units: number;
  readonly step: 1 | -1;
  /** The match must begin where the walk does; otherwise it may begin anywhere. */
  readonly anchored: boolean;
};

/** The best end of a match: `units` walked until there, at a distance of `errors`. */
export type Match = { readonly units: number; readonly errors: number };

/** Gives the end at which the pattern fits best; of equal ends the one nearest in length to the pattern, then the first. */
export function bestMatch(text: Uint16Array, pattern: Pattern, walk: Walk): Match {
  const state = new Columns(pattern, walk.anchored ? 1 : 0);
  let best: Match = { units: 0, errors: pattern.length };
  for (let taken = 1; taken <= walk.units; taken += 1) {
    const at = walk.step === 1 ? walk.from + taken - 1 : walk.from - taken;
    state.advance(text[at] ?? 0);
    if (state.errors < best.errors) best = { units: taken, errors: state.errors };
    else if (state.errors === best.errors && walk.anchored && isNearer(taken, best.units, pattern.length)) {
      best = { units: taken, errors: state.errors };
    }
  }
  return best;
}

function isNearer(units: number, than: number, length: number): boolean {
  return Math.abs(units - length) < Math.abs(than - length);
}

/** The distance between two texts in full. */
export function distance(one: Uint16Array, other: Uint16Array): number {
  const state = new Columns(preparePattern(one), 1);
  for (const unit of other) state.advance(unit);
  return state.errors;
}

/** The last column of the matrix as vertical differences, plus its bottom value. */
class Columns {
  errors: number;
  readonly #pattern: Pattern;
  readonly #top: 0 | 1;
  readonly #plus: Int32Array;
  readonly #minus: Int32Array;
  readonly #lastBit: number;
  readonly #nowhere: Int32Array;

  constructor(pattern: Pattern, top: 0 | 1) {
    this.#pattern = pattern;
    this.#top = top;
    this.errors = pattern.length;
    this.#plus = new Int32Array(pattern.blocks).fill(-1);
    this.#minus = new Int32Array(pattern.blocks);
    this.#lastBit = (pattern.length - 1) & 31;
    this.#nowhere = new Int32Array(pattern.blocks);
  }

  advance(unit: number): void {
    const { blocks, rows } = this.#pattern;
    const words = rows.get(unit) ?? this.#nowhere;
    const [plus, minus] = [this.#plus, this.#minus];
    let carried: number = this.#top;
    for (let block = 0; block < blocks; block += 1) {
      const up = plus[block] ?? 0;
      const down = minus[block] ?? 0;
      let equal = words[block] ?? 0;
      const vertical = equal | down;
      if (carried < 0) equal |= 1;
      const horizontal = (((equal & up) + up) ^ up) | equal;
      let raised = down | ~(horizontal | up);
      let lowered = up & horizontal;
      const bit = block === blocks - 1 ? this.#lastBit : 31;
      const out = ((raised >>> bit) & 1) - ((lowered >>> bit) & 1);
      raised = (raised << 1) | (carried > 0 ? 1 : 0);
      lowered = (lowered << 1) | (carried < 0 ? 1 : 0);
      plus[block] = lowered | ~(vertical | raised);
      minus[block] = raised & vertical;
      carried = out;
    }
    this.errors += carried;
  }
}
