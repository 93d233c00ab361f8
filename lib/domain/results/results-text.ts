// The results text as plain text with marked headings: what is checked, edited and copied.
import { referenceText } from '@/lib/domain/references/reference-list';
import type { ResultsOutline, ResultsParagraph, ResultsPart } from './results-outline';

/** Gives the words of a paragraph. */
export function paragraphText({ pieces }: ResultsParagraph): string {
  return pieces.map(({ text }) => text).join('');
}

/** Gives what was generated of a part, an empty line between paragraphs. */
export function generatedText({ paragraphs }: Pick<ResultsPart, 'paragraphs'>): string {
  return paragraphs.map(paragraphText).join('\n\n');
}

/** Gives what a part says: the words that a person wrote, else those that were generated. */
export function partText(part: Pick<ResultsPart, 'paragraphs' | 'written'>): string {
  return part.written?.text ?? generatedText(part);
}

/** Tells whether the data of a part have changed since a person wrote over it. */
export function isOutdated({ written, basis }: Pick<ResultsPart, 'written' | 'basis'>): boolean {
  return written !== null && written.replaced !== basis;
}

/** Gives the whole text with its reference list; a heading has as many `#` before it as its level. */
export function resultsText({
  parts,
  references,
  referencesHeading,
  asterisk,
  request,
}: ResultsOutline): string {
  const said = parts.flatMap((part) => [`${'#'.repeat(part.level)} ${part.heading}`, partText(part)]);
  if (references.length === 0) return said.join('\n\n');
  const heading = `${'#'.repeat(request.level)} ${referencesHeading}`;
  return [...said, heading, ...(asterisk === '' ? [] : [asterisk]), ...references.map(referenceText)].join(
    '\n\n',
  );
}
