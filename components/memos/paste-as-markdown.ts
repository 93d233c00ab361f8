// What is pasted from Word or a web page comes in as Markdown: its words and their order, without its looks.
import { EditorView } from '@codemirror/view';
import TurndownService from 'turndown';

/** Elements of which not even the words are wanted. */
const unwanted = 'style, script, meta, link, title, xml, img, svg, object, iframe, template, head';

/** Gives the Markdown of pasted HTML. The HTML is parsed without a window: nothing in it runs or is fetched. */
export function markdownOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(unwanted)) element.remove();
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"]')) {
    asListItem(paragraph);
  }
  // Word writes what is only for itself between comments and in o: elements.
  for (const element of body.querySelectorAll('*')) {
    if (element.localName.startsWith('o:') || /mso-hide\s*:\s*all/u.test(element.getAttribute('style') ?? ''))
      element.remove();
  }
  const markdown = converter().turndown(body);
  return markdown
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Word writes list items as paragraphs with the bullet as text in an element that other programs should ignore. */
function asListItem(paragraph: HTMLElement): void {
  const marks = [...paragraph.querySelectorAll('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')];
  const isNumbered = marks.some(({ textContent }) => /\d/u.test(textContent ?? ''));
  for (const mark of marks) mark.remove();
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  const before = paragraph.previousElementSibling;
  const tag = isNumbered ? 'ol' : 'ul';
  const list = before?.localName === tag ? before : paragraph.ownerDocument.createElement(tag);
  list.append(item);
  if (list === before) paragraph.remove();
  else paragraph.replaceWith(list);
}

function converter(): TurndownService {
  return new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', hr: '---' });
}

/** Takes pasted HTML in as Markdown; plain text is pasted as it is. */
export const pasteAsMarkdown = EditorView.domEventHandlers({
  paste: (event, view) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '') return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(markdownOf(html)), {
      userEvent: 'input.paste',
      scrollIntoView: true,
    });
    return true;
  },
});
