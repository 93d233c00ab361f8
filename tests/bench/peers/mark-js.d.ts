declare module 'mark.js' {
  /** The part of mark.js that the painting peer uses. */
  export default class Mark {
    constructor(context: HTMLElement);
    mark(
      text: string,
      options: { acrossElements: boolean; separateWordSearch: boolean; done: () => void },
    ): void;
    unmark(options: { done: () => void }): void;
  }
}
