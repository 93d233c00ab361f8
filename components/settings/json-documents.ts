// What can be edited as JSON: the settings of the user, those of the project, the user's keys.
import type { Completion } from '@codemirror/autocomplete';
import { labelIn, type Language } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import type { SettingDefinition } from '@/lib/workbench/contribution';
import { contextKeyNames } from '@/lib/workbench/when-clause';
import { problemsIn, type SettingLayer, type SettingScope } from '@/lib/workbench/setting-values';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import type { JsonWords } from './json-completion';
import { jsonTitle } from './json-titles';
import { keyMessages, keyProblemText } from './key-messages';
import { messages } from './messages';

/** Something that counts for nothing though it is JSON: a name in the object, or a place in the list. */
export type JsonWarning = { readonly place: string | number; readonly text: string };

/** Something that is edited as JSON. */
export type JsonDocument = {
  readonly title: string;
  /** What is kept now; reactive. */
  read(): unknown;
  /** Why a value cannot be kept at all; `null` when it can. */
  refuse(value: unknown): string | null;
  warningsOf(value: unknown): readonly JsonWarning[];
  save(value: unknown): Promise<void>;
  readonly words: JsonWords;
};

/** Gives the document of that name: `user`, `project` or `keys`. */
export function jsonDocument(name: string, model: WorkbenchModel<Services>): JsonDocument {
  return name === 'keys' ? keysDocument(model) : settingsDocument(name === 'project' ? name : 'user', model);
}

function settingsDocument(scope: SettingScope, model: WorkbenchModel<Services>): JsonDocument {
  const { settings, language } = model;
  const text = messages[language];
  return {
    title: jsonTitle(scope, language),
    read: () => settings.layers[scope],
    refuse: (value) => (isLayer(value) ? null : text.noObject),
    warningsOf: (value) =>
      isLayer(value)
        ? problemsIn(settings.definitions, scope, value).map((problem) => ({
            place: problem.id,
            text: text.problem(problem, text.scopes[scope]),
          }))
        : [],
    save: (value) => settings.replace(scope, isLayer(value) ? value : {}),
    words: {
      names: settings.definitions.map((definition) => ({
        label: JSON.stringify(definition.id),
        detail: labelIn(definition.title, language),
        info: labelIn(definition.description, language),
        apply: `${JSON.stringify(definition.id)}: ${JSON.stringify(definition.default)}`,
      })),
      valuesOf: (id) => {
        const definition = settings.definitions.find((candidate) => candidate.id === id);
        return definition === undefined ? [] : valueWords(definition, language);
      },
    },
  };
}

function isLayer(value: unknown): value is SettingLayer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueWords(definition: SettingDefinition, language: Language): readonly Completion[] {
  if (definition.type === 'boolean') return [{ label: 'true' }, { label: 'false' }];
  if (definition.type !== 'choice') return [{ label: JSON.stringify(definition.default) }];
  return definition.choices.map(({ value, label }) => ({
    label: JSON.stringify(value),
    detail: labelIn(label, language),
  }));
}

function keysDocument({ keyMap, registry, language }: WorkbenchModel<Services>): JsonDocument {
  const text = keyMessages[language];
  const commands = registry.commands.map((command) => ({
    label: JSON.stringify(command.id),
    detail: labelIn(command.title, language),
  }));
  return {
    title: jsonTitle('keys', language),
    read: () => keyMap.user,
    refuse: (value) => (Array.isArray(value) ? null : text.noList),
    warningsOf: (value) =>
      Array.isArray(value)
        ? keyMap.check(value).map((problem) => ({
            place: problem.index,
            text: keyProblemText(problem, language),
          }))
        : [],
    save: (value) => keyMap.change(() => (Array.isArray(value) ? value : [])),
    words: {
      names: ['key', 'command', 'when'].map((name) => ({ label: JSON.stringify(name) })),
      valuesOf: (name) =>
        name === 'command'
          ? commands
          : name === 'when'
            ? [...contextKeyNames, ...registry.settings.map(({ id }) => `config.${id}`)].map((key) => ({
                label: JSON.stringify(key),
              }))
            : [],
    },
  };
}
