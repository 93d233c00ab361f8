// What settings are worth: which value counts, which values are wrong, and what the JSON of a scope says.
import type { SettingDefinition, SettingValue } from './contribution';

/** Where a value was set: for this person on this device, or for one project. */
export type SettingScope = SettingDefinition['scope'];

/** Values as they are kept, by setting id; may hold anything, because people write it by hand. */
export type SettingLayer = Readonly<Record<string, unknown>>;

/** The values of both scopes. */
export type SettingLayers = Readonly<Record<SettingScope, SettingLayer>>;

/** Why a kept value does not count. */
export type SettingProblem = {
  readonly id: string;
  readonly scope: SettingScope;
  readonly value: unknown;
} & (
  | { readonly kind: 'unknown' | 'userOnly' }
  | { readonly kind: 'wrongType'; readonly expected: 'boolean' | 'number' | 'text' }
  | { readonly kind: 'outOfRange'; readonly min: number; readonly max: number }
  | { readonly kind: 'noChoice'; readonly choices: readonly string[] }
);

/** No value set anywhere. */
export const noLayers: SettingLayers = { user: {}, project: {} };

/** Whether a value is one that the setting can have. */
export function isValueOf(definition: SettingDefinition, value: unknown): value is SettingValue {
  return wrongness(definition, value) === null;
}

/** Gives the value that counts: the project's, else the user's, else the default. Wrong values are passed over. */
export function valueOf(definition: SettingDefinition, layers: SettingLayers): SettingValue {
  const set = scopesOf(definition)
    .map((scope) => layers[scope][definition.id])
    .find((value) => isValueOf(definition, value));
  return isValueOf(definition, set) ? set : definition.default;
}

/** Where a setting can be set, the strongest scope first. */
export function scopesOf(definition: SettingDefinition): readonly SettingScope[] {
  return definition.scope === 'project' ? ['project', 'user'] : ['user'];
}

/** The scopes in which a setting has a value of its own that counts there. */
export function modifiedIn(definition: SettingDefinition, layers: SettingLayers): readonly SettingScope[] {
  return scopesOf(definition).filter((scope) => isValueOf(definition, layers[scope][definition.id]));
}

/** Names every kept value of a scope that does not count, and why. */
export function problemsIn(
  definitions: readonly SettingDefinition[],
  scope: SettingScope,
  layer: SettingLayer,
): readonly SettingProblem[] {
  return Object.entries(layer).flatMap(([id, value]): SettingProblem[] => {
    const definition = definitions.find((candidate) => candidate.id === id);
    if (definition === undefined) return [{ id, scope, value, kind: 'unknown' }];
    if (!scopesOf(definition).includes(scope)) return [{ id, scope, value, kind: 'userOnly' }];
    const wrong = wrongness(definition, value);
    return wrong === null ? [] : [{ id, scope, value, ...wrong }];
  });
}

type Wrongness = SettingProblem extends infer Problem
  ? Problem extends SettingProblem
    ? Omit<Problem, 'id' | 'scope' | 'value'>
    : never
  : never;

function wrongness(definition: SettingDefinition, value: unknown): Wrongness | null {
  switch (definition.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : { kind: 'wrongType', expected: 'boolean' };
    case 'text':
      return typeof value === 'string' ? null : { kind: 'wrongType', expected: 'text' };
    case 'number': {
      if (typeof value !== 'number') return { kind: 'wrongType', expected: 'number' };
      const { min, max } = definition;
      return value >= min && value <= max ? null : { kind: 'outOfRange', min, max };
    }
    case 'choice': {
      const choices = definition.choices.map((choice) => choice.value);
      return typeof value === 'string' && choices.includes(value) ? null : { kind: 'noChoice', choices };
    }
  }
}

/** Gives a layer with one value changed; `undefined` takes the value away. */
export function withValue(layer: SettingLayer, id: string, value: SettingValue | undefined): SettingLayer {
  const others = Object.fromEntries(Object.entries(layer).filter(([other]) => other !== id));
  return value === undefined ? others : { ...others, [id]: value };
}
