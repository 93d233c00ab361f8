// What can be done with figures. Loaded when it is needed.
import { drawFigure, figureKinds, requestOfFigure, type FigureKind } from '@/lib/domain/figures/figures';
import type { Scene } from '@/lib/domain/figures/scene';
import { svgText } from '@/lib/domain/figures/svg-text';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { figureInput, figureNames, figureOf, type FigureChoice } from './figure-input';
import { messages } from './messages';

type FigureWorkbench = Workbench<Services>;

/** Asks which figure and opens it; a kind that is given is opened at once. */
export async function openFigure(workbench: FigureWorkbench, argument: unknown): Promise<void> {
  const { language } = workbench;
  const given = figureKinds.find((kind) => kind === argument);
  const items = figureKinds.map((kind): PickItem<FigureKind> => ({
    ...{ value: kind, label: figureNames[kind][language], icon: 'graph' },
    searchWords: Object.values(figureNames[kind]),
  }));
  const kind = given ?? (await workbench.pick(items, { title: messages[language].whichFigure }));
  if (kind !== null) workbench.openEditor(figureInput({ figure: kind, scope: 'own' }));
}

/** Opens the table that the figure in front is drawn from. */
export async function showTable(workbench: FigureWorkbench): Promise<void> {
  const choice = choiceInFront(workbench);
  if (choice === null) return;
  await workbench.run('table.open', JSON.stringify(requestOfFigure(choice.figure, choice.scope)));
}

/** Saves the figure in front as an SVG file. */
export async function exportSvg(workbench: FigureWorkbench): Promise<void> {
  const scene = await sceneInFront(workbench);
  if (scene !== null) save(workbench, scene, new Blob([svgText(scene)], { type: 'image/svg+xml' }));
}

/** Saves the figure in front as a PNG file, twice as large as on the screen. */
export async function exportPng(workbench: FigureWorkbench): Promise<void> {
  const scene = await sceneInFront(workbench);
  if (scene !== null) save(workbench, scene, await pngOf(scene));
}

/** Puts the figure in front on the clipboard as a picture. */
export async function copyFigure(workbench: FigureWorkbench): Promise<void> {
  const scene = await sceneInFront(workbench);
  if (scene === null) return;
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(scene) })]);
  workbench.announce(messages[workbench.language].copied);
}

function choiceInFront({ activeEditor }: FigureWorkbench): FigureChoice | null {
  return activeEditor === null ? null : figureOf(activeEditor.key);
}

async function sceneInFront(workbench: FigureWorkbench): Promise<Scene | null> {
  const choice = choiceInFront(workbench);
  if (choice === null) return null;
  const { language, services } = workbench;
  const table = await services.codebook.evidenceTable(requestOfFigure(choice.figure, choice.scope), language);
  return drawFigure(choice.figure, table, language);
}

function save(workbench: FigureWorkbench, { title }: Scene, file: Blob): void {
  const name = `${title}.${file.type === 'image/png' ? 'png' : 'svg'}`;
  workbench.saveFile(name, file);
  workbench.notify({ severity: 'info', text: messages[workbench.language].saved(name) });
}

const pixelsPerUnit = 2;

async function pngOf(scene: Scene): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgText(scene)], { type: 'image/svg+xml' }));
  try {
    const picture = new Image(scene.width * pixelsPerUnit, scene.height * pixelsPerUnit);
    picture.src = address;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, picture.width, picture.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
