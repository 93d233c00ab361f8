import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CodebookExport } from '@/lib/domain/codebook-document/codebook-document';
import { edited } from '@/lib/domain/operations';
import { CodebookProjection } from '@/lib/domain/projection';
import { diffCodebooks } from '@/lib/domain/time-travel/codebook-diff';
import { codebookAfter } from '@/lib/domain/time-travel/past-codebook';
import { changeWith } from '@/tests/support/random-log';
import { sampleChange, sampleProject } from '@/tests/support/sample-project';
import { writeCodebook } from './codebook-file';

const options: CodebookExport = {
  ...{ format: 'markdown', language: 'en', title: 'Codebook', date: '2026-11-23', limits: null, since: null },
};

async function written(project: CodebookProjection, more: Partial<CodebookExport> = {}, changes = none) {
  const { bytes } = await writeCodebook(project, { ...options, ...more, changes }, { isSample: true });
  return bytes;
}
const none: ReturnType<typeof diffCodebooks> = [];

/** The sample with rules at a characteristic, and what changed since it was made. */
function ruled() {
  const first = sampleChange('en');
  const project = new CodebookProjection();
  project.rebuild([first]);
  const trust = [...project.records.code.values()].find(({ origin }) => origin === '000.C7');
  const respect = [...project.records.code.values()].find(({ origin }) => origin === '000.C8');
  const evidence = trust === undefined ? [] : [...project.ownEvidence(trust.id)];
  if (trust === undefined) throw new Error('No trust');
  const fields = {
    definition: { en: 'Relying on somebody.', nl: 'Op iemand rekenen.' },
    inclusion: { en: 'Trust is spoken of.', nl: '' },
    exclusion: { en: 'Only help is given.', nl: '' },
    variants: { en: ['confidence'], nl: ['vertrouwdheid'] },
    relations: [{ kind: 'strengthens' as const, codeId: respect?.id ?? '' }],
    originDetail: { kind: 'panel' as const, reference: 'Delphi round 2' },
    examples: evidence.slice(-1).map(({ fragment }) => fragment.id),
  };
  const change = changeWith({ id: 'y', lamport: 2, counter: 2, operations: edited('code', trust, fields) });
  project.apply(change);
  const changes = diffCodebooks(codebookAfter([first]), codebookAfter([first, change]));
  return { project, example: evidence.at(-1)?.anchor.quote.exact ?? '', changes };
}

describe('the codebook as a document', () => {
  test('has the whole tree with n, and of each code its definition, rules, other names and marked examples', async () => {
    const { project, example } = ruled();
    const text = new TextDecoder().decode(await written(project));
    const [tree = '', codes = ''] = text.split('## Codes\n');
    expect(tree.match(/^ *- /gm)).toHaveLength(project.nodes.length);
    expect(tree).toMatch(/\n {4}- 7 Trust in social relations \(n\u00a0=\u00a03\)/);
    const trust = codes.slice(
      codes.indexOf('7 Trust in social relations'),
      codes.indexOf('# 8 Mutual respect'),
    );
    expect(trust).toMatch(/I interaction · protective · n = 3 documents, \d+ passages/);
    expect(trust).toContain('Relying on somebody.');
    expect(trust).toContain('**Give it when:** Trust is spoken of.');
    expect(trust).toContain('**Do not give it when:** Only help is given.');
    expect(trust).toContain('**Also:** confidence; vertrouwdheid');
    expect(trust).toContain('**Strengthens:** 8 Mutual respect in the parent-child relation');
    expect(trust).toContain('**Comes from:** Delphi round 2');
    expect(trust.match(/\n> /g)).toHaveLength(1);
    expect(trust).toContain(example.slice(0, 30));
    expect(codes).toContain('No definition yet.');
  });

  test('says what has changed since a version', async () => {
    const { project, changes } = ruled();
    const since = { title: 'First round', point: { kind: 'now' } as const };
    const same = new TextDecoder().decode(await written(project, { since }));
    const changed = new TextDecoder().decode(await written(project, { since }, changes));
    expect(changed).toMatch(/\n- \*\*Trust in social relations\*\*: definition; details\n/);
    expect(same).toMatch(/## Changes since “First round”\n\nNothing in the codebook has changed since\./);
  });

  test('keeps the limits of quotation, also as a web page', async () => {
    const limits = { wordsPerDocument: 10, wordsPerQuote: 6 };
    const page = new TextDecoder().decode(
      await written(sampleProject('nl'), { format: 'html', language: 'nl', limits }),
    );
    expect(page).toContain('hoogstens 10 woorden');
    const quotes = [...page.matchAll(/<blockquote>.*?“(.*?)”/g)].map(([, quote = '']) => quote);
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) expect(quote.split(' ').length).toBeLessThanOrEqual(8);
    expect(page).not.toContain('<script');
  });

  test('is a Word document with a heading for every code', async () => {
    const project = sampleProject('nl');
    const files = unzipSync(await written(project, { format: 'docx', language: 'nl' }));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:pStyle w:val="Heading[2-6]"/g)).toHaveLength(project.nodes.length);
  });
});
