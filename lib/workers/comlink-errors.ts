// Comlink alone drops the code of an error; with this both ends of a worker throw the same AppError.
import { transferHandlers } from 'comlink';
import { AppError, type SerializedError } from '@/lib/base/errors';

type Thrown = { readonly value: unknown };
type SentError =
  | { readonly app: SerializedError }
  | { readonly name: string; readonly message: string; readonly stack: string | undefined }
  | { readonly value: unknown };

/** Keeps the codes of errors that cross a worker's border; call it once in each context that uses Comlink. */
export function keepErrorCodes(): void {
  const standard = transferHandlers.get('throw');
  if (standard === undefined) return;
  transferHandlers.set('throw', {
    canHandle: standard.canHandle,
    serialize: (thrown: Thrown) => [serialized(thrown.value), []],
    deserialize: (sent: SentError) => {
      throw restored(sent);
    },
  });
}

function serialized(value: unknown): SentError {
  if (value instanceof AppError) return { app: value.toJSON() };
  if (value instanceof Error) return { name: value.name, message: value.message, stack: value.stack };
  return { value };
}

function restored(sent: SentError): unknown {
  if ('app' in sent) return AppError.fromJSON(sent.app);
  if ('value' in sent) return sent.value;
  const { name, message, stack } = sent;
  return Object.assign(new Error(message), { name, stack });
}
