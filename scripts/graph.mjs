// npm run graph: the folders and what they import, as a Mermaid drawing in demo-output/graph.mmd.
// It draws what is, not what may be: the table of tests/architecture says what may be.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runTool } from './steps.mjs';

const folders = ['lib', 'components', 'entrypoints'];
const roots = `^(${folders.join('|')})/`;

/** Gives the drawing as Mermaid text; throws what dependency-cruiser says when it fails. */
export async function drawGraph() {
  const { ok, output } = await runTool(
    [
      'depcruise',
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'mermaid'],
      ...['--include-only', roots, '--exclude', '[.]test[.]ts$', '--collapse', `${roots}[^/]+`],
      ...folders,
    ],
    {},
    false,
  );
  if (!ok) throw new Error(`The graph could not be drawn:\n${output}`);
  return output.slice(output.indexOf('flowchart'));
}

async function main() {
  const drawing = await drawGraph();
  mkdirSync('demo-output', { recursive: true });
  writeFileSync('demo-output/graph.mmd', drawing);
  console.log(drawing);
  console.log('Written to demo-output/graph.mmd.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((reason) => {
    console.error(reason.message);
    process.exitCode = 1;
  });
}
