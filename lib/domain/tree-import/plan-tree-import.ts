// The plan of an import, row by row: what comes in, what is there already, and what a person should decide.
import { AppError } from '@/lib/base/errors';
import type { Operation } from '@/lib/domain/change';
import { added, edited } from '@/lib/domain/operations';
import type { Making } from '@/lib/domain/refactoring/refactoring';
import { signatureOf } from '@/lib/domain/refactoring/plan-refactoring';
import type { Code, CodeKind, Id } from '@/lib/domain/records';
import { ExistingCodes } from './existing-codes';
import { codeOfEntry, kindUnder, valuesFor } from './new-code';
import { labelKeys, nameKey } from './same-name';
import { emptyEntry, type TreeEntry } from './tree-entry';
import type { ImportConflict, ImportCounts, ImportRow, TreeImport, TreeImportPlan } from './tree-import';

/**
 * Gives what an import would come to among these codes; nothing is changed in them.
 * @throws AppError `code-not-found` for the place, `code-has-no-label` for a new system
 */
export function planTreeImport(codes: readonly Code[], request: TreeImport, making: Making): TreeImportPlan {
  return new Planner(codes, request, making).plan();
}

/** Gives a text that is the same as long as an import would do the same: rows as they were shown, codes as they were. */
export function importSignature({ rows, operations, sameSystemId }: TreeImportPlan): string {
  const shown = rows.map(({ outcome, conflicts, decision, codeId, changed }) =>
    JSON.stringify([outcome, conflicts, decision, codeId, changed]),
  );
  return [sameSystemId ?? '', ...shown, signatureOf(operations)].join('\n');
}

/** A code that rows can stand under. `null`: the row was left out. */
type Target = { readonly id: Id | null; readonly kind: CodeKind | null; readonly isNew: boolean } | null;

class Planner {
  readonly #existing: ExistingCodes;
  readonly #operations: Operation[] = [];
  readonly #rows: ImportRow[] = [];
  readonly #targets: Target[] = [];
  /** Rows by the place and names that they take up. */
  readonly #taken = new Map<string, number>();
  readonly #withChildren: ReadonlySet<number>;
  #shownId: Id | null = null;

  constructor(
    codes: readonly Code[],
    private readonly request: TreeImport,
    private readonly making: Making,
  ) {
    this.#existing = new ExistingCodes(codes, request.place);
    this.#withChildren = new Set(request.entries.flatMap(({ parent }) => parent ?? []));
  }

  plan(): TreeImportPlan {
    const { place } = this.request;
    const top = this.#top();
    const before = this.#operations.length;
    for (const [at, entry] of this.request.entries.entries()) this.#addRow(at, entry, top);
    const changes = this.#operations.length > before;
    const same = place.kind === 'newSystem' ? this.#existing.systemNamed(labelKeys(place)) : undefined;
    return {
      rows: this.#rows,
      counts: countsOf(this.#rows),
      // A system of its own with nothing in it is nothing that was asked for.
      operations: changes ? this.#operations : [],
      sameSystemId: same?.id ?? null,
      shownId: place.kind === 'newSystem' ? (top?.id ?? null) : this.#shownId,
    };
  }

  #top(): Target {
    const { place, origin } = this.request;
    if (place.kind === 'top') return { id: null, kind: null, isNew: false };
    if (place.kind === 'under') {
      const code = this.#existing.byId.get(place.codeId);
      if (code === undefined)
        throw new AppError('code-not-found', `No code ${place.codeId}`, { id: place.codeId });
      return { id: code.id, kind: code.kind, isNew: false };
    }
    const labels = { en: place.labels.en.trim(), nl: place.labels.nl.trim() };
    if (labels.en === '' && labels.nl === '') {
      throw new AppError('code-has-no-label', 'A code system needs a name in one language');
    }
    return this.#make(
      { ...emptyEntry(0, null), labels, kind: 'system' },
      { parentId: null, kind: 'system', origin },
    );
  }

  #addRow(at: number, entry: TreeEntry, top: Target): void {
    const named = entry.parentName === null ? undefined : this.#existing.named([nameKey(entry.parentName)]);
    const above = entry.parent === null ? top : (this.#targets[entry.parent] ?? null);
    const parent: Target = named === undefined ? above : { id: named.id, kind: named.kind, isNew: false };
    if (parent === null) {
      this.#keep(entry, { outcome: 'under' }, null);
      return;
    }
    const names = labelKeys(entry);
    const first = this.#firstOf(parent.id, names);
    const child = parent.isNew ? undefined : this.#existing.childOf(parent.id, names);
    const there = first === undefined && child?.kind !== 'system' ? child : undefined;
    const conflicts = this.#conflicts(entry, { first, there });
    const taken = places(parent.id, there === undefined ? names : labelKeys(there).concat(names));
    for (const key of taken) if (!this.#taken.has(key)) this.#taken.set(key, at);
    if (there !== undefined && !entry.isInCycle) this.#meet(entry, there);
    else if (conflicts.length > 0) this.#decide(at, entry, { parent, conflicts, first });
    else this.#keep(entry, { outcome: 'add' }, this.#make(entry, this.#placeOf(at, entry, parent)));
  }

  #firstOf(parentId: Id | null, names: readonly string[]): number | undefined {
    return places(parentId, names)
      .map((key) => this.#taken.get(key))
      .find((row) => row !== undefined);
  }

  #conflicts(
    entry: TreeEntry,
    { first, there }: { readonly first: number | undefined; readonly there: Code | undefined },
  ): ImportConflict[] {
    const conflicts: ImportConflict[] = entry.unknown.map((value) => ({ kind: 'unknown', value }));
    if (entry.isInCycle) conflicts.push({ kind: 'cycle' });
    const { parentName, key } = entry;
    if (parentName !== null && this.#existing.named([nameKey(parentName)]) === undefined) {
      conflicts.push({ kind: 'parentUnknown', name: parentName });
    }
    if (first !== undefined) {
      conflicts.push({ kind: 'duplicate', line: this.#rows[first]?.entry.line ?? entry.line });
    }
    if (there !== undefined) return conflicts;
    const elsewhere = first === undefined ? this.#existing.named(labelKeys(entry)) : undefined;
    if (elsewhere !== undefined) {
      const { id: codeId, labels, parentId } = elsewhere;
      const under = parentId === null ? null : (this.#existing.byId.get(parentId)?.labels ?? null);
      conflicts.push({ kind: 'elsewhere', codeId, labels, under });
    }
    if (key !== null && this.#existing.hasKey(key) && elsewhere === undefined && first === undefined) {
      conflicts.push({ kind: 'keyTaken', key });
    }
    return conflicts;
  }

  /** It is there already: it keeps its place, and its fields get what was asked for. */
  #meet(entry: TreeEntry, code: Code): void {
    const operations = edited('code', code, valuesFor(code, entry, this.request.existing));
    this.#operations.push(...operations);
    if (operations.length > 0) this.#shownId ??= code.id;
    const conflicts = entry.unknown.map((value): ImportConflict => ({ kind: 'unknown', value }));
    const changed = operations.map(({ field }) => field);
    this.#keep(entry, { outcome: 'existing', codeId: code.id, changed, conflicts }, targetOf(code));
  }

  #decide(
    at: number,
    entry: TreeEntry,
    {
      parent,
      conflicts,
      first,
    }: { parent: NonNullable<Target>; conflicts: ImportConflict[]; first: number | undefined },
  ): void {
    const elsewhere = conflicts.flatMap((each) => (each.kind === 'elsewhere' ? [each.codeId] : []))[0];
    const other = elsewhere === undefined ? undefined : this.#existing.byId.get(elsewhere);
    const usable =
      first === undefined ? (other === undefined ? null : targetOf(other)) : (this.#targets[first] ?? null);
    const wanted = this.request.decisions[at] ?? 'skip';
    const decision = wanted === 'use' && usable === null ? 'skip' : wanted;
    const row = {
      outcome: 'conflict',
      conflicts,
      decision,
      canUse: usable !== null,
      codeId: other?.id ?? null,
    } as const;
    const made = decision === 'add' ? this.#make(entry, this.#placeOf(at, entry, parent)) : null;
    this.#keep(entry, row, decision === 'use' ? usable : made);
  }

  #keep(entry: TreeEntry, row: Pick<ImportRow, 'outcome'> & Partial<ImportRow>, target: Target): void {
    const nothing = { conflicts: [], decision: null, canUse: false, codeId: null, changed: [] };
    this.#rows.push({ ...nothing, entry, parent: entry.parent, ...row });
    this.#targets.push(target);
  }

  #placeOf(at: number, { kind }: TreeEntry, parent: NonNullable<Target>): Omit<MakeOptions, 'origin'> {
    return { parentId: parent.id, kind: kind ?? kindUnder(parent.kind, this.#withChildren.has(at)) };
  }

  #make(entry: TreeEntry, { parentId, kind }: MakeOptions): Target {
    const last = this.#existing.lastUnder(parentId);
    const code = codeOfEntry(entry, {
      ...{ base: this.making.newRecord(), parentId, kind, origin: this.request.origin },
      order: this.making.orderBefore(last === undefined ? [] : [last], null),
      isKeyTaken: entry.key !== null && this.#existing.hasKey(entry.key),
    });
    this.#existing.append(code);
    this.#operations.push(added('code', code));
    if (kind !== 'system') this.#shownId ??= code.id;
    return { id: code.id, kind, isNew: true };
  }
}

type MakeOptions = {
  readonly parentId: Id | null;
  readonly kind: CodeKind;
  readonly origin?: TreeImport['origin'];
};

function targetOf({ id, kind }: Code): Target {
  return { id, kind, isNew: false };
}

function places(parentId: Id | null, names: readonly string[]): string[] {
  return names.map((name) => `${parentId ?? ''}\n${name}`);
}

function countsOf(rows: readonly ImportRow[]): ImportCounts {
  const count = (test: (row: ImportRow) => boolean): number => rows.filter(test).length;
  return {
    add: count(({ outcome, decision }) => outcome === 'add' || decision === 'add'),
    existing: count(({ outcome, decision }) => outcome === 'existing' || decision === 'use'),
    changed: count(({ changed }) => changed.length > 0),
    conflicts: count(({ outcome }) => outcome === 'conflict'),
    leftOut: count(({ outcome, decision }) => outcome === 'under' || decision === 'skip'),
  };
}
