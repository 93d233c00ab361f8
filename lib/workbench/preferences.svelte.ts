import type { Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';

/** Which colours: what the system says, or one of them. */
export type Theme = 'system' | 'light' | 'dark';

/** One value that is kept on this device and may be changed by another tab. */
export type Kept<T> = {
  observe(): Observable<T | null>;
  save(value: T): Promise<void>;
};

/** Where preferences are kept, with what they are while nothing was chosen. */
export type PreferenceStore = {
  readonly language: Kept<Language> & { readonly standard: Language };
  readonly theme: Kept<Theme>;
};

/** The language and the theme of this device; reactive, and the same in all tabs. */
export class Preferences {
  readonly #store: PreferenceStore;
  #language: Language;
  #theme: Theme = $state('system');

  /** Follows the store for as long as the page lives. */
  constructor(store: PreferenceStore) {
    this.#store = store;
    this.#language = $state(store.language.standard);
    store.language.observe().subscribe((language) => (this.#language = language ?? store.language.standard));
    store.theme.observe().subscribe((theme) => (this.#theme = theme ?? 'system'));
  }

  get language(): Language {
    return this.#language;
  }

  get theme(): Theme {
    return this.#theme;
  }

  async setLanguage(language: Language): Promise<void> {
    this.#language = language;
    await this.#store.language.save(language);
  }

  async setTheme(theme: Theme): Promise<void> {
    this.#theme = theme;
    await this.#store.theme.save(theme);
  }
}
