// A person's words in the place of generated ones in the results text.
import type { Language } from '@/lib/base/language';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Id, Wording } from '@/lib/domain/records';
import { wordingsOfProject } from '@/lib/store/read/written-cells';
import { newRecord, type ServiceContext } from './context';

/** A part of the results text in one language. */
export type WordingPlace = {
  readonly projectId: Id;
  readonly part: string;
  readonly language: Language;
};

/** Keeps wordings; each method is one change and one undo. */
export class WordingsService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the wording of a part; `null` where the generated words stand. */
  async of(place: WordingPlace): Promise<Wording | null> {
    return (await this.#all(place)).at(-1) ?? null;
  }

  /**
   * Writes words in the place of these generated ones, or of words that were written before. Nothing happens when
   * both are as they were; no words bring the generated ones back.
   */
  async write(
    place: WordingPlace,
    words: { readonly text: string; readonly replaced: string },
  ): Promise<void> {
    const text = words.text.trim();
    if (text === '') {
      await this.remove(place);
      return;
    }
    const coder = await this.context.recorder.coder();
    await this.context.recorder.record('wording.write', async () => {
      const all = await this.#all(place);
      const known = all.at(-1);
      const gone = all.slice(0, -1).flatMap((each) => removedSet('wording', each));
      const { part, language, projectId } = place;
      const { replaced } = words;
      const wording: Wording = {
        ...newRecord(this.context, projectId),
        ...{ part, language, text, replaced, coder },
      };
      const isSame = known?.text === text && known.replaced === replaced;
      const written =
        known === undefined
          ? [added('wording', wording)]
          : isSame
            ? []
            : edited('wording', known, { text, replaced, coder });
      return { projectId, operations: [...gone, ...written], result: undefined };
    });
  }

  /** Brings the generated words back. */
  async remove(place: WordingPlace): Promise<void> {
    await this.context.recorder.record('wording.remove', async () => {
      const operations = (await this.#all(place)).flatMap((each) => removedSet('wording', each));
      return { projectId: place.projectId, operations, result: undefined };
    });
  }

  /** Oldest first; two devices may have written one each. */
  async #all({ projectId, part, language }: WordingPlace): Promise<Wording[]> {
    const all = await wordingsOfProject(this.context.database, projectId);
    return all
      .filter((each) => !each.removed && each.part === part && each.language === language)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }
}
