// CodeMirror as this feature needs it; loaded with the editor of JSON, not before.
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionSource,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, linter, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** What an editor of JSON asks of its surroundings. */
export type JsonEditing = {
  /** Its name for screen readers. */
  readonly label: string;
  readonly complete: CompletionSource;
  readonly lint: (text: string) => readonly Diagnostic[];
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
};

/** Puts an editor of JSON into `parent`; the caller destroys it. */
export function openJsonEditor(parent: HTMLElement, text: string, editing: JsonEditing): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      // Inside the outer brackets.
      selection: { anchor: Math.min(4, text.length) },
      extensions: extensionsOf(editing),
    }),
  });
}

/** Replaces the whole text, as when another tab has saved. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

function extensionsOf(editing: JsonEditing) {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    json(),
    syntaxHighlighting(colours),
    autocompletion({ override: [editing.complete] }),
    linter((view) => editing.lint(view.state.doc.toString()), { delay: 300 }),
    lintGutter(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': editing.label }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) editing.onChange(update.state.doc.toString());
    }),
    keymap.of([
      { key: 'Mod-s', preventDefault: true, run: () => (editing.onSave(), true) },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    look,
  ];
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--wb-textLink-foreground)' },
  { tag: tags.string, color: 'var(--wb-successForeground)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--wb-warningForeground)' },
]);

const look = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--wb-editor-foreground)',
    backgroundColor: 'var(--wb-editor-background)',
    fontSize: 'var(--wb-font-size)',
  },
  '&.cm-focused': { outline: '1px solid var(--wb-focusBorder)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--wb-font-mono)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--wb-editor-foreground)' },
  '.cm-cursor': { borderLeftColor: 'var(--wb-editor-foreground)' },
  '.cm-gutters': {
    color: 'var(--wb-descriptionForeground)',
    backgroundColor: 'var(--wb-editor-background)',
    border: 'none',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--wb-selection-background)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--wb-focusBorder)',
  },
  '.cm-tooltip': {
    color: 'var(--wb-menu-foreground)',
    backgroundColor: 'var(--wb-menu-background)',
    border: '1px solid var(--wb-menu-border)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--wb-menu-selectionForeground)',
    backgroundColor: 'var(--wb-menu-selectionBackground)',
  },
  '.cm-completionDetail': { color: 'inherit' },
});
