import type { Page } from '@playwright/test';

/** Selects `words` under `root` with a real drag of the mouse; line ends and spaces between them do not matter. */
export function selectWords(page: Page, words: string, root?: string): Promise<void>;
