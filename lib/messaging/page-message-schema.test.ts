import { describe, expect, it } from 'vitest';
import type { PageMessage } from './protocol';
import { readPageMessage } from './page-message-schema';

const page = {
  kind: 'page',
  title: 'Someone to call',
  authors: [{ family: 'Okoye', given: 'Ifeoma', particle: '' }],
  year: 2020,
  journal: '',
  doi: null,
  url: 'https://journal.example/12',
  fileId: null,
  language: 'en',
} as const;
const anchor = {
  kind: 'page',
  quote: { exact: 'Trust came late', prefix: '', suffix: '.' },
  ranges: [{ start: 4, end: 19 }],
  textHash: '0123456789abcdef',
} as const;
const id = '01234567-89ab-7def-8123-456789abcdef';
const kind = 'codeboom.page';
const { textHash } = anchor;
const block = { kind: 'paragraph', level: null, start: 0, end: 16, isMain: true } as const;
const snapshot = { text: 'Trust came late.', blocks: [block] };
const messages: readonly PageMessage[] = [
  { kind, page, name: 'open', request: { prefix: 'abcdefghijkl' } },
  { kind, page, name: 'refresh', request: {} },
  { kind, page, name: 'code', request: { anchor, code: id } },
  { kind, page, name: 'code', request: { anchor, code: { label: 'in vivo' }, polarity: null } },
  { kind, page, name: 'editCoding', request: { codingId: id, absence: true } },
  { kind, page, name: 'removeCoding', request: { codingId: id } },
  { kind, page, name: 'memo', request: { anchor, text: 'See also' } },
  { kind, page, name: 'undo', request: { changeId: id } },
  { kind, page, name: 'openWorkbench', request: {} },
  { kind, page, name: 'openSidePanel', request: {} },
  { kind, page, name: 'search', request: { text: 'Trust came late.', fragmentIds: [id] } },
  { kind, page, name: 'copier', request: {} },
  { kind, page, name: 'keepText', request: { textHash, folded: 'trustcamelate' } },
  { kind, page, name: 'keepText', request: { textHash, folded: 'trustcamelate', snapshot } },
];
const [, , coding] = messages;

/** Gives the coding message with one part replaced, as deep as the path goes. */
function altered(path: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(coding);
  let place = copy;
  for (const key of path.slice(0, -1)) place = (place as Record<string, unknown>)[key]; // Plain data.
  (place as Record<string, unknown>)[path.at(-1) ?? ''] = value; // As above.
  return copy;
}

describe('readPageMessage', () => {
  it.each(messages.map((message) => [message.name, message] as const))('takes %s as it is', (_, message) => {
    expect(readPageMessage(structuredClone(message))).toEqual(message);
  });

  it.each([
    ['another kind', ['kind'], 'codeboom.order'],
    ['a name that is none', ['name'], 'deleteProject'],
    ['more than was asked for', ['request', 'projectId'], id],
    ['an id that is none', ['request', 'code'], '../../x'],
    ['an empty new code', ['request', 'code'], { label: '   ' }],
    ['a polarity that is none', ['request', 'polarity'], 'good'],
    ['an empty range', ['request', 'anchor', 'ranges'], [{ start: 4, end: 4 }]],
    ['no range', ['request', 'anchor', 'ranges'], []],
    ['a range that is no number', ['request', 'anchor', 'ranges'], [{ start: 0, end: Infinity }]],
    ['a quote without end', ['request', 'anchor', 'quote', 'exact'], 'x'.repeat(100_001)],
    ['an address that is a script', ['page', 'url'], 'javascript:alert(1)'],
    ['a file of ours', ['page', 'fileId'], 'a'.repeat(64)],
    ['a thousand authors', ['page', 'authors'], Array(1000).fill({ family: 'A', given: '', particle: '' })],
  ])('refuses %s', (_, path, value) => {
    expect(readPageMessage(altered(path, value))).toBeNull();
  });

  it.each([null, undefined, 'open', 3, [], {}, { kind }])('refuses %j', (received) => {
    expect(readPageMessage(received)).toBeNull();
  });
});

describe('a page that is to be kept', () => {
  it.each([
    ['has a block outside its text', { ...block, end: 17 }],
    ['has a kind that does not exist', { ...block, kind: 'script' }],
    ['brings markup along', { ...block, html: '<p>' }],
  ])('is refused when it %s', (_, altered) => {
    const request = { textHash, folded: 'trustcamelate', snapshot: { ...snapshot, blocks: [altered] } };
    expect(readPageMessage({ kind, page, name: 'keepText', request })).toBeNull();
  });
});
