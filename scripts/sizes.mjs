// What a build weighs where weight is felt: the script in foreign pages, and what our pages load before their first
// paint. `node scripts/sizes.mjs [folder of a build]` prints it; `npm test` runs it on the build that is shipped.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** Bytes after gzip, at most. */
const budgets = [
  { name: 'script in web pages', most: 20_000, files: () => ['page-script.js'] },
  {
    name: 'first paint of the workbench',
    most: 300_000,
    files: (build) => firstPaint(build, 'workbench.html'),
  },
  {
    name: 'first paint of the side panel',
    most: 300_000,
    files: (build) => firstPaint(build, 'sidepanel.html'),
  },
];

/** Gives every figure with its limit; a file that is missing weighs too much. */
export function sizesOf(build) {
  return budgets.map(({ name, most, files }) => {
    const paths = files(build);
    const isThere = paths.length > 0 && paths.every((path) => existsSync(join(build, path)));
    const bytes = isThere ? paths.reduce((sum, path) => sum + gzipped(join(build, path)), 0) : Infinity;
    return { name, bytes, most, files: paths.length };
  });
}

/** Prints the figures; gives how many are within their limits. */
export function checkSizes(build = '.output/chrome-mv3', say = console.log) {
  const sizes = sizesOf(build);
  for (const { name, bytes, most, files } of sizes) {
    const figure = `${(bytes / 1000).toFixed(1)} kB gzip in ${files} files, ${most / 1000} at most`;
    say(`${bytes <= most ? 'ok  ' : 'FAIL'} ${name}: ${figure}`);
  }
  const passed = sizes.filter(({ bytes, most }) => bytes <= most).length;
  return { passed, failed: sizes.length - passed };
}

/** Scripts and preloads of a page, and everything that they import before they run. */
function firstPaint(build, page) {
  if (!existsSync(join(build, page))) return [];
  const markup = readFileSync(join(build, page), 'utf8');
  const tags = markup.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const open = tags.flatMap((tag) => {
    const path = /\b(?:src|href)="\/?([^"]+\.js)"/.exec(tag)?.[1];
    return path === undefined || (tag.startsWith('<link') && !tag.includes('modulepreload')) ? [] : [path];
  });
  const found = new Set(open);
  for (const path of found) {
    for (const next of staticImports(join(build, path))) found.add(posix.join(dirname(path), next));
  }
  return [...found];
}

function staticImports(path) {
  if (!existsSync(path)) return [];
  const { body } = parseAst(readFileSync(path, 'utf8'));
  return body.flatMap((node) => (typeof node.source?.value === 'string' ? [node.source.value] : []));
}

function gzipped(path) {
  return gzipSync(readFileSync(path)).length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = checkSizes(process.argv[2]).failed === 0 ? 0 : 1;
}
