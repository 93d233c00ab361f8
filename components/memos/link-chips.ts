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
  constructor(private readonly words: string) {
    super();
  }

  override eq(other: LinkChip): boolean {
    return other.words === this.words;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'cm-link-chip';
    chip.textContent = this.words;
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

/** Draws links; the cursor steps over them as over one letter. */
export function linkChips(labelOf: (link: MemoLink) => string | null): Extension {
  const draw = (view: EditorView): DecorationSet =>
    Decoration.set(
      linksIn(view.state.doc.toString()).map((link) => {
        const widget = new LinkChip(signs[link.noun] + (labelOf(link) ?? link.label));
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
  return [plugin, looks];
}
