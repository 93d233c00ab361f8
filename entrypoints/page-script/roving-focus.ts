// One stop for Tab and arrows inside, as toolbars and radio groups have it.

/** Moves the focus among the buttons of a toolbar. */
export function moveInToolbar(event: KeyboardEvent, bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const place = places[event.key];
  if (place === undefined || at === -1) return;
  buttons.at(place % buttons.length)?.focus();
  event.preventDefault();
}

/** Moves the focus among radio buttons; Enter or Space chooses. */
export function moveInRadioGroup(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
