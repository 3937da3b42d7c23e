import { AsyncLocalStorage } from 'node:async_hooks';

const ids = new AsyncLocalStorage<string>();

/** What is done inside, awaited or not, belongs to this request: the jobs it sends carry its id. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return ids.run(id, work);
}

export function currentRequestId(): string | undefined {
  return ids.getStore();
}
