// Coding one passage after another on the sample's journal page, keeping count of what was acknowledged.
import { expect, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';

/** How many codes of a new project are pinned to a digit. */
const pinned = 9;

/** The journal page, open and activated; what our script says on it is written down at once. */
export class CodingBurst {
  /** Passages of which the page said "Saved", in order. */
  readonly acknowledged: string[] = [];
  /** When the page said so last, in milliseconds since 1970. */
  savedAt = 0;
  /** How many passages were begun with, acknowledged or not. */
  begun = 0;
  #current: { readonly passage: string; readonly saved: () => void } | null = null;
  #waiting: { readonly count: number; readonly reached: () => void } | null = null;
  #isOver = false;

  private constructor(readonly journal: JournalPage) {}

  /** Opens the page and presses our button. */
  static async open(extension: Extension, origin: string): Promise<CodingBurst> {
    const page = await extension.context.newPage();
    const burst = new CodingBurst(new JournalPage(page));
    await page.exposeFunction('saidSaved', (at: number) => burst.#take(at));
    await page.goto(`${origin}/okoye-2020.html`);
    await extension.activate(page);
    await expect(burst.journal.said).not.toBeEmpty();
    await page.evaluate(listenForSaved);
    return burst;
  }

  /** Selects a passage and presses the digit of a pinned code, another one each time. */
  async press(passage: string): Promise<void> {
    await this.journal.selectForCoding(passage);
    await this.journal.page.keyboard.press(String(1 + (this.begun % pinned)));
  }

  /** Codes a passage by selection and key; resolves when the page says that it is saved. @param meanwhile runs right after the key */
  async code(passage: string, meanwhile?: () => Promise<void>): Promise<void> {
    const saved = new Promise<void>((resolve) => {
      this.#current = { passage, saved: resolve };
    });
    this.begun += 1;
    await this.press(passage);
    await meanwhile?.();
    await saved;
  }

  /** Codes passage after passage and goes on until the browser dies; resolves when `count` are acknowledged. */
  codeOn(passages: readonly string[], count: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting = { count, reached: resolve };
      this.#codeAll(passages).catch((reason: unknown) => {
        if (!this.#isOver) reject(reason);
      });
    });
  }

  /** Says that the browser is about to die: what fails from now on fails for that reason. */
  end(): void {
    this.#isOver = true;
  }

  async #codeAll(passages: readonly string[]): Promise<void> {
    for (const passage of passages) await this.code(passage);
    throw new Error('There are too few passages for this burst');
  }

  #take(at: number): void {
    if (this.#current === null) return;
    this.savedAt = at;
    const { passage, saved } = this.#current;
    this.#current = null;
    this.acknowledged.push(passage);
    saved();
    if (this.acknowledged.length === this.#waiting?.count) this.#waiting.reached();
  }
}

/** Runs in the page. */
function listenForSaved(): void {
  const said = document.querySelector('codeboom-surface')?.shadowRoot?.querySelector('[role=status]');
  if (said === null || said === undefined) throw new Error('Our script is not on this page');
  // What the test put there.
  const { saidSaved } = globalThis as unknown as { saidSaved(at: number): void };
  new MutationObserver(() => {
    if (said.textContent?.includes('Saved.') === true) saidSaved(Date.now());
  }).observe(said, { childList: true, characterData: true, subtree: true });
}

/** Words in a passage. */
const passageLength = 7;

/** Gives passages of the open journal page, one after the other and each once: enough for any run of bursts. */
export async function passagesOf({ page }: JournalPage): Promise<string[]> {
  const paragraphs = await page.evaluate(() =>
    [...document.querySelectorAll('main p')]
      .filter((paragraph) => paragraph.querySelector('sup') === null)
      .map((paragraph) => paragraph.textContent ?? ''),
  );
  const passages = paragraphs.flatMap((paragraph) => {
    const words = paragraph.trim().split(/\s+/);
    const starts = words.map((_, index) => index).filter((index) => index % passageLength === 0);
    return starts.map((start) => words.slice(start, start + passageLength).join(' '));
  });
  return [...new Set(passages)].filter((passage) => /^\w[\w ,.;’-]{30,}\w$/.test(passage));
}
