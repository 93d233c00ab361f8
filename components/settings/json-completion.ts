// What fits at a place in the JSON: names of settings, and the values that each can have.
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode'];

/** Names that objects can have, and the JSON of the values that each can have. */
export type JsonWords = {
  readonly names: readonly Completion[];
  readonly valuesOf: (name: string) => readonly Completion[];
};

/** Gives what fits at the cursor; names that the object already has are left out. */
export function completeJson(context: CompletionContext, words: JsonWords): CompletionResult | null {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  const text = (part: SyntaxNode): string => context.state.sliceDoc(part.from, part.to);
  const named = propertyOfValue(node, context.pos);
  if (named !== null) {
    const typed = context.matchBefore(/"?[\w.+-]*$/);
    const from = node.name === 'String' ? node.from : (typed?.from ?? context.pos);
    return resultFrom(context, from, words.valuesOf(unquoted(text(named))));
  }
  const object = objectOfName(node);
  if (object === null) return null;
  const isName = node.name === 'PropertyName';
  const taken = namesIn(object, isName ? node : null).map((name) => unquoted(text(name)));
  const typed = context.matchBefore(/"?[\w.-]*$/);
  const from = isName ? node.from : (typed?.from ?? context.pos);
  const names = words.names.filter(({ label }) => !taken.includes(unquoted(label)));
  return resultFrom(context, from, names);
}

function resultFrom(
  context: CompletionContext,
  from: number,
  options: readonly Completion[],
): CompletionResult | null {
  const hasTyped = from < context.pos;
  return options.length === 0 || (!hasTyped && !context.explicit) ? null : { from, options };
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, '');
}

/** The name of the property that the cursor gives a value; `null` when it gives none. */
function propertyOfValue(node: SyntaxNode, at: number): SyntaxNode | null {
  for (let each: SyntaxNode | null = node; each !== null; each = each.parent) {
    if (each.name === 'Object' || each.name === 'Array') return null;
    const name = each.name === 'Property' ? each.getChild('PropertyName') : null;
    if (name !== null) return at > name.to ? name : null;
  }
  return null;
}

/** The object in which the cursor can write a name; `null` when it is in none. */
function objectOfName(node: SyntaxNode): SyntaxNode | null {
  for (let each: SyntaxNode | null = node; each !== null; each = each.parent) {
    if (each.name === 'Object') return each;
    if (each.name === 'Array' || each.name === 'JsonText') return null;
  }
  return null;
}

function namesIn(object: SyntaxNode, except: SyntaxNode | null): readonly SyntaxNode[] {
  return object
    .getChildren('Property')
    .map((property) => property.getChild('PropertyName'))
    .filter((name) => name !== null)
    .filter((name) => name.from !== except?.from);
}
