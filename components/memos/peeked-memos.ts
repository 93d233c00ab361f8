import { SvelteSet } from 'svelte/reactivity';

/** Keys of the memos that are only looked at from the list of memos: the list keeps the focus meanwhile. */
export const peekedMemos = new SvelteSet<string>();
