/** Everything the world can do wrong. The workbench has a sentence and an action for each. */
export type ErrorCode =
  | 'attribute-exists'
  | 'attribute-has-no-name'
  | 'choice-exists'
  | 'code-has-no-label'
  | 'code-move-cycle'
  | 'code-not-found'
  | 'code-system-there'
  | 'concept-exists'
  | 'concept-has-code'
  | 'digit-out-of-range'
  | 'file-empty'
  | 'file-in-use'
  | 'file-not-recognised'
  | 'extraction-table-unreadable'
  | 'fragment-empty'
  | 'not-found'
  | 'not-a-backup'
  | 'nothing-to-redo'
  | 'nothing-to-undo'
  | 'page-not-activated'
  | 'page-not-supported'
  | 'pdf-damaged'
  | 'pdf-encrypted'
  | 'project-file-damaged'
  | 'project-file-too-new'
  | 'read-only'
  | 'refactoring-impossible'
  | 'refactoring-stale'
  | 'review-without-words'
  | 'rule-out-of-range'
  | 'sign-off-without-version'
  | 'storage-blocked'
  | 'storage-damaged'
  | 'storage-full'
  | 'tree-import-refused'
  | 'system-not-at-top'
  | 'unreachable';

/** An error as plain data: survives messages and Comlink. */
export type SerializedError = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** The world is at fault; the user may be told. `message` is for developers, the text comes from the code. */
export class AppError extends Error {
  override readonly name = 'AppError';

  // eslint-disable-next-line max-params -- the fourth is what every Error takes
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Gives the error as plain data. */
  toJSON(): SerializedError {
    return { code: this.code, message: this.message, details: this.details };
  }

  /** Makes an error again from what `toJSON` gave. */
  static fromJSON(error: SerializedError): AppError {
    return new AppError(error.code, error.message, error.details);
  }
}

/** We are at fault; never caught except to report. */
export class BugError extends Error {
  override readonly name = 'BugError';
}

/** An answer across contexts that share no exceptions. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SerializedError };

/** Stops the compiler when a case of a union is not handled. */
export function unreachable(value: never): never {
  throw new BugError(`Unexpected value: ${JSON.stringify(value)}`);
}
