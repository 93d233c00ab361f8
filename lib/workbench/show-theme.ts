import type { Theme } from './preferences.svelte';

const sides: Readonly<Record<Theme, 'light' | 'dark' | null>> = {
  system: null,
  light: 'light',
  dark: 'dark',
  highContrastLight: 'light',
  highContrastDark: 'dark',
};

/**
 * Puts a theme on the document, where `theme.css` reads it.
 * @param wantsContrast whether the system asks for more contrast, which counts where the system decides
 */
export function showTheme(theme: Theme, wantsContrast: boolean): void {
  const { dataset } = document.documentElement;
  const side = sides[theme];
  if (side === null) delete dataset['theme'];
  else dataset['theme'] = side;
  if (theme.startsWith('highContrast') || (theme === 'system' && wantsContrast)) dataset['contrast'] = 'high';
  else delete dataset['contrast'];
}
