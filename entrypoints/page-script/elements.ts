/** What an element is made with: properties and attributes by name, listeners by `on…`. */
export type Parts = {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly children?: readonly (Node | null)[];
  /** Runs on a trusted click only: a page must not be able to press our buttons. */
  readonly onPress?: () => void;
};

/** Makes an element of our own; text is always text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parts: Parts = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (parts.class !== undefined) element.className = parts.class;
  if (parts.text !== undefined) element.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) {
    if (value !== null) element.setAttribute(name, value);
  }
  for (const child of parts.children ?? []) if (child !== null) element.append(child);
  const { onPress } = parts;
  if (onPress !== undefined) {
    element.addEventListener('click', (event) => {
      if (event.isTrusted) onPress();
    });
  }
  return element;
}

/** Makes a button with a text, and a key shown on it when it has one. */
export function makeButton(text: string, onPress: () => void, key?: string): HTMLButtonElement {
  const children: Node[] = key === undefined ? [] : [make('kbd', { text: key })];
  const attributes = { type: 'button', 'aria-keyshortcuts': key ?? null };
  return make('button', { attributes, onPress, children: [...children, document.createTextNode(text)] });
}
