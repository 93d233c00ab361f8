// The templates as rows to choose from, and the codes of one as rows to look at.
import { labelIn, type Language } from '@/lib/base/language';
import {
  withParts,
  type SystemTemplate,
  type TemplateSource,
} from '@/lib/domain/code-systems/system-template';
import type { PickItem } from '@/lib/workbench/contribution';
import { messages } from './messages';

/** What can be added: a template, or a system without codes. */
export type Offered = SystemTemplate | 'empty';

/** Gives a row for each template under its source document, and one for a system without codes on top. */
export function offeredRows(
  sources: readonly TemplateSource[],
  language: Language,
  isThere: (template: SystemTemplate) => boolean,
): PickItem<Offered>[] {
  const text = messages[language];
  const empty: PickItem<Offered> = {
    ...{ value: 'empty', label: text.empty, icon: 'add', description: text.emptyHow },
  };
  const templates = sources.flatMap((source) =>
    withParts(source).map((template): PickItem<Offered> => {
      const codes = text.codes(template.codes.length);
      return {
        value: template,
        label: labelIn(template.labels, language),
        description: isThere(template) ? `${codes} · ${text.there}` : codes,
        path: `${template.section[language]} · ${source.title[language]}`,
        icon: 'library',
        searchWords: [
          ...[template.labels.en, template.labels.nl, template.key],
          ...template.codes.flatMap(({ labels }) => [labels.en, labels.nl]),
        ],
        group: source.title[language].split(':')[0] ?? source.key,
      };
    }),
  );
  return [empty, ...templates];
}

/** Gives a row for each code, further to the right the deeper it stands; `value` is what choosing it means. */
export function codeRows<T>({ codes }: SystemTemplate, language: Language, value: T): PickItem<T>[] {
  const depths = new Map<string | null, number>([[null, -1]]);
  return codes.map(({ key, parentKey, labels, definition }): PickItem<T> => {
    const depth = (depths.get(parentKey) ?? -1) + 1;
    depths.set(key, depth);
    const other = labels[language === 'en' ? 'nl' : 'en'];
    const label = labelIn(labels, language);
    const said = definition[language];
    return {
      value,
      label: '\u2003'.repeat(depth) + label,
      ...(other === '' || other === label ? {} : { description: other }),
      ...(said === '' ? {} : { path: '\u2003'.repeat(depth) + said }),
      icon: 'tag',
      searchWords: [labels.en, labels.nl],
    };
  });
}
