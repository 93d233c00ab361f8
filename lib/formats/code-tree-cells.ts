// A row of a table as one code: each cell goes where its column says, and what means nothing is told with its cell.
import { languages, type Labels, type Language } from '@/lib/base/language';
import { emptyEntry, type TreeEntry, type UnknownValue } from '@/lib/domain/tree-import/tree-entry';
import type { ColumnRole, GridRow } from '@/lib/domain/tree-import/tree-sheet';
import { cleanName, cleanText } from './code-tree-clean';
import { kindOf, polarityOf, typeOf } from './code-tree-words';

/** What the cells of a row say besides the columns of levels. */
export type RowEntry = { readonly entry: TreeEntry; readonly level: string };

type Field = 'label' | 'definition' | 'inclusion' | 'exclusion' | 'variants';

/** Reads the cells of a row. @throws AppError `tree-import-refused` for one that is too long */
export function entryOfRow(row: GridRow, roles: readonly ColumnRole[], language: Language): RowEntry {
  const reader = new CellReader(row, roles, language);
  return { entry: reader.entry(), level: reader.name('level') };
}

class CellReader {
  #isCleaned = false;
  readonly #unknown: UnknownValue[] = [];

  constructor(
    private readonly row: GridRow,
    private readonly roles: readonly ColumnRole[],
    private readonly language: Language,
  ) {}

  entry(): TreeEntry {
    const parent = this.name('parent');
    const key = this.name('key');
    const values = {
      labels: this.#texts('label'),
      definition: this.#texts('definition'),
      inclusion: this.#texts('inclusion'),
      exclusion: this.#texts('exclusion'),
      variants: this.#variants(),
      type: this.#value('type', typeOf),
      polarity: this.#value('polarity', polarityOf),
      kind: this.#value('kind', kindOf),
    };
    return {
      ...emptyEntry(this.row.line, null),
      ...values,
      parentName: parent === '' ? null : parent,
      key: key === '' ? null : key,
      unknown: this.#unknown,
      isCleaned: this.#isCleaned,
    };
  }

  /** One line of the first column with this role. */
  name(role: ColumnRole): string {
    const at = this.roles.indexOf(role);
    const { text, isCleaned } = cleanName(this.row.cells[at] ?? '', this.row.line);
    this.#isCleaned ||= isCleaned;
    return text;
  }

  /** The column with a language goes before the one without. */
  #texts(field: Field): Labels {
    const texts = { en: '', nl: '' };
    for (const language of languages) {
      const own = this.roles.indexOf(`${field}.${language}`);
      const general = this.language === language ? this.roles.indexOf(field) : -1;
      texts[language] = this.#text(own, field) || this.#text(general, field);
    }
    return texts;
  }

  #text(at: number, field: Field): string {
    const clean = field === 'label' ? cleanName : cleanText;
    const { text, isCleaned } = clean(at < 0 ? '' : (this.row.cells[at] ?? ''), this.row.line);
    this.#isCleaned ||= isCleaned;
    return text;
  }

  #variants(): Record<Language, string[]> {
    const texts = this.#texts('variants');
    const split = (text: string): string[] => [
      ...new Set(
        text
          .split(/[;|\n]/u)
          .map((each) => cleanName(each, this.row.line).text)
          .filter((each) => each !== ''),
      ),
    ];
    return { en: split(texts.en), nl: split(texts.nl) };
  }

  #value<Value>(field: 'type' | 'polarity' | 'kind', find: (cell: string) => Value | null): Value | null {
    const at = this.roles.indexOf(field);
    const value = this.name(field);
    if (value === '') return null;
    const found = find(value);
    if (found === null) this.#unknown.push({ field, value, column: at + 1 });
    return found;
  }
}
