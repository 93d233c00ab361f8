// Walking through findings, mending them, letting them stand.
import { severityIcons, severityOf } from '@/components/pieces/severity';
import { labelIn } from '@/lib/base/language';
import type { Finding } from '@/lib/domain/findings/finding';
import { ruleOf } from '@/lib/domain/findings/finding-rules';
import { fixableOn, type PassageInFront } from '@/lib/domain/findings/on-passage';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import type { ListedFinding } from './finding-rows';
import { messages } from './messages';
import { openPlace } from './open-place';
import { findingsNow, listedNow, problemsViewOf } from './problems-view.svelte';

type FindingCommand = Command<Services>;
type ProblemsWorkbench = Workbench<Services>;

const contextMenu = (group: string, order: number) => [{ menu: 'finding/context', group, order }] as const;

/** Commands on findings; those of the context menu get the finding's key. */
export const findingCommands: readonly FindingCommand[] = [
  {
    id: 'finding.show',
    title: { en: 'Findings: show problems', nl: 'Bevindingen: problemen tonen' },
    searchWords: ['toggle problems', 'focus on problems view', 'problemen weergeven'],
    icon: 'warning',
    keys: ['Mod+Shift+KeyM'],
    run: (workbench) => {
      workbench.showContainer('problems');
      problemsViewOf(workbench).requestFocus('tree');
    },
  },
  {
    id: 'finding.next',
    title: { en: 'Findings: go to the next finding', nl: 'Bevindingen: naar de volgende bevinding' },
    keys: ['F8'],
    run: (workbench) => step(workbench, 1),
  },
  {
    id: 'finding.previous',
    title: { en: 'Findings: go to the previous finding', nl: 'Bevindingen: naar de vorige bevinding' },
    keys: ['Shift+F8'],
    run: (workbench) => step(workbench, -1),
  },
  {
    id: 'finding.open',
    title: { en: 'Findings: open the place', nl: 'Bevindingen: plaats openen' },
    palette: false,
    menus: contextMenu('1', 1),
    run: onFinding((workbench, { finding }) => openPlace(workbench, finding)),
  },
  {
    id: 'finding.quickFix',
    title: { en: 'Findings: quick fix', nl: 'Bevindingen: snelle oplossing' },
    icon: 'lightbulb',
    keys: ['Mod+.'],
    menus: contextMenu('2', 1),
    run: onFinding(quickFix),
  },
  {
    id: 'finding.accept',
    title: { en: 'Findings: accept with a note', nl: 'Bevindingen: aanvaarden met een notitie' },
    icon: 'check',
    menus: contextMenu('2', 2),
    run: onFinding(accept),
  },
  {
    id: 'finding.reopen',
    title: {
      en: 'Findings: open an accepted finding again',
      nl: 'Bevindingen: aanvaarde bevinding weer openen',
    },
    run: onAccepted(reopen),
  },
  {
    id: 'finding.toggleAccepted',
    icon: 'eye',
    menus: [{ menu: 'problems/title', group: '1', order: 1 }],
    title: {
      en: 'Findings: show or hide accepted findings',
      nl: 'Bevindingen: aanvaarde bevindingen tonen of verbergen',
    },
    run: (workbench) => {
      const view = problemsViewOf(workbench);
      view.showsAccepted = !view.showsAccepted;
    },
  },
];

/** Goes on from the last one; a finding that has gone meanwhile is where the walk starts again. */
async function step(workbench: ProblemsWorkbench, by: 1 | -1): Promise<void> {
  const text = messages[workbench.language];
  const view = problemsViewOf(workbench);
  const listed = (await listedNow(workbench)).filter(({ acceptance }) => acceptance === null);
  if (listed.length === 0) return workbench.notify({ severity: 'info', text: text.none });
  const at = listed.findIndex(({ finding }) => finding.key === view.focusedId);
  const start = at < 0 && by < 0 ? 0 : at;
  const next = (start + by + listed.length) % listed.length;
  const found = listed[next];
  if (found === undefined) return;
  view.goTo(found.finding);
  await openPlace(workbench, found.finding, { preview: true, takesFocus: true });
  workbench.announce(`${text.at(next + 1, listed.length)}: ${inWords(workbench, found)}`);
}

/** What screen readers are told: rule, what it is about, why. */
function inWords({ language }: ProblemsWorkbench, { finding }: ListedFinding): string {
  const title = labelIn(ruleOf(finding.rule)?.title ?? finding.reason, language);
  return `${title}: ${labelIn(finding.about, language)}. ${labelIn(finding.reason, language)}`;
}

type OnFinding = (workbench: ProblemsWorkbench, listed: ListedFinding) => void | Promise<void>;

/** The finding that the caller names, else the one that is meant here, else one that the user chooses. */
function onFinding(run: OnFinding): FindingCommand['run'] {
  return async (workbench, argument) => {
    const { open, accepted } = await findingsNow(workbench);
    const all: ListedFinding[] = [...open.map((finding) => ({ finding, acceptance: null })), ...accepted];
    const named = all.find(({ finding }) => finding.key === argument);
    const here = named === undefined ? await meantHere(workbench, all, open) : [named];
    const choices = here.length > 0 ? here : all.slice(0, open.length);
    const [only] = here;
    const chosen = here.length === 1 && only !== undefined ? only : await choose(workbench, choices);
    if (chosen !== null) await run(workbench, chosen);
  };
}

/** What has the focus in the panel, else what is about the passage that a reader is at, else about what is in front. */
async function meantHere(
  workbench: ProblemsWorkbench,
  all: readonly ListedFinding[],
  open: readonly Finding[],
): Promise<readonly ListedFinding[]> {
  const walkedTo = focused(workbench, all);
  const passage = await passageInFront(workbench);
  const fixable = new Set(passage === null ? [] : fixableOn(passage, open));
  const onPassage = all.filter(({ finding }) => fixable.has(finding));
  const isAlone = problemsViewOf(workbench).hasFocus || onPassage.length === 0;
  if (walkedTo !== undefined && (isAlone || onPassage.includes(walkedTo))) return [walkedTo];
  if (onPassage.length > 0) return walkedTo === undefined ? onPassage : [walkedTo, ...onPassage];
  return all.slice(0, open.length).filter(({ finding }) => isHere(workbench, finding));
}

/** The passage that is focused in the reader in front; `null` when none is. */
async function passageInFront(workbench: ProblemsWorkbench): Promise<PassageInFront | null> {
  const kind = workbench.activeEditor?.editor;
  if (kind !== 'pdf' && kind !== 'page') return null;
  const given: PassageInFront[] = [];
  await workbench.run('reader.giveFocused', (passage: PassageInFront) => given.push(passage));
  return given[0] ?? null;
}

/** What has the focus in the panel; outside the panel only while the editor in front shows its place. */
function focused(workbench: ProblemsWorkbench, all: readonly ListedFinding[]): ListedFinding | undefined {
  const view = problemsViewOf(workbench);
  const found = all.find(({ finding }) => finding.key === view.focusedId);
  return found !== undefined && (view.hasFocus || isHere(workbench, found.finding)) ? found : undefined;
}

/** Tells whether the editor in front shows what a finding is about. */
function isHere({ activeEditor }: ProblemsWorkbench, { place, code, source }: Finding): boolean {
  const key = activeEditor?.key;
  if (key === undefined) return false;
  const faceId = place.noun === 'fragment' ? place.sourceId : null;
  return (
    [code?.id, source?.id, faceId].includes(key) || (place.noun === 'memo' && key.endsWith(place.memo.id))
  );
}

function onAccepted(run: OnFinding): FindingCommand['run'] {
  return async (workbench, argument) => {
    const { accepted } = await findingsNow(workbench);
    const key = argument ?? problemsViewOf(workbench).focusedId;
    const chosen = accepted.find(({ finding }) => finding.key === key) ?? (await choose(workbench, accepted));
    if (chosen !== null) await run(workbench, chosen);
  };
}

function choose(workbench: ProblemsWorkbench, all: readonly ListedFinding[]): Promise<ListedFinding | null> {
  const text = messages[workbench.language];
  if (all.length === 0) {
    workbench.notify({ severity: 'info', text: text.none });
    return Promise.resolve(null);
  }
  return workbench.pick(findingItems(workbench, all), { title: text.pickFinding });
}

/** Gives findings as rows of a quick pick, found by their words in both languages. */
export function findingItems(
  { language }: ProblemsWorkbench,
  all: readonly ListedFinding[],
): PickItem<ListedFinding>[] {
  return all.map((listed) => {
    const { finding } = listed;
    const title = ruleOf(finding.rule)?.title;
    return {
      value: listed,
      label: labelIn(finding.about, language),
      description: title === undefined ? '' : labelIn(title, language),
      icon: severityIcons[severityOf(finding)],
      searchWords: [finding.about.en, finding.about.nl, title?.en ?? '', title?.nl ?? ''],
    };
  });
}

/** Offers what can be done to a finding: its own fixes, then letting it stand. */
async function quickFix(workbench: ProblemsWorkbench, { finding, acceptance }: ListedFinding): Promise<void> {
  const { language } = workbench;
  const text = messages[language];
  const last = acceptance === null ? 'finding.accept' : 'finding.reopen';
  const items: PickItem<{ readonly command: string; readonly argument: unknown }>[] = [
    ...finding.fixes.map((fix) => ({ value: fix, label: labelIn(fix.title, language), icon: 'lightbulb' })),
    {
      value: { command: last, argument: finding.key },
      label: acceptance === null ? text.acceptWithNote : text.reopen,
      icon: acceptance === null ? 'check' : 'discard',
    },
  ];
  const title = `${text.quickFixes}: ${labelIn(finding.about, language)}`;
  const chosen = await workbench.pick(items, { title });
  if (chosen !== null) await workbench.run(chosen.command, chosen.argument);
}

async function accept(workbench: ProblemsWorkbench, { finding, acceptance }: ListedFinding): Promise<void> {
  const text = messages[workbench.language];
  const note = await workbench.ask({
    title: text.noteTitle,
    value: acceptance?.note ?? '',
    placeholder: text.notePlaceholder,
    check: (typed) => (typed.trim() === '' ? text.noteMissing : null),
  });
  if (note === null) return;
  // The focus goes to what comes next in the list.
  const view = problemsViewOf(workbench);
  const listed = await listedNow(workbench);
  const at = listed.findIndex((each) => each.finding.key === finding.key);
  await workbench.services.findings.accept(finding.key, note.trim());
  if (!view.showsAccepted) view.focusedId = (listed[at + 1] ?? listed[at - 1])?.finding.key ?? null;
  await workbench.run('history.offerUndo', text.acceptedNow);
}

async function reopen(workbench: ProblemsWorkbench, { finding }: ListedFinding): Promise<void> {
  await workbench.services.findings.reopen(finding.key);
  await workbench.run('history.offerUndo', messages[workbench.language].reopenedNow);
}
