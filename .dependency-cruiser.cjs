// The second reader of the layer table: what a linter cannot see (cycles, reachability, packages).
const anchored = (folder) => `^${folder.replaceAll('.', '\\.')}(/|\\.|$)`;
const test = '\\.test\\.ts$';

/** @type {Promise<import('dependency-cruiser').IConfiguration>} */
module.exports = (async () => {
  const { layers, owners } = await import('./tests/architecture/layers.mjs');
  return { forbidden: rules(layers, owners), options };
})();

function rules(layers, owners) {
  const rows = Object.entries(layers).map(([layer, allowed]) => ({
    name: `layer ${layer}`,
    severity: 'error',
    from: {
      path: anchored(layer),
      pathNot: [
        test,
        ...Object.keys(layers)
          .filter((other) => other.startsWith(`${layer}/`))
          .map(anchored),
      ],
    },
    to: { path: '^(lib|components|entrypoints)/', pathNot: [layer, ...allowed].map(anchored) },
  }));
  const packages = Object.entries(owners).map(([name, folders]) => ({
    name: `package ${name}`,
    severity: 'error',
    from: { path: '^(lib|components|entrypoints)/', pathNot: [test, ...folders.map(anchored)] },
    to: { path: `node_modules/${name}/` },
  }));
  return [...rows, ...packages, ...more];
}

const more = [
  {
    name: 'no cycles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'features do not meet',
    severity: 'error',
    from: { path: '^components/([^/]+)/', pathNot: ['^components/(shared|pieces|workbench)/', test] },
    to: { path: '^components/', pathNot: ['^components/$1/', '^components/(shared|pieces)/'] },
  },
  {
    name: 'no database in a web page',
    severity: 'error',
    from: { path: '^entrypoints/page-' },
    to: { path: 'node_modules/dexie', reachable: true },
  },
  {
    name: 'the core has no packages',
    severity: 'error',
    from: { path: '^lib/(base|domain)/', pathNot: test },
    to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
  },
];

const options = {
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^(\\.output|\\.wxt|\\.scratch)' },
  enhancedResolveOptions: {
    extensions: ['.ts', '.svelte', '.mjs', '.js', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['svelte', 'import', 'default'],
  },
  webpackConfig: { fileName: 'tests/architecture/alias.cjs' },
};
