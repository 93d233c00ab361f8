// What is asked about the passage of a session: a code, the name of a new one, a memo.
import { makeCodePicker } from './code-picker';
import type { PageSession } from './page-session';
import { makeTextEntry } from './text-entry';

/** Units of the passage that are proposed as the name of a new code. */
const longestName = 120;

/** A panel with one field. */
export type Entry = {
  readonly title: string;
  readonly value: string;
  readonly isLong: boolean;
  readonly onSave: (text: string) => void;
  /** Left out: back to the bar. */
  readonly onCancel?: (() => void) | undefined;
};

/** Opens the picker for the passage. @param back shows again what was there before it */
export function pickCode(session: PageSession, back?: () => void): void {
  const { state } = session.stored;
  if (state === null || session.panel.passage === null) return;
  const picker = makeCodePicker({
    state,
    onPick: (code) => void session.coding.code(code).then(back),
    onCancel: back ?? (() => session.backToBar()),
  });
  session.panel.showMarked(picker.panel);
  picker.focus();
}

/** Offers the passage's own words as the name of a new code. */
export function nameInVivo(session: PageSession): void {
  const words = session.panel.passage?.quote.exact.replace(/\s+/g, ' ').slice(0, longestName) ?? '';
  const onSave = (label: string): void => void session.coding.code({ label });
  enter(session, { title: session.text.newCode, value: words, isLong: false, onSave });
}

/** Opens the memo for the passage. @param back shows again what was there before it */
export function writeMemo(session: PageSession, back?: () => void): void {
  const anchor = session.panel.passage;
  if (anchor === null) return;
  const onSave = (text: string): void => {
    session.closePanel();
    void session.stored.ask('memo', { anchor, text }).then((reply) => {
      if (reply !== null) session.tell(session.text.saved);
    });
  };
  enter(session, { title: session.text.memoLabel, value: '', isLong: true, onSave, onCancel: back });
}

/** Opens a panel with one field for the passage. */
export function enter(session: PageSession, entry: Entry): void {
  const { save, cancel } = session.text;
  const onCancel = entry.onCancel ?? (() => session.backToBar());
  const { panel, focus } = makeTextEntry({ ...entry, save, cancel, onCancel });
  session.panel.showMarked(panel);
  focus();
}
