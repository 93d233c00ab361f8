// The JSON that people write by hand, and where it is broken.
import { jsonLanguage } from '@codemirror/lang-json';

/** What should have stood at the first place that is no JSON. */
export type JsonLack = 'end' | 'noComma' | 'quotes' | 'colon' | 'comma' | 'other';

/** What was read, or the first place that is no JSON: character from 0, line from 1. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: number; readonly line: number; readonly lack: JsonLack };

/** Reads JSON with comments; a text without words is an empty object. */
export function readJson(written: string): JsonReading {
  const text = withoutComments(written);
  if (text.trim() === '') return { ok: true, value: {} };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    const error = firstError(text);
    const at = error ?? text.length;
    const lack = error === null ? 'other' : lackAt(text, at);
    return { ok: false, at, line: text.slice(0, at).split('\n').length, lack };
  }
}

/** Gives the text with spaces for comments, so that every place stays where it is. */
function withoutComments(text: string): string {
  return text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\n]/g, ' '),
  );
}

function firstError(text: string): number | null {
  let first: number | null = null;
  jsonLanguage.parser.parse(text).iterate({
    enter: (node) => {
      if (node.type.isError) first = Math.min(first ?? node.from, node.from);
    },
  });
  return first;
}

function lackAt(text: string, at: number): JsonLack {
  const before = text.slice(0, at).trimEnd();
  const next = text.slice(at).trimStart().charAt(0);
  if (next === '') return 'end';
  if (before.endsWith(',') && '}]'.includes(next)) return 'noComma';
  if (before === '' || '{[,:'.includes(before.slice(-1))) return /[\w']/.test(next) ? 'quotes' : 'other';
  const last = jsonLanguage.parser.parse(text).resolveInner(before.length, -1);
  return last.name === 'PropertyName' ? 'colon' : 'comma';
}

/** Whether a text says those values, in whatever order and with whatever comments. */
export function saysTheSame(text: string, value: unknown): boolean {
  const reading = readJson(text);
  return reading.ok && inOneOrder(reading.value) === inOneOrder(value);
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
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
  written: string,
  place: string | number,
): { readonly from: number; readonly to: number } {
  const text = withoutComments(written);
  const outer = jsonLanguage.parser.parse(text).topNode.firstChild;
  const whole = { from: 0, to: text.length };
  if (outer === null) return whole;
  if (typeof place === 'number') {
    // The brackets are children too.
    const entries = childrenOf(outer).filter(({ name }) => !['[', ']', ','].includes(name));
    return rangeOf(entries[place]) ?? whole;
  }
  const names = outer.getChildren('Property').map((property) => property.getChild('PropertyName'));
  const quoted = JSON.stringify(place);
  return rangeOf(names.find((name) => name !== null && text.slice(name.from, name.to) === quoted)) ?? whole;
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
