/** Gives the name of a code as it can stand inside a sentence: no sign in it ends, quotes or cites anything. */
export function sentenceName(label: string): string {
  const plain = label
    .replace(/\s+/g, ' ')
    .replace(/[“”„"«»]/g, '')
    .replace(/(?<=\bn) ?[=＝] ?(?=\d)/giu, ' ')
    .replace(/[.!?…]+(?=\s|$)/g, '');
  const isSafe = isBalanced(plain) && !/[([][^)\]]*\d{4}/.test(plain);
  return (isSafe ? plain : plain.replace(/[()[\]]/g, '')).replace(/\s+/g, ' ').trim();
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (sign === '(') open.push(')');
    else if (sign === '[') open.push(']');
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return open.length === 0;
}

/**
 * Gives a passage in quotation marks: marks inside it are single ones, those around it are not doubled, and a full stop
 * at its end is left to the sentence.
 */
export function quotedWords(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim();
  const inner = /^[“„"«][^“”„"«»]*[”"»]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
  let isOpen = false;
  const single = inner
    .replace(/[“„«]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/"/g, () => {
      isOpen = !isOpen;
      return isOpen ? '‘' : '’';
    });
  return `“${single.replace(/(?<!\.)\.(?<end>’?)$/, '$<end>')}”`;
}
