import type { Observable } from '@/lib/base/observable';
import type { CodebookSnapshot } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import { observeEngine } from '@/lib/services/observe-engine';
import type { CodebookEngine } from '@/lib/workers/codebook/engine';
import type { CodePageAnswer } from './code-page-view';

/** Gives the code tree with its counts, now and after each change. */
export function observeSnapshot(engine: CodebookEngine): Observable<CodebookSnapshot> {
  return observeEngine(engine, () => engine.snapshot());
}

/** Gives the page of a code with the rows that name its codes, now and after each change; `null` when it was deleted. */
export function observeCodePage(engine: CodebookEngine, codeId: Id): Observable<CodePageAnswer | null> {
  return observeEngine(engine, async () => {
    const [page, { rows }] = await Promise.all([engine.codePage(codeId), engine.snapshot()]);
    return page === null ? null : { page, rows };
  });
}
