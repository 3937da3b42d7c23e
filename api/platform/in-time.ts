/** The answer did not come in time. */
export class Late extends Error {}

/** Throws `Late` once the time is over. An answer that has arrived counts, also when this process was too busy to read it in time. */
export async function inTime<Result>(answer: Promise<Result>, milliseconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const tooLate = (): void => reject(new Late('the database does not answer in time'));
    // Timers as they are: what an aborted one throws costs more than the rest, and most answers come in time.
    const timer = setTimeout(() => setImmediate(tooLate), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
