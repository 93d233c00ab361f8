/** The one editor of settings. */
export const settingsInput = { editor: 'settings', key: 'settings' } as const;

/** The one editor of keys. */
export const keysInput = { editor: 'keys', key: 'keys' } as const;
