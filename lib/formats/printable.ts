/** Takes out what XML and spreadsheets cannot hold: control characters and halves of surrogate pairs. */
export function printable(text: string): string {
  // The characters that XML 1.0 forbids, and DEL.
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
}
