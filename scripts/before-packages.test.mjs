import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

/** Every module that is loaded with the file, before a line of it runs: by path, or by the name of a package. */
function loadedWith(path, read = (file) => readFileSync(file, 'utf8')) {
  const found = new Set([path]);
  for (const file of found) {
    if (!file.startsWith('/')) continue;
    for (const node of parseAst(read(file)).body) {
      const source = node.source?.value;
      if (typeof source === 'string')
        found.add(source.startsWith('.') ? join(dirname(file), source) : source);
    }
  }
  return [...found];
}

const packages = (modules) => modules.filter((name) => !name.startsWith('/') && !name.startsWith('node:'));

describe('commands that install the packages', () => {
  test.each(['start.mjs', 'test.mjs'])('%s is loaded by Node alone', (name) => {
    const modules = loadedWith(resolve('scripts', name));
    expect(modules.length).toBeGreaterThan(3);
    expect(packages(modules)).toEqual([]);
  });

  test('a package is found behind another file, and one that is imported later is not', () => {
    const files = {
      '/a.mjs': "import './b.mjs'; await import('later');",
      '/b.mjs': "export { x } from 'vite';",
    };
    expect(packages(loadedWith('/a.mjs', (file) => files[file]))).toEqual(['vite']);
  });
});
