// npm run thesis [-- --json FILE]: imports the extraction table of ../shared as a project, checks the text of its thesis
// against it and prints every disagreement. Ends with 2 when ../shared is not there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const shared = resolve(import.meta.dirname, '../../shared');

/** The two files that are read. */
export const thesisFiles = {
  table: resolve(shared, 'data/table1.json'),
  text: resolve(shared, 'sources/000_5dc006fd87aacfed.txt'),
};

/** Gives the report on the files, as data and as text; `null` when they are not there. */
export async function runThesis(files = thesisFiles) {
  if (!existsSync(files.table) || !existsSync(files.text)) return null;
  const { loadNative } = await import('../tests/bench/anchoring/native.mjs');
  const { thesisReport } = await loadNative(resolve(import.meta.dirname, 'thesis-report.ts'));
  return thesisReport(readFileSync(files.table, 'utf8'), readFileSync(files.text, 'utf8'));
}

async function main() {
  let json;
  try {
    ({ json } = parseArgs({ options: { json: { type: 'string' } } }).values);
  } catch (reason) {
    console.error(`${reason.message} Usage: npm run thesis [-- --json FILE]`);
    return 2;
  }
  const report = await runThesis();
  if (report === null) {
    console.error(`The material is not there: ${thesisFiles.table} and ${thesisFiles.text} are needed.`);
    return 2;
  }
  console.log(report.text);
  if (json !== undefined) {
    try {
      writeFileSync(json, `${JSON.stringify(report.data, null, 2)}\n`);
    } catch (reason) {
      console.error(`${json} could not be written: ${reason.message}`);
      return 2;
    }
    console.log(`Written to ${json}.`);
  }
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
