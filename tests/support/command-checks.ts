// What must be true of all commands together. Each check gives sentences on what is wrong.
import { languages } from '@/lib/base/language';
import type { Command } from '@/lib/workbench/contribution';
import { conflictsWith, listKeys, readKeys, type KeyEntry } from '@/lib/workbench/key-rules';
import { takenByBrowsers } from '@/lib/workbench/keys';
import { WhenAnalysis } from '@/lib/workbench/when-tree';

/** As much of a command as the checks look at. */
export type CheckedCommand = Pick<Command<never>, 'id' | 'title' | 'keys' | 'when' | 'palette' | 'menus'>;

/** `Category: what it does`, sentence case apart from names. */
const names =
  /^(?:Q|Codeboom|Dutch|English|Engels|Nederlands|Word|Markdown|PDF|CSV|SVG|PNG|JSON|DOI|APA|Enter|Ctrl|Alt|RIS|S|I|P)$/;

/** Titles that are missing, alike in both languages, without category or not in sentence case. */
export function wrongTitles(commands: readonly CheckedCommand[]): readonly string[] {
  return commands.flatMap(({ id, title }) => [
    ...(title.en === title.nl ? [`${id}: the same title in both languages`] : []),
    ...languages
      .filter((language) => !isTitle(title[language]))
      .map((language) => `${id}: “${title[language]}” is no title`),
  ]);
}

function isTitle(title: string): boolean {
  const [, category, rest] = /^(\p{Lu}[\p{Ll}-]*(?: [\p{Ll}-]+)*): (\S.*[^.\s])$/u.exec(title) ?? [];
  if (category === undefined || rest === undefined) return false;
  const words = rest.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.every((word) => !/^\p{Lu}/u.test(word) || names.test(word));
}

/** Commands that are not in the palette though nobody said why, and reasons for commands that are. */
export function unexplained(
  commands: readonly CheckedCommand[],
  reasons: Readonly<Record<string, string>>,
): readonly string[] {
  const hidden = commands.filter(({ palette }) => palette === false).map(({ id }) => id);
  return [
    ...hidden.filter((id) => reasons[id] === undefined).map((id) => `${id}: not in the palette, no reason`),
    ...Object.keys(reasons)
      .filter((id) => !hidden.some((each) => each === id))
      .map((id) => `${id}: has a reason, but is in the palette or gone`),
  ];
}

/** Keys of two commands that want the same strokes, or the start of them, under conditions that can hold at once. */
export function keyConflicts(
  commands: readonly CheckedCommand[],
  editorKinds: readonly string[],
): readonly string[] {
  const analysis = new WhenAnalysis(editorKinds);
  const defaults = commands.flatMap(({ id, keys, when }) =>
    (keys ?? []).map((written) => ({ command: id, keys: readKeys(written) ?? [written], when })),
  );
  const known = { isCommand: () => true, isSetting: () => true };
  const { entries } = listKeys({ defaults, user: [], analysis, ...known });
  const said = (entry: KeyEntry): string => `${entry.command} (${entry.whenText || 'always'})`;
  return entries.flatMap((entry, index) =>
    conflictsWith(entry, entries.slice(index + 1), analysis).map(
      (other) => `${entry.keys.join(' ')}: ${said(entry)} and ${said(other)}`,
    ),
  );
}

/** Keys that cannot be bound, and commands whose every key is one that browsers keep in a tab. */
export function forbiddenKeys(commands: readonly CheckedCommand[]): readonly string[] {
  return commands.flatMap(({ id, keys = [] }) => {
    const strokes = keys.map(readKeys);
    const unreadable = keys.filter((_, index) => strokes[index] === null);
    const isTaken = (chord: readonly string[] | null): boolean =>
      chord === null || chord.some((stroke) => takenByBrowsers.has(stroke));
    return [
      ...unreadable.map((key) => `${id}: ${key} cannot be bound`),
      ...(keys.length > 0 && strokes.every(isTaken) ? [`${id}: the browser keeps ${keys.join(', ')}`] : []),
    ];
  });
}
