// One tab stop for a row of buttons, arrows inside (ARIA Authoring Practices, toolbar).

const items = 'button:not(:disabled, [hidden]), [role="tab"], a[href]';

/** Gives an attachment that makes the buttons in an element one tab stop, with arrows, Home and End between them. */
export function rovingFocus(orientation: 'horizontal' | 'vertical'): (element: HTMLElement) => () => void {
  const [back, forward] = orientation === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  return (element) => {
    const all = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(items)];
    const setStop = (stop: HTMLElement | undefined): void => {
      for (const item of all()) item.tabIndex = item === stop ? 0 : -1;
    };
    const refresh = (): void => {
      const list = all();
      setStop(list.find((item) => item.tabIndex === 0) ?? list[0]);
    };
    const pressed = (event: KeyboardEvent): void => {
      const list = all();
      const at = list.findIndex((item) => item === event.target);
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const targets = new Map([
        [back, (at - 1 + list.length) % list.length],
        [forward, (at + 1) % list.length],
        ['Home', 0],
        ['End', list.length - 1],
      ]);
      const target = targets.get(event.key);
      if (target === undefined) return;
      event.preventDefault();
      list[target]?.focus();
    };
    const focused = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches(items)) setStop(event.target);
    };
    // Buttons come and go with the context; the stop has to be one that is there.
    const observer = new MutationObserver(refresh);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    element.addEventListener('keydown', pressed);
    element.addEventListener('focusin', focused);
    refresh();
    return () => {
      observer.disconnect();
      element.removeEventListener('keydown', pressed);
      element.removeEventListener('focusin', focused);
    };
  };
}
