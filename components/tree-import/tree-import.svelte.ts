import { AppError } from '@/lib/base/errors';
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import type { Id } from '@/lib/domain/records';
import type { TreeReading, TreeRefusal } from '@/lib/domain/tree-import/tree-entry';
import type { ColumnRole, TreeForm, TreeSheet } from '@/lib/domain/tree-import/tree-sheet';
import type { ExistingPolicy, ImportDecision, ImportPlace } from '@/lib/domain/tree-import/tree-import';
import { readCodeTree } from '@/lib/services/read-code-tree';
import type { Services } from '@/lib/services/services';
import type { TreeImportRun } from '@/lib/services/tree-import';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { inBoth } from '@/lib/workbench/notice';
import { oneEach } from '@/lib/workbench/one-each.svelte';
import { messages } from './messages';
import { sheetOfHtml } from './read-html';

/** Where the tree goes, with what that is called. */
export type ChosenPlace = {
  readonly place: 'newSystem' | 'top' | { readonly codeId: string };
  readonly name: Labels;
};

/** Longer texts are read with the window showing that it works. */
const long = 20_000;

/** What was pasted, how it is read, what was chosen, and what it would come to. */
export class TreeImportState {
  text = $state('');
  fileName = $state.raw('');
  language = $state.raw<Language>('en');
  form = $state.raw<TreeForm | null>(null);
  roles = $state.raw<readonly ColumnRole[] | null>(null);
  place = $state.raw<ChosenPlace>({ place: 'newSystem', name: { en: '', nl: '' } });
  systemName = $state('');
  existing = $state.raw<ExistingPolicy>('keep');
  originKind = $state.raw<'publication' | 'other'>('publication');
  reference = $state('');
  reading = $state.raw<TreeReading | null>(null);
  run = $state.raw<TreeImportRun | null>(null);
  refusal = $state.raw<TreeRefusal | null>(null);
  decisions = $state.raw<Readonly<Record<number, ImportDecision>>>({});
  #sheet: TreeSheet | null = null;
  #turn = 0;
  #working: Promise<void> = Promise.resolve();
  #projectId: Id | null = null;

  constructor(private readonly workbench: Workbench<Services>) {
    this.language = workbench.language;
    this.systemName = messages[workbench.language].systemDefault;
  }

  /** Takes what the clipboard has; `false` when it has no list or table, so that its text is pasted as text. */
  takePaste(data: DataTransfer): boolean {
    const sheet = sheetOfHtml(data.getData('text/html'));
    if (sheet === null) return false;
    this.#start(data.getData('text/plain').trimEnd() || wordsOf(sheet), sheet, '');
    return true;
  }

  /** The text was edited: what the clipboard knew of it is no longer true. */
  edited(text: string): void {
    this.#start(text, null, this.fileName);
  }

  /** The project that the tree comes into; a place in another one is none in this. */
  openFor(projectId: Id): void {
    if (this.#projectId !== null && this.#projectId !== projectId) {
      this.place = { place: 'newSystem', name: { en: '', nl: '' } };
      this.decisions = {};
      this.refresh();
    }
    this.#projectId = projectId;
  }

  /** Asks for a file and reads it. */
  async openFile(): Promise<void> {
    const file = await this.workbench.askFile('.csv,.tsv,.tab,.txt,.md,text/plain,text/csv');
    if (file === null) return;
    const text = await file.text();
    this.reference = file.name;
    this.originKind = 'other';
    this.systemName = file.name.replace(/\.[^.]*$/u, '');
    this.#start(text, null, file.name);
  }

  /** Reads again in another way; columns get their roles anew. */
  readAs(form: TreeForm): void {
    this.form = form;
    this.roles = null;
    this.decisions = {};
    this.refresh();
  }

  /** Gives a column another role. */
  setRole(at: number, role: ColumnRole): void {
    this.roles = (this.reading?.columns ?? []).map((column, index) => (index === at ? role : column.role));
    this.form = this.reading?.form ?? this.form;
    this.decisions = {};
    this.refresh();
  }

  /** Decides some rows. */
  decide(rows: readonly number[], decision: ImportDecision): void {
    this.decisions = { ...this.decisions, ...Object.fromEntries(rows.map((row) => [row, decision])) };
    this.refresh();
  }

  /** Works out what it would come to now. */
  refresh(): void {
    const work = this.#work();
    this.#working = work;
    const { title } = messages[this.workbench.language];
    const shown = this.text.length > long ? this.workbench.withProgress({ title }, () => work) : work;
    shown.catch((reason: unknown) => this.workbench.report(reason));
  }

  /** Does what is shown, says so with a way back, and shows the tree. */
  async apply(): Promise<void> {
    const { workbench } = this;
    // A name that was just typed counts too.
    await this.#working;
    const { run } = this;
    if (run === null) return;
    const { title } = messages[workbench.language];
    try {
      const id = await workbench.withProgress({ title }, () => workbench.services.treeImport.apply(run));
      this.#start('', null, '');
      await workbench.run(
        'history.offerUndo',
        inBoth((each) => messages[each].imported(run.counts)),
      );
      if (id !== null) await workbench.run('code.reveal', id);
    } catch (reason) {
      if (!(reason instanceof AppError) || reason.code !== 'refactoring-stale') throw reason;
      workbench.notify({ severity: 'warning', text: inBoth((each) => messages[each].stale) });
      this.refresh();
    }
  }

  /** Asks where the tree goes. */
  async choosePlace(): Promise<void> {
    const { services, language } = this.workbench;
    const text = messages[language];
    const codes = await services.codes.all();
    const names = new Map(codes.map(({ id, labels }) => [id, labelIn(labels, language)]));
    const items: PickItem<ChosenPlace>[] = (['newSystem', 'top'] as const).map((place) => ({
      value: { place, name: inBoth((each) => messages[each].places[place]) },
      ...{ label: text.places[place], icon: place === 'top' ? 'type-hierarchy-sub' : 'library' },
    }));
    const others = codes.map(({ id, labels, parentId }): PickItem<ChosenPlace> => ({
      value: { place: { codeId: id }, name: labels },
      ...{ label: text.under(labelIn(labels, language)), searchWords: [labels.en, labels.nl] },
      path: parentId === null ? '' : (names.get(parentId) ?? ''),
    }));
    const chosen = await this.workbench.pick<ChosenPlace>([...items, ...others], { title: text.place });
    if (chosen === null) return;
    this.place = chosen;
    this.decisions = {};
    this.refresh();
  }

  /** Asks what to do with conflicts. */
  async askDecision(rows: readonly number[], title: string): Promise<void> {
    const text = messages[this.workbench.language];
    const canUse = rows.some((at) => this.run?.rows[at]?.canUse === true);
    const offered = canUse ? (['skip', 'add', 'use'] as const) : (['skip', 'add'] as const);
    const items = offered.map((value): PickItem<ImportDecision> => ({ value, label: text.decisions[value] }));
    const decision = await this.workbench.pick<ImportDecision>(items, { title });
    if (decision !== null) this.decide(rows, decision);
  }

  #start(text: string, sheet: TreeSheet | null, fileName: string): void {
    this.text = text;
    this.#sheet = sheet;
    this.fileName = fileName;
    this.form = null;
    this.roles = null;
    this.decisions = {};
    this.refresh();
  }

  async #work(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#read();
    const entries = this.reading?.entries ?? [];
    const place = this.#importPlace();
    if (entries.length === 0 || place === null) {
      this.run = null;
      return;
    }
    const reference = this.reference.trim();
    const origin = reference === '' ? null : { kind: this.originKind, reference };
    const { existing, decisions } = this;
    const run = await this.workbench.services.treeImport.dryRun({
      entries,
      place,
      existing,
      decisions,
      origin,
    });
    if (turn === this.#turn) this.run = run;
  }

  #read(): void {
    this.refusal = null;
    this.reading = null;
    if (this.text.trim() === '' && this.#sheet === null) return;
    const { text, fileName, language, form, roles } = this;
    const choices = { language, ...(form === null ? {} : { form }), ...(roles === null ? {} : { roles }) };
    try {
      this.reading = readCodeTree({ text, fileName, sheet: this.#sheet }, choices);
    } catch (reason) {
      if (!(reason instanceof AppError) || reason.code !== 'tree-import-refused') throw reason;
      // The details of this error are a refusal.
      this.refusal = reason.details as TreeRefusal;
    }
  }

  #importPlace(): ImportPlace | null {
    const { place } = this.place;
    if (place === 'top') return { kind: 'top' };
    if (place !== 'newSystem') return { kind: 'under', codeId: place.codeId };
    const name = this.systemName.trim();
    return name === '' ? null : { kind: 'newSystem', labels: { en: '', nl: '', [this.language]: name } };
  }
}

function wordsOf(sheet: TreeSheet): string {
  return sheet.kind === 'grid'
    ? sheet.rows.map(({ cells }) => cells.join('\t')).join('\n')
    : sheet.lines.map(({ indent, text }) => '\t'.repeat(Math.max(0, indent - 1)) + text).join('\n');
}

/** Gives the import of a workbench: what was pasted outlives its tab, as long as the window is open. */
export const treeImportOf: (workbench: Workbench<Services>) => TreeImportState = oneEach(
  (workbench) => new TreeImportState(workbench),
);
