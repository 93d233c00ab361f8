// Messages come from the least trusted part of the extension: nothing is taken that does not fit.
import * as v from 'valibot';
import { areBlocksSound, blockKinds, longestSnapshot, mostBlocks } from '@/lib/domain/page-snapshot';
import { prefixPattern } from './prefix';
import { longestQuote, longestText, mostFragments, type PageMessage } from './protocol';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const textHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const share = v.pipe(v.number(), v.minValue(-1000), v.maxValue(1));
const polarity = v.nullable(v.picklist(['protective', 'hindering', 'mixed', 'conditional']));

const anchor = v.pipe(
  v.strictObject({
    kind: v.literal('page'),
    quote: v.strictObject({ exact: text(longestQuote), prefix: text(200), suffix: text(200) }),
    ranges: v.pipe(v.array(v.strictObject({ start: count, end: count })), v.minLength(1), v.maxLength(100)),
    textHash,
    fold: v.exactOptional(v.strictObject({ start: count, end: count })),
  }),
  v.check(({ ranges }) => ranges.every(({ start, end }) => start < end), 'A range must not be empty'),
);

const outcome = v.strictObject({
  fragmentId: id,
  state: v.picklist(['same', 'found', 'changed', 'unsure', 'lost']),
  places: v.pipe(
    v.array(
      v.strictObject({
        anchor,
        scores: v.strictObject({
          words: share,
          before: v.nullable(share),
          after: v.nullable(share),
          inPlace: v.boolean(),
          own: share,
          other: share,
        }),
      }),
    ),
    v.maxLength(20),
  ),
  stood: v.nullable(v.strictObject({ before: text(200), after: text(200) })),
});

const snapshot = v.pipe(
  v.strictObject({
    text: text(longestSnapshot),
    blocks: v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(blockKinds),
          level: v.nullable(count),
          start: count,
          end: count,
          isMain: v.boolean(),
        }),
      ),
      v.maxLength(mostBlocks),
    ),
  }),
  v.check((read) => areBlocksSound(read), 'Blocks must lie in the text'),
);

const page = v.strictObject({
  kind: v.literal('page'),
  title: text(2000),
  authors: v.pipe(
    v.array(v.strictObject({ family: text(500), given: text(500), particle: text(100) })),
    v.maxLength(100),
  ),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(3000))),
  journal: text(2000),
  doi: v.nullable(text(500)),
  url: v.nullable(v.pipe(text(4000), v.regex(/^(https?|file):/))),
  fileId: v.null(),
  language: v.nullable(v.picklist(['en', 'nl'])),
});

const message = <N extends string, S extends v.ObjectEntries>(name: N, entries: S) =>
  v.strictObject({
    kind: v.literal('codeboom.page'),
    name: v.literal(name),
    page,
    request: v.strictObject(entries),
  });

const pageMessage = v.variant('name', [
  message('open', { prefix: v.pipe(v.string(), v.regex(prefixPattern)) }),
  message('refresh', {}),
  message('code', {
    anchor,
    code: v.union([id, v.strictObject({ label: v.pipe(text(300), v.regex(/\S/)) })]),
    polarity: v.exactOptional(polarity),
  }),
  message('editCoding', {
    codingId: id,
    polarity: v.exactOptional(polarity),
    absence: v.exactOptional(v.boolean()),
    note: v.exactOptional(text(20_000)),
  }),
  message('removeCoding', { codingId: id }),
  message('resize', { fragmentId: id, anchor }),
  message('memo', { anchor, text: v.pipe(text(100_000), v.regex(/\S/)) }),
  message('undo', { changeId: id }),
  message('openWorkbench', {}),
  message('openSidePanel', {}),
  message('search', {
    text: text(longestText),
    fragmentIds: v.pipe(v.array(id), v.maxLength(mostFragments)),
  }),
  message('copier', {}),
  message('keepText', { textHash, folded: text(longestText), snapshot: v.exactOptional(snapshot) }),
  message('report', { textHash, outcomes: v.pipe(v.array(outcome), v.maxLength(mostFragments)) }),
]);

/** Gives the message when it is one and fits in every part; `null` for anything else. */
export function readPageMessage(received: unknown): PageMessage | null {
  const parsed = v.safeParse(pageMessage, received);
  return parsed.success ? parsed.output : null;
}
