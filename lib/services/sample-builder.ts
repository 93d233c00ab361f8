// Turns the sample's content into the operations of one change.
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import { BugError } from '@/lib/base/errors';
import { anchorKey } from '@/lib/domain/anchor-key';
import type { AddOperation } from '@/lib/domain/change';
import { added } from '@/lib/domain/operations';
import type {
  Anchor,
  Code,
  Coding,
  Fragment,
  Id,
  Memo,
  MemoSubject,
  Project,
  Source,
} from '@/lib/domain/records';
import type { StoredFile } from '@/lib/store/schema';
import { newRecord, type Clock } from './context';
import { planProject } from './projects';
import type { SampleCoding, SampleContent, SampleSource } from './sample-content';
import { orderBefore } from './sibling-order';

/** A document that was read: its file when it is a PDF, and an anchor for each of its codings. */
export type ReadDocument = {
  readonly source: SampleSource;
  readonly file: StoredFile | null;
  readonly passages: readonly { readonly coding: SampleCoding; readonly anchor: Anchor }[];
};

/** What the builder works with. */
export type SampleParts = {
  readonly content: SampleContent;
  readonly documents: readonly ReadDocument[];
  /** Of the interface: notes and memos come in it. */
  readonly language: Language;
  readonly coder: string;
};

/** One change that makes the whole sample. */
export type SamplePlan = {
  readonly projectId: Id;
  readonly operations: readonly AddOperation[];
  readonly files: readonly StoredFile[];
  readonly result: Project;
};

/** Makes the records of the sample. */
export class SampleBuilder {
  readonly #operations: AddOperation[] = [];
  readonly #codes: Map<string, Code>;
  readonly #sources = new Map<string, Source>();
  readonly #project: Project;

  constructor(
    private readonly context: Clock,
    private readonly parts: SampleParts,
  ) {
    const title = this.#text(parts.content.title);
    const { result, codes } = planProject(context, { title, isSample: true });
    this.#project = result;
    this.#codes = new Map(codes.map((code) => [code.origin?.replace('000.', '') ?? code.id, code]));
  }

  /** Gives the one change. */
  build(): SamplePlan {
    this.#addOpenCodes();
    this.#pin();
    this.#operations.push(added('project', this.#project));
    for (const code of this.#codes.values()) this.#operations.push(added('code', code));
    for (const document of this.parts.documents) this.#addDocument(document);
    this.#addMemos();
    return {
      projectId: this.#project.id,
      operations: this.#operations,
      files: this.parts.documents.flatMap((document) => document.file ?? []),
      result: this.#project,
    };
  }

  #addOpenCodes(): void {
    for (const { key, parent, labels, type } of this.parts.content.openCodes) {
      const parentId = this.#code(parent).id;
      const siblings = [...this.#codes.values()].filter((code) => code.parentId === parentId);
      const facets = { kind: 'openCode', polarity: null, digit: null, origin: null } as const;
      const place = { parentId, order: orderBefore(siblings, null) };
      this.#codes.set(key, {
        ...this.#record(),
        ...facets,
        ...place,
        type,
        labels,
        definition: { en: '', nl: '' },
      });
    }
  }

  #pin(): void {
    for (const [key, code] of this.#codes) this.#codes.set(key, { ...code, digit: null });
    for (const [digit, key] of Object.entries(this.parts.content.pins)) {
      this.#codes.set(key, { ...this.#code(key), digit: Number(digit) });
    }
  }

  #addDocument({ source: from, file, passages }: ReadDocument): void {
    const { key, file: _path, ...fields } = from;
    const source: Source = { ...this.#record(), ...fields, fileId: file?.id ?? null };
    this.#sources.set(key, source);
    this.#operations.push(added('source', source));
    const fragments = new Map<string, Fragment>();
    for (const { coding, anchor } of passages) {
      const place = anchorKey(anchor);
      const fragment = fragments.get(place) ?? this.#addFragment(source, anchor);
      fragments.set(place, fragment);
      this.#operations.push(added('coding', this.#coding(fragment, coding)));
    }
  }

  #addFragment(source: Source, anchor: Anchor): Fragment {
    const { language } = source;
    const fragment: Fragment = {
      ...this.#record(),
      sourceId: source.id,
      anchor,
      coder: this.parts.coder,
      language,
    };
    this.#operations.push(added('fragment', fragment));
    return fragment;
  }

  #coding(fragment: Fragment, { code, polarity, absence, note }: SampleCoding): Coding {
    const { coder } = this.parts;
    const codeId = this.#code(code).id;
    return {
      ...this.#record(),
      fragmentId: fragment.id,
      codeId,
      coder,
      polarity,
      absence,
      note: this.#text(note),
    };
  }

  #addMemos(): void {
    for (const { about, text } of this.parts.content.memos) {
      const memo: Memo = {
        ...this.#record(),
        about: this.#subject(about),
        text: this.#text(text),
        coder: this.parts.coder,
      };
      this.#operations.push(added('memo', memo));
    }
  }

  #subject(about: SampleContent['memos'][number]['about']): MemoSubject {
    if (about.code !== undefined) return { noun: 'code', id: this.#code(about.code).id };
    const source = this.#sources.get(about.source ?? '');
    return source === undefined
      ? { noun: 'project', id: this.#project.id }
      : { noun: 'source', id: source.id };
  }

  #code(key: string): Code {
    const code = this.#codes.get(key);
    if (code === undefined) throw new BugError(`The sample names a code ${key} that is not there`);
    return code;
  }

  #record() {
    return newRecord(this.context, this.#project.id);
  }

  #text(labels: Labels): string {
    return labelIn(labels, this.parts.language);
  }
}
