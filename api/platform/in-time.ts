import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** The answer did not come in time. */
export class Late extends Error {}

/** Throws `Late` once the time is over. An answer that has arrived counts, also when this process was too busy to read it in time. */
export async function inTime<Result>(answer: Promise<Result>, milliseconds: number): Promise<Result> {
  const end = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: end.signal })
    .then(async () => setImmediate())
    .then(() => {
      throw new Late('the database does not answer in time');
    });
  answer.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => end.abort());
}
