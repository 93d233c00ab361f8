// From what was measured to the rows of the report.
import type { Figure, Peer } from '@/tests/bench/bench';
import { median } from '@/tests/bench/measure';
import { bestOf, totalOf, type Answered } from './compare';
import { goneKinds, type Kind } from './edits';
import type { GroupResults, Measured, RevisionResult } from './measured';
import { addScores, f1, noScore, percent, type Score } from './score';

const ours = 'ours';
const hypothesis = 'Hypothesis-style';

/** Kinds after which no quote, or not every one, stands in the text letter by letter. */
const brokenKinds: ReadonlySet<Kind> = new Set([
  '1-3 typos',
  '10 % of words',
  '30 % of words',
  're-extracted',
  'edited, exact copy elsewhere',
  'text put inside',
  'quote deleted',
  'passage deleted',
  'deleted, lookalike stays',
  'edited, lookalike stays',
]);
const lookalikeKinds: readonly Kind[] = ['deleted, lookalike stays', 'edited, lookalike stays'];

/** Gives the rows: targets first, then every kind. */
export function figuresOf({ groups, revisions, unchanged }: Measured): Figure[] {
  const measured = groups.filter(({ skipped }) => skipped === null);
  const long = measured.filter(({ name }) => name === 'long text');
  return [
    ...measured.flatMap(targetFigures),
    ...long.flatMap(speedFigures),
    {
      figure: `${unchanged.quotes} annotations on the unchanged long text, all: CPU`,
      ...{ value: unchanged.cpu, unit: 'ms', target: 30, peer: null },
    },
    {
      figure: `${unchanged.quotes} annotations on the unchanged long text: wrong`,
      ...{ value: unchanged.wrong, unit: 'of them', target: 0, peer: null },
    },
    ...revisionFigures(revisions),
    ...measured.filter(({ quotes }) => quotes >= 100).flatMap(kindFigures),
  ];
}

function targetFigures({ name, results }: GroupResults): Figure[] {
  const changed = results.filter(({ kind }) => kind !== 'unchanged');
  const gone = results.filter(({ kind }) => goneKinds.has(kind));
  return [
    {
      figure: `${name}: F1 over fifteen kinds`,
      ...{ value: f1(totalOf(results, ours)), unit: '%', target: 99.5, targetIs: 'atLeast' },
      peer: bestPeer(results, (score) => f1(score)),
    },
    {
      figure: `${name}: F1 without the unchanged kind`,
      ...{ value: f1(totalOf(changed, ours)), unit: '%', target: null },
      peer: bestPeer(changed, (score) => f1(score)),
    },
    {
      figure: `${name}: deleted quotes anchored all the same`,
      ...{ value: falseShare(totalOf(gone, ours)), unit: '%', target: 2 },
      peer: peerOf(hypothesis, falseShare(totalOf(gone, hypothesis)), gone),
    },
    ...lookalikeKinds.map((kind): Figure => {
      const own = results.filter((result) => result.kind === kind);
      return {
        figure: `${name}: right, ${kind}`,
        ...{ value: rightShare(totalOf(own, ours)), unit: '%', target: 97, targetIs: 'atLeast' },
        peer: peerOf(hypothesis, rightShare(totalOf(own, hypothesis)), own),
      };
    }),
  ];
}

function speedFigures({ name, results }: GroupResults): Figure[] {
  const broken = results.filter(({ kind }) => brokenKinds.has(kind));
  const timesOf = (system: string): number[] =>
    broken.filter((result) => result.system === system).map(({ cpuEach }) => cpuEach);
  const own = timesOf(ours);
  const theirs = timesOf(hypothesis);
  const value = median(own);
  const figures: Figure[] = [
    {
      figure: `${name}: CPU per broken annotation, median over kinds`,
      ...{ value, unit: 'ms', target: 0.5 },
      peer: theirs.length === 0 ? null : peerOf(hypothesis, median(theirs), broken),
    },
    {
      figure: `${name}: CPU per broken annotation, slowest kind`,
      ...{ value: Math.max(...own), unit: 'ms', target: null },
      peer: theirs.length === 0 ? null : peerOf(hypothesis, Math.max(...theirs), broken),
    },
  ];
  if (theirs.length === 0) return figures;
  const faster: Figure = {
    figure: `${name}: times faster than ${hypothesis}`,
    ...{ value: median(theirs) / value, unit: 'x', target: 40, targetIs: 'atLeast', peer: null },
  };
  return [...figures, faster];
}

/** Right and CPU of one kind, beside the peer that gets most of it right. */
function kindFigures({ name, results }: GroupResults): Figure[] {
  return results
    .filter(({ system }) => system === ours)
    .flatMap(({ kind, score, cpuEach }): Figure[] => {
      const best = bestOf(results.filter((result) => result.kind === kind && result.system !== ours));
      const label = best === undefined ? '' : peerLabel(best.system, [best]);
      const right = best === undefined ? null : { name: label, value: rightShare(best.score) };
      const cpu = best === undefined ? null : { name: label, value: best.cpuEach };
      return [
        {
          figure: `${name}, ${kind}: right`,
          ...{ value: rightShare(score), unit: '%', target: null, peer: right },
        },
        { figure: `${name}, ${kind}: CPU each`, ...{ value: cpuEach, unit: 'ms', target: null, peer: cpu } },
      ];
    });
}

function revisionFigures(revisions: readonly RevisionResult[]): Figure[] {
  return [
    {
      figure: 'real revisions: F1',
      ...{ value: f1(totalOf(revisions, ours)), unit: '%', target: 99.5, targetIs: 'atLeast' },
      peer: bestPeer(revisions, (score) => f1(score)),
    },
    ...revisions
      .filter(({ system }) => system === ours)
      .map(({ name, score }): Figure => {
        const best = bestOf(revisions.filter((result) => result.name === name && result.system !== ours));
        const peer =
          best === undefined ? null : { name: peerLabel(best.system, [best]), value: rightShare(best.score) };
        return { figure: `${name}: right`, value: rightShare(score), unit: '%', target: null, peer };
      }),
  ];
}

function bestPeer(results: readonly Answered[], measure: (score: Score) => number): Peer | null {
  const systems = [...new Set(results.map(({ system }) => system))].filter((system) => system !== ours);
  const ranked = systems
    .map((system) => ({ system, value: measure(totalOf(results, system)) }))
    .sort((a, b) => b.value - a.value);
  const best = ranked[0];
  return best === undefined ? null : peerOf(best.system, best.value, results);
}

function peerOf(system: string, value: number, results: readonly Answered[]): Peer | null {
  const own = results.filter((result) => result.system === system);
  return own.length === 0 ? null : { name: peerLabel(system, own), value };
}

/** Says so when a slow peer answered only a sample. */
function peerLabel(system: string, results: readonly Answered[]): string {
  const asked = results.reduce((sum, { score }) => addScores(sum, score), noScore).asked;
  const quotes = results.reduce((sum, result) => sum + result.quotes, 0);
  return asked < quotes ? `${system}, ${asked} of ${quotes}` : system;
}

function rightShare({ right, asked }: Score): number {
  return percent(right, asked);
}

function falseShare({ falselyGiven, asked }: Score): number {
  return percent(falselyGiven, asked);
}
