import type { NetworkType } from '@/lib/domain/records';
import type { PageWords } from '@/lib/messaging/page-words';
import { make } from './elements';

const letters: Readonly<Record<NetworkType, string>> = { structural: 'S', interaction: 'I', person: 'P' };

/** Makes the letter chip of a type; nothing for codes without one. */
export function typeChip(type: NetworkType | null, words: PageWords): HTMLElement | null {
  if (type === null) return null;
  const letter = letters[type];
  return make('span', {
    class: `type ${letter}`,
    text: letter,
    attributes: { title: words.types[type] },
  });
}
