import type { Diagnostic } from '@codemirror/lint';
import type { JsonDocument } from './json-documents';
import type { Messages } from './messages';
import { placeIn, readJson } from './settings-json';

/** Gives what is wrong with a text: its first place that is no JSON, or else every entry that counts for nothing. */
export function lintJson(written: string, edited: JsonDocument, text: Messages): readonly Diagnostic[] {
  const reading = readJson(written);
  if (!reading.ok) {
    const from = Math.min(reading.at, Math.max(0, written.length - 1));
    return [
      {
        from,
        to: written.length === 0 ? 0 : from + 1,
        severity: 'error',
        message: text.notJson(reading.line, reading.lack),
      },
    ];
  }
  const refused = edited.refuse(reading.value);
  if (refused !== null) return [{ from: 0, to: written.length, severity: 'error', message: refused }];
  return edited.warningsOf(reading.value).map(({ place, text: message }) => ({
    ...placeIn(written, place),
    severity: 'warning',
    message,
  }));
}
