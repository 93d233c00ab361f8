/** Gives every figure of a build with its limit, in bytes after gzip. */
export function sizesOf(
  build: string,
): { readonly name: string; readonly bytes: number; readonly most: number }[];
