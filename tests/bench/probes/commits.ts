// Notes when a change reached the disk: when the transaction that wrote into the log was complete.
// Runs in the service worker, where pages' work is written; loaded before its database is opened, which keeps the call.

let onCommit: (moment: number) => void = () => undefined;

const original = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...request): IDBTransaction {
  const transaction = original.apply(this, request);
  if (transaction.mode === 'readwrite' && transaction.objectStoreNames.contains('changes')) {
    transaction.addEventListener('complete', () => onCommit(performance.timeOrigin + performance.now()));
  }
  return transaction;
};

/** Gets ready; what it gives is settled with the moment (milliseconds since 1970) at which the next change is committed. */
export function nextCommit(): { readonly commit: Promise<number> } {
  return {
    commit: new Promise((resolve) => {
      onCommit = resolve;
    }),
  };
}
