// npm run thesis [-- --json FILE] [--tables FOLDER]: imports the extraction table of ../shared as a project, checks the
// text of its thesis against it and prints every disagreement; writes the derived Table 1 and Table 2 as Word and Excel and
// the results text that is built from the codings as Word and Markdown, with the number of findings in it.
// Ends with 2 when ../shared is not there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Gives the derived tables of the thesis as files, in the language of the thesis; `null` when the material is not there. */
export async function thesisTablesOf(files = thesisFiles) {
  if (!existsSync(files.table)) return null;
  const { loadNative } = await import('../tests/bench/anchoring/native.mjs');
  const { thesisTableFiles } = await loadNative(resolve(import.meta.dirname, 'thesis-tables.ts'));
  return thesisTableFiles(readFileSync(files.table, 'utf8'), 'nl');
}

/** Gives the results text that is built from the codings; `null` when the material is not there. */
export async function thesisResultsOf(files = thesisFiles) {
  if (!existsSync(files.table)) return null;
  const { loadNative } = await import('../tests/bench/anchoring/native.mjs');
  const { thesisResults } = await loadNative(resolve(import.meta.dirname, 'thesis-results.ts'));
  return thesisResults(readFileSync(files.table, 'utf8'), 'nl');
}

async function main() {
  let json, tables;
  try {
    const options = { json: { type: 'string' }, tables: { type: 'string' } };
    ({ json, tables } = parseArgs({ options }).values);
  } catch (reason) {
    console.error(`${reason.message} Usage: npm run thesis [-- --json FILE] [--tables FOLDER]`);
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
  if (tables !== undefined) {
    let results;
    try {
      mkdirSync(tables, { recursive: true });
      results = await thesisResultsOf();
      const files = [...(await thesisTablesOf()), ...results.files];
      for (const { name, bytes } of files) writeFileSync(resolve(tables, name), bytes);
    } catch (reason) {
      console.error(`The tables could not be written to ${tables}: ${reason.message}`);
      return 2;
    }
    console.log(`Table 1, Table 2 and the results text written to ${tables}.`);
    const { parts, counts, findings } = results;
    console.log(
      `The results text built from the codings: ${parts} parts, ${counts} n, ${findings.length} findings.`,
    );
    for (const finding of findings) console.log(`  ${finding}`);
  }
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
