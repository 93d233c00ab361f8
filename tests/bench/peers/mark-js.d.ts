declare module 'mark.js' {
  /** The part of mark.js that the painting peers use. */
  export default class Mark {
    constructor(context: HTMLElement);
    mark(
      text: string,
      options: { acrossElements: boolean; separateWordSearch: boolean; done: () => void },
    ): void;
    markRanges(
      ranges: readonly { readonly start: number; readonly length: number }[],
      options: { each: (element: HTMLElement, range: object) => void; done: () => void },
    ): void;
    unmark(options: { done: () => void }): void;
  }
}
