// Quotes found again after fifteen kinds of edit, beside other programs that do it: in Node, in one thread; and
// exact quotes in a page.
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { figuresOf } from './anchoring/figures';
import type * as inPage from './anchoring/in-page';
import type * as measured from './anchoring/measured';
import { loadNative } from './anchoring/native.mjs';
import { median } from './measure';
import { sideBySide } from './anchoring/side-by-side';

/** `CODEBOOM_BENCH_PEERS=none` leaves the slow part out. */
const withPeers = process.env['CODEBOOM_BENCH_PEERS'] !== 'none';
/** Milliseconds in which Apache Annotator answers what it can. */
const apacheLimit = 4000;
/** The first one is what opening a page costs: nothing is compiled yet. */
const runsInPage = 4;

async function run(context: BenchContext): Promise<Figure[]> {
  const { measureAnchoring, shiftedTask } = await loadNative<typeof measured>(
    'tests/bench/anchoring/measured.ts',
  );
  const results = measureAnchoring(context.seed, withPeers);
  for (const group of results.groups) console.log(`\n${sideBySide(group)}`);
  if (results.skipped !== null) console.log(`\n${results.skipped}`);
  const figures = figuresOf(results);
  return withPeers ? [...figures, ...(await pageFigures(context, shiftedTask(context.seed)))] : figures;
}

/** The text has edits everywhere but in the quotes, so their places are new and their words are not. */
function pageFigures(
  context: BenchContext,
  task: ReturnType<typeof measured.shiftedTask>,
): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    const page = await extension.context.newPage();
    const module = await context.load<typeof inPage>(page, 'anchoring/in-page');
    await module.evaluate(({ show }, text) => show(text), task.after);
    const apache = await module.evaluate(({ findWithApache }, { of, limit }) => findWithApache(of, limit), {
      of: task,
      limit: apacheLimit,
    });
    const own: inPage.PageTimes[] = [];
    for (let run = 0; run < runsInPage; run += 1)
      own.push(await module.evaluate(({ findWithOurs }, of) => findWithOurs(of), task));
    const [cold] = own;
    if (cold === undefined) throw new Error('Ours was not asked');
    const right = Math.min(...own.map((times) => (100 * times.right) / times.asked));
    const name = `${context.peerName('@apache-annotator/dom')}, ${apache.asked} of ${task.quotes.length}`;
    return [
      {
        figure: 'web page of the long text, exact quote, each, first run',
        ...{ value: cold.each, unit: 'ms', target: null, peer: { name, value: apache.each } },
      },
      {
        figure: 'web page of the long text, exact quote, each, later runs',
        ...{ value: median(own.slice(1).map(({ each }) => each)), unit: 'ms', target: null },
        peer: { name, value: apache.each },
      },
      {
        figure: 'web page of the long text, exact quotes right',
        ...{ value: right, unit: '%', target: null },
        peer: { name, value: (100 * apache.right) / Math.max(1, apache.asked) },
      },
    ];
  });
}

const bench: Bench = { name: 'anchoring', limit: 600_000, run };
export default bench;
