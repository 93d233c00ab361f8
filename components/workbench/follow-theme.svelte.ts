// The theme that was chosen, put on the document, where `theme.css` reads it.
import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '@/lib/workbench/preferences.svelte';

const sides: Readonly<Record<Theme, 'light' | 'dark' | null>> = {
  system: null,
  light: 'light',
  dark: 'dark',
  highContrastLight: 'light',
  highContrastDark: 'dark',
};

/** Keeps the colours of the document as chosen; `system` follows the system's side and its wish for contrast. */
export function followTheme(chosen: { readonly theme: Theme; readonly dimsEditors: boolean }): void {
  const wantsContrast = new MediaQuery('(prefers-contrast: more)');
  $effect(() => {
    const { dataset } = document.documentElement;
    const side = sides[chosen.theme];
    if (side === null) delete dataset['theme'];
    else dataset['theme'] = side;
    const isChosen = chosen.theme.startsWith('highContrast');
    if (isChosen || (chosen.theme === 'system' && wantsContrast.current)) dataset['contrast'] = 'high';
    else delete dataset['contrast'];
    document.documentElement.toggleAttribute('data-dims-editors', chosen.dimsEditors);
  });
}
