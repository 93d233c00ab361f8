// Thousands of fragments painted on a long page, as the content script does it and as others would.
import type { Extension } from '@/tests/e2e/fixtures';
import type { Bench, Figure, Peer } from './bench';
import type { BenchContext } from './context';
import { loadInOwnWorld, type InWorld } from './isolated-world';
import { openLongPage } from './long-page';
import { median } from './measure';
import type { Painted } from './probes/painting';
import type { HitTimes } from './probes/hit-times';
import type { PeerPainted } from './peers/painting-many';

const fragments = 5000;
const runs = 7;
/** Of the page, ten points each. */
const places = 20;

type Ours = {
  readonly nodes: number;
  readonly search: number;
  readonly painted: Painted;
  readonly repainted: Painted;
  readonly hit: number;
  readonly hits: number;
};

async function measureOurs(context: BenchContext, extension: Extension): Promise<Ours> {
  const page = await openLongPage(extension, context.origin, context.seed);
  const ours = await loadInOwnWorld(page, 'probes/painting');
  const nodes = await ours.call<number>('prepare', fragments, context.seed);
  const painted = await several(() => ours.call<Painted>('paintAll'));
  const searches: number[] = [];
  for (let run = 0; run < runs; run += 1) searches.push(await ours.call<number>('searchAll'));
  const hit = await ours.call<HitTimes>('hitTests', places, context.seed);
  const repainted = await several(() => ours.call<Painted>('repaintChanged'));
  await page.close();
  return { nodes, search: median(searches), painted, repainted, hit: median(hit.times), hits: hit.hits };
}

/** Medians of several runs, of which the first only warms up. */
async function several(once: () => Promise<Painted>): Promise<Painted> {
  const all: Painted[] = [];
  for (let run = 0; run <= runs; run += 1) all.push(await once());
  const later = all.slice(1);
  return {
    time: median(later.map(({ time }) => time)),
    longest: median(later.map(({ longest }) => longest)),
    painted: Math.min(...later.map(({ painted }) => painted)),
  };
}

type Peers = { readonly each: PeerPainted; readonly eachHit: number; readonly wrapped: PeerPainted };

async function measurePeers(context: BenchContext, extension: Extension): Promise<Peers> {
  const fresh = async (): Promise<{ peer: InWorld; close: () => Promise<void> }> => {
    const page = await openLongPage(extension, context.origin, context.seed);
    const peer = await loadInOwnWorld(page, 'peers/painting-many');
    await peer.call('prepare', fragments, context.seed);
    return { peer, close: () => page.close() };
  };
  const highlights = await fresh();
  const each = await highlights.peer.call<PeerPainted>('paintOneEach');
  const eachHit = median((await highlights.peer.call<HitTimes>('hitTests', places, context.seed)).times);
  await highlights.close();
  const marks = await fresh();
  const wrapped = await marks.peer.call<PeerPainted>('wrap');
  await marks.close();
  return { each, eachHit, wrapped };
}

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    const ours = await measureOurs(context, extension);
    const { each, eachHit, wrapped } = await measurePeers(context, extension);
    console.log(
      `  ${ours.nodes} text nodes; ${ours.painted.painted} painted, ${ours.repainted.painted} after a change; ` +
        `${ours.hits} of ${places * 10} points hit`,
    );
    const highlightEach = 'a Highlight for each, as Recogito';
    const marks = `${context.peerName('mark.js')} markRanges, ${wrapped.painted} of them`;
    return [
      ...timeRows(ours, { name: highlightEach, value: each.time }, { name: marks, value: wrapped.time }),
      {
        figure: 'longest task while 5,000 fragments are painted',
        ...{ value: ours.painted.longest, unit: 'ms', target: 50 },
        peer: { name: highlightEach, value: each.longest },
      },
      {
        figure: 'longest task while they are painted after a change of the page',
        ...{ value: ours.repainted.longest, unit: 'ms', target: 50, peer: null },
      },
      {
        figure: 'which fragments are at a point, of 200',
        ...{ value: ours.hit, unit: 'ms', target: 1 },
        peer: { name: `highlightsFromPoint, ${highlightEach}`, value: eachHit },
      },
    ];
  });
}

function timeRows({ painted, repainted, search }: Ours, each: Peer, marks: Peer): Figure[] {
  return [
    { figure: '5,000 fragments painted', value: painted.time, unit: 'ms', target: 150, peer: each },
    {
      figure: '5,000 fragments painted, by elements',
      value: painted.time,
      unit: 'ms',
      target: null,
      peer: marks,
    },
    { figure: '… of it reading the page and searching', value: search, unit: 'ms', target: null, peer: null },
    {
      figure: '… of it drawing, with the frame',
      ...{ value: Math.max(0, painted.time - search), unit: 'ms', target: null, peer: null },
    },
    {
      figure: '5,000 fragments painted after a change of one paragraph',
      ...{ value: repainted.time, unit: 'ms', target: null, peer: null },
    },
  ];
}

const bench: Bench = { name: 'painting', run };
export default bench;
