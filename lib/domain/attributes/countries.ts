// Countries by name or ISO code. The names are the browser's, in both languages; only what else they go by stands here.
import { languages, type Language } from '@/lib/base/language';
import { foldWords } from './fold-words';

/** Names beside the official ones; parts of a country that studies name count as it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  CD: ['Democratic Republic of the Congo', 'Democratische Republiek Congo'],
  CZ: ['Czech Republic', 'Tsjechische Republiek'],
  GB: [
    ...[
      'UK',
      'U.K.',
      'VK',
      'Great Britain',
      'Groot-Brittannië',
      'England',
      'Engeland',
      'Scotland',
      'Schotland',
    ],
    ...['Wales', 'Northern Ireland', 'Noord-Ierland'],
  ],
  HK: ['Hong Kong', 'Hongkong'],
  KR: ['Korea', 'Republic of Korea', 'Republiek Korea'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland'],
  PS: ['Palestine', 'Palestina'],
  TR: ['Turkey'],
  US: [
    'USA',
    'U.S.A.',
    'U.S.',
    'VS',
    'V.S.',
    'United States of America',
    'Verenigde Staten van Amerika',
    'Amerika',
  ],
  VN: ['Viet Nam'],
};

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
/** Not countries: groups of them, and codes that users may fill in themselves. */
const noCountry = /^(?:EU|EZ|UN|QO|X[A-JL-Z]|ZZ|AA|Q[M-Z])$/u;

let known: {
  readonly names: Readonly<Record<Language, Intl.DisplayNames>>;
  readonly byName: ReadonlyMap<string, string>;
} | null = null;

function countries() {
  if (known !== null) return known;
  const namesIn = (language: Language) =>
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const names = { en: namesIn('en'), nl: namesIn('nl') };
  const codes = letters
    .flatMap((one) => letters.map((two) => `${one}${two}`))
    .filter((code) => !noCountry.test(code));
  const byName = new Map<string, string>();
  for (const code of codes) {
    // Codes of countries that are no more are read as what became of them.
    if (new Intl.Locale(`und-${code}`).region !== code) continue;
    for (const language of languages) {
      const name = names[language].of(code);
      if (name !== undefined) byName.set(foldWords(name), code);
    }
  }
  for (const [code, others] of Object.entries(otherNames))
    for (const name of others) byName.set(nameKey(name), code);
  known = { names, byName };
  return known;
}

function nameKey(name: string): string {
  return foldWords(name.replaceAll('.', '').replace(/^(?:the|de|het)\s+/iu, ''));
}

/** Gives the ISO 3166-1 code of a country by its name in either language or by that code; `null` for no country. */
export function readCountry(text: string): string | null {
  const words = text.trim();
  const { byName, names } = countries();
  const named = byName.get(nameKey(words)) ?? null;
  if (named !== null || !/^[a-z]{2}$/iu.test(words)) return named;
  const code = new Intl.Locale(`und-${words}`).region ?? '';
  return noCountry.test(code) || names.en.of(code) === undefined ? null : code;
}

/** Gives the countries that a running text names, each once, as they come; codes are not looked for. */
export function countriesIn(text: string): string[] {
  const { byName } = countries();
  const words = text.split(/[\s,;:()“”"]+/u).filter((word) => word !== '');
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    // The longest name wins: Guinea is not Papua New Guinea.
    for (let length = Math.min(5, words.length - at); length > 0; length -= 1) {
      const name = words.slice(at, at + length).join(' ');
      const code = byName.get(nameKey(name.replace(/[.!?]$/u, '')));
      if (code === undefined || !/^\p{Lu}/u.test(name)) continue;
      found.add(code);
      at += length - 1;
      break;
    }
  }
  return [...found];
}

/** Gives the name of a country; its code when it has none. */
export function writeCountry(code: string, language: Language): string {
  return countries().names[language].of(code) ?? code;
}

/** Gives all countries with their names in a language, in its alphabet. */
export function allCountries(language: Language): { readonly code: string; readonly name: string }[] {
  const codes = new Set(countries().byName.values());
  return [...codes]
    .map((code) => ({ code, name: writeCountry(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
