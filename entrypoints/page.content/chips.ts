import type { Language } from '@/lib/base/language';
import type { NetworkType } from '@/lib/domain/records';
import { make } from './elements';
import { messages } from './messages';

const letters: Readonly<Record<NetworkType, string>> = { structural: 'S', interaction: 'I', person: 'P' };

/** Makes the letter chip of a type; nothing for codes without one. */
export function typeChip(type: NetworkType | null, language: Language): HTMLElement | null {
  if (type === null) return null;
  const letter = letters[type];
  return make('span', {
    class: `type ${letter}`,
    text: letter,
    attributes: { title: messages[language].types[type] },
  });
}
