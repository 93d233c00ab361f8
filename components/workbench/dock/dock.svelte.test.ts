import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { CoreServices } from '@/lib/services/services';
import { createExampleShell } from '@/tests/gallery/example-shell';

async function draw(...notes: string[]) {
  await page.viewport(1280, 800);
  const model = await createExampleShell(`dock-${crypto.randomUUID()}`);
  await render(Shell<CoreServices>, { model });
  for (const key of notes) model.openEditor({ editor: 'note', key });
  if (notes.length > 0) {
    // The first one loads the package.
    await expect.poll(() => strips().flat(), { timeout: 10_000 }).toHaveLength(notes.length);
  }
  return model;
}

const strips = (): string[][] =>
  [...document.querySelectorAll('.dv-tabs-container')].map((strip) =>
    [...strip.querySelectorAll('[role=tab]')].map((tab) => tab.ariaLabel?.replace('Note ', '') ?? ''),
  );
const tab = (name: string) => page.getByRole('tab', { name });
const front = () => [...document.querySelectorAll<HTMLElement>('[role=tabpanel][data-front=true]')];
const box = (element: Element) => element.getBoundingClientRect();

describe('editor groups', () => {
  afterEach(() => cleanup());

  it('keep the very element of an editor, its selection and its scroll position when they move', async () => {
    const model = await draw('one', 'two');
    const found = page.getByRole('textbox', { name: 'Text of the note' }).last();
    await expect.element(found).toBeVisible();
    const field = found.element();
    if (!(field instanceof HTMLInputElement)) throw new Error('not a field');
    await userEvent.fill(field, 'half a thought');
    field.setSelectionRange(3, 9);
    const scroller = field.closest('.content') ?? document.body;
    scroller.append(Object.assign(document.createElement('div'), { style: 'height: 5000px' }));
    scroller.scrollTop = 300;
    await model.run('workbench.moveEditorToNextGroup');
    await expect.poll(strips).toEqual([['one'], ['two']]);
    await model.run('workbench.splitEditorDown');
    await expect.poll(strips).toEqual([['one'], ['two'], ['two']]);
    expect(field.isConnected).toBe(true);
    expect([scroller.scrollTop, field.selectionStart, field.selectionEnd]).toEqual([300, 3, 9]);
  });

  it('share their width as the line between them is dragged, and keep it', async () => {
    const model = await draw('one');
    await model.run('workbench.splitEditor');
    await expect.poll(front).toHaveLength(2);
    const sash = document.querySelector('.dv-sash.dv-enabled');
    if (sash === null) throw new Error('no line');
    const { left, top } = box(sash);
    const at = (clientX: number) => ({ clientX, clientY: top + 40, bubbles: true, pointerId: 1 });
    sash.dispatchEvent(new PointerEvent('pointerdown', at(left)));
    document.dispatchEvent(new PointerEvent('pointermove', at(left + 100)));
    document.dispatchEvent(new PointerEvent('pointerup', at(left + 100)));
    await expect.poll(() => shares(model)).toBeGreaterThan(0.55);
    await model.run('workbench.evenGroups');
    await expect.poll(() => shares(model)).toBe(0.5);
    await model.run('workbench.widenGroup');
    await expect.poll(() => shares(model)).toBeCloseTo(0.45);
  });

  it('fill the whole area when they are maximised, and come back', async () => {
    const model = await draw('one');
    await model.run('workbench.splitEditor');
    await expect.poll(front).toHaveLength(2);
    const width = () => Math.round(box(front()[1] ?? document.body).width);
    await expect.poll(width).toBeLessThan(600);
    const half = width();
    await model.run('workbench.maximiseGroup');
    await expect.poll(width).toBeGreaterThan(half * 1.9);
    await model.run('workbench.maximiseGroup');
    await expect.poll(width).toBe(half);
  });

  it('leave the focus where it was when an editor is only looked at', async () => {
    const model = await draw();
    await page.getByRole('tree').click();
    model.openEditor({ editor: 'note', key: 'one' }, { preview: true });
    model.openEditor({ editor: 'note', key: 'two' }, { preview: true, toSide: true });
    await expect.poll(strips).toEqual([['one, preview'], ['two, preview']]);
    expect(document.activeElement?.closest('[role=tree]')).not.toBeNull();
  });

  it('are gone through with Tab one after the other: tabs, editor, next group; and back', async () => {
    const model = await draw('one');
    model.openEditor({ editor: 'note', key: 'two' }, { toSide: true });
    await expect.poll(strips).toEqual([['one'], ['two']]);
    const place = (): string => {
      const at = document.activeElement;
      const editor = at?.closest('[role=tabpanel]')?.ariaLabel ?? null;
      const group = at?.closest('.dv-groupview')?.querySelector('[role=tab]')?.ariaLabel ?? null;
      return editor !== null ? `editor ${editor}` : group !== null ? `tabs ${group}` : 'elsewhere';
    };
    const walk = async (shift: boolean): Promise<string[]> => {
      const places: string[] = [];
      while (places.at(-1) !== 'elsewhere') {
        if (place() !== places.at(-1)) places.push(place());
        await userEvent.tab({ shift });
      }
      return places;
    };
    tab('Note one').element().focus();
    const order = ['tabs Note one', 'editor Note one', 'tabs Note two', 'editor Note two', 'elsewhere'];
    expect(await walk(false)).toEqual(order);
    front().at(-1)?.querySelector('input')?.focus();
    expect(await walk(true)).toEqual([...order.slice(0, -1).toReversed(), 'elsewhere']);
  });

  it('are come back to from behind in the one in front, not in the one that was opened last', async () => {
    const model = await draw('one');
    model.openEditor({ editor: 'note', key: 'two' }, { toSide: true });
    await expect.poll(() => front().length).toBe(2);
    const editor = () => document.activeElement?.closest('[role=tabpanel]')?.ariaLabel ?? null;
    for (const at of [0, 1]) {
      front()[at]?.querySelector('input')?.focus();
      await expect.poll(() => model.layout.data.activeGroup).toBe(at);
      const behind = document.querySelector<HTMLElement>('[data-part="statusBar"] button');
      behind?.focus();
      expect(editor()).toBeNull();
      await userEvent.tab({ shift: true });
      expect(editor()).toBe(['Note one', 'Note two'][at]);
      expect(model.layout.data.activeGroup).toBe(at);
    }
  });

  it('take the focus by their number', async () => {
    const model = await draw('one');
    await model.run('workbench.splitEditor');
    await expect.poll(strips).toEqual([['one'], ['one']]);
    await userEvent.keyboard('{Control>}1{/Control}');
    const isInEditor = () => document.activeElement?.matches('[role=tabpanel][data-active=true]') === true;
    await expect.poll(() => model.layout.data.activeGroup).toBe(0);
    await expect.poll(isInEditor).toBe(true);
    await userEvent.keyboard('{Control>}2{/Control}');
    await expect.poll(() => model.layout.data.activeGroup).toBe(1);
    await expect.poll(isInEditor).toBe(true);
  });
});

describe('tabs in the dock', () => {
  afterEach(() => cleanup());

  it('stay when they are pinned, and say so', async () => {
    const model = await draw('one', 'two', 'three');
    await model.run('workbench.pinEditor');
    await expect.poll(strips).toEqual([['three, pinned', 'one', 'two']]);
    await model.run('workbench.closeAllEditors');
    await expect.poll(strips).toEqual([['three, pinned']]);
  });

  it('keep the focus among them when one is closed or moved by keyboard', async () => {
    await draw('one', 'two', 'three');
    tab('Note three').element().focus();
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
    await expect.poll(strips).toEqual([['one', 'three', 'two']]);
    await expect.element(tab('Note three')).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.poll(strips).toEqual([['one', 'two']]);
    await expect.element(tab('Note two')).toHaveFocus();
  });

  it('come into view when they are brought forward, however many there are', async () => {
    const notes = Array.from({ length: 14 }, (_, at) => `number ${at}`);
    const model = await draw(...notes);
    const strip = (): DOMRect => box(document.querySelector('.dv-tabs-container') ?? document.body);
    const isInView = (name: string): boolean => {
      const { left, right } = box(tab(name).element());
      return left >= strip().left - 1 && right <= strip().right + 1;
    };
    await expect.poll(() => isInView('Note number 13')).toBe(true);
    model.openEditor({ editor: 'note', key: 'number 0' });
    await expect.poll(() => isInView('Note number 0')).toBe(true);
    expect(isInView('Note number 13')).toBe(false);
  });

  it('name the editor that they bring forward', async () => {
    await draw('one', 'two');
    const id = tab('Note two').element().getAttribute('aria-controls') ?? '';
    expect(document.getElementById(id)?.getAttribute('role')).toBe('tabpanel');
    expect(document.getElementById(id)?.ariaLabel).toBe('Note two');
  });
});

function shares(model: Awaited<ReturnType<typeof draw>>): number {
  const { parts } = model.layout.data.grid;
  const whole = parts.reduce((sum, part) => sum + part.share, 0);
  return Number(((parts[0]?.share ?? 0) / whole).toFixed(2));
}
