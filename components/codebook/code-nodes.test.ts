import { describe, expect, it } from 'vitest';
import { codeRow, tally } from '@/tests/support/code-rows';
import { codeNodes, describeCode, draftId, filteredRows } from './code-nodes';

const rows = [
  codeRow({
    id: 'P',
    kind: 'polarityGroup',
    labels: { en: 'Protective', nl: 'Beschermend' },
    childIds: ['t'],
  }),
  codeRow({ id: 't', parentId: 'P', kind: 'theme', number: 3, labels: { en: 'Trust', nl: 'Vertrouwen' } }),
  codeRow({ id: 'c', parentId: 't', number: 7, labels: { en: 'Déjà vu', nl: 'Herkenning thuis' } }),
  codeRow({ id: 'd', parentId: 't', number: 8, labels: { en: 'Respect', nl: 'Respect' } }),
];

const filtered = (typed: string) => filteredRows(rows, typed).map((row) => row.id);

describe('the filter', () => {
  it('keeps everything when nothing is typed', () => {
    expect(filtered('  ')).toEqual(['P', 't', 'c', 'd']);
  });

  it('finds a code in either language, without accents, with all above it', () => {
    expect(filtered('deja')).toEqual(['P', 't', 'c']);
    expect(filtered('herkenning')).toEqual(['P', 't', 'c']);
  });

  it('wants every word, in any order', () => {
    expect(filtered('thuis herk')).toEqual(['P', 't', 'c']);
    expect(filtered('thuis respect')).toEqual([]);
  });

  it('finds a code by its whole number', () => {
    expect(filtered('7')).toEqual(['P', 't', 'c']);
  });
});

const plain = { draft: null, findings: new Map(), isClosed: () => false };

describe('the nodes', () => {
  it('are named in the language of the interface, with their number', () => {
    expect(codeNodes(rows, 'nl', plain).map((node) => node.label)).toEqual([
      'Beschermend',
      '3 Vertrouwen',
      '7 Herkenning thuis',
      '8 Respect',
    ]);
  });

  it('say in words what their number counts, and whether only they are shown', () => {
    const counted = codeRow({
      id: 'c',
      type: 'interaction',
      digit: 7,
      union: tally({ documents: 8, fragments: 17, codings: 17 }),
    });
    const theme = { ...counted, id: 't', type: null, kind: 'theme', digit: null, childIds: ['c'] } as const;
    expect(
      codeNodes([counted, theme], 'en', plain).map((node) =>
        describeCode(node, 'en', { isTicked: node.id === theme.id }),
      ),
    ).toEqual([
      'interaction, n = 8 documents, 17 fragments, key 7',
      'theme, n = 8 documents, 17 fragments, union over everything below, shown alone in texts',
    ]);
  });

  it('say how many errors and warnings are about them', () => {
    const findings = new Map([['c', { error: 1, warning: 2 }]]);
    const [, , coded, other] = codeNodes(rows, 'en', { ...plain, findings });
    const said = [coded, other].map((node) => node && describeCode(node, 'en', { isTicked: false }));
    expect(said).toEqual([
      expect.stringMatching(/, 1 error, 2 warnings$/),
      expect.not.stringContaining('warning'),
    ]);
    expect(other?.findings).toBeNull();
  });

  it('that are closed add up what there is about those below them', () => {
    const findings = new Map([
      ['t', { error: 0, warning: 1 }],
      ['c', { error: 1, warning: 2 }],
    ]);
    const countsOf = (closed: readonly string[]) =>
      codeNodes(rows, 'en', { ...plain, findings, isClosed: (id) => closed.includes(id) }).map(
        (node) => node.findings,
      );
    const own = [null, { error: 0, warning: 1 }, { error: 1, warning: 2 }, null];
    expect(countsOf([])).toEqual(own);
    expect(countsOf(['P'])).toEqual([{ error: 1, warning: 3 }, ...own.slice(1)]);
    expect(countsOf(['t'])).toEqual([null, { error: 1, warning: 3 }, ...own.slice(2)]);
    // A leaf hides nothing.
    expect(countsOf(['c'])).toEqual(own);
  });

  it('end with the code that is being named, under its parent', () => {
    const nodes = codeNodes(rows, 'en', { ...plain, draft: { parentId: 't', kind: 'openCode' } });
    expect(nodes.at(-1)).toMatchObject({ id: draftId, parentId: 't', kind: 'openCode', code: null });
  });
});
