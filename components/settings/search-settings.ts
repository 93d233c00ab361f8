// Finding settings: words in either language, `@modified`, `@id:reader`.
import { languages } from '@/lib/base/language';
import type { SettingDefinition } from '@/lib/workbench/contribution';
import { modifiedIn, scopesOf, type SettingLayers, type SettingScope } from '@/lib/workbench/setting-values';

/** Settings of one area, such as `reader`. */
export type SettingGroup = { readonly area: string; readonly settings: readonly SettingDefinition[] };

/** Gives the settings that a scope can have and that fit what was typed, by area, in the order of the features. */
export function findSettings(
  definitions: readonly SettingDefinition[],
  query: { readonly typed: string; readonly scope: SettingScope; readonly layers: SettingLayers },
): readonly SettingGroup[] {
  const terms = fold(query.typed)
    .split(/\s+/)
    .filter((term) => term !== '');
  const found = definitions.filter(
    (definition) =>
      scopesOf(definition).includes(query.scope) &&
      terms.every((term) => fits(definition, term, query.layers)),
  );
  const areas = new Set(found.map(areaOf));
  return [...areas].map((area) => ({ area, settings: found.filter((each) => areaOf(each) === area) }));
}

function areaOf({ id }: SettingDefinition): string {
  return id.slice(0, id.indexOf('.'));
}

function fits(definition: SettingDefinition, term: string, layers: SettingLayers): boolean {
  if (term === '@modified') return modifiedIn(definition, layers).length > 0;
  if (term.startsWith('@id:')) return definition.id.toLowerCase().startsWith(term.slice('@id:'.length));
  return wordsOf(definition).includes(term);
}

function wordsOf(definition: SettingDefinition): string {
  const choices = definition.type === 'choice' ? definition.choices.map(({ label }) => label) : [];
  const texts = [definition.title, definition.description, ...choices];
  return fold([definition.id, ...texts.flatMap((text) => languages.map((each) => text[each]))].join('\n'));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
