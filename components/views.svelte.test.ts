// Every view and every kind of editor, filled, in the four themes and both languages, as axe sees them.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe, { type RunOptions } from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { filledProject, type FilledProject } from '@/tests/support/filled-project';
import { contributions } from './contributions';

type Place = { readonly key?: (project: FilledProject) => string; readonly shows: string };

/** What each container shows when there is something in it. A new container needs a line here. */
const containers: Readonly<Record<string, Place>> = {
  sources: { shows: '[role=treeitem]' },
  codes: { shows: '[role=treeitem]' },
  search: { shows: '[role=treeitem]' },
  evidence: { shows: '[role=listitem], li, [role=treeitem]' },
  rescue: { shows: '[role=treeitem], li, button' },
  problems: { shows: '[role=treeitem]' },
  timeline: { shows: '[role=treeitem]' },
  fragments: { shows: '[role=option]' },
  output: { shows: '[role=log]' },
  outline: { shows: '[role=treeitem], [role=option]' },
};

/** What each kind of editor is opened on, and shows when it has it. A new kind needs a line here. */
const editors: Readonly<Record<string, Place>> = {
  pdf: { key: ({ pdf }) => pdf.id, shows: '[data-drawn=true]' },
  code: { key: ({ code }) => code.id, shows: 'h2' },
  page: { key: ({ page: source }) => source.id, shows: '[role=document]' },
  memo: { key: ({ memoKey }) => memoKey, shows: '.cm-content' },
  thematicTable: { shows: '[role=grid] [role=gridcell]' },
  board: { shows: '[role=listbox][aria-multiselectable] [role=option]' },
  audit: { shows: '[role=treeitem]' },
  source: { key: ({ pdf }) => pdf.id, shows: 'input' },
  claims: { shows: 'textarea' },
  figure: { key: () => JSON.stringify({ figure: 'tree', scope: 'own' }), shows: '[data-mark]' },
  results: { shows: '[data-part-id]' },
  treeImport: { shows: 'textarea' },
  crosswalk: { shows: '[role=grid] [role=gridcell]' },
  extraction: { shows: '[role=grid] [role=gridcell]' },
  evidenceTable: {
    key: () => JSON.stringify({ table: 'matrix', scope: 'own', level: 'leaves', hideEmpty: false }),
    shows: '[role=grid] [role=gridcell]',
  },
  rescue: { key: () => 'queue', shows: '[role=document], article, section' },
  retrieval: { key: ({ retrieval }) => retrieval.id, shows: '[aria-label] article' },
  codebookDiff: { key: () => 'at 2000-01-01T00:00:00.000Z|now', shows: '[role=treeitem]' },
  settings: { shows: '[role=checkbox], input[type=checkbox]' },
  keys: { shows: '[role=grid] tbody tr' },
  json: { key: () => 'user', shows: '.cm-content' },
  walkthrough: { key: () => 'first-article', shows: 'ol button' },
};

/** What only looks different; structure and names are the same in every theme. */
const all: RunOptions = { resultTypes: ['violations'], preload: false, elementRef: false };
const ofColours: RunOptions = { ...all, runOnly: ['color-contrast', 'link-in-text-block'] };
const looks = [
  { theme: 'light', language: 'en', options: all },
  { theme: 'dark', language: 'nl', options: all },
  { theme: 'highContrastLight', language: 'nl', options: ofColours },
  { theme: 'highContrastDark', language: 'en', options: ofColours },
] as const;

/** The words over a PDF page are see-through on purpose. */
const excepted = ['.letters'];

async function violations(model: WorkbenchModel<Services>): Promise<string[]> {
  const found: string[] = [];
  for (const { theme, language, options } of looks) {
    await model.preferences.setTheme(theme);
    await model.preferences.setLanguage(language);
    await expect.poll(() => document.documentElement.lang).toBe(language);
    const result = await axe.run({ exclude: excepted }, options);
    for (const { id, nodes } of result.violations)
      found.push(...nodes.map(({ html }) => `${theme}, ${language}, ${id}: ${html}`));
  }
  return found;
}

/** Shows containers in their bars and editors side by side; waits until there is something in each. */
async function show(
  model: WorkbenchModel<Services>,
  project: FilledProject,
  shown: { readonly containers: readonly string[]; readonly editors: readonly string[] },
): Promise<void> {
  await model.run('workbench.closeAllEditors');
  for (const [at, editor] of shown.editors.entries()) {
    const key = editors[editor]?.key?.(project) ?? editor;
    model.openEditor({ editor, key }, { toSide: at > 0 });
  }
  for (const id of shown.containers) model.showContainer(id);
  const isThere = (within: string, place: Place | undefined): boolean =>
    [...document.querySelectorAll(within)].some((each) => each.querySelector(place?.shows ?? '*') !== null);
  const missing = (): string[] => [
    ...shown.editors.filter((id) => !isThere(`[data-front=true]`, editors[id])),
    ...shown.containers.filter((id) => !isThere('[data-part]', containers[id])),
  ];
  await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
}

/** Of a list, each time the next; from the start again at its end. */
function inTurn(ids: readonly string[], turn: number): string[] {
  const id = ids[turn % ids.length];
  return id === undefined ? [] : [id];
}

afterEach(() => cleanup());

describe('every view', () => {
  it('is known here', () => {
    const ids = contributions.flatMap((each) => each.containers ?? []).map(({ id }) => id);
    expect(Object.keys(containers).toSorted()).toEqual(ids.toSorted());
    const kinds = contributions.flatMap((each) => each.editors ?? []).map(({ id }) => id);
    expect(Object.keys(editors).toSorted()).toEqual(kinds.toSorted());
  });

  it('has nothing that axe finds, in four themes and two languages', { timeout: 180_000 }, async () => {
    await page.viewport(1920, 1080);
    const project = await filledProject();
    const { model } = project;
    await render(Shell<Services>, { model });
    const places = (place: string): string[] =>
      model.registry.containers.filter((each) => (each.place ?? 'sideBar') === place).map(({ id }) => id);
    const kinds = Object.keys(editors);
    // First with nothing open: the welcome page.
    const found = await violations(model);
    for (let turn = 0; turn < kinds.length / 3; turn += 1) {
      const shown = ['sideBar', 'panel', 'secondarySideBar'].flatMap((place) => inTurn(places(place), turn));
      await show(model, project, { containers: shown, editors: kinds.slice(turn * 3, turn * 3 + 3) });
      found.push(...(await violations(model)));
    }
    expect([...new Set(found)]).toEqual([]);
  });
});
