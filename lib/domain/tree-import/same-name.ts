import { languages, type Labels, type Language } from '@/lib/base/language';

type Named = {
  readonly labels: Labels;
  readonly variants?: Readonly<Record<Language, readonly string[]>> | null;
};

/** Gives a name as it is compared: case, spaces and ways of writing an accent do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Gives the labels of a code in both languages as they are compared; none twice, none empty. */
export function labelKeys({ labels }: Pick<Named, 'labels'>): string[] {
  return [...new Set(languages.map((each) => nameKey(labels[each])))].filter((key) => key !== '');
}

/** As `labelKeys`, with the other names too. */
export function allNameKeys(named: Named): string[] {
  const others = languages.flatMap((each) => named.variants?.[each] ?? []).map(nameKey);
  return [...new Set([...labelKeys(named), ...others])].filter((key) => key !== '');
}
