// An Excel workbook (ECMA-376 part 1, chapter 18), packed while it is written. Our own writer: the library that we tried
// packs what is large in a worker from a `blob:` address, which no extension may start.
import { htmlText } from './html-text';
import { XlsxStyles, type CellLook } from './xlsx-styles';
import { slices } from './slices';
import { ZipWriter } from './zip-writer';

/** A cell: a number, or a text that is never run; with where it leads. */
export type XlsxCell = {
  readonly value: number | string | null;
  readonly look?: CellLook;
  readonly address?: string;
};

/** A sheet. */
export type XlsxSheet<T> = {
  /** As `sheetNames` gives it. */
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Frozen above the rows, with a filter; none for a sheet of plain lines. */
  readonly header: readonly XlsxCell[] | null;
  readonly items: readonly T[];
  /** Gives the cells of a row. */
  readonly row: (item: T) => readonly XlsxCell[];
};

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ofPackage = 'http://schemas.openxmlformats.org/package/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel refuses a file with more links in a sheet, or longer ones. */
const most = { links: 60_000, address: 2000 } as const;

/** Points of a line, and of the highest row that there can be. */
const lineHeight = 15;
const highest = 409;

/** Gives the bytes of an .xlsx file. `onRows` is told how many rows were written. @throws the signal's reason when it was aborted */
export async function xlsxFile<T>(
  sheets: readonly XlsxSheet<T>[],
  { signal, onRows }: { readonly signal?: AbortSignal | undefined; readonly onRows?: (rows: number) => void },
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter();
  const styles = new XlsxStyles();
  const put = (path: string, xml: string): void => {
    const file = zip.add(path);
    file.write(start + xml);
    file.end();
  };
  put('[Content_Types].xml', contentTypes(sheets.length));
  put('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  put('xl/workbook.xml', workbook(sheets));
  const parts: Relation[] = sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]);
  put('xl/_rels/workbook.xml.rels', relationships([...parts, ['styles', 'styles.xml']]));
  for (const [at, sheet] of sheets.entries()) {
    const writer = new SheetWriter(sheet, styles, at === 0);
    const file = zip.add(`xl/worksheets/sheet${at + 1}.xml`);
    file.write(start + writer.before());
    for await (const slice of slices(sheet.items, signal)) {
      file.write(slice.map((item) => writer.row(sheet.row(item))).join(''));
      onRows?.(slice.length);
    }
    file.write(writer.after());
    file.end();
    if (writer.addresses.length > 0) {
      const links: Relation[] = writer.addresses.map((address) => ['hyperlink', address, 'External']);
      put(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships(links));
    }
  }
  put('xl/styles.xml', styles.xml());
  return zip.bytes();
}

type Relation = readonly [type: string, target: string, mode?: string];

function relationships(list: readonly Relation[]): string {
  const elements = list.map(
    ([kind, target, mode], at) =>
      `<Relationship Id="r${at + 1}" Type="${relations}/${kind}" Target="${htmlText(target)}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${ofPackage}">${elements.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${parts.join('')}</Types>`;
}

function workbook(sheets: readonly Pick<XlsxSheet<unknown>, 'name' | 'header' | 'items'>[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${htmlText(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  // Excel keeps a filter's range under this hidden name too.
  const filters = sheets.flatMap((sheet, at) => {
    const range = filterOf(sheet, '$');
    const place = `'${sheet.name.replaceAll("'", "''")}'!${range ?? ''}`;
    return range === null
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${htmlText(place)}</definedName>`,
        ];
  });
  const names = filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`;
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets>${names}</workbook>`;
}

function filterOf({ header, items }: Pick<XlsxSheet<unknown>, 'header' | 'items'>, fix = ''): string | null {
  if (header === null || header.length === 0 || items.length === 0) return null;
  return `${fix}A${fix}1:${fix}${columnLetters(header.length)}${fix}${items.length + 1}`;
}

/** Writes the XML of a sheet, row by row. */
class SheetWriter<T> {
  /** Where links lead, in the order of their numbers. */
  readonly addresses: string[] = [];
  readonly #links: string[] = [];
  #rows = 0;

  constructor(
    private readonly sheet: XlsxSheet<T>,
    private readonly styles: XlsxStyles,
    private readonly isFirst: boolean,
  ) {}

  before(): string {
    const { widths, header } = this.sheet;
    const pane =
      header === null
        ? ''
        : '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';
    const columns = widths.map(
      (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    );
    return `<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${this.isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${header === null ? '' : this.row(header)}`;
  }

  row(cells: readonly XlsxCell[]): string {
    this.#rows += 1;
    return `<row r="${this.#rows}"${this.#height(cells)}>${cells.map((cell, at) => this.#cell(cell, at)).join('')}</row>`;
  }

  /** About as high as its longest cell; not every program finds out by itself. */
  #height(cells: readonly XlsxCell[]): string {
    const lines = cells.map(({ value }, at) => {
      if (typeof value !== 'string') return 1;
      const letters = Math.max(4, (this.sheet.widths[at] ?? 10) * 0.95);
      return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    });
    const most = Math.max(1, ...lines);
    return most === 1 ? '' : ` ht="${Math.min(highest, most * lineHeight)}"`;
  }

  after(): string {
    const filter = filterOf(this.sheet);
    const links = this.#links.length === 0 ? '' : `<hyperlinks>${this.#links.join('')}</hyperlinks>`;
    return `</sheetData>${filter === null ? '' : `<autoFilter ref="${filter}"/>`}${links}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
  }

  #cell({ value, look = {}, address }: XlsxCell, at: number): string {
    const place = `${columnLetters(at + 1)}${this.#rows}`;
    if (address !== undefined && address.length <= most.address && this.addresses.length < most.links) {
      this.addresses.push(address);
      this.#links.push(`<hyperlink ref="${place}" r:id="r${this.addresses.length}"/>`);
    }
    const style = this.styles.id(look);
    if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    if (value === null || value === '') return `<c r="${place}" s="${style}"/>`;
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${htmlText(plain(value))}</t></is></c>`;
  }
}

/** Excel reads `_x0041_` in a text as the sign with that number; `_x005F_` is the line before the x itself. */
function plain(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Gives the letters of a column, 1 for `A`. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}
