// How often documents have each value of an attribute, with the sum checked and what is missing said.
import { labelIn, type Language } from '@/lib/base/language';
import { writeValues } from '@/lib/domain/attributes/entries';
import { projectValues, type ProjectValues } from '@/lib/domain/attributes/project-values';
import { ruleName, ruleOf, ruleOutcome, ruleOutcomes, ruleOutcomeWords } from '@/lib/domain/attributes/rule';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Attribute, AttributeEntry, Id } from '@/lib/domain/records';
import { behindEvidence } from './behind';
import { countCell, labelColumn, numberColumn, plainNumber, textCell } from './cells';
import { countingWords } from './counting-words';
import type { CellBehind, CellPlace, EvidenceRow, EvidenceTable } from './evidence-table';
import { evidenceByDocument } from './spread';
import type { TableMaker } from './table-makers';

/** The values of one attribute of documents. */
export type FrequenciesRequest = {
  readonly table: 'frequencies';
  readonly attributeId: Id;
  /** Whether its rule holds is counted, not its values. */
  readonly counts?: 'rule';
  /** Only documents that have codings of these codes; left out, all documents. */
  readonly scope?: TreeScope;
};

/** Makes the table. */
export const frequencies: TableMaker<FrequenciesRequest> = { make, behind };

const notReported = '\u0000not reported';
const notFilledIn = '\u0000not filled in';
const total = '\u0000total';

type Counted = {
  readonly name: string;
  /** The documents of each value, in the order of the table. */
  readonly byValue: ReadonlyMap<string, { readonly label: string; readonly ids: ReadonlySet<Id> }>;
  readonly documents: readonly Id[];
  /** How many documents have more than one value. */
  readonly several: number;
};

function counted(
  project: CodebookProjection,
  request: FrequenciesRequest,
  language: Language,
): Counted | null {
  const values = projectValues(project);
  const attribute = values.about('source').find(({ id }) => id === request.attributeId);
  if (attribute === undefined) return null;
  const documents = documentsIn(project, request);
  return request.counts === 'rule'
    ? countedByRule(values, { attribute, documents }, language)
    : countedByValue(values, { attribute, documents }, language);
}

function documentsIn(project: CodebookProjection, { scope }: FrequenciesRequest): readonly Id[] {
  const all = project.cited.inOrder(project.records.source.keys()).map(({ source }) => source.id);
  if (scope === undefined) return all;
  const coded = evidenceByDocument(project, scope);
  return all.filter((id) => (coded.get(id)?.length ?? 0) > 0);
}

type Countable = { readonly attribute: Attribute; readonly documents: readonly Id[] };

function countedByRule(
  values: ProjectValues,
  { attribute, documents }: Countable,
  language: Language,
): Counted | null {
  const rule = ruleOf(attribute);
  if (rule === null) return null;
  const outcomes = documents.map((id) =>
    ruleOutcome(attribute, rule, values.of(id, attribute.id)?.entries ?? null),
  );
  const byValue = new Map(
    ruleOutcomes.map((key) => {
      const ids = new Set(documents.filter((_, at) => outcomes[at] === key));
      return [key, { label: ruleOutcomeWords[key][language], ids }];
    }),
  );
  return { name: ruleName(attribute, rule, language), byValue, documents, several: 0 };
}

function countedByValue(
  values: ProjectValues,
  { attribute, documents }: Countable,
  language: Language,
): Counted {
  const words = countingWords[language];
  const byValue = new Map<string, { label: string; ids: Set<Id> }>();
  const count = (key: string, label: string, id: Id | null): void => {
    const known = byValue.get(key) ?? { label, ids: new Set<Id>() };
    if (id !== null) known.ids.add(id);
    byValue.set(key, known);
  };
  for (const { key, labels } of attribute.choices) count(key, labelIn(labels, language), null);
  const missing = { reported: new Set<Id>(), filledIn: new Set<Id>() };
  let several = 0;
  for (const id of documents) {
    const value = values.of(id, attribute.id);
    if (value === null) missing.filledIn.add(id);
    else if (value.entries.length === 0) missing.reported.add(id);
    const keys = new Set((value?.entries ?? []).map((entry) => keyOf(attribute, entry)));
    if (keys.size > 1) several += 1;
    for (const entry of value?.entries ?? []) {
      count(keyOf(attribute, entry), writeValues(attribute, [entry], language), id);
    }
  }
  byValue.set(notReported, { label: words.notReported, ids: missing.reported });
  byValue.set(notFilledIn, { label: words.notFilledIn, ids: missing.filledIn });
  return { name: labelIn(attribute.labels, language), byValue, documents, several };
}

/** The same whatever the language of the table. */
function keyOf(attribute: Attribute, entry: AttributeEntry): string {
  return entry.kind === 'choice' ? entry.key : writeValues(attribute, [entry], 'en');
}

function make(project: CodebookProjection, request: FrequenciesRequest, language: Language): EvidenceTable {
  const words = countingWords[language];
  const found = counted(project, request, language);
  if (found === null) return { title: words.frequencies, notes: [], columns: [], rows: [] };
  const all = found.documents.length;
  const rows = [...found.byValue].map(([key, { label, ids }]): EvidenceRow => ({
    ...{ key, depth: 0, role: 'plain' },
    cells: [textCell(label), countCell(ids.size), plainNumber(all === 0 ? null : ids.size / all, 'percent')],
  }));
  const sum = [...found.byValue.values()].reduce((part, { ids }) => part + ids.size, 0);
  const last: EvidenceRow = {
    ...{ key: total, depth: 0, role: 'total' },
    cells: [textCell(words.total), countCell(all), plainNumber(all === 0 ? null : 1, 'percent')],
  };
  return {
    title: words.of(found.name),
    notes: [
      words.sums({ sum, documents: all, several: found.several }),
      ...(request.scope === undefined
        ? []
        : [words.onlyCoded(project.cited.inOrder(project.records.source.keys()).length - all)]),
    ],
    columns: [
      labelColumn(words.value),
      numberColumn('n', words.documents),
      numberColumn('share', words.share),
    ],
    rows: [...rows, last],
  };
}

function behind(project: CodebookProjection, request: FrequenciesRequest, place: CellPlace): CellBehind {
  const found = place.column === 'n' ? counted(project, request, 'en') : null;
  if (found === null) return [];
  const ids = place.row === total ? found.documents : (found.byValue.get(place.row)?.ids ?? []);
  return behindEvidence(project, [], ids);
}
