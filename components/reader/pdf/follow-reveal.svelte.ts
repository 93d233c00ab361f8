// A PDF goes where its editor is asked to: to a passage, to words that were found, or to where it was left.
import { untrack } from 'svelte';
import { placeOfReveal } from '@/lib/domain/text-place';
import type { EditorInput } from '@/lib/workbench/contribution';
import { navigation } from '@/lib/workbench/navigation';
import { followLastPlace } from '@/components/reader/last-place.svelte';
import type { FindInArticle } from './find-in-article.svelte';
import type { PagePosition } from './page-stack';
import type { RevealedPassage } from './revealed-passage';
import { showPassage, type ShowingPdf } from './show-passage';

/** What an open PDF is asked by. */
type Asked = ShowingPdf & {
  readonly find: FindInArticle;
  readonly input: () => EditorInput;
  readonly isActive: () => boolean;
  /** The passage that the input means, as soon as it is known where it stands. */
  readonly passage: () => RevealedPassage | null;
};

const scrolled = /^at:(\d+):(-?[\d.]+)$/;

function writtenPosition({ page, part }: PagePosition): string {
  return `at:${page}:${part.toFixed(4)}`;
}

function isBeginning({ page, part }: PagePosition): boolean {
  return page === 1 && part <= 0;
}

function readPosition(written: string): PagePosition | null {
  const [, page, part] = scrolled.exec(written) ?? [];
  return page === undefined || part === undefined ? null : { page: Number(page), part: Number(part) };
}

/** Follows the input of an editor; call it while the component initialises. */
export function followReveal(asked: Asked): void {
  const { view, desk, find } = asked;
  const report = (reason: unknown): void => desk.workbench.report(reason);
  const isDrawn = (): boolean => view.height > 0;

  // A new input is a new wish to be shown its passage, also the same one; the fragment may arrive later.
  let shownFor: EditorInput | null = null;
  $effect(() => {
    const wish = asked.input();
    const passage = asked.passage();
    if (passage === null || !isDrawn() || shownFor === wish) return;
    shownFor = wish;
    untrack(() => void showPassage(asked, passage).catch(report));
  });

  $effect(() => {
    const place = placeOfReveal(asked.input().reveal);
    if (!isDrawn() || place === null || place.page === null) return;
    const hit = { page: place.page, ...place.range };
    untrack(() => void find.goTo(hit).catch(report));
  });

  $effect(() => {
    const position = readPosition(asked.input().reveal ?? '');
    if (!isDrawn() || position === null) return;
    untrack(() => view.goTo(position, 0));
  });

  followLastPlace({
    ...{ workbench: desk.workbench, sourceId: desk.source.id, isDrawn },
    hasWish: () => asked.input().reveal !== undefined,
    scrolled: () => view.scrollTop,
    place: () => (isBeginning(view.position) ? null : writtenPosition(view.position)),
    goTo: (place) => {
      const position = readPosition(place);
      if (position !== null) view.goTo(position, 0);
    },
  });

  $effect(() => {
    if (!asked.isActive()) return;
    const { key } = untrack(asked.input);
    const place = (): EditorInput => {
      return { editor: 'pdf', key, reveal: writtenPosition(view.position) };
    };
    navigation.placeNow = place;
    return () => {
      if (navigation.placeNow === place) navigation.placeNow = null;
    };
  });
}
