// Makes a feature in a copy of the project and lets the project's own checks judge it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFeature, namesOf } from './new.mjs';

const copied = [
  ...['components', 'entrypoints', 'lib', '.wxt', 'tests/architecture', 'scripts'],
  ...['package.json', 'tsconfig.json', 'eslint.config.js', '.prettierrc.json', '.dependency-cruiser.cjs'],
];

let root = '';
let paths = [];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'codeboom-new-'));
  for (const path of copied) cpSync(resolve(path), join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  paths = await makeFeature('peer-groups', root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a tool of node_modules in the copy; gives its exit code and what it says. */
function run(bin, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules', bin), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

describe('npm run new', () => {
  test('makes a folder with every part of a feature and lists it', () => {
    expect(paths).toEqual([
      'components/peer-groups/README.md',
      'components/peer-groups/peer-groups.contribution.ts',
      'components/peer-groups/peer-groups.svelte.ts',
      'components/peer-groups/PeerGroupsView.svelte',
      'components/peer-groups/peer-groups.svelte.test.ts',
      'components/peer-groups/messages.ts',
      'components/contributions.ts',
    ]);
    const list = readFileSync(join(root, 'components/contributions.ts'), 'utf8');
    expect(list).toContain("import { peerGroups } from './peer-groups/peer-groups.contribution';");
    expect(list).toMatch(/\[[^\]]*\bpeerGroups,?\s*\];/);
  });

  test('makes what format and lint accept', { timeout: 60_000 }, () => {
    expect(run('prettier/bin/prettier.cjs', '--check', ...paths)).toMatchObject({ status: 0 });
    expect(run('eslint/bin/eslint.js', '--max-warnings', '0', ...paths.slice(1))).toMatchObject({
      status: 0,
    });
  });

  test('makes what the types and the layers accept', { timeout: 120_000 }, () => {
    // The rest of the project is read only as far as the feature uses it.
    const only = { extends: './tsconfig.json', include: ['.wxt/wxt.d.ts', 'components/peer-groups'] };
    writeFileSync(join(root, 'tsconfig.only.json'), JSON.stringify(only));
    // A planted mistake shows that mistakes would be found.
    const planted = join(root, 'components/peer-groups/planted.ts');
    writeFileSync(planted, "export const planted: number = 'one';\n");
    const types = run(
      'svelte-check/bin/svelte-check',
      ...['--tsconfig', './tsconfig.only.json', '--output', 'human'],
    );
    expect(types.output).toContain('svelte-check found');
    rmSync(planted);
    const told = types.output.split('\n').filter((line) => line.includes('peer-groups'));
    expect(told).toEqual([expect.stringContaining('planted.ts')]);
    expect(
      run(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        ...['--config', '.dependency-cruiser.cjs', 'components/peer-groups'],
      ),
    ).toMatchObject({ status: 0 });
  });

  test('refuses a name that is taken, and leaves everything as it is', async () => {
    await expect(makeFeature('workbench', root)).rejects.toThrow('components/workbench exists already');
    expect(existsSync(join(root, 'components/workbench/workbench.contribution.ts'))).toBe(false);
  });

  test('refuses what is no name', () => {
    expect(() => namesOf('Peer Groups')).toThrow('small letters');
    expect(() => namesOf(undefined)).toThrow('small letters');
  });
});
