import { bringToFront, nothingMarked, type ActiveReader } from './active-reader';

/**
 * Makes a reader the one that keys and commands mean while its editor is active, and tells conditions of keys what is
 * marked in it. Call it while the component initialises.
 */
export function followFront(isActive: () => boolean, reader: () => ActiveReader): void {
  $effect(() => {
    if (!isActive()) return;
    const { desk } = reader();
    let isOver = false;
    desk.readLastCode().catch((reason: unknown) => {
      // What nobody waits for any more, such as when the window closes, is no news.
      if (!isOver) desk.workbench.report(reason);
    });
    return () => {
      isOver = true;
      desk.workbench.setContext(nothingMarked);
    };
  });

  $effect(() => {
    if (isActive()) return bringToFront(reader());
  });

  $effect(() => {
    if (!isActive()) return;
    const { desk } = reader();
    // What is being coded is a fragment for the keys already; those that need the stored one wait for it.
    const isCoding = desk.coding !== null;
    const hasSelection = !isCoding && (desk.selection !== null || desk.describing !== null);
    const hasFocus = !hasSelection && desk.focusedId !== null && desk.target !== null;
    desk.workbench.setContext({
      hasSelection,
      passageCursor: desk.isOnCursor,
      fragmentFocus: isCoding || hasFocus,
    });
  });
}
