// The theme that was chosen, put on the document, where `theme.css` reads it.
import { MediaQuery } from 'svelte/reactivity';
import { showTheme } from '@/lib/workbench/show-theme';
import type { Theme } from '@/lib/workbench/preferences.svelte';

/** Keeps the colours of the document as chosen; `system` follows the system's side and its wish for contrast. */
export function followTheme(chosen: { readonly theme: Theme; readonly dimsEditors: boolean }): void {
  const wantsContrast = new MediaQuery('(prefers-contrast: more)');
  $effect(() => {
    showTheme(chosen.theme, wantsContrast.current);
    document.documentElement.toggleAttribute('data-dims-editors', chosen.dimsEditors);
  });
}
