// What we use of packages that come without types.
declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: { readonly textContent: string },
    selector: { readonly exact: string; readonly prefix: string; readonly suffix: string },
    options: { readonly hint: number },
  ): { readonly start: number; readonly end: number } | null;
}

declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    /** Seconds. */
    Diff_Timeout: number;
    /** -1 left out, 0 kept, 1 put in. */
    diff_main(before: string, after: string): [operation: -1 | 0 | 1, text: string][];
  }
}
