/** Gives the time of a line as it is written in front of it, such as `14:03:09`. */
export function timeOf(at: Date): string {
  return at.toTimeString().slice(0, 8);
}
