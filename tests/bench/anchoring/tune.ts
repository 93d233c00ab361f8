// The table of ours alone, for whoever tunes it; `tune.mjs` runs it.
import type { TextRange } from '@/lib/domain/records';
import { compare, totalOf } from './compare';
import { kinds, makeTask, type Kind, type Scene, type Task } from './edits';
import { ours } from './ours';
import { revisedArticle, revisedManual } from './revisions';
import { f1, percent, scoreOf } from './score';
import { answersOf } from './system';
import { textGroups } from './texts';

/** What to print; texts and kinds by a part of their name. */
export type Tuning = {
  readonly seed: number;
  readonly text: string;
  readonly kind: string;
  /** Wrong answers to show of each kind and text. */
  readonly wrong: number;
};

/** Prints the share right and the CPU time of every kind, and wrong answers when they are wanted. */
export function tune({ seed, text, kind, wrong }: Tuning): void {
  const wanted = kinds.filter((each) => each.includes(kind));
  for (const { name, scenes, skipped } of textGroups(seed)) {
    if (!name.includes(text)) continue;
    const units = scenes.reduce((sum, scene) => sum + scene.text.length, 0);
    const quotes = scenes.reduce((sum, { samples }) => sum + samples.length, 0);
    console.log(`\n${name}: ${skipped ?? `${units} units, ${quotes} quotes`}`);
    if (skipped !== null) continue;
    printTable(scenes, wanted, seed);
    for (const each of wrong > 0 ? wanted : [])
      scenes.forEach((scene, index) => printWrong(makeTask(scene, each, seed * 53 + index), each, wrong));
  }
  if ('revisions'.includes(text)) printRevisions(seed, wrong);
}

function printRevisions(seed: number, wrong: number): void {
  console.log('\nrevisions');
  for (const { name, task } of [revisedArticle(), ...(revisedManual(seed) ?? [])]) {
    const answers = answersOf(ours, task, Infinity);
    const { right, asked } = scoreOf(task, answers);
    console.log(
      `${name.padEnd(30)} ${right} of ${asked} right ${answers.cpuEach.toFixed(3).padStart(9)} ms each`,
    );
    if (wrong > 0) printWrong(task, name, wrong);
  }
}

function printTable(scenes: readonly Scene[], wanted: readonly Kind[], seed: number): void {
  const results = compare({ scenes, kinds: wanted, entrants: [{ system: ours, limit: Infinity }], seed });
  for (const { kind, score, cpuEach } of results) {
    const wrong = score.given - score.rightGiven;
    const missed = score.asked - score.right - wrong;
    console.log(
      `${kind.padEnd(30)} ${percent(score.right, score.asked).toFixed(1).padStart(6)} % right` +
        `${String(wrong).padStart(5)} wrong places${String(missed).padStart(5)} missed` +
        `${cpuEach.toFixed(3).padStart(9)} ms each`,
    );
  }
  const all = totalOf(results, ours.name);
  console.log(`F1 ${f1(all).toFixed(2)} over ${all.asked} answers`);
}

function printWrong(task: Task, kind: string, most: number): void {
  const { places } = answersOf(ours, task, Infinity);
  const wrong = [...places].filter(([index, place]) => {
    const one = { places: new Map([[index, place]]), cpuEach: 0 };
    return scoreOf(task, one).right === 0;
  });
  for (const [index, place] of wrong.slice(0, most)) {
    const { range, truth } = task.quotes[index] ?? { range: null, truth: null };
    console.log(`\n${kind}, quote ${index}`);
    console.log(`  was   ${shown(task.before, range)}`);
    console.log(`  is    ${shown(task.after, truth)}`);
    console.log(`  given ${shown(task.after, place)}`);
  }
}

const side = 40;

function shown(text: string, range: TextRange | null): string {
  if (range === null) return '-';
  const { start, end } = range;
  const words = `${text.slice(Math.max(0, start - side), start)}[${text.slice(start, end)}]${text.slice(end, end + side)}`;
  return `${start}-${end} ${words.replace(/\s+/g, ' ')}`;
}
