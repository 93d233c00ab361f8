// What a project file may contain, checked before anything of it is believed.
import * as v from 'valibot';
import { actionNames } from '@/lib/domain/action-names';
import type { Change, Operation } from '@/lib/domain/change';
import { codeKinds } from '@/lib/domain/code-records';
import { nouns, type Noun, type RecordByNoun } from '@/lib/domain/records';
import { reviewVerdicts } from '@/lib/domain/review-records';
import { attribute, attributeValue, look, summary, wording } from './attribute-schemas';
import { base, count, id, labels, language, n, networkType, polarity, text, timestamp } from './schema-parts';

const range = { start: count, end: count };
const quote = v.strictObject({ exact: text, prefix: text, suffix: text });
const quad = v.strictTuple([n, n, n, n, n, n, n, n]);
const pageRange = v.strictObject({ ...range, page: count, label: v.nullable(text), quads: v.array(quad) });
const anchor = v.variant('kind', [
  v.strictObject({
    kind: v.literal('page'),
    quote,
    ranges: v.array(v.strictObject(range)),
    textHash: text,
    fold: v.exactOptional(v.strictObject(range)),
  }),
  v.strictObject({
    kind: v.literal('pdf'),
    quote,
    pages: v.array(pageRange),
    fingerprint: text,
    textHash: v.exactOptional(text),
    fold: v.exactOptional(v.strictObject(range)),
    area: v.exactOptional(v.literal(true)),
  }),
]);

const author = v.strictObject({ family: text, given: text, particle: text });
/** Addresses are opened by people, so none may be a program. */
const address = v.nullable(v.pipe(v.string(), v.regex(/^(?!\s*(?:javascript|data|vbscript):)/i)));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const fileId = v.nullable(sha256);

const project = v.strictObject({
  ...{ ...base, title: text, question: text, isSample: v.boolean() },
  // Projects from before they could have settings lack it. Which values count is asked where they are used.
  settings: v.exactOptional(v.nullable(v.record(text, v.unknown()))),
});
const source = v.strictObject({
  ...base,
  kind: v.picklist(['page', 'pdf']),
  title: text,
  authors: v.array(author),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  journal: text,
  doi: v.nullable(text),
  url: address,
  fileId,
  language,
  // Sources from before articles had several faces lack it.
  tiedTo: v.exactOptional(v.nullable(id)),
  // Sources from before there were folders lack it.
  folder: v.exactOptional(v.nullable(text)),
});
const fragment = v.strictObject({ ...base, sourceId: id, anchor, coder: text, language });
const face = v.picklist(['page', 'pdf']);
const version = v.strictObject({
  ...base,
  sourceId: id,
  face,
  textHash: text,
  fileId: sha256,
  length: count,
  // Texts that were kept without the page lack it.
  snapshotFileId: v.exactOptional(v.nullable(sha256)),
});
const scores = v.strictObject({
  words: n,
  before: v.nullable(n),
  after: v.nullable(n),
  inPlace: v.boolean(),
  own: n,
  other: n,
});
const placement = v.strictObject({
  ...base,
  fragmentId: id,
  sourceId: id,
  face,
  textHash: text,
  state: v.picklist(['same', 'found', 'changed', 'unsure', 'lost']),
  places: v.array(v.strictObject({ anchor, scores })),
  stood: v.nullable(v.strictObject({ before: text, after: text })),
  decision: v.nullable(v.picklist(['accepted', 'reattached', 'gone'])),
});
const originDetail = v.strictObject({
  kind: v.picklist(['project', 'publication', 'panel', 'other']),
  reference: text,
});
const relationKind = v.picklist(['related', 'strengthens', 'contradicts', 'broader']);
const code = v.strictObject({
  ...base,
  parentId: v.nullable(id),
  order: text,
  kind: v.picklist(codeKinds),
  type: networkType,
  labels,
  definition: labels,
  polarity,
  digit: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  origin: v.nullable(text),
  // Codes from before their page had these lack them.
  variants: v.exactOptional(v.nullable(v.strictObject({ en: v.array(text), nl: v.array(text) }))),
  inclusion: v.exactOptional(v.nullable(labels)),
  exclusion: v.exactOptional(v.nullable(labels)),
  examples: v.exactOptional(v.nullable(v.array(id))),
  dimensions: v.exactOptional(v.nullable(v.array(v.strictObject({ name: text, value: text })))),
  inScope: v.exactOptional(v.nullable(v.boolean())),
  onePerDocument: v.exactOptional(v.nullable(v.boolean())),
  originDetail: v.exactOptional(v.nullable(originDetail)),
  relations: v.exactOptional(v.nullable(v.array(v.strictObject({ kind: relationKind, codeId: id })))),
  mergedInto: v.exactOptional(v.nullable(id)),
});
const coding = v.strictObject({
  ...base,
  fragmentId: id,
  codeId: id,
  coder: text,
  polarity,
  absence: v.boolean(),
  note: text,
});
const about = v.strictObject({ noun: v.picklist(['project', 'source', 'fragment', 'code', 'coding']), id });
const memo = v.strictObject({ ...base, about, text, coder: text });
const acceptance = v.strictObject({ ...base, finding: text, note: text, coder: text });
const year = v.nullable(n);
const retrievalQuery = v.strictObject({
  ...{ all: v.array(id), any: v.array(id), none: v.array(id), withBelow: v.boolean() },
  meet: v.picklist(['passage', 'paragraph', 'near', 'document']),
  words: count,
  polarities: v.array(polarity),
  types: v.array(v.picklist(['structural', 'interaction', 'person'])),
  absence: v.picklist(['any', 'only', 'without']),
  coders: v.array(text),
  sourceIds: v.array(id),
  years: v.strictObject({ from: year, to: year }),
});
const retrieval = v.strictObject({ ...base, title: text, query: retrievalQuery, coder: text });
const milestone = v.strictObject({
  ...{ ...base, title: text, note: text, coder: text },
  position: v.strictObject({ lamport: count, device: id, counter: count }),
});
const concept = v.strictObject({ ...base, labels, codeIds: v.array(id), note: text });
const review = v.strictObject({
  ...{ ...base, codeId: v.nullable(id), milestoneId: v.nullable(id), coder: text },
  ...{ verdict: v.picklist(reviewVerdicts), text, answer: text, isSettled: v.boolean() },
});
/** Gives the schema of each noun's record. A new field of a record needs a line here; the compiler says so. */
const schemaByNoun = {
  project,
  source,
  version,
  fragment,
  placement,
  code,
  coding,
  memo,
  acceptance,
  retrieval,
  milestone,
  concept,
  review,
  attribute,
  attributeValue,
  summary,
  look,
  wording,
} satisfies {
  [N in Noun]: v.GenericSchema<unknown, RecordByNoun[N]>;
};

type Checked = RecordByNoun[Noun];

const place = v.strictObject({ parentId: v.nullable(id), order: text });
const nounName = v.picklist(nouns);
const operation = v.variant('op', [
  v.strictObject({ op: v.literal('add'), noun: nounName, record: v.unknown() }),
  v.strictObject({
    op: v.literal('set'),
    noun: nounName,
    id,
    field: text,
    value: v.unknown(),
    before: v.unknown(),
  }),
  v.strictObject({ op: v.literal('move'), noun: v.literal('code'), id, to: place, before: place }),
]);

const change = v.strictObject({
  id,
  projectId: id,
  device: id,
  actor: text,
  lamport: count,
  counter: count,
  at: timestamp,
  action: v.picklist(actionNames),
  operations: v.array(operation),
  undoes: v.nullable(id),
  redoes: v.nullable(id),
  isBaseline: v.boolean(),
});

const part = v.strictObject({
  path: v.pipe(v.string(), v.maxLength(200)),
  size: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  name: text,
  mediaType: text,
});

/** The manifest, `project.json`. */
export const manifestSchema = v.strictObject({
  format: v.literal('codeboom-project'),
  version: v.literal(1),
  projectId: id,
  title: text,
  savedAt: timestamp,
  changes: count,
  // In the order in which records are counted. Files from before there were texts and placements do not count them.
  records: v.strictObject({
    ...{ project: count, source: count, version: v.optional(count, 0), fragment: count },
    ...{ placement: v.optional(count, 0), code: count, coding: count, memo: count },
    acceptance: v.optional(count, 0),
    retrieval: v.optional(count, 0),
    milestone: v.optional(count, 0),
    concept: v.optional(count, 0),
    review: v.optional(count, 0),
    attribute: v.optional(count, 0),
    attributeValue: v.optional(count, 0),
    summary: v.optional(count, 0),
    look: v.optional(count, 0),
    wording: v.optional(count, 0),
  }),
  /** SHA-256 of the canonical text of the state that the changes fold to. */
  state: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  parts: v.array(part),
  /** Files of sources whose bytes were not there any more when this was saved. */
  missingFiles: v.array(text),
});

/** The manifest, as its schema has it. */
export type ProjectManifest = v.InferOutput<typeof manifestSchema>;

/** Only what a manifest of any version says of itself. */
export const versionSchema = v.looseObject({ format: v.literal('codeboom-project'), version: count });

/** Gives the change, checked down to the values of its fields. @throws v.ValiError */
export function parseChange(value: unknown): Change {
  const parsed = v.parse(change, value);
  return { ...parsed, operations: parsed.operations.map((each) => parseOperation(each, parsed.projectId)) };
}

function parseOperation(parsed: v.InferOutput<typeof operation>, projectId: string): Operation {
  if (parsed.op === 'move') return parsed;
  const schema = schemaByNoun[parsed.noun];
  if (parsed.op === 'set') {
    if (!Object.hasOwn(schema.entries, parsed.field))
      throw new TypeError(`No field ${parsed.field} of ${parsed.noun}`);
    // The check above makes the name a key of this very schema.
    const field = schema.entries[parsed.field as keyof typeof schema.entries];
    v.parse(field, parsed.value);
    v.parse(field, parsed.before);
    return parsed;
  }
  const record: Checked = v.parse(schema, parsed.record);
  if (record.projectId !== projectId) throw new TypeError(`A ${parsed.noun} of another project`);
  // The schema was chosen by the noun, which pairs them.
  return { op: 'add', noun: parsed.noun, record } as Operation;
}
