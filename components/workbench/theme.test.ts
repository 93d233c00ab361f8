import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = ReadonlyMap<string, string>;

function tokensIn(file: string): Tokens {
  const css = readFileSync(`components/workbench/${file}`, 'utf8');
  return new Map(
    [...css.matchAll(/--wb-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const normal = tokensIn('theme.css');
const highContrast: Tokens = new Map([...normal, ...tokensIn('theme-contrast.css')]);

/** Each theme with its tokens and its half of `light-dark()`. */
const themes = {
  light: { tokens: normal, half: 1 },
  dark: { tokens: normal, half: 2 },
  highContrastLight: { tokens: highContrast, half: 1 },
  highContrastDark: { tokens: highContrast, half: 2 },
} as const;
type ThemeName = keyof typeof themes;

function colour(name: string, theme: ThemeName): string {
  const { tokens, half } = themes[theme];
  const value = tokens.get(name) ?? '';
  const other = /^var\(--wb-([\w-]+)\)$/.exec(value);
  if (other?.[1] !== undefined) return colour(other[1], theme);
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const hex = pair === null ? value : pair[half];
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

function tooFaint(names: readonly ThemeName[], pairs: typeof texts, least: number): string[] {
  return names.flatMap((theme) =>
    pairs.flatMap(([front, backs]) =>
      backs.flatMap((back) => {
        const ratio = contrast(colour(front, theme), colour(back, theme));
        return ratio < least ? [`${theme}: ${front} on ${back} is ${ratio.toFixed(2)}`] : [];
      }),
    ),
  );
}

const all = ['light', 'dark', 'highContrastLight', 'highContrastDark'] as const;
const contrasting = ['highContrastLight', 'highContrastDark'] as const;

/** Lines that part one thing from another; with high contrast they must be seen. */
const lines: typeof texts = [
  'contrastBorder',
  'sideBar-border',
  'tab-border',
  'panel-border',
  'menu-border',
  'notifications-border',
  'table-border',
  'keybindingLabel-border',
  'button-secondaryBorder',
  'tree-indentGuidesStroke',
].map((line) => [line, ['editor-background', 'sideBar-background', 'menu-background']]);

describe('the themes', () => {
  it('show every text at 4.5 to 1 or better', () => {
    expect(tooFaint(all, texts, 4.5)).toEqual([]);
  });

  it('show every text at 7 to 1 or better with high contrast', () => {
    expect(tooFaint(contrasting, texts, 7)).toEqual([]);
  });

  it('show every line and icon that matters at 3 to 1 or better', () => {
    expect(tooFaint(all, shapes, 3)).toEqual([]);
  });

  it('draw lines around everything with high contrast', () => {
    expect(tooFaint(contrasting, lines, 3)).toEqual([]);
  });

  it('have with high contrast a colour of their own for every token that is one', () => {
    const changed = tokensIn('theme-contrast.css');
    const kept = [...normal]
      .filter(([name, value]) => value.startsWith('light-dark(#') && !changed.has(name))
      .map(([name]) => name);
    const unknown = [...changed.keys()].filter((name) => !normal.has(name));
    expect({ kept, unknown }).toEqual({ kept: [], unknown: [] });
  });
});
