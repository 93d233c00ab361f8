// What is asked for may come late. The focus goes to it only from where it was when it was asked for.

/** Remembers where the focus is; gives whether it has stayed there, or waits for what comes in the editor around `own`. */
export function focusWish(own: () => Element | null): () => boolean {
  const asked = document.activeElement;
  return () => {
    const now = document.activeElement;
    const editor = own()?.closest('[role="tabpanel"]') ?? null;
    if (now === null || now === document.body || now === asked || now === editor) return true;
    if (editor?.contains(now) === true && now.matches('[data-editor-focus]')) return true;
    // What asked is gone, such as a box that closed: who had the focus before it has it back.
    return asked === null || !asked.isConnected || !asked.checkVisibility();
  };
}
