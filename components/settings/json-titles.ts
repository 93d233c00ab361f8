import type { Language } from '@/lib/base/language';
import { keyMessages } from './key-messages';
import { messages } from './messages';

/** The title of something that is edited as JSON: `user`, `project` or `keys`. */
export function jsonTitle(name: string, language: Language): string {
  if (name === 'keys') return keyMessages[language].jsonTitle;
  const text = messages[language];
  return text.jsonTitle(name === 'project' ? text.scopes.project : text.scopes.user);
}
