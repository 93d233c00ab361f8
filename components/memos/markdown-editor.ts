// The writing surface of memos: Markdown that looks like what it means while it is written, and stays plain text.
import { autocompletion, closeBrackets, type CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parser, Strikethrough } from '@lezer/markdown';
import type { Id } from '@/lib/domain/records';
import { markdownKeys } from './markdown-commands';
import { takesPassages, type DropPlace } from './drop-passage';
import { linkChips, type ChipOptions } from './link-chips';
import { pasteAsMarkdown } from './paste-as-markdown';

/** What the surface is made with. */
export type MarkdownOptions = {
  readonly label: string;
  /** Id of the element that says how it is saved. */
  readonly describedBy: string;
  readonly placeholder: string;
  /** What screen readers call the list of completions. */
  readonly completionsLabel: string;
  readonly completions: CompletionSource;
  readonly links: ChipOptions;
  /** A passage was dropped at a place in the text. */
  readonly onPassage: (fragmentId: Id, place: DropPlace) => void;
  /** The field is on screen; gives what is done when it goes. */
  readonly onShow: (view: EditorView) => () => void;
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter. */
  readonly onDone: () => void;
  readonly onLeave: () => void;
};

const markdown = new Language(defineLanguageFacet(), parser.configure([Strikethrough]), [], 'markdown');

const looks = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.35em', fontWeight: '600' },
  { tag: tags.heading2, fontSize: '1.2em', fontWeight: '600' },
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.monospace, fontFamily: 'var(--wb-font-mono)' },
  { tag: tags.quote, color: 'var(--wb-descriptionForeground)' },
  { tag: tags.link, color: 'var(--wb-textLink-foreground)' },
  { tag: tags.url, color: 'var(--wb-descriptionForeground)' },
  { tag: tags.processingInstruction, color: 'var(--wb-descriptionForeground)' },
]);

const theme = EditorView.theme({
  '&': { color: 'var(--wb-input-foreground)', backgroundColor: 'var(--wb-input-background)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': {
    padding: '10px 12px',
    fontFamily: 'var(--wb-font)',
    lineHeight: '1.6',
    minHeight: '180px',
  },
  '.cm-scroller': { fontFamily: 'inherit' },
  '.cm-cursor': { borderLeftColor: 'var(--wb-foreground)' },
  '.cm-placeholder': { color: 'var(--wb-input-placeholderForeground)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--wb-selection-background)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--wb-menu-border)',
    borderRadius: 'var(--wb-radius)',
    backgroundColor: 'var(--wb-menu-background)',
    color: 'var(--wb-menu-foreground)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--wb-font)', maxHeight: '240px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', minHeight: '24px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--wb-list-activeSelectionBackground)',
    color: 'var(--wb-list-activeSelectionForeground)',
  },
  '.cm-completionDetail': {
    color: 'var(--wb-descriptionForeground)',
    fontStyle: 'normal',
    marginLeft: '8px',
  },
});

/** Makes the surface's state with a text in it. */
export function markdownState(text: string, options: MarkdownOptions): EditorState {
  const done: Extension = keymap.of([
    {
      key: 'Mod-Enter',
      run: () => {
        options.onDone();
        return true;
      },
    },
  ]);
  return EditorState.create({
    doc: text,
    extensions: [
      done,
      keymap.of([...markdownKeys, ...defaultKeymap, ...historyKeymap]),
      history(),
      closeBrackets(),
      autocompletion({ override: [options.completions], icons: false, interactionDelay: 0 }),
      markdown.extension,
      syntaxHighlighting(looks),
      linkChips(options.links),
      takesPassages(options.onPassage),
      pasteAsMarkdown,
      EditorState.phrases.of({ Completions: options.completionsLabel }),
      placeholder(options.placeholder),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        'aria-describedby': options.describedBy,
        spellcheck: 'true',
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) options.onChange(update.state.doc.toString());
      }),
      EditorView.domEventHandlers({ blur: () => options.onLeave() }),
      theme,
    ],
  });
}
