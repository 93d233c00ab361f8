import type { EditorDefinition, EditorInput } from '@/lib/workbench/contribution';
import { liveOf, type Live } from '@/lib/workbench/live.svelte';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

type Definition = EditorDefinition<unknown>;
type Shell = WorkbenchModel<unknown>;

/** Gives a getter of the title of an editor, kept up to date; `null` while nothing is open. */
export function liveTitle(shell: Shell, input: () => EditorInput | null): () => string | null {
  return liveOfEditor(shell, input, (definition, named) => {
    // Read here and not when it is asked: another language is another question.
    const { language } = shell;
    return liveOf(() => definition.title(shell.services, named, language), '…');
  });
}

/** Gives a getter of whether an editor holds something that is not saved yet. */
export function liveDirty(shell: Shell, input: () => EditorInput | null): () => boolean {
  const live = liveOfEditor(shell, input, ({ isDirty }, named) =>
    isDirty === undefined ? null : liveOf(() => isDirty(shell.services, named), false),
  );
  return () => live() ?? false;
}

function liveOfEditor<T>(
  shell: Shell,
  input: () => EditorInput | null,
  ask: (definition: Definition, named: EditorInput) => Live<T> | null,
): () => T | null {
  // What names the editor; a new input for the same thing must not make the title flicker.
  const editor = $derived(input()?.editor ?? null);
  const key = $derived(input()?.key ?? null);
  const live = $derived.by(() => {
    const definition = editor === null ? null : shell.registry.editor(editor);
    if (editor === null || key === null || definition === null) return null;
    return ask(definition, { editor, key });
  });
  return () => live?.current ?? null;
}
