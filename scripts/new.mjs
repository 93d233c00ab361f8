// npm run new NAME: a feature's folder with contribution, controller, view and test, listed in contributions.ts.
// What it makes passes `npm run check`; what it says in Dutch has to be written by a person.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { featureFiles } from './new-templates.mjs';

/** Gives the forms of a name: `peer-groups`, `peerGroups`, `PeerGroups`, `Peer groups`; throws when it is not one. */
export function namesOf(folder) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(folder ?? '')) {
    throw new Error(
      'Give the feature a name in small letters, words joined by hyphens: npm run new peer-groups',
    );
  }
  const words = folder.split('-');
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const component = words.map(capital).join('');
  const variable = component[0].toLowerCase() + component.slice(1);
  return { folder, variable, component, title: capital(words.join(' ')) };
}

/** Makes the feature under `root`; gives the paths that were written. Nothing is written when the name is taken. */
export async function makeFeature(name, root = resolve('.')) {
  const names = namesOf(name);
  const folder = join('components', names.folder);
  if (existsSync(join(root, folder))) {
    throw new Error(`${folder} exists already: choose another name, or work there.`);
  }
  const list = 'components/contributions.ts';
  const files = {
    ...featureFiles(names),
    [list]: listed(readFileSync(join(root, list), 'utf8'), names),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), await formatted(path, text));
  }
  return Object.keys(files);
}

/** Gives the list of contributions with one more: an import after the last import, a name at the end of the list. */
function listed(source, { folder, variable }) {
  const lastImport = [...source.matchAll(/^import .*;$/gm)].at(-1);
  const listEnd = source.lastIndexOf('];');
  if (lastImport === undefined || listEnd === -1) {
    throw new Error('components/contributions.ts has no list that a feature can be added to.');
  }
  const importEnd = lastImport.index + lastImport[0].length;
  const importLine = `import { ${variable} } from './${folder}/${folder}.contribution';`;
  const before = source.slice(importEnd, listEnd).trimEnd();
  const comma = before.endsWith(',') || before.endsWith('[') ? '' : ',';
  return `${source.slice(0, importEnd)}\n${importLine}${before}${comma}\n${variable},\n${source.slice(listEnd)}`;
}

async function formatted(path, text) {
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(resolve(path))), filepath: path });
}

async function main() {
  const paths = await makeFeature(process.argv[2]);
  for (const path of paths) console.log(path);
  console.log(
    '\nNext: write the Dutch texts, then nouns, table, service, commands and view (see components/README.md).',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((reason) => {
    console.error(reason.message);
    process.exitCode = 1;
  });
}
