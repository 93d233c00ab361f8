// Arrangements of the window for a kind of work. Open editors stay as they are.
import type { ContainerPlace } from './contribution';
import type { Layout } from './layout-schema';

/** For whom the window is arranged. */
export type Preset = 'reader' | 'coder' | 'supervisor';

/** Which bars each arrangement shows, with the container that it wants in front, if it is there. */
const shownBars: Readonly<Record<Preset, Readonly<Partial<Record<ContainerPlace, string>>>>> = {
  reader: {},
  coder: { sideBar: 'codes' },
  supervisor: { sideBar: 'codes', panel: 'problems', secondarySideBar: 'memos' },
};

/** Arranges the window. `containersIn` gives the ids of what each bar has; an empty bar stays hidden. */
export function applyPreset(
  layout: Layout,
  preset: Preset,
  containersIn: (place: ContainerPlace) => readonly string[],
): Layout {
  const barOf = (place: ContainerPlace): Layout[ContainerPlace] => {
    const bar = layout[place];
    const wanted = shownBars[preset][place];
    const present = containersIn(place);
    const container = [wanted, bar.container, present[0]].find((id) => id && present.includes(id)) ?? null;
    if (wanted === undefined || container === null) return { ...bar, isVisible: false };
    return { ...bar, container, isVisible: true };
  };
  return {
    ...layout,
    isZen: false,
    isMaximised: false,
    sideBar: barOf('sideBar'),
    panel: barOf('panel'),
    secondarySideBar: barOf('secondarySideBar'),
  };
}
