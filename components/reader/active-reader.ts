// Which reader the keys and commands mean. Commands are data and have no component to ask.
import { ActiveBox } from './active-box.svelte';
import type { Borders } from './desk/borders';
import type { CodingDesk } from './desk/coding-desk.svelte';
import type { PdfView } from './pdf/pdf-view.svelte';
import { stickyCode } from './desk/sticky-code.svelte';

/** A reader in an editor: what it codes with and, for a PDF, what it shows. */
export type ActiveReader = {
  readonly desk: CodingDesk;
  readonly view: PdfView | null;
  /** Opens the find bar, or goes to its field when it is open. */
  readonly find?: () => void;
  readonly toggleOutline?: () => void;
  /** Puts an area on the page in view, for the keyboard to move and size. */
  readonly drawArea?: () => void;
  /** Moves the borders of fragments; `null` where no text is shown. */
  readonly borders: Borders | null;
};

/** What `when` clauses see when no reader is in front. */
export const nothingMarked = { hasSelection: false, fragmentFocus: false, passageCursor: false } as const;

const active = new ActiveBox<ActiveReader>();

/** Gives the reader in front; reactive, `null` when none is. */
export function activeReader(): ActiveReader | null {
  const reader = active.current;
  return reader !== null && isInFront(reader.desk) ? reader : null;
}

/** Whether the source on a desk is in the editor in front, also before its own editor has heard of it. */
export function isInFront({ workbench, source }: CodingDesk): boolean {
  return workbench.activeEditor?.key === source.id;
}

/** Makes a reader the one in front. Gives what ends that, unless another has come to the front since. */
export function bringToFront(reader: ActiveReader): () => void {
  active.current = reader;
  const { workbench, source } = reader.desk;
  const isElsewhere = stickyCode.id !== null && stickyCode.sourceId !== source.id;
  if (isElsewhere && !workbench.settings.isOn('reader.stickyInAllSources')) {
    stickyCode.set(null);
    workbench.setContext({ stickyCode: false });
  }
  return () => {
    if (active.current === reader) active.current = null;
  };
}
