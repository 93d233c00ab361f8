// The values of a choice: found by any of their names, added to, and merged with their synonyms.
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import type { AttributeChoice, AttributeEntry } from '@/lib/domain/attribute-records';
import { foldWords } from './fold-words';

/** Gives the choice that goes by a name, in either language or as a synonym; case and accents do not count. */
export function choiceNamed(choices: readonly AttributeChoice[], name: string): AttributeChoice | null {
  const wanted = foldWords(name);
  if (wanted === '') return null;
  return choices.find((choice) => namesOf(choice).some((each) => foldWords(each) === wanted)) ?? null;
}

/** Gives everything that a choice goes by. */
export function namesOf({ labels, synonyms }: AttributeChoice): string[] {
  return [labels.en, labels.nl, ...synonyms].filter((name) => name.trim() !== '');
}

/** Gives the label of the choice with this key; the key itself when there is none any more. */
export function choiceLabel(choices: readonly AttributeChoice[], key: string, language: Language): string {
  const choice = choices.find((each) => each.key === key);
  return choice === undefined ? key : labelIn(choice.labels, language);
}

/** Gives a new choice with a key that no other one has. */
export function newChoice(choices: readonly AttributeChoice[], labels: Labels): AttributeChoice {
  const base = foldWords(labels.en || labels.nl).replaceAll(' ', '-') || 'choice';
  const taken = new Set(choices.map(({ key }) => key));
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  return { key, labels: { en: labels.en.trim(), nl: labels.nl.trim() }, synonyms: [] };
}

/** Gives the choices when one becomes part of another: its names are synonyms from then on. */
export function mergedChoices(
  choices: readonly AttributeChoice[],
  { from, into }: { readonly from: string; readonly into: string },
): AttributeChoice[] {
  const gone = choices.find(({ key }) => key === from);
  if (gone === undefined || from === into) return [...choices];
  return choices.flatMap((choice) => {
    if (choice.key === from) return [];
    return choice.key === into ? [{ ...choice, synonyms: synonymsWith(choice, namesOf(gone)) }] : [choice];
  });
}

function synonymsWith(choice: AttributeChoice, names: readonly string[]): string[] {
  const known = new Set(namesOf(choice).map(foldWords));
  return [
    ...choice.synonyms,
    ...names.filter((name) => !known.has(foldWords(name)) && known.add(foldWords(name))),
  ];
}

/** Gives the entries when one choice becomes part of another, each choice once. */
export function mergedEntries(
  entries: readonly AttributeEntry[],
  { from, into }: { readonly from: string; readonly into: string },
): AttributeEntry[] {
  const moved = entries.map((entry) =>
    entry.kind === 'choice' && entry.key === from ? { ...entry, key: into } : entry,
  );
  return moved.filter(
    (entry, at) =>
      entry.kind !== 'choice' ||
      moved.findIndex((each) => each.kind === 'choice' && each.key === entry.key) === at,
  );
}
