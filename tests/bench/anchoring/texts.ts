// The texts that are edited: real ones where they are at hand, the rest our own.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { randomFrom } from '@/tests/fixtures/projects/random';
import { sceneOf, type Scene } from './edits';
import { longText } from './prose';
import { sampleQuotes } from './quotes';

/** Texts that are measured together. */
export type TextGroup = {
  readonly name: 'source texts' | 'sample articles' | 'long text';
  readonly scenes: readonly Scene[];
  /** Why there are none. */
  readonly skipped: string | null;
};

const sourceFolder = resolve('../shared/sources');
const longLength = 650_000;

/** Units of text for each quote. */
const unitsForQuote = { short: 1050, long: 1550 };

/** Makes the texts of a seed; the seed decides what the long text says and which quotes are taken. */
export function textGroups(seed: number): TextGroup[] {
  const sources = sourceTexts();
  const sourceScenes = sources.map((text, index) => sampled(text, seed * 31 + index, unitsForQuote.short));
  const articles = [
    journalPage(),
    texArticle('dewit-2019-een-kolom'),
    texArticle('brandt-2021-two-column'),
  ].map((text, index) => sampled(text, seed * 31 + 17 + index, unitsForQuote.short));
  const long = sampled(longText(longLength, randomFrom(seed * 31 + 23)), seed * 31 + 29, unitsForQuote.long);
  return [
    {
      name: 'source texts',
      scenes: sourceScenes,
      skipped: sources.length === 0 ? 'no source texts beside the repository' : null,
    },
    { name: 'sample articles', scenes: articles, skipped: null },
    { name: 'long text', scenes: [long], skipped: null },
  ];
}

function sampled(text: string, seed: number, units: number): Scene {
  return sceneOf(text, sampleQuotes(text, Math.floor(text.length / units), randomFrom(seed)));
}

function sourceTexts(): string[] {
  let names: string[];
  try {
    names = readdirSync(sourceFolder);
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return [];
    throw reason;
  }
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(sourceFolder, name), 'utf8'));
}

/** The words of the sample journal page: our own markup, so plain patterns do. */
function journalPage(): string {
  return readFileSync('public/sample/okoye-2020.html', 'utf8')
    .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(p|h\d|li|td|th|figcaption|div)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[ \t]*\n\s*/g, '\n');
}

/** The words of a sample PDF, from the source that it was set from. */
function texArticle(name: string): string {
  const source = readFileSync(`tests/fixtures/sample-sources/${name}.tex`, 'utf8');
  return source
    .slice(source.indexOf('\\section'))
    .replace(/\\(begin|end|vspace|includegraphics|label|ref)\*?(\[[^\]]*\])?\{[^}]*\}/g, '')
    .replace(/\\[a-zA-Z]+\*?/g, '')
    .replace(/[{}~$&]/g, ' ')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('--', '–')
    .replaceAll(/[ \t]+/g, ' ');
}
