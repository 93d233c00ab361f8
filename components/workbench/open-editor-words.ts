// What open editors are called and what is said of them, kept up to date for as long as somebody reads it.
import { fixedObservable } from '@/lib/base/observable';
import type { EditorDefinition } from '@/lib/workbench/contribution';
import { tabIdOf, type Tab } from '@/lib/workbench/layout-schema';
import { liveOf, type Live } from '@/lib/workbench/live.svelte';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

type Part = 'title' | 'detail';

const no = fixedObservable(false);

/** Titles and details of editors; what was asked once is not asked anew when tabs move. */
export class OpenEditorWords {
  readonly #lives = new Map<string, Live<string>>();
  readonly #dirty = new Map<string, Live<boolean>>();

  constructor(private readonly shell: WorkbenchModel<unknown>) {}

  /** The title of an open editor; reactive. */
  titleOf(tab: Tab): string {
    return this.#live('title', tab).current;
  }

  /** What is said of an open editor in a few words; reactive, empty when nothing is. */
  detailOf(tab: Tab): string {
    return this.#live('detail', tab).current;
  }

  /** Whether an open editor holds something that is not saved yet; reactive. */
  isDirty(tab: Tab): boolean {
    const { registry, services } = this.shell;
    const input = { editor: tab.editor, key: tab.key };
    const live =
      this.#dirty.get(tabIdOf(tab)) ??
      liveOf(() => registry.editor(tab.editor)?.isDirty?.(services, input) ?? no, false);
    this.#dirty.set(tabIdOf(tab), live);
    return live.current;
  }

  #live(part: Part, tab: Tab): Live<string> {
    const { language, registry, services } = this.shell;
    const key = `${part} ${language} ${tabIdOf(tab)}`;
    const known = this.#lives.get(key);
    if (known !== undefined) return known;
    const words: EditorDefinition<unknown>['detail'] = registry.editor(tab.editor)?.[part];
    const input = { editor: tab.editor, key: tab.key };
    const live = liveOf(
      () => words?.(services, input, language) ?? fixedObservable(''),
      part === 'title' ? '…' : '',
    );
    this.#lives.set(key, live);
    return live;
  }
}
