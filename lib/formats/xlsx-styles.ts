// The looks of cells in a workbook: SpreadsheetML (ECMA-376 part 1, chapter 18.8) keeps each once, and cells name it by number.

/** How a cell looks; what is left out is as usual. */
export type CellLook = {
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'right';
  readonly indent?: number;
  /** How a number is written, such as `0.0%`. */
  readonly format?: string;
  /** A text that would be a formula if a person typed it: it stays a text when they edit it. */
  readonly isQuoted?: boolean;
};

/** Numbers looks as they are asked for, and writes them down. */
export class XlsxStyles {
  readonly #fonts = new Numbered('<font><sz val="11"/><name val="Calibri"/></font>');
  readonly #fills = new Numbered(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #formats = new Numbered();
  readonly #looks = new Numbered('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** Gives the number of a look. */
  id({ bold, colour, fill, align, indent = 0, format, isQuoted }: CellLook): number {
    const font = this.#fonts.of(
      `<font>${bold === true ? '<b/>' : ''}<sz val="11"/>${colour === undefined ? '' : `<color rgb="FF${colour}"/>`}<name val="Calibri"/></font>`,
    );
    const filling =
      fill === undefined
        ? 0
        : this.#fills.of(
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    // Numbers below 164 are formats that Excel has itself.
    const number = format === undefined ? 0 : 164 + this.#formats.of(format);
    const place =
      indent > 0
        ? ` horizontal="left" indent="${indent}"`
        : align === undefined
          ? ''
          : ` horizontal="${align}"`;
    return this.#looks.of(
      `<xf numFmtId="${number}" fontId="${font}" fillId="${filling}" borderId="0" xfId="0"${isQuoted === true ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"${place}/></xf>`,
    );
  }

  /** Gives `xl/styles.xml`, without its XML declaration. */
  xml(): string {
    const formats = this.#formats.all.map(
      (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : list('numFmts', formats),
      list('fonts', this.#fonts.all),
      list('fills', this.#fills.all),
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.#looks.all),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }
}

function list(name: string, elements: readonly string[]): string {
  return `<${name} count="${elements.length}">${elements.join('')}</${name}>`;
}

/** Texts, each once, with the number of its place. */
class Numbered {
  readonly #places: Map<string, number>;

  constructor(...first: readonly string[]) {
    this.#places = new Map(first.map((text, at) => [text, at]));
  }

  of(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  get all(): readonly string[] {
    return [...this.#places.keys()];
  }
}
