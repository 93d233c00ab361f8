import type { Language } from '@/lib/base/language';

/** Texts about folders of sources in one language. */
export type FolderMessages = {
  readonly noFolder: string;
  readonly newFolder: (path: string) => string;
  readonly moveWhere: string;
  readonly typeFolder: string;
  readonly chooseContent: string;
  readonly nameFolder: string;
  readonly nameHint: string;
  readonly renameOf: (path: string) => string;
  readonly folderName: string;
  readonly noName: string;
  readonly becomesOne: (path: string) => string;
  readonly chooseFolder: string;
  readonly noFolders: string;
  readonly noSources: string;
  readonly moved: (articles: number, path: string) => string;
  readonly movedOut: (articles: number) => string;
  readonly renamed: (path: string) => string;
  readonly takenApart: (articles: number) => string;
  readonly nothingMoves: string;
  readonly cut: (count: number) => string;
  readonly nothingToPaste: string;
  readonly dropInto: (path: string) => string;
  readonly dropOut: string;
};

/** Texts about folders of sources. */
export const folderMessages: Readonly<Record<Language, FolderMessages>> = {
  en: {
    noFolder: 'No folder',
    newFolder: (path) => `New folder “${path}”`,
    moveWhere: 'Move to which folder?',
    typeFolder: 'Choose a folder, or type a new one: Interviews, Quantitative/2019',
    chooseContent: 'Which sources go into the new folder?',
    nameFolder: 'Name of the new folder',
    nameHint: 'Interviews, or Quantitative/2019 for a folder in a folder',
    renameOf: (path) => `New name for “${path}”`,
    folderName: 'Name of the folder',
    noName: 'A folder needs a name.',
    becomesOne: (path) => `“${path}” is there already: they become one folder.`,
    chooseFolder: 'Which folder?',
    noFolders: 'There are no folders yet. Move a source to one to make it.',
    noSources: 'There are no sources yet to put into a folder.',
    moved: (articles, path) =>
      articles === 1 ? `The source is in “${path}” now.` : `${articles} sources are in “${path}” now.`,
    movedOut: (articles) =>
      articles === 1 ? 'The source was taken out of its folder.' : `${articles} sources were taken out.`,
    renamed: (path) => `The folder is “${path}” now.`,
    takenApart: (articles) =>
      articles === 1
        ? 'The folder is gone; its source is still here.'
        : `The folder is gone; its ${articles} sources are still here.`,
    nothingMoves: 'Everything is there already.',
    cut: (count) =>
      count === 1
        ? '1 row was cut; paste it in a folder.'
        : `${count} rows were cut; paste them in a folder.`,
    nothingToPaste: 'Nothing was cut that can be pasted here.',
    dropInto: (path) => `Into “${path}”`,
    dropOut: 'Out of all folders',
  },
  nl: {
    noFolder: 'Geen map',
    newFolder: (path) => `Nieuwe map “${path}”`,
    moveWhere: 'Naar welke map verplaatsen?',
    typeFolder: 'Kies een map, of typ een nieuwe: Interviews, Kwantitatief/2019',
    chooseContent: 'Welke bronnen komen in de nieuwe map?',
    nameFolder: 'Naam van de nieuwe map',
    nameHint: 'Interviews, of Kwantitatief/2019 voor een map in een map',
    renameOf: (path) => `Nieuwe naam voor “${path}”`,
    folderName: 'Naam van de map',
    noName: 'Een map heeft een naam nodig.',
    becomesOne: (path) => `“${path}” is er al: het wordt één map.`,
    chooseFolder: 'Welke map?',
    noFolders: 'Er zijn nog geen mappen. Verplaats een bron naar een map om die te maken.',
    noSources: 'Er zijn nog geen bronnen om in een map te zetten.',
    moved: (articles, path) =>
      articles === 1 ? `De bron staat nu in “${path}”.` : `${articles} bronnen staan nu in “${path}”.`,
    movedOut: (articles) =>
      articles === 1 ? 'De bron is uit de map gehaald.' : `${articles} bronnen zijn eruit gehaald.`,
    renamed: (path) => `De map heet nu “${path}”.`,
    takenApart: (articles) =>
      articles === 1
        ? 'De map is weg; de bron is er nog.'
        : `De map is weg; de ${articles} bronnen zijn er nog.`,
    nothingMoves: 'Alles staat daar al.',
    cut: (count) =>
      count === 1 ? '1 rij geknipt; plak die in een map.' : `${count} rijen geknipt; plak ze in een map.`,
    nothingToPaste: 'Er is niets geknipt dat hier geplakt kan worden.',
    dropInto: (path) => `In “${path}”`,
    dropOut: 'Uit alle mappen',
  },
};
