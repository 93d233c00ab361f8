import { make } from './elements';
import type { PageWords } from '@/lib/messaging/page-words';

/** Makes the field of the picker; the list that it controls has the id `codes`. */
export function makeCodeField(text: PageWords): HTMLInputElement {
  return make('input', {
    attributes: {
      role: 'combobox',
      'aria-label': text.pickTitle,
      'aria-expanded': 'true',
      'aria-controls': 'codes',
      'aria-autocomplete': 'list',
      placeholder: text.pickHint,
      autocomplete: 'off',
      spellcheck: 'false',
    },
  });
}
