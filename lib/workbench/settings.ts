/** Where small, device-wide values are kept, such as the layout and the language. Values are plain data. */
export interface Settings {
  /** The value under `key`; `undefined` when there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}
