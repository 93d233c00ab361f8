// Writing over parts, and what is opened from them.
import type { CellBehind } from '@/lib/domain/evidence/evidence-table';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';
import type { Id } from '@/lib/domain/records';
import type { ResultsPart, ResultsRequest } from '@/lib/domain/results/results-outline';
import { generatedText } from '@/lib/domain/results/results-text';
import type { Services } from '@/lib/services/services';
import { messages } from './messages';
import type { ResultsWorkbench } from './results-look.svelte';

/** Keeps a person's words over generated ones; each is one undo. */
export class PartWriting {
  constructor(private readonly workbench: ResultsWorkbench) {}

  /** Writes words over a part; the generated ones, or none, bring those back. */
  async write(part: ResultsPart, request: ResultsRequest, words: string): Promise<void> {
    const text = words.trim();
    if (text === (part.written?.text ?? generatedText(part))) return;
    if (text === '' || text === generatedText(part)) return this.bringBack(part, request);
    const place = await this.#place(part, request);
    await this.workbench.services.wordings.write(place, { text, replaced: part.basis });
    this.#announce('saved');
  }

  /** Takes the person's words away. */
  async bringBack(part: ResultsPart, request: ResultsRequest): Promise<void> {
    if (part.written === null) return;
    await this.workbench.services.wordings.remove(await this.#place(part, request));
    this.#announce('broughtBack');
  }

  /** The person has seen what changed, and the words stay. */
  async keep(part: ResultsPart, request: ResultsRequest): Promise<void> {
    if (part.written === null) return;
    const { text } = part.written;
    const place = await this.#place(part, request);
    await this.workbench.services.wordings.write(place, { text, replaced: part.basis });
    this.#announce('kept');
  }

  async #place({ id }: ResultsPart, { language }: ResultsRequest) {
    const { id: projectId } = await this.workbench.services.projects.current();
    return { projectId, part: id, language };
  }

  #announce(what: 'saved' | 'broughtBack' | 'kept'): void {
    this.workbench.announce(messages[this.workbench.language][what]);
  }
}

/** Gives the documents and passages behind the n of a code. */
export function behindPart(engine: Services['codebook'], codeId: Id): Promise<CellBehind> {
  return engine.behindCell(usualThematicRequest, { row: codeId, column: 'documents' });
}

/** Opens a document, at a passage where one is meant. */
export async function openPlace(
  workbench: ResultsWorkbench,
  { sourceId, fragmentId }: { readonly sourceId: Id; readonly fragmentId: Id | null },
  toSide: boolean,
): Promise<void> {
  const source = await workbench.services.sources.get(sourceId);
  const place = fragmentId === null ? {} : { reveal: fragmentId };
  workbench.openEditor({ editor: source.kind, key: source.id, ...place }, { toSide });
}
