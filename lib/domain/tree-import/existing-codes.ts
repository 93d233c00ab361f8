// The codes of the project as an import looks them up.
import { treeNodes } from '@/lib/domain/code-tree';
import type { Code, Id } from '@/lib/domain/records';
import { allNameKeys, nameKey } from './same-name';
import type { ImportPlace } from './tree-import';

/** The visible codes by place, name and key. */
export class ExistingCodes {
  readonly byId: ReadonlyMap<Id, Code>;
  /** Last among all siblings, removed ones too, so that what is made comes after. */
  readonly #last = new Map<Id | null, Code>();
  readonly #children = new Map<string, Code>();
  readonly #names = new Map<string, Code>();
  readonly #keys = new Set<string>();
  readonly #systems = new Map<string, Code>();

  /** Names are those of the tree that the place is in: other systems have their own. */
  constructor(codes: readonly Code[], place: ImportPlace) {
    const nodes = treeNodes(codes);
    this.byId = new Map(nodes.map(({ code }) => [code.id, code]));
    const root = place.kind === 'under' ? this.#systemOf(place.codeId) : null;
    for (const { code } of nodes) {
      if (code.origin !== null) this.#keys.add(nameKey(code.origin));
      for (const name of allNameKeys(code)) {
        const child = `${code.parentId ?? ''}\n${name}`;
        if (!this.#children.has(child)) this.#children.set(child, code);
        if (code.kind === 'system') this.#systems.set(name, code);
        else if (place.kind !== 'newSystem' && this.#systemOf(code.id) === root && !this.#names.has(name)) {
          this.#names.set(name, code);
        }
      }
    }
    for (const code of codes) {
      const last = this.#last.get(code.parentId);
      if (last === undefined || last.order < code.order) this.#last.set(code.parentId, code);
    }
  }

  /** The code with one of these names under a parent. */
  childOf(parentId: Id | null, names: readonly string[]): Code | undefined {
    return names
      .map((name) => this.#children.get(`${parentId ?? ''}\n${name}`))
      .find((each) => each !== undefined);
  }

  /** The code with one of these names in the tree. */
  named(names: readonly string[]): Code | undefined {
    return names.map((name) => this.#names.get(name)).find((each) => each !== undefined);
  }

  /** The root of a system with one of these names. */
  systemNamed(names: readonly string[]): Code | undefined {
    return names.map((name) => this.#systems.get(name)).find((each) => each !== undefined);
  }

  /** Whether a code has this key. */
  hasKey(key: string): boolean {
    return this.#keys.has(nameKey(key));
  }

  /** The last sibling under a parent. */
  lastUnder(parentId: Id | null): Code | undefined {
    return this.#last.get(parentId);
  }

  /** A code was made: it comes last under its parent. */
  append(code: Code): void {
    this.#last.set(code.parentId, code);
    if (code.origin !== null) this.#keys.add(nameKey(code.origin));
  }

  readonly #systemById = new Map<Id, Id | null>();

  #systemOf(id: Id): Id | null {
    const known = this.#systemById.get(id);
    if (known !== undefined) return known;
    const code = this.byId.get(id);
    const system =
      code === undefined || code.kind === 'system'
        ? (code?.id ?? null)
        : code.parentId === null
          ? null
          : this.#systemOf(code.parentId);
    this.#systemById.set(id, system);
    return system;
  }
}
