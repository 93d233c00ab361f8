// What people write above the columns of a codebook and in its cells, in Dutch and English.
import type { CodeKind, NetworkType, Polarity } from '@/lib/domain/records';
import type { ColumnRole } from '@/lib/domain/tree-import/tree-sheet';

/** Gives a heading or a value as it is looked up: lower case, letters and digits only, words with one space. */
export function wordKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const headings: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  label: [
    'label',
    'name',
    'naam',
    'code',
    'code name',
    'codenaam',
    'term',
    'concept',
    'begrip',
    'title',
    'titel',
  ],
  parent: [
    'parent',
    'parent code',
    'ouder',
    'oudercode',
    'bovenliggende code',
    'bovenliggend',
    'onder',
    'under',
    'hoort onder',
    'valt onder',
    'broader',
  ],
  level: ['level', 'niveau', 'depth', 'diepte', 'laag'],
  definition: [
    'definition',
    'definitie',
    'description',
    'omschrijving',
    'beschrijving',
    'meaning',
    'betekenis',
    'explanation',
    'toelichting',
    'uitleg',
    'memo',
  ],
  inclusion: [
    'inclusion',
    'inclusie',
    'inclusion rule',
    'inclusieregel',
    'inclusion criteria',
    'inclusiecriteria',
    'inclusion criterion',
    'inclusiecriterium',
    'when to use',
    'wanneer wel',
    'wel coderen',
    'include',
  ],
  exclusion: [
    'exclusion',
    'exclusie',
    'exclusion rule',
    'exclusieregel',
    'exclusion criteria',
    'exclusiecriteria',
    'exclusion criterion',
    'exclusiecriterium',
    'when not to use',
    'wanneer niet',
    'niet coderen',
    'exclude',
  ],
  variants: [
    'variants',
    'varianten',
    'synonyms',
    'synoniemen',
    'other names',
    'andere namen',
    'aliases',
    'ook genoemd',
  ],
  type: ['type', 'soort kenmerk', 'network type', 'netwerktype'],
  polarity: ['polarity', 'polariteit', 'effect', 'direction', 'richting', 'working', 'werking'],
  kind: ['kind', 'soort', 'soort code', 'kind of code'],
  key: ['key', 'sleutel', 'id', 'nr', 'no', 'number', 'nummer', 'code nr', 'codenummer', 'code id'],
  place: [
    'theme',
    'thema',
    'main theme',
    'hoofdthema',
    'subtheme',
    'sub theme',
    'subthema',
    'category',
    'categorie',
    'hoofdcategorie',
    'subcategory',
    'subcategorie',
    'subcode',
    'sub code',
    'hoofdcode',
    'main code',
    'domain',
    'domein',
    'characteristic',
    'kenmerk',
    'element',
    'factor',
    'cluster',
    'group',
    'groep',
  ],
  ignore: [
    'n',
    'fragments',
    'codings',
    'fragmenten',
    'coderingen',
    'count',
    'aantal',
    'colour',
    'color',
    'kleur',
    'example',
    'examples',
    'voorbeeld',
    'voorbeelden',
    'quotes',
    'publications',
  ],
};

const byHeading = new Map<string, ColumnRole>(
  Object.entries(headings).flatMap(([role, words]) =>
    // The keys of the table above.
    words.map((word): [string, ColumnRole] => [word, role as ColumnRole]),
  ),
);

const languageWords: Readonly<Record<string, 'en' | 'nl'>> = {
  ...{ en: 'en', eng: 'en', english: 'en', engels: 'en', engelse: 'en' },
  ...{ nl: 'nl', ned: 'nl', dutch: 'nl', nederlands: 'nl', nederlandse: 'nl' },
};
const inLanguages: ReadonlySet<string> = new Set([
  'label',
  'definition',
  'inclusion',
  'exclusion',
  'variants',
]);

/** Gives what a column with this heading holds; `null` when it says nothing we know. */
export function roleOfHeading(heading: string): ColumnRole | null {
  const words = wordKey(heading).split(' ');
  const language = words.flatMap((word) => languageWords[word] ?? [])[0];
  const rest = words.filter((word) => languageWords[word] === undefined).join(' ');
  if (rest === '' && language !== undefined) return `label.${language}`;
  // `Level 1`, `Niveau 2`: a column for each level.
  if (/^(?:level|niveau|laag) \d+$/u.test(rest)) return 'place';
  const role = byHeading.get(rest) ?? byHeading.get(rest.replace(/ \d+$/u, ''));
  if (role === undefined) return null;
  // Roles with a language are named after those without.
  return language !== undefined && inLanguages.has(role) ? (`${role}.${language}` as ColumnRole) : role;
}

const types: Readonly<Record<NetworkType, readonly string[]>> = {
  structural: ['s', 'structural', 'structureel', 'structuur', 'structure', 's structural', 's structureel'],
  interaction: [
    'i',
    'interaction',
    'interactional',
    'interactie',
    'interactioneel',
    'i interaction',
    'i interactie',
  ],
  person: ['p', 'person', 'personal', 'persoon', 'persoonlijk', 'p person', 'p persoon'],
};
const polarities: Readonly<Record<Polarity, readonly string[]>> = {
  protective: [
    'protective',
    'beschermend',
    'protects',
    'helping',
    'helpend',
    'positive',
    'positief',
    'promoting',
    'bevorderend',
    '+',
  ],
  hindering: ['hindering', 'belemmerend', 'risk', 'risico', 'negative', 'negatief', 'hinders', '-', '−', '–'],
  mixed: ['mixed', 'gemengd', 'both', 'beide', '+/-', '±'],
  conditional: ['conditional', 'voorwaardelijk', 'depends', 'afhankelijk'],
};
const kinds: Readonly<Partial<Record<CodeKind, readonly string[]>>> = {
  polarityGroup: ['polaritygroup', 'polarity group', 'polariteitsgroep'],
  theme: ['theme', 'thema'],
  characteristic: ['characteristic', 'kenmerk'],
  openCode: ['opencode', 'open code', 'open'],
  domain: ['domain', 'domein'],
  element: ['element'],
  level: ['level', 'niveau'],
  formOfSupport: ['formofsupport', 'form of support', 'vorm van steun', 'steunvorm'],
  criterion: ['criterion', 'criterium'],
  category: ['category', 'categorie'],
};

/** Gives the type that a cell names, or `null`. */
export const typeOf = finder(types);
/** Gives the polarity that a cell names, or `null`. */
export const polarityOf = finder(polarities);
/** Gives the kind that a cell names, or `null`; a system is none, since it only stands at the top. */
export const kindOf = finder(kinds);

/** Gives a lookup of what cells say. */
function finder<Value extends string>(
  words: Readonly<Partial<Record<Value, readonly string[]>>>,
): (cell: string) => Value | null {
  const values = new Map<string, Value>();
  for (const value of Object.keys(words) as Value[]) {
    for (const word of words[value] ?? []) values.set(signOrWord(word), value);
  }
  return (cell) => values.get(signOrWord(cell)) ?? null;
}

/** Signs such as `+` have no letters to be known by. */
function signOrWord(text: string): string {
  return wordKey(text) || text.trim();
}
