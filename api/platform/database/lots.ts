import { isUnavailable } from './failures';

/** Before every id. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * All rows of a statement in lots, so that the process does something else in between. `read` gives the next ones by id, after the id that
 * it is given; nothing ends it.
 */
export async function* inLots<Row extends { id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
  after = FIRST_ID,
): AsyncGenerator<readonly Row[]> {
  for (let last: string | undefined = after; last !== undefined;) {
    const lot = await read(last);
    yield lot;
    last = lot.at(-1)?.id;
  }
}

/**
 * Works on lots, so many at the same time. A lot that fails is tried again row by row, so that what is wrong with one row holds up no other;
 * throws the first failure once all others are done.
 */
export async function eachLot<Row>(
  lots: AsyncGenerator<readonly Row[]>,
  lanes: number,
  work: (lot: readonly Row[]) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const fail = (error: unknown): void => void failures.push(error);
  const oneByOne = async (lot: readonly Row[], error: unknown): Promise<void> => {
    if (isUnavailable(error) || lot.length === 1) throw error;
    for (const row of lot) await work([row]).catch(fail);
  };
  const lane = async (): Promise<void> => {
    for await (const lot of lots) {
      if (lot.length === 0) continue;
      await work(lot)
        .catch(async (error: unknown) => oneByOne(lot, error))
        .catch(fail);
    }
  };
  await Promise.all(Array.from({ length: lanes }, async () => lane().catch(fail)));
  if (failures.length > 0) throw failures[0];
}
