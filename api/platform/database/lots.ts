/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * All rows of a statement in lots, so that the process does something else in between. `read` gives the next ones by id, after the id that
 * it is given; nothing ends it.
 */
export async function* inLots<Row extends { id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let last: string | undefined = FIRST; last !== undefined;) {
    const lot = await read(last);
    yield lot;
    last = lot.at(-1)?.id;
  }
}
