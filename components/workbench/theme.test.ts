import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/workbench/theme.css', 'utf8');
const tokens = new Map<string, string>();
for (const [, name = '', value = ''] of css.matchAll(/--wb-([\w-]+):\s*([^;]+);/g)) {
  if (!tokens.has(name)) tokens.set(name, value);
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name) ?? '';
  const other = /^var\(--wb-([\w-]+)\)$/.exec(value);
  if (other?.[1] !== undefined) return colour(other[1], theme);
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const hex = pair === null ? value : pair[theme === 'light' ? 1 : 2];
  if (hex === undefined || !/^#\w{6}$/.test(hex)) throw new Error(`--wb-${name} is no colour: ${value}`);
  return hex;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Foregrounds with every background that they stand on. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  [
    'foreground',
    [
      'editor-background',
      'sideBar-background',
      'paper-background',
      'menu-background',
      'list-hoverBackground',
      'list-inactiveSelectionBackground',
      'list-dropBackground',
      'selection-background',
      'table-headerBackground',
      'table-groupBackground',
      'notifications-background',
    ],
  ],
  [
    'descriptionForeground',
    [
      'editor-background',
      'sideBar-background',
      'paper-background',
      'editorPane-background',
      'menu-background',
      'quickInput-background',
      'list-hoverBackground',
      'list-inactiveSelectionBackground',
      'list-activeSelectionBackground',
      'table-headerBackground',
      'table-groupBackground',
    ],
  ],
  [
    'textLink-foreground',
    ['editor-background', 'sideBar-background', 'menu-background', 'table-groupBackground'],
  ],
  ['activityBar-inactiveForeground', ['activityBar-background']],
  ['sideBarTitle-foreground', ['sideBar-background', 'editor-background']],
  ['tab-activeForeground', ['tab-activeBackground']],
  ['tab-inactiveForeground', ['tab-inactiveBackground']],
  ['breadcrumb-foreground', ['editor-background']],
  ['list-activeSelectionForeground', ['list-activeSelectionBackground']],
  ['counter-foreground', ['sideBar-background', 'list-activeSelectionBackground', 'list-hoverBackground']],
  ['input-foreground', ['input-background']],
  ['input-placeholderForeground', ['input-background']],
  ['button-foreground', ['button-background', 'button-hoverBackground']],
  ['button-secondaryForeground', ['button-secondaryBackground', 'button-secondaryHoverBackground']],
  ['badge-foreground', ['badge-background']],
  ['keybindingLabel-foreground', ['keybindingLabel-background']],
  ['statusBar-foreground', ['statusBar-background']],
  ['menu-selectionForeground', ['menu-selectionBackground']],
  ['quickInput-matchForeground', ['quickInput-background', 'menu-selectionBackground']],
  ['infoForeground', ['editor-background', 'notifications-background']],
  ['warningForeground', ['editor-background', 'notifications-background', 'sideBar-background']],
  ['errorForeground', ['editor-background', 'notifications-background', 'sideBar-background']],
  ['successForeground', ['editor-background', 'sideBar-background']],
  ...['structural', 'interaction', 'person'].map(
    (type) =>
      [
        `type-${type}`,
        ['editor-background', 'sideBar-background', 'editorPane-background', `type-${type}Background`],
      ] as const,
  ),
  ...['protective', 'hindering', 'mixed', 'conditional', 'absence'].map(
    (polarity) =>
      [`polarity-${polarity}`, ['editor-background', 'sideBar-background', 'menu-background']] as const,
  ),
];

/** Lines and icons that must be seen to use a thing. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['input-border', ['input-background', 'sideBar-background', 'quickInput-background']],
  [
    'focusBorder',
    ['editor-background', 'sideBar-background', 'menu-background', 'list-activeSelectionBackground'],
  ],
  ['icon-foreground', ['editor-background', 'sideBar-background', 'toolbar-hoverBackground']],
  ['activityBar-activeBorder', ['activityBar-background']],
];

function tooFaint(pairs: typeof texts, least: number): string[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    pairs.flatMap(([front, backs]) =>
      backs.flatMap((back) => {
        const ratio = contrast(colour(front, theme), colour(back, theme));
        return ratio < least ? [`${theme}: ${front} on ${back} is ${ratio.toFixed(2)}`] : [];
      }),
    ),
  );
}

describe('the theme', () => {
  it('shows every text at 4.5 to 1 or better, light and dark', () => {
    expect(tooFaint(texts, 4.5)).toEqual([]);
  });

  it('shows every line and icon that matters at 3 to 1 or better', () => {
    expect(tooFaint(shapes, 3)).toEqual([]);
  });
});
