// Where the editor groups stand: rows and columns inside each other. A row's parts are columns or groups, and so on.

/** A group, by its id, or groups side by side in the other direction. Shares are relative to the parts beside it. */
export type GridNode =
  | { readonly group: number; readonly share: number }
  | { readonly parts: readonly GridNode[]; readonly share: number };

/** The whole grid; `row`: its parts stand beside each other, `column`: below each other. */
export type Grid = { readonly direction: 'row' | 'column'; readonly parts: readonly GridNode[] };

/** A side of a group. */
export type Side = 'left' | 'right' | 'above' | 'below';

/** Gives the groups in reading order. */
export function groupsOf(grid: Pick<Grid, 'parts'>): readonly number[] {
  return grid.parts.flatMap((part) => ('group' in part ? [part.group] : groupsOf(part)));
}

/** Puts a new group beside another: in line with it where that is possible, else by dividing its place in two. */
export function insertBeside(
  grid: Grid,
  group: number,
  at: { readonly beside: number; readonly side: Side },
): Grid {
  const direction = at.side === 'left' || at.side === 'right' ? 'row' : 'column';
  const after = at.side === 'right' || at.side === 'below';
  if (grid.parts.length === 1 && grid.direction !== direction) {
    // A single part has no direction of its own yet.
    const only = grid.parts[0];
    if (only !== undefined && 'group' in only) return insertBeside({ ...grid, direction }, group, at);
  }
  return { ...grid, parts: insertIn(grid, group, { beside: at.beside, after, direction }) };
}

type Place = { readonly beside: number; readonly after: boolean; readonly direction: Grid['direction'] };

function insertIn(grid: Grid, group: number, place: Place): readonly GridNode[] {
  const { parts, direction } = grid;
  const position = parts.findIndex((part) => 'group' in part && part.group === place.beside);
  const neighbour = parts[position];
  if (neighbour === undefined)
    return parts.map((part) => insertDeeper(part, group, { ...place, in: direction }));
  if (direction === place.direction) {
    const share = parts.reduce((sum, part) => sum + part.share, 0) / parts.length;
    return parts.toSpliced(place.after ? position + 1 : position, 0, { group, share });
  }
  const pair = [
    { ...neighbour, share: 1 },
    { group, share: 1 },
  ];
  return parts.with(position, { parts: place.after ? pair : pair.toReversed(), share: neighbour.share });
}

function insertDeeper(
  part: GridNode,
  group: number,
  place: Place & { readonly in: Grid['direction'] },
): GridNode {
  if ('group' in part) return part;
  const direction = place.in === 'row' ? 'column' : 'row';
  return { ...part, parts: insertIn({ direction, parts: part.parts }, group, place) };
}

/** Keeps only these groups; what they leave goes to their neighbours, and what no longer divides anything goes too. */
export function keepGroups(grid: Grid, isKept: (group: number) => boolean): Grid {
  const parts = grid.parts.flatMap((part) => keepIn(part, isKept));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && 'parts' in only) {
    return { direction: grid.direction === 'row' ? 'column' : 'row', parts: only.parts };
  }
  return { ...grid, parts };
}

function keepIn(part: GridNode, isKept: (group: number) => boolean): readonly GridNode[] {
  if ('group' in part) return isKept(part.group) ? [part] : [];
  const parts = part.parts.flatMap((inner) => keepIn(inner, isKept));
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length > 1) return [{ ...part, parts }];
  if ('group' in only) return [{ ...only, share: part.share }];
  // A single row in a column in a row is part of the outer row.
  const whole = only.parts.reduce((sum, inner) => sum + inner.share, 0);
  return only.parts.map((inner) => ({ ...inner, share: (inner.share / whole) * part.share }));
}

/** Makes a group larger in a direction by a part of the whole of its line, negative for smaller; within bounds. */
export function growGroup(
  grid: Grid,
  group: number,
  by: { direction: Grid['direction']; part: number },
): Grid {
  return { ...grid, parts: growIn(grid, group, by) };
}

function growIn(
  grid: Grid,
  group: number,
  by: { direction: Grid['direction']; part: number },
): readonly GridNode[] {
  const at = grid.parts.findIndex((part) => groupsOf({ parts: [part] }).includes(group));
  const part = grid.parts[at];
  if (part === undefined) return grid.parts;
  const other = grid.direction === 'row' ? 'column' : 'row';
  const inner: GridNode =
    'group' in part ? part : { ...part, parts: growIn({ direction: other, parts: part.parts }, group, by) };
  const parts = grid.parts.with(at, inner);
  if (grid.direction !== by.direction || parts.length === 1) return parts;
  const whole = parts.reduce((sum, one) => sum + one.share, 0);
  const rest = whole - part.share;
  const least = 0.15 * whole;
  const share = Math.min(whole - least * (parts.length - 1), Math.max(least, part.share + by.part * whole));
  return parts.map((one, index) => ({
    ...one,
    share: index === at ? share : (one.share / rest) * (whole - share),
  }));
}

/** Gives all groups the same share of their line. */
export function evenShares<Node extends Pick<Grid, 'parts'>>(grid: Node): Node {
  return {
    ...grid,
    parts: grid.parts.map((part) => ({ ...('parts' in part ? evenShares(part) : part), share: 1 })),
  };
}
