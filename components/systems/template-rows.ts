// The templates as rows to choose from, and the codes of one as rows to look at.
import { labelIn, languages, type Language } from '@/lib/base/language';
import {
  withParts,
  type SystemCode,
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
          // By author or place in the document, too.
          ...languages.map((each) => `${template.labels[each]} ${template.origin[each]}`),
          template.key,
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
  return inTreeOrder(codes).map(({ code: { labels, definition }, depth }): PickItem<T> => {
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

type Placed = { readonly code: SystemCode; readonly depth: number };

/** Templates name parents before their children, but not every child after its parent. */
function inTreeOrder(codes: readonly SystemCode[], parentKey: string | null = null, depth = 0): Placed[] {
  return codes
    .filter((code) => code.parentKey === parentKey)
    .flatMap((code) => [{ code, depth }, ...inTreeOrder(codes, code.key, depth + 1)]);
}
