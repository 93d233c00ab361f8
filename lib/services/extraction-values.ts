// What the rows of an extraction table say of the attributes of documents and fragments: columns that are not there yet
// come as the templates have them.
import { BugError } from '@/lib/base/errors';
import type { Labels, Language } from '@/lib/base/language';
import { choiceNamed, newChoice } from '@/lib/domain/attributes/choices';
import { readValues } from '@/lib/domain/attributes/entries';
import { templateAttribute } from '@/lib/domain/attributes/templates';
import type { Operation } from '@/lib/domain/change';
import { added, edited } from '@/lib/domain/operations';
import type { Attribute, AttributeEntry, AttributeValue, Id } from '@/lib/domain/records';
import type { ExtractionRow } from '@/lib/formats/extraction-table';
import { newRecord, type Clock } from './context';

/** The columns that a table fills. */
type FilledKey =
  | 'study.country'
  | 'study.participants'
  | 'study.sampleSize'
  | 'study.design'
  | 'study.unit'
  | 'fragment.effect';

/** What the values come into. */
export type ValueParts = {
  readonly projectId: Id;
  /** Those of the project. */
  readonly attributes: readonly Attribute[];
  readonly language: Language;
  readonly coder: string;
};

/** Collects the values of a table; the operations put the attributes before their values. */
export class ExtractionValues {
  readonly #values: AttributeValue[] = [];
  /** By template key: as it was, when it was there, and as it is to be. */
  readonly #columns = new Map<FilledKey, { readonly before: Attribute | null; now: Attribute }>();

  constructor(
    private readonly context: Clock,
    private readonly parts: ValueParts,
  ) {}

  /** How many values there are. */
  get count(): number {
    return this.#values.length;
  }

  /** Takes what a row says of its document. */
  addRow(row: ExtractionRow, sourceId: Id): void {
    this.#addCountry(row, sourceId);
    this.#addText('study.participants', row.participants, sourceId);
    if (row.sample !== null) {
      const { size, unit } = row.sample;
      const entry: AttributeEntry = { kind: 'number', low: size, high: size, isAbout: false };
      this.#add('study.sampleSize', [entry], sourceId);
      this.#addText('study.unit', unit, sourceId);
    }
    if (row.designs.length === 0) return;
    for (const design of row.designs) this.#addChoice('study.design', design);
    this.#addText('study.design', row.designs.join(';'), sourceId);
  }

  /** Takes the effect of a line, which its fragment is of. */
  addEffect(effect: string, fragmentId: Id): void {
    this.#add('fragment.effect', [{ kind: 'text', text: effect }], fragmentId, [fragmentId]);
  }

  /** Gives what brings attributes and values in. */
  operations(): Operation[] {
    const columns = [...this.#columns.values()].flatMap(({ before, now }): Operation[] =>
      before === null ? [added('attribute', now)] : edited('attribute', before, { choices: now.choices }),
    );
    return [...columns, ...this.#values.map((value) => added('attributeValue', value))];
  }

  /** Where no country is known, what is printed says why. */
  #addCountry({ countries, country }: ExtractionRow, sourceId: Id): void {
    const { now } = this.#column('study.country');
    const read = readValues(now, countries.join(';'), this.parts.language);
    const isKnown = read.kind === 'values' && read.unfit.length === 0;
    if (isKnown || read.kind === 'notReported')
      this.#add('study.country', isKnown ? read.entries : [], sourceId);
    else this.#addText('study.country', country, sourceId);
  }

  #addText(key: FilledKey, text: string, sourceId: Id): void {
    const read = readValues(this.#column(key).now, text, this.parts.language);
    if (read.kind === 'values') this.#add(key, read.entries, sourceId);
    else if (read.kind === 'notReported') this.#add(key, [], sourceId);
  }

  #addChoice(key: FilledKey, name: string): void {
    const column = this.#column(key);
    const { now } = column;
    if (choiceNamed(now.choices, name) !== null) return;
    const labels: Labels = { en: '', nl: '', [this.parts.language]: name };
    column.now = { ...now, choices: [...now.choices, newChoice(now.choices, labels)] };
  }

  // eslint-disable-next-line max-params -- a value is what it is of, what it says, and where
  #add(
    key: FilledKey,
    entries: readonly AttributeEntry[],
    aboutId: Id,
    fragmentIds: readonly Id[] = [],
  ): void {
    const { id, about, projectId } = this.#column(key).now;
    this.#values.push({
      ...newRecord(this.context, projectId),
      ...{ attributeId: id, about: { noun: about, id: aboutId }, entries, fragmentIds },
      ...{ note: '', coder: this.parts.coder },
    });
  }

  #column(key: FilledKey) {
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const { attributes, projectId } = this.parts;
    const before = attributes.find(({ origin }) => origin === key) ?? null;
    const rank =
      attributes.reduce((highest, each) => Math.max(highest, each.rank), -1) + 1 + this.#columns.size;
    const column = {
      before,
      now: before ?? { ...newRecord(this.context, projectId), ...templateOf(key), rank },
    };
    this.#columns.set(key, column);
    return column;
  }
}

function templateOf(key: FilledKey) {
  const draft = templateAttribute(key);
  if (draft === null) throw new BugError(`No template has ${key}`);
  return draft;
}
