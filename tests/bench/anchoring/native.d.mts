/** Gives the exports of a TypeScript module, bundled for Node; packages stay as they are installed. */
export function loadNative<Exports extends object>(entry: string): Promise<Exports>;
