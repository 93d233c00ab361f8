/** A prefix of highlight names that pages cannot guess: twelve lower-case letters. */
export const prefixPattern = /^[a-z]{12}$/;

/** Makes such a prefix. */
export function makePrefix(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
