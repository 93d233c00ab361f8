import { languages, type Labels } from '@/lib/base/language';

/** Tells whether two concepts are called the same in one of the languages, whatever the case. */
export function isSameName(one: Labels, other: Labels): boolean {
  return languages.some((language) => {
    const name = folded(one[language]);
    return name !== '' && name === folded(other[language]);
  });
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase();
}
