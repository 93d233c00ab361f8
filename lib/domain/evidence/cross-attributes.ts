// What documents or fragments have of an attribute as a side of a cross table; one with several values is in several categories.
import { labelIn, type Language } from '@/lib/base/language';
import { writeValues } from '@/lib/domain/attributes/entries';
import { projectValues } from '@/lib/domain/attributes/project-values';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Attribute, AttributeEntry, AttributeValue, Id } from '@/lib/domain/records';
import type { Category, Dimension, Split } from './cross-dimensions';
import { crossWords } from './cross-words';
import { bandLabel, bandsOf, isIn, type Band, type Bands } from './number-bands';

const notReported = '\u0000not reported';
const notFilledIn = '\u0000not filled in';

/** Splits codings by an attribute; no categories when it is not there. */
export function byAttribute(
  project: CodebookProjection,
  { attributeId, bands }: Extract<Dimension, { by: 'attribute' }>,
  language: Language,
): Split {
  const words = crossWords[language];
  const values = projectValues(project);
  const attribute = values.attributes.find(({ id }) => id === attributeId);
  if (attribute === undefined) return { title: '', categories: [], of: () => [] };
  const parts = bandsIn(project, attribute, bands);
  const labels = new Map<string, string>();
  const known = new Map<Id, readonly string[]>();
  const keysOf = ({ source, fragment }: Evidence): readonly string[] => {
    const id = attribute.about === 'source' ? source.id : fragment.id;
    const made = known.get(id) ?? keysOfValue(values.of(id, attributeId), keysOfEntry);
    known.set(id, made);
    return made;
  };
  const keysOfEntry = (entry: AttributeEntry): readonly string[] => {
    if (entry.kind === 'number' && parts.length > 0) {
      return parts.flatMap((band) => (isIn(entry, band) ? [band.key] : []));
    }
    const label = writeValues(attribute, [entry], language);
    const key = entry.kind === 'choice' ? entry.key : label;
    labels.set(key, label);
    return [key];
  };
  for (const node of project.nodes) for (const each of project.ownEvidence(node.code.id)) keysOf(each);
  const look = { isWhole: areWhole(project, attribute, parts), isYear: false, language };
  const categories = [
    ...parts.map((band) => plain(band.key, bandLabel(band, look))),
    ...orderedKeys(attribute, labels, language).map((key) =>
      plain(key, labels.get(key) ?? choiceOf(attribute, key, language)),
    ),
    plain(notReported, words.notReported),
    plain(notFilledIn, words.notFilledIn),
  ];
  const places = new Map(categories.map(({ key }, at) => [key, at]));
  return {
    title: labelIn(attribute.labels, language),
    categories,
    of: (evidence) => keysOf(evidence).flatMap((key) => places.get(key) ?? []),
  };
}

function keysOfValue(
  value: AttributeValue | null,
  keysOfEntry: (entry: AttributeEntry) => readonly string[],
): readonly string[] {
  if (value === null) return [notFilledIn];
  if (value.entries.length === 0) return [notReported];
  return [...new Set(value.entries.flatMap(keysOfEntry))];
}

function bandsIn(project: CodebookProjection, attribute: Attribute, bands: Bands | undefined): Band[] {
  if (bands === undefined || attribute.kind !== 'number') return [];
  return bandsOf(bands, numbersOf(project, attribute), 'number');
}

function areWhole(project: CodebookProjection, attribute: Attribute, parts: readonly Band[]): boolean {
  const edges = parts.flatMap(({ from, until }) => [from ?? 0, until ?? 0]);
  const numbers = parts.length === 0 ? [] : numbersOf(project, attribute);
  return [...edges, ...numbers.flatMap(({ low, high }) => [low, high])].every(Number.isInteger);
}

/** All numbers that are filled in, also of documents that nothing is coded in. */
function numbersOf({ records }: CodebookProjection, { id }: Attribute) {
  return [...records.attributeValue.values()].flatMap(({ removed, attributeId, entries }) =>
    removed || attributeId !== id ? [] : entries.flatMap((entry) => (entry.kind === 'number' ? [entry] : [])),
  );
}

/** A choice shows all that can be chosen, in its own order; anything else what there is. */
function orderedKeys(
  attribute: Attribute,
  labels: ReadonlyMap<string, string>,
  language: Language,
): string[] {
  const chosen = attribute.choices.map(({ key }) => key);
  const others = [...labels.keys()].filter((key) => !chosen.includes(key));
  return [...chosen, ...others.sort(new Intl.Collator(language, { numeric: true }).compare)];
}

function choiceOf({ choices }: Attribute, key: string, language: Language): string {
  const choice = choices.find((each) => each.key === key);
  return choice === undefined ? key : labelIn(choice.labels, language);
}

function plain(key: string, label: string): Category {
  return { key, label, depth: 0, isHeading: false };
}
