import type { Language } from '@/lib/base/language';

/** Texts that services put into new records. */
export const messages: Readonly<Record<Language, { readonly defaultProject: string }>> = {
  en: { defaultProject: 'My review' },
  nl: { defaultProject: 'Mijn literatuurstudie' },
};
