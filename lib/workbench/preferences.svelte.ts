import type { Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';

/** Which colours: what the system says, or one of them. */
export type Theme = 'system' | 'light' | 'dark' | 'highContrastLight' | 'highContrastDark';

/** One value that is kept on this device and may be changed by another tab. */
export type Kept<T> = {
  /** What it is now, or its standard while nothing was chosen. */
  readonly initial: T;
  /** What it is when nothing is chosen (any more); left out, what it was at first. */
  readonly standard?: T;
  observe(): Observable<T | null>;
  save(value: T): Promise<void>;
};

/** Where preferences are kept. */
export type PreferenceStore = { readonly language: Kept<Language>; readonly theme: Kept<Theme> };

/** The language and the theme of this device; reactive, and the same in all tabs. */
export class Preferences {
  readonly #store: PreferenceStore;
  #language: Language;
  #theme: Theme;

  /** Follows the store for as long as the page lives. */
  constructor(store: PreferenceStore) {
    this.#store = store;
    this.#language = $state(store.language.initial);
    this.#theme = $state(store.theme.initial);
    store.language
      .observe()
      .subscribe((language) => (this.#language = language ?? standardOf(store.language)));
    store.theme.observe().subscribe((theme) => (this.#theme = theme ?? standardOf(store.theme)));
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

function standardOf<T>(kept: Kept<T>): T {
  return kept.standard ?? kept.initial;
}
