import type { EditorInput } from '@/lib/workbench/contribution';
import { liveOf } from '@/lib/workbench/live.svelte';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** Gives a getter of the title of an editor, kept up to date; `null` while nothing is open. */
export function liveTitle(
  shell: WorkbenchModel<unknown>,
  input: () => EditorInput | null,
): () => string | null {
  // What names the editor; a new input for the same thing must not make the title flicker.
  const editor = $derived(input()?.editor ?? null);
  const key = $derived(input()?.key ?? null);
  const live = $derived.by(() => {
    const definition = editor === null ? null : shell.registry.editor(editor);
    if (editor === null || key === null || definition === null) return null;
    const named: EditorInput = { editor, key };
    const language = shell.language;
    return liveOf(() => definition.title(shell.services, named, language), '…');
  });
  return () => live?.current ?? null;
}
