// The schemas of attributes, of their values, and of what persons wrote into tables.
import * as v from 'valibot';
import { attributeKinds } from '@/lib/domain/attribute-records';
import { base, id, labels, n, text } from './schema-parts';

const rule = v.strictObject({
  atLeast: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 16)),
  labels,
});
/** An attribute. */
export const attribute = v.strictObject({
  ...{ ...base, about: v.picklist(['source', 'fragment']), kind: v.picklist(attributeKinds), labels },
  ...{ hint: labels, several: v.boolean(), unit: labels, rank: n, origin: v.nullable(text) },
  choices: v.array(v.strictObject({ key: text, labels, synonyms: v.array(text) })),
  // Attributes from before there were rules lack it.
  rule: v.exactOptional(v.nullable(rule)),
});
const entry = v.variant('kind', [
  v.strictObject({ kind: v.literal('choice'), key: text }),
  v.strictObject({ kind: v.literal('number'), low: n, high: n, isAbout: v.boolean() }),
  v.strictObject({ kind: v.literal('country'), code: text }),
  v.strictObject({ kind: v.literal('date'), date: text }),
  v.strictObject({ kind: v.literal('text'), text }),
]);
/** A value of an attribute. */
export const attributeValue = v.strictObject({
  ...{ ...base, attributeId: id, about: v.strictObject({ noun: v.picklist(['source', 'fragment']), id }) },
  ...{ entries: v.array(entry), fragmentIds: v.array(id), note: text, coder: text },
});
const onCell = { ...base, sourceId: id, codeId: id, coder: text };
/** A summary. */
export const summary = v.strictObject({ ...onCell, text });
/** A look. */
export const look = v.strictObject({ ...onCell, note: text });
/** A wording. */
export const wording = v.strictObject({
  ...{ ...base, part: text, language: v.picklist(['en', 'nl']), text, replaced: text, coder: text },
});
