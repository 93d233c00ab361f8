// node tests/bench/anchoring/tune.mjs [--seed N] [--text source|sample|long|revisions] [--kind WORDS [--wrong N]]
// Ours alone, in Node, in seconds; --wrong shows so many wrong answers of the kinds whose name holds the words.
import { parseArgs } from 'node:util';
import { loadNative } from './native.mjs';

const text = { type: 'string' };
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, text, kind: text, wrong: text },
});
const { tune } = await loadNative('tests/bench/anchoring/tune.ts');
tune({
  seed: Number(values.seed),
  text: values.text ?? '',
  kind: values.kind ?? '',
  wrong: Number(values.wrong ?? 0),
});
