import { browser } from '#imports';

/** Opens the side panel in the window of a tab. Must run while the user's click or key is fresh. */
export async function openSidePanel(
  tab: { readonly windowId?: number | undefined } | undefined,
): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // The types are those of Chrome, which has no sidebar by this name.
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    return sidebarAction.open();
  }
  if (tab?.windowId !== undefined) await browser.sidePanel.open({ windowId: tab.windowId });
}
