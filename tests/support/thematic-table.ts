// A thematic table made by the projection, from an invented project with everything that is hard to write down.
import type { Operation } from '@/lib/domain/change';
import type { ThematicTable } from '@/lib/domain/codebook-view';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Author } from '@/lib/domain/records';
import { ThematicTableMaker } from '@/lib/domain/thematic-table';
import { codingWith, fragmentWith, sourceWith } from './random-coding';
import { changeWith, codeWith } from './random-log';

/** Gives the table, with up to `quotesPerRow` quotes in a row. */
export function exampleTable(quotesPerRow = Infinity): ThematicTable {
  return new ThematicTableMaker(exampleProjection(), { quotesPerRow }).table();
}

/** Gives the projection that the table is made from. */
export function exampleProjection(): CodebookProjection {
  const projection = new CodebookProjection();
  projection.rebuild([changeWith({ id: 'x1', operations: exampleOperations })]);
  return projection;
}

/** Words that spreadsheets, XML and Word each take for something else. */
export const hostileLabels = [
  '=1+1',
  ' \t=cmd|"/c calc"!A1',
  '+31 6 contacts',
  '-2 or less',
  '@home',
  '\uff1dSUM(A1)',
  '\u200b=hidden()',
  "'=already guarded",
  'it\'s "quoted", with; separators',
  '<w:p>&amp; </w:p>',
  'line one\nline two',
  'bell\u0007 and half \ud83d a pair',
];

function by(family: string): Author[] {
  return [{ family, given: 'A.', particle: '' }];
}

const names = ['Brandt', 'Okoye', 'Ito & Zoon', 'Ñandú'];

const sources: Operation[] = names.map((name, at) => ({
  op: 'add',
  noun: 'source',
  record: sourceWith({
    ...{ id: `s${at}`, authors: by(name), year: at === 3 ? null : 2018 + at },
    ...(at % 2 === 0 ? {} : { kind: 'pdf', url: null, fileId: `file${at}` }),
    ...(at === 2 ? { url: 'https://journal.example/a b?x=1&y="2"#part' } : {}),
  }),
}));

const fragments: Operation[] = Array.from({ length: 12 }, (_, at) => ({
  op: 'add',
  noun: 'fragment',
  record: fragmentWith({ id: `fragment${at}`, sourceId: `s${at % 4}` }),
}));

const codes: Operation[] = [
  codeWith({
    id: 'group',
    kind: 'polarityGroup',
    polarity: 'protective',
    labels: { en: 'Protective', nl: 'Beschermend' },
  }),
  codeWith({ id: 'theme', kind: 'theme', parentId: 'group', labels: { en: 'Support', nl: 'Steun' } }),
  codeWith({
    id: 'trust',
    kind: 'characteristic',
    parentId: 'theme',
    order: 'a1',
    type: 'interaction',
    labels: { en: 'Trust', nl: 'Vertrouwen' },
  }),
  codeWith({
    id: 'stable',
    kind: 'characteristic',
    parentId: 'theme',
    order: 'a2',
    type: 'structural',
    labels: { en: 'Stability', nl: '' },
  }),
  codeWith({ id: 'open', kind: 'openCode', parentId: 'trust', labels: { en: 'someone to call', nl: '' } }),
  codeWith({
    id: 'unused',
    kind: 'characteristic',
    parentId: 'theme',
    order: 'a3',
    type: 'person',
    labels: { en: 'Unused', nl: 'Ongebruikt' },
  }),
  ...hostileLabels.map((en, at) =>
    codeWith({ id: `hostile${at}`, order: `b${String.fromCharCode(97 + at)}`, labels: { en, nl: '' } }),
  ),
].map((record) => ({ op: 'add', noun: 'code', record }));

const codings: Operation[] = [
  codingWith({ id: 'k0', fragmentId: 'fragment0', codeId: 'trust', polarity: 'protective' }),
  codingWith({ id: 'k1', fragmentId: 'fragment1', codeId: 'trust', polarity: 'hindering' }),
  codingWith({ id: 'k2', fragmentId: 'fragment4', codeId: 'open', polarity: 'protective' }),
  codingWith({ id: 'k3', fragmentId: 'fragment2', codeId: 'stable', polarity: 'protective', absence: true }),
  codingWith({ id: 'k4', fragmentId: 'fragment3', codeId: 'stable', polarity: 'mixed' }),
  codingWith({ id: 'k5', fragmentId: 'fragment6', codeId: 'theme' }),
  ...hostileLabels.map((_, at) =>
    codingWith({ id: `k9${at}`, fragmentId: `fragment${at}`, codeId: `hostile${at}` }),
  ),
].map((record) => ({ op: 'add', noun: 'coding', record }));

const exampleOperations: readonly Operation[] = [...sources, ...fragments, ...codes, ...codings];
