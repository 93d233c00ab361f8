// The pages of the gallery. Each `*Examples.svelte` beside this file is one; adding the file is enough.
import type { Component } from 'svelte';

/** A page of the gallery. */
export type Examples = { readonly name: string; readonly component: Component };

const files = import.meta.glob<{ default: Component }>('./*Examples.svelte', { eager: true });

/** All pages by name. */
export const examples: readonly Examples[] = Object.entries(files)
  .map(([path, file]) => ({ name: path.replace(/^\.\/|Examples\.svelte$/g, ''), component: file.default }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
