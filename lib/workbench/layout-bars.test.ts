import { describe, expect, it } from 'vitest';
import { hideBar, moveContainer, resizeBar, showInBar } from './layout-bars';
import { restoreLayout, saveLayout } from './layout-saved';
import { barSizes, emptyLayout } from './layout-schema';

describe('bars', () => {
  it('show a container and keep it for the next time when they are hidden', () => {
    const shown = showInBar(emptyLayout, 'panel', 'problems');
    expect(shown.panel).toMatchObject({ container: 'problems', isVisible: true });
    expect(hideBar(shown, 'panel').panel).toMatchObject({ container: 'problems', isVisible: false });
  });

  it('stay within their sizes', () => {
    expect(resizeBar(emptyLayout, 'panel', 5000).panel.size).toBe(barSizes.panel.max);
    expect(resizeBar(emptyLayout, 'secondarySideBar', 1).secondarySideBar.size).toBe(170);
  });
});

describe('moving a container', () => {
  const layout = showInBar(emptyLayout, 'panel', 'problems');
  const move = { container: 'problems', from: 'panel', to: 'secondarySideBar' } as const;

  it('brings it to the front elsewhere, and the next one where it was', () => {
    const moved = moveContainer(layout, { ...move, left: 'output' });
    expect(moved.places).toEqual({ problems: 'secondarySideBar' });
    expect(moved.secondarySideBar).toMatchObject({ container: 'problems', isVisible: true });
    expect(moved.panel).toMatchObject({ container: 'output', isVisible: true });
  });

  it('hides the bar that is left empty', () => {
    expect(moveContainer(layout, { ...move, left: null }).panel.isVisible).toBe(false);
  });

  it('leaves another one in front where it was', () => {
    const other = showInBar(layout, 'panel', 'output');
    expect(moveContainer(other, { ...move, left: 'output' }).panel.container).toBe('output');
  });
});

describe('keeping the bars', () => {
  it('gives back places, sizes and what was shown', () => {
    const moved = moveContainer(resizeBar(emptyLayout, 'panel', 333), {
      container: 'codes',
      from: 'sideBar',
      to: 'panel',
      left: 'sources',
    });
    const saved: unknown = JSON.parse(JSON.stringify(saveLayout(moved)));
    expect(restoreLayout(saved, () => true)).toEqual(moved);
  });

  it('reads a layout of version 1, with one side bar and an empty panel', () => {
    const restored = restoreLayout(
      {
        version: 1,
        groups: [],
        activeGroup: 0,
        sideBar: { container: 'codes', isVisible: false, width: 250 },
        panel: { isVisible: true, height: 200 },
      },
      () => true,
    );
    expect(restored).toEqual({
      ...emptyLayout,
      sideBar: { container: 'codes', isVisible: false, size: 250 },
    });
  });
});
