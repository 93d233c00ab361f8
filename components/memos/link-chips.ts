// Links to our own things, drawn as one word with the name that the thing has now; the text keeps the whole link.
import type { Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { linksIn, type MemoLink } from '@/lib/domain/memo-text';

const signs: Readonly<Record<MemoLink['noun'], string>> = { code: '#', source: '@', fragment: '¶' };

class LinkChip extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly hint: string,
  ) {
    super();
  }

  override eq(other: LinkChip): boolean {
    return other.words === this.words;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'cm-link-chip';
    chip.textContent = this.words;
    chip.title = this.hint;
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

const looks = EditorView.baseTheme({
  '.cm-link-chip': {
    padding: '0 4px',
    borderRadius: 'var(--wb-radius-small)',
    background: 'var(--wb-list-inactiveSelectionBackground)',
    color: 'var(--wb-textLink-foreground)',
  },
});

/** What chips are made with. */
export type ChipOptions = {
  /** Words of a link as they are now; `null` for those that were written. */
  readonly labelOf: (link: MemoLink) => string | null;
  /** How a link is opened. */
  readonly hint: string;
  readonly onOpen: (link: MemoLink) => void;
};

/** Draws links; the cursor steps over them as over one letter, and a click with Ctrl opens them. */
export function linkChips({ labelOf, hint, onOpen }: ChipOptions): Extension {
  const draw = (view: EditorView): DecorationSet =>
    Decoration.set(
      linksIn(view.state.doc.toString()).map((link) => {
        const widget = new LinkChip(signs[link.noun] + (labelOf(link) ?? link.label), hint);
        return Decoration.replace({ widget }).range(link.from, link.to);
      }),
    );
  const plugin = ViewPlugin.fromClass(
    class {
      drawn: DecorationSet;

      constructor(view: EditorView) {
        this.drawn = draw(view);
      }

      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged) this.drawn = draw(update.view);
      }
    },
    {
      decorations: ({ drawn }) => drawn,
      provide: (self) => EditorView.atomicRanges.of((view) => view.plugin(self)?.drawn ?? Decoration.none),
    },
  );
  const opening = EditorView.domEventHandlers({
    mousedown: (event, view) => {
      const chip = event.target instanceof Element ? event.target.closest('.cm-link-chip') : null;
      if (chip === null || !(event.ctrlKey || event.metaKey)) return false;
      const at = view.posAtDOM(chip);
      const link = linksIn(view.state.doc.toString()).find(({ from, to }) => from <= at && at < to);
      if (link === undefined) return false;
      event.preventDefault();
      onOpen(link);
      return true;
    },
  });
  return [plugin, opening, looks];
}
