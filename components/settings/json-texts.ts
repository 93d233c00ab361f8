// The words of an editor of JSON as somebody typed them, in this browser: values alone have no order and no comments.

import { NamedValues, type Observable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import { switchObservable } from '@/lib/services/switch-observable';

/** What was typed: as it was saved last, and what was not saved yet; `null` for nothing. */
export type JsonTexts = { readonly saved: string | null; readonly draft: string | null };

/** Gives what is kept under a name. */
export function textsOf(name: string): JsonTexts {
  const stored = localStorage.getItem(keyOf(name));
  return stored === null ? noTexts : asTexts(JSON.parse(stored));
}

/** Keeps what is typed under a name, at once: a tab that closes waits for nothing. */
export function keepTexts(name: string, texts: JsonTexts): void {
  localStorage.setItem(keyOf(name), JSON.stringify(texts));
  drafts.set(name, texts.draft !== null);
}

/** Whether something was typed under a name that is not saved yet, now and after each change. */
function observeDraft(name: string): Observable<boolean> {
  drafts.set(name, textsOf(name).draft !== null);
  return drafts.observe(name);
}

/** The same of the editor with that key: what is typed for one project is not another's. */
export function observeDraftOf(
  projects: Pick<Services['projects'], 'observeCurrent'>,
  key: string,
): Observable<boolean> {
  if (key !== 'project') return observeDraft(key);
  return switchObservable(projects.observeCurrent(), ({ id }) => observeDraft(`project-${id}`));
}

const drafts = new NamedValues(false);

const noTexts: JsonTexts = { saved: null, draft: null };

function keyOf(name: string): string {
  return `codeboom-json-${name}`;
}

function asTexts(stored: unknown): JsonTexts {
  if (typeof stored !== 'object' || stored === null || !('saved' in stored) || !('draft' in stored))
    return noTexts;
  const { saved, draft } = stored;
  const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { saved: asText(saved), draft: asText(draft) };
}
