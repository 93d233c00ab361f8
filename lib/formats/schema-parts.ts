// What the schemas of records are made of.
import * as v from 'valibot';

/** An id. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** A moment. */
export const timestamp = v.pipe(v.string(), v.maxLength(40));
/** Any text. */
export const text = v.string();
/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40));
/** A text in both languages. */
export const labels = v.strictObject({ en: text, nl: text });
/** A language, or none. */
export const language = v.nullable(v.picklist(['en', 'nl']));
/** A polarity, or none. */
export const polarity = v.nullable(v.picklist(['protective', 'hindering', 'mixed', 'conditional']));
/** A network type, or none. */
export const networkType = v.nullable(v.picklist(['structural', 'interaction', 'person']));
/** What every record begins with. */
export const base = { id, projectId: id, createdAt: timestamp, removed: v.boolean() };
/** Any number. */
export const n = v.pipe(v.number(), v.finite());
