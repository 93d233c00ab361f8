// Texts and addresses inside HTML that we write.
import { printable } from './printable';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Gives a text that HTML shows as it is, in an element or an attribute. */
export function htmlText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Gives a text in which line ends are shown. */
export function htmlLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map(htmlText)
    .join('<br>');
}
