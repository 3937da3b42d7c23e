import { eachLot } from '../../api/platform/database/lots';

async function* lotsOf<Row>(...lots: Row[][]): AsyncGenerator<readonly Row[]> {
  yield* lots;
}

describe('eachLot', () => {
  it('works on every lot, and tries one that fails row by row', async () => {
    const tried: number[][] = [];
    const work = async (lot: readonly number[]): Promise<void> => {
      tried.push([...lot]);
      if (lot.includes(3)) throw new Error('three');
    };
    await expect(eachLot(lotsOf([1, 2], [3, 4], [5]), 1, work)).rejects.toThrow('three');
    expect(tried).toEqual([[1, 2], [3, 4], [3], [4], [5]]);
  });

  it('does not ask row by row a database that is away', async () => {
    const tried: number[][] = [];
    const work = async (lot: readonly number[]): Promise<void> => {
      tried.push([...lot]);
      throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    };
    await expect(eachLot(lotsOf([1, 2], [3, 4]), 2, work)).rejects.toThrow('away');
    expect(tried).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('works on as many lots at the same time as it has lanes', async () => {
    let [running, most] = [0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await eachLot(lotsOf([1], [2], [3], [4], [5]), 2, work);
    expect(most).toBe(2);
  });
});
