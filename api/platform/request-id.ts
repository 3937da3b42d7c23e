import { AsyncLocalStorage } from 'node:async_hooks';

const ids = new AsyncLocalStorage<string>();

/** Runs work that belongs to a request, including what it does not await: the jobs that it sends carry the id of the request. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return ids.run(id, work);
}

export function currentRequestId(): string | undefined {
  return ids.getStore();
}
