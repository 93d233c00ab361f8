// Which blocks of a page are its article, and which stand around it. In one pass over the blocks, because it happens
// in the reader's page a second after a key: copying the document for a parser would hold the page up.

/** A block as it is judged: the element its text stands in, its words, and how many units of them are links. */
export type JudgedBlock = {
  readonly element: Element;
  readonly words: string;
  readonly linked: number;
  /** Reads as running text, such as a paragraph or a quote. */
  readonly isProse: boolean;
};

const furnitureTags = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'BUTTON', 'DIALOG', 'MENU', 'SEARCH']);
const furnitureRoles = new Set(
  'navigation complementary contentinfo banner search form dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);
/** Names that builders of sites give to what is not the article. */
const furnitureNames =
  /(^|[-_ ])(ad|ads|advert\w*|banner|breadcrumbs?|comments?|consent|cookies?|footer|masthead|menu|metrics|nav\w*|newsletter|pager|pagination|popup|promo\w*|recommend\w*|related|share|sharing|sidebar|skip|social|sponsor\w*|subscribe|toolbar)([-_ ]|$)/i;

/** Share of all running text that the article holds at least: rather some lines too many than a section too few. */
const heldByArticle = 0.92;
/** Share of a short block that may be links before it counts as a menu. */
const mostLinked = 0.6;
/** Units from which a block of links is a reference rather than a menu. */
const referenceLength = 120;
/** Units from which a block weighs in the search for the article. */
const shortestProse = 25;

/** Finds the article among the blocks of one page. */
export class MainText {
  readonly #isFurniture = new Map<Element, boolean>();
  readonly #weights = new Map<Element, number>();
  #total = 0;

  /** Takes a block into account. */
  weigh({ element, words, linked, isProse }: JudgedBlock): void {
    if (!isProse || words.length < shortestProse || this.isFurniture(element)) return;
    const commas = words.split(/[,،、,]/).length - 1;
    const weight = (1 + commas + Math.min(words.length / 100, 4)) * (1 - linked / words.length);
    this.#total += weight;
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      this.#weights.set(at, (this.#weights.get(at) ?? 0) + weight);
    }
  }

  /** Gives the innermost element that holds nearly all running text, once every block is weighed; `null` without any. */
  article(): Element | null {
    if (this.#total === 0) return null;
    let best: Element | null = null;
    let least = Infinity;
    for (const [element, weight] of this.#weights) {
      if (weight < this.#total * heldByArticle || weight >= least) continue;
      best = element;
      least = weight;
    }
    return best === null ? null : withTitle(best);
  }

  /** Tells whether a block belongs to the article. */
  isMain({ element, words, linked }: JudgedBlock, article: Element | null): boolean {
    if (this.isFurniture(element)) return false;
    if (article !== null && !isWithin(element, article)) return false;
    return words.length >= referenceLength || linked <= mostLinked * words.length || isHeading(element);
  }

  /** Tells whether an element stands in something that is no article, or is not shown. */
  isFurniture(element: Element): boolean {
    const known = this.#isFurniture.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const isSo = isFurnitureItself(element) || (parent !== null && this.isFurniture(parent));
    this.#isFurniture.set(element, isSo);
    return isSo;
  }
}

function isFurnitureItself(element: Element): boolean {
  const tag = element.nodeName.toUpperCase();
  const isNamedSo =
    furnitureTags.has(tag) ||
    furnitureRoles.has(element.getAttribute('role') ?? '') ||
    // An article has a header of its own.
    (tag === 'HEADER' && element.closest('article, main') === null) ||
    furnitureNames.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
  // Some sites wrap a page as a whole in a form, or name its frame after the side column in it.
  return isNamedSo && !element.matches('body, main, article') && element.querySelector('h1, main') === null;
}

/** The title often stands before the element with the text, in one that holds both. */
function withTitle(article: Element): Element {
  const landmarks = ['article', 'main, [role=main]'].flatMap((names) => article.closest(names) ?? []);
  const around = [article, ...landmarks, ...[parentOf(article) ?? []].flat()];
  return around.find((each) => each.querySelector('h1') !== null) ?? landmarks[0] ?? article;
}

function isHeading(element: Element): boolean {
  return element.closest('h1, h2, h3, h4, h5, h6') !== null;
}

function isWithin(element: Element, article: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === article) return true;
  return false;
}

/** Gives the parent, of what stands in a shadow root its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
