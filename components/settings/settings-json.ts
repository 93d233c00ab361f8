// The JSON that people write by hand, and where it is broken.
import { jsonLanguage } from '@codemirror/lang-json';

/** What was read, or the first place that is no JSON: character from 0, line from 1. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: number; readonly line: number };

/** Reads JSON; an empty text is an empty object. */
export function readJson(text: string): JsonReading {
  if (text.trim() === '') return { ok: true, value: {} };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    const at = firstError(text);
    return { ok: false, at, line: text.slice(0, at).split('\n').length };
  }
}

function firstError(text: string): number {
  let first = text.length;
  jsonLanguage.parser.parse(text).iterate({
    enter: (node) => {
      if (node.type.isError) first = Math.min(first, node.from);
    },
  });
  return first;
}

/** Writes values as people read them. */
export function writeJson(value: unknown): string {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  // An empty line to write on.
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return isEmpty ? `${open}\n  \n${close}\n` : `${JSON.stringify(value, null, 2)}\n`;
}

/** Gives where a name of the outermost object stands, or an entry of the outermost list; all of it when it is not there. */
export function placeIn(
  text: string,
  place: string | number,
): { readonly from: number; readonly to: number } {
  const outer = jsonLanguage.parser.parse(text).topNode.firstChild;
  const whole = { from: 0, to: text.length };
  if (outer === null) return whole;
  if (typeof place === 'number') {
    // The brackets are children too.
    const entries = childrenOf(outer).filter(({ name }) => !['[', ']', ','].includes(name));
    return rangeOf(entries[place]) ?? whole;
  }
  const names = outer.getChildren('Property').map((property) => property.getChild('PropertyName'));
  const written = JSON.stringify(place);
  return rangeOf(names.find((name) => name !== null && text.slice(name.from, name.to) === written)) ?? whole;
}

type Node = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

function rangeOf(node: Node | null | undefined): { readonly from: number; readonly to: number } | null {
  return node === null || node === undefined ? null : { from: node.from, to: node.to };
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
