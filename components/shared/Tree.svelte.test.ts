import '@/components/workbench/theme.css';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import TreeExample from '@/tests/gallery/TreeExample.svelte';
import type { TreeNode } from './tree-rows';

const codes: readonly TreeNode[] = [
  { id: 'a', parentId: null, label: '1 Emotional support' },
  { id: 'a1', parentId: 'a', label: '1 From family' },
  { id: 'a2', parentId: 'a', label: '2 From friends' },
  { id: 'b', parentId: null, label: '2 Stability' },
  { id: 'b1', parentId: 'b', label: '4 Continuity' },
  { id: 'c', parentId: null, label: '3 Trust' },
];

async function draw(nodes: readonly TreeNode[] = codes, expanded: readonly string[] = []) {
  const asked: string[] = [];
  await render(TreeExample, { nodes, expanded, onask: (line: string) => asked.push(line) });
  const tree = page.getByRole('tree').element();
  if (!(tree instanceof HTMLElement)) throw new Error('The tree is no element of HTML');
  tree.focus();
  return { tree, asked };
}

function focusedLabel(tree: HTMLElement): string | null {
  const id = tree.getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.getAttribute('aria-label') ?? null);
}

const visible = () =>
  [...document.querySelectorAll('[role=treeitem]')].map((row) => row.getAttribute('aria-label'));

describe('Tree', () => {
  afterEach(() => document.body.replaceChildren());

  it('says level, position and number of siblings of each row, and leaves ends without a state', async () => {
    await draw(codes, ['a']);
    const state = [...document.querySelectorAll('[role=treeitem]')].map((row) =>
      ['level', 'posinset', 'setsize', 'expanded'].map((name) => row.getAttribute(`aria-${name}`)).join(' '),
    );
    expect(state).toEqual(['1 1 3 true', '2 1 2 ', '2 2 2 ', '1 2 3 false', '1 3 3 ']);
  });

  it('is one tab stop', async () => {
    const { tree } = await draw();
    await userEvent.tab();
    expect(tree.contains(document.activeElement)).toBe(false);
  });

  it('moves the focus over visible rows with arrows, Home and End', async () => {
    const { tree } = await draw(codes, ['a']);
    const places: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      places.push(focusedLabel(tree));
    }
    expect(places).toEqual([
      '1 From family',
      '2 From friends',
      '1 From family',
      '3 Trust',
      '3 Trust',
      '1 Emotional support',
    ]);
  });

  it('opens a row with the right arrow, then goes to its first child; the left arrow goes back and closes', async () => {
    const { tree, asked } = await draw();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect([focusedLabel(tree), ...asked]).toEqual(['1 From family', 'open a']);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect([focusedLabel(tree), ...asked]).toEqual(['1 Emotional support', 'open a', 'close a']);
  });

  it('opens all siblings with the asterisk and closes all with Control and the left arrow', async () => {
    const { asked } = await draw();
    await userEvent.keyboard('*');
    expect(asked).toEqual(['open a', 'open b']);
    expect(visible()).toHaveLength(6);
    await userEvent.keyboard('{Control>}{ArrowLeft}{/Control}');
    expect(visible()).toHaveLength(3);
  });

  it('finds rows by typing their first letters', async () => {
    const { tree } = await draw();
    await userEvent.keyboard('tr');
    expect(focusedLabel(tree)).toBe('3 Trust');
  });

  it('previews with Space, keeps with Enter, and opens to the side with Control and Enter', async () => {
    const { asked } = await draw();
    await userEvent.keyboard(' {Enter}{Control>}{Enter}{/Control}');
    expect(asked).toEqual(['preview a', 'keep a', 'keep a to the side']);
  });

  it('asks to move, remove and show the menu', async () => {
    const { asked } = await draw();
    await userEvent.keyboard(
      '{Alt>}{ArrowUp}{ArrowDown}{ArrowRight}{ArrowLeft}{/Alt}{Delete}{Shift>}{F10}{/Shift}',
    );
    expect(asked).toEqual(['move a up', 'move a down', 'move a in', 'move a out', 'remove a', 'menu a']);
  });

  it('renames in place with F2 and gives the focus back', async () => {
    const { tree, asked } = await draw();
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('Support{Enter}');
    expect(asked).toEqual(['rename a to Support']);
    expect(document.activeElement).toBe(tree);
  });

  it('leaves a name as it was with Escape', async () => {
    const { tree, asked } = await draw();
    await userEvent.keyboard('{F2}Other{Escape}');
    expect(asked).toEqual([]);
    expect(document.activeElement).toBe(tree);
  });

  it('says what is wrong with a name and does not take it', async () => {
    const { asked } = await draw();
    await userEvent.keyboard('{F2}{Delete}{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('A code needs a name.');
    expect(asked).toEqual([]);
  });

  it('previews with a click and keeps with a double click', async () => {
    const { asked } = await draw();
    await userEvent.dblClick(page.getByRole('treeitem', { name: '3 Trust' }));
    expect(asked).toEqual(['preview c', 'keep c']);
  });

  it('takes keys after a click on a row', async () => {
    const { tree, asked } = await draw();
    tree.blur();
    await userEvent.click(page.getByRole('treeitem', { name: '2 Stability' }));
    await userEvent.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
    expect([document.activeElement, ...asked]).toEqual([tree, 'preview b', 'keep c to the side']);
  });

  it('opens and closes by its arrow without opening the row', async () => {
    const { asked } = await draw();
    await userEvent.click(page.getByRole('treeitem', { name: '2 Stability' }), {
      position: { x: 16, y: 12 },
    });
    expect(asked).toEqual(['open b']);
  });

  it('drops a row before, after and into another', async () => {
    const { asked } = await draw();
    const dragged = page.getByRole('treeitem', { name: '3 Trust' });
    const target = page.getByRole('treeitem', { name: '1 Emotional support' });
    for (const y of [2, 12, 22]) {
      await userEvent.dragAndDrop(dragged, target, { targetPosition: { x: 80, y } });
    }
    expect(asked.filter((line) => line.startsWith('drop'))).toEqual([
      'drop c before a',
      'drop c into a',
      'drop c after a',
    ]);
  });

  it('lends the elements of rows that leave to those that come, and keeps reading order and the field that is typed in', async () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      id: `c${at}`,
      parentId: null,
      label: `Code ${at}`,
    }));
    const { tree, asked } = await draw(many);
    await userEvent.keyboard('{ArrowDown}{F2}');
    await userEvent.keyboard('Half ty');
    const before = new Set(tree.querySelectorAll('[role=treeitem]'));
    tree.scrollTop = 130 * 24;
    await expect.poll(() => visible()).toContain('Code 130');
    const labels = visible().filter((label) => label !== 'Code 1');
    const first = Number(labels[0]?.slice(5));
    expect(labels).toEqual(labels.map((_, at) => `Code ${first + at}`));
    // Those in view had elements already; the rows around them come when the tree rests.
    const lent = [...tree.querySelectorAll('[role=treeitem]')].filter((row) => before.has(row));
    expect(lent.length).toBeGreaterThanOrEqual(Math.floor(tree.clientHeight / 24));
    await expect.poll(() => visible().length).toBeGreaterThanOrEqual(Math.floor(tree.clientHeight / 24) + 8);
    await userEvent.keyboard('ped{Enter}');
    expect(asked).toContain('rename c1 to Half typed');
  });

  it('draws few of 20,000 rows, and the last when it is asked for', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      id: `n${at}`,
      parentId: null,
      label: `Code ${at}`,
    }));
    const { tree } = await draw(many);
    expect(visible().length).toBeLessThan(60);
    await userEvent.keyboard('{End}');
    expect(focusedLabel(tree)).toBe('Code 19999');
    await expect.element(page.getByRole('treeitem', { name: 'Code 19999' })).toBeInViewport();
  });

  const chosen = () =>
    [...document.querySelectorAll('[role=treeitem][aria-selected=true]')].map((row) =>
      row.getAttribute('aria-label'),
    );

  it('chooses a range with Shift and arrows, and lets go of it with an arrow alone', async () => {
    const { tree } = await draw(codes, ['a']);
    expect(tree.getAttribute('aria-multiselectable')).toBe('true');
    await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['1 From family', '2 From friends', '2 Stability']);
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(chosen()).toEqual(['1 From family', '2 From friends']);
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([]);
  });

  it('chooses single rows with Control and Space, and all siblings with Control and A', async () => {
    const { asked } = await draw(codes, ['a']);
    await userEvent.keyboard('{Control>} {/Control}');
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(chosen()).toEqual(['1 Emotional support', '2 Stability', '3 Trust']);
    await userEvent.keyboard('{Control>}x{/Control}{Delete}{Escape}{Delete}');
    expect(chosen()).toEqual([]);
    expect(asked).toEqual(['cut a b c', 'remove a b c', 'remove a']);
  });

  it('adds a row with Control and a click, and a range with Shift and a click, and opens none of them', async () => {
    const { asked } = await draw(codes, ['a']);
    await page.getByRole('treeitem', { name: '1 From family' }).click();
    await page.getByRole('treeitem', { name: '3 Trust' }).click({ modifiers: ['Control'] });
    expect(chosen()).toEqual(['1 From family', '3 Trust']);
    await page.getByRole('treeitem', { name: '2 Stability' }).click({ modifiers: ['Shift'] });
    expect(chosen()).toEqual(['2 Stability', '3 Trust']);
    expect(asked).toEqual(['preview a1']);
  });
});
