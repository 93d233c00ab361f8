// The one table of what may import what. Read by ESLint (while typing), by dependency-cruiser
// (cycles, reachability, packages) and by people. A stricter row stands below the looser one.
const pure = ['lib/base', 'lib/domain'];

/** What each layer may import besides itself. */
export const layers = {
  'lib/base': [],
  'lib/domain': ['lib/base'],
  'lib/formats': pure,
  'lib/messaging': pure,
  'lib/anchoring': pure,
  'lib/reader': [...pure, 'lib/anchoring'],
  'lib/store': pure,
  'lib/workers': [...pure, 'lib/anchoring', 'lib/formats', 'lib/store/read', 'lib/store/schema'],
  'lib/services': [...pure, 'lib/anchoring', 'lib/store', 'lib/workers', 'lib/formats'],
  'lib/workbench': pure,
  components: [
    ...pure,
    'lib/anchoring',
    'lib/reader',
    'lib/services',
    'lib/workbench',
    'lib/workers/codebook/engine',
    'lib/workers/search/engine',
  ],
  'components/shared': ['lib/base'],
  'components/pieces': [...pure, 'components/shared'],
  'components/workbench': [...pure, 'lib/workbench', 'components/shared', 'lib/services'],
  entrypoints: [
    ...pure,
    'lib/messaging',
    'lib/reader',
    'lib/services',
    'lib/store',
    'lib/workers',
    'lib/workbench',
    'components',
  ],
  'entrypoints/page-script': [...pure, 'lib/messaging', 'lib/anchoring', 'lib/reader'],
  'entrypoints/page-copier': [...pure, 'lib/reader'],
};

/** A package is used in one place. */
export const owners = {
  dexie: ['lib/store'],
  'pdfjs-dist': ['lib/reader/pdf', 'lib/workers'],
  comlink: ['lib/workers', 'entrypoints'],
  svelte: ['lib/workbench', 'components', 'entrypoints'],
  docx: ['lib/formats'],
  papaparse: ['lib/formats'],
  fflate: ['lib/formats'],
  uuid: ['lib/services'],
  'fractional-indexing': ['lib/services'],
  diff: ['components/pieces'],
  '@codemirror': ['components/settings', 'components/memos'],
  '@lezer': ['components/settings', 'components/memos'],
  turndown: ['components/memos'],
  marked: ['components/pieces'],
  dockview: ['components/workbench'],
  'mark.js': ['components/search'],
};
