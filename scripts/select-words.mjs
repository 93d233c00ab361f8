// Selecting words on a page as a hand does it: press, drag, let go. Shared by the demo and the end-to-end tests.

/** Selects `words` under `root` with a real drag of the mouse; line ends and spaces between them do not matter. */
export async function selectWords(page, words, root = 'body') {
  const { from, to } = await page.evaluate(endsOfWords, { words, root });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** Runs in the page: gives where the first letter begins and the last one ends, brought into view. */
function endsOfWords({ words, root }) {
  const nodes = [];
  let text = '';
  for (const element of document.querySelectorAll(root)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes.push({ node, start: text.length });
      text += node.data;
    }
  }
  const escaped = words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(escaped.join('\\s*')).exec(text);
  if (found === null) throw new Error(`Not on this page: ${words}`);
  const placeOf = (offset) => nodes.findLast(({ start }) => start <= offset);
  const rectOf = (offset) => {
    const place = placeOf(offset);
    const range = document.createRange();
    range.setStart(place.node, offset - place.start);
    range.setEnd(place.node, offset - place.start + 1);
    return range.getBoundingClientRect();
  };
  placeOf(found.index).node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const first = rectOf(found.index);
  const last = rectOf(found.index + found[0].length - 1);
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
  };
}
