// The editor of a figure: its key is what is drawn.
import type { Labels } from '@/lib/base/language';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { FigureKind } from '@/lib/domain/figures/figures';
import type { EditorInput } from '@/lib/workbench/contribution';

/** The editor's id. */
export const figureEditor = 'figure';

/** What is drawn, and of which code system. */
export type FigureChoice = { readonly figure: FigureKind; readonly scope: TreeScope };

/** What figures are called in tabs and lists; the words around them are loaded with them. */
export const figureNames: Readonly<Record<FigureKind, Labels>> = {
  tree: { en: 'Code tree with n', nl: 'Codeboom met n' },
  polarity: { en: 'Polarity per theme', nl: 'Polariteit per thema' },
  heat: { en: 'Codes by publication', nl: 'Codes naar publicatie' },
  network: { en: 'Codes that meet', nl: 'Codes die elkaar raken' },
  rings: { en: 'Codings in rings', nl: 'Coderingen in ringen' },
  saturation: { en: 'Saturation', nl: 'Verzadiging' },
  timeline: { en: 'Coding over time', nl: 'Coderen in de tijd' },
};

/** Gives the input that shows a figure. */
export function figureInput(choice: FigureChoice): EditorInput {
  return { editor: figureEditor, key: JSON.stringify(choice) };
}

/** Gives what a key means; `null` for one that `figureInput` did not write. */
export function figureOf(key: string): FigureChoice | null {
  try {
    const read: unknown = JSON.parse(key);
    return isChoice(read) ? read : null;
  } catch {
    return null;
  }
}

function isChoice(read: unknown): read is FigureChoice {
  if (typeof read !== 'object' || read === null || !('figure' in read) || !('scope' in read)) return false;
  return typeof read.figure === 'string' && read.figure in figureNames;
}
